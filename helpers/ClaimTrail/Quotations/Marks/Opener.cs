namespace ClaimTrail.Quotations;

/// <summary>What opened a piece of quoted text.</summary>
internal enum Opener
{
    /// <summary>A double mark, a guillemet or a corner: the usual marks of speech.</summary>
    Full,

    /// <summary>A single mark, which also sets off terms and nested words.</summary>
    Single,

    /// <summary>『, which sets off titles as well as speech.</summary>
    DoubleCorner,

    /// <summary>A dash at the start of a paragraph.</summary>
    Dash,
}
