namespace ClaimTrail.Notebooks.Letters;

/// <summary>A script that Latin fonts lack and that the pages show.</summary>
internal enum Script
{
    /// <summary>Korean letters and syllables.</summary>
    Hangul,

    /// <summary>Chinese characters, in whatever language they stand.</summary>
    Han,

    /// <summary>Arabic letters.</summary>
    Arabic,
}
