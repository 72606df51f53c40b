namespace ClaimTrail.Notebooks.Lint;

/// <summary>What a notebook promises in its first cell.</summary>
public enum Tier
{
    /// <summary>It promises nothing that can be read.</summary>
    NotStated,

    /// <summary>C# only; runs everywhere.</summary>
    A,

    /// <summary>F# only; runs wherever F# runs.</summary>
    B,

    /// <summary>Several languages; runs in .NET Interactive, Verso and claimtrail.</summary>
    C,

    /// <summary>Bound to one engine that it names.</summary>
    D,
}
