using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Lint;

/// <summary>What is known of each engine, from its source and release notes; helpers/engines.md says where it was read.</summary>
public static class EngineFacts
{
    /// <summary>The engines in the order in which they are reported, with their names.</summary>
    public static IReadOnlyList<(Engines Engine, string Name)> Names { get; } =
    [
        (Engines.NetInteractive, ".NET Interactive"),
        (Engines.DotnetRepl, "dotnet-repl"),
        (Engines.Verso, "Verso"),
        (Engines.ClrKernel, "ClrKernel"),
        (Engines.ClaimTrail, "claimtrail"),
    ];

    /// <summary>Those that are .NET Interactive, or sit on its packages and take its behaviour with them.</summary>
    internal const Engines InteractiveFamily = Engines.NetInteractive | Engines.DotnetRepl;

    /// <summary>Those that run cells in a language without a window or a browser of their own.</summary>
    internal static Engines Running(string language) => language switch
    {
        KernelName.CSharp => Engines.All,
        KernelName.FSharp => Engines.All & ~Engines.ClrKernel,
        KernelName.Html or KernelName.Markdown => Engines.NetInteractive | Engines.Verso | Engines.ClaimTrail,
        KernelName.Mermaid => Engines.All & ~Engines.DotnetRepl,
        "javascript" => Engines.NetInteractive,
        "pwsh" or "http" => Engines.All & ~Engines.ClaimTrail,
        "sql" => Engines.NetInteractive | Engines.Verso | Engines.ClrKernel,
        "python" => Engines.Verso,
        "value" => InteractiveFamily,
        "kql" => Engines.NetInteractive,
        _ => Engines.None,
    };
}
