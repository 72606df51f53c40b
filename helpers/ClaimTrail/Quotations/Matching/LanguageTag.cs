namespace ClaimTrail.Quotations.Matching;

/// <summary>What we ask of a BCP 47 tag: its language, without script and region.</summary>
internal static class LanguageTag
{
    /// <summary>The language of a tag in lower case: <c>zh-Hant</c> gives <c>zh</c>.</summary>
    public static string Base(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    public static bool Same(string one, string other) =>
        string.Equals(Base(one), Base(other), StringComparison.Ordinal);
}
