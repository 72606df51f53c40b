namespace ClaimTrail.Archive.Inputs;

/// <summary>How a file is packed, as the end of its name tells.</summary>
public enum Compression
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary><c>.gz</c></summary>
    Gzip,

    /// <summary><c>.zst</c></summary>
    Zstandard,
}
