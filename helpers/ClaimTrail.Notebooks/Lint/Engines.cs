namespace ClaimTrail.Notebooks.Lint;

/// <summary>The notebook engines whose rules are known.</summary>
[Flags]
public enum Engines
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>.NET Interactive: Polyglot Notebooks in VS Code, or its Jupyter kernel.</summary>
    NetInteractive = 1,

    /// <summary>dotnet-repl.</summary>
    DotnetRepl = 2,

    /// <summary>Verso 1.0.16 or newer; for cells in a second language, 1.2.3 or newer.</summary>
    Verso = 4,

    /// <summary>ClrKernel.</summary>
    ClrKernel = 8,

    /// <summary>The runner of this repository.</summary>
    ClaimTrail = 16,

    /// <summary>All of them.</summary>
    All = NetInteractive | DotnetRepl | Verso | ClrKernel | ClaimTrail,
}
