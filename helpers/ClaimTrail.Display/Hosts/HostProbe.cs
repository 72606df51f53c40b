using System.Reflection;

namespace ClaimTrail.Display.Hosts;

/// <summary>Finds the host by what is already loaded, in the order own runner, Verso, ClrKernel, .NET Interactive.</summary>
/// <param name="data">Reads a named value of the process, as <see cref="AppDomain.GetData"/> does.</param>
/// <param name="assembly">Finds a loaded assembly by its simple name, or null.</param>
internal sealed class HostProbe(Func<string, object?> data, Func<string, Assembly?> assembly)
{
    /// <summary>Where our own runner leaves the way to show something in mid-cell.</summary>
    public const string SinkName = "ClaimTrail.Display.Sink";

    public static HostProbe OfThisProcess { get; } = new(AppDomain.CurrentDomain.GetData, Loaded);

    public NotebookHost Find() =>
        OwnHost.TryFind(data) ??
        VersoHost.TryFind(assembly) ??
        ClrKernelHost.TryFind(assembly) ??
        InteractiveHost.TryFind(assembly) ??
        (NotebookHost)PlainHost.Instance;

    private static Assembly? Loaded(string name) => AppDomain.CurrentDomain.GetAssemblies()
        .FirstOrDefault(loaded => string.Equals(loaded.GetName().Name, name, StringComparison.Ordinal));
}
