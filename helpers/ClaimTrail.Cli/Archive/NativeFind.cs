using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace ClaimTrail.Cli.Archive;

/// <summary>The command <c>find</c> as a program of machine code, which the build makes where it can
/// (decisions/0025-find-in-machine-code.md).</summary>
internal static class NativeFind
{
    /// <summary>Set to 0, it keeps the command in this program.</summary>
    public const string Variable = "CLAIMTRAIL_NATIVE";

    /// <summary>The program, beside this one.</summary>
    public const string Program = "claimtrail-find";

    /// <summary>Puts that program in the place of this one, in the same process. Comes back where there is none, or
    /// where it cannot run.</summary>
    /// <param name="arguments">What this program was given.</param>
    public static void Become(string[] arguments)
    {
        if (OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable(Variable) == "0" || !CanRun) return;
        var program = Path.Combine(AppContext.BaseDirectory, Program);
        if (File.Exists(program)) _ = Execute(program, [program, .. arguments, null]);
    }

    /// <summary>Whether the processor has what the program was compiled for.</summary>
    private static bool CanRun => RuntimeInformation.ProcessArchitecture != Architecture.X64
        || Avx2.IsSupported && Bmi2.IsSupported && Fma.IsSupported && Lzcnt.IsSupported;

    [DllImport("libc", EntryPoint = "execv", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Execute(string program, string?[] arguments);
}
