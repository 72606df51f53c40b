namespace ClaimTrail.Cases;

/// <summary>What one article may be at most, so that a folder of anything at all is read within bounded memory.</summary>
public static class IntakeLimits
{
    /// <summary>The largest file that is opened, in bytes. A saved page with its pictures inside stays below.</summary>
    public const long MostBytes = 16 * 1024 * 1024;

    /// <summary>The longest text of one article, in UTF-16 code units.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>The texts of all articles of one case together, in UTF-16 code units.</summary>
    public const long MostCharactersInAll = 100_000_000;

    /// <summary>How deep elements may stand in one another; browsers stop at 512 too.</summary>
    internal const int MostDepth = 512;

    /// <summary>How many elements one page may have.</summary>
    internal const int MostElements = 200_000;

    /// <summary>How many bytes one part of a Word file may have when it is unpacked.</summary>
    internal const long MostUnpacked = 32 * 1024 * 1024;
}
