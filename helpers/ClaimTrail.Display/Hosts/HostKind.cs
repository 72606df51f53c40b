namespace ClaimTrail.Display.Hosts;

/// <summary>Where a notebook is running.</summary>
public enum HostKind
{
    /// <summary>Nowhere: a test or a plain program.</summary>
    None,

    /// <summary>ClaimTrail's own runner.</summary>
    Own,

    /// <summary>Verso.</summary>
    Verso,

    /// <summary>ClrKernel.</summary>
    ClrKernel,

    /// <summary>.NET Interactive (Polyglot Notebooks, dotnet-repl).</summary>
    Interactive,
}
