using ClaimTrail.Text;

namespace ClaimTrail.Articles;

/// <summary>A short quotation from an article, kept with its place.</summary>
/// <param name="Id">The name that other files use for it.</param>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Paragraph">The number of its paragraph, from 1.</param>
/// <param name="Span">Its place in the article (not in the paragraph), in UTF-16 code units.</param>
/// <param name="Purpose">Why it is quoted.</param>
/// <param name="Text">The exact slice of the article at <paramref name="Span"/>.</param>
public sealed record Passage(
    string Id,
    [Cell("article")] string ArticleId,
    [Cell(Least = 1)] int Paragraph,
    TextSpan Span,
    PassagePurpose Purpose,
    [Cell(IsExact = true)] string Text)
{
    /// <summary>Help for a reader who does not know the language; null for English and where nobody made one.</summary>
    public Gloss? Gloss { get; init; }
}

/// <summary>Help for a reader who does not know the language of a passage.</summary>
/// <param name="Transliteration">Its sound in Latin letters; empty for a language that is written in them.</param>
/// <param name="WordByWord">Each word in English, in the order of the original.</param>
/// <param name="Translation">The passage in plain English.</param>
/// <param name="MadeBy">Who made the three.</param>
/// <param name="SignedBy">The fluent reader who checked them; null while nobody has.</param>
public sealed record Gloss(string Transliteration, string WordByWord, string Translation, string MadeBy,
    string? SignedBy);

/// <summary>Why a passage is quoted; one passage may serve several purposes.</summary>
[Flags]
public enum PassagePurpose
{
    /// <summary>For no stated purpose; no case file says so.</summary>
    None = 0,

    /// <summary>It states a number.</summary>
    Figure = 1,

    /// <summary>It gives somebody's words between quotation marks.</summary>
    Quotation = 2,

    /// <summary>It names where the article has something from.</summary>
    Source = 4,

    /// <summary>It decides how another passage is to be read.</summary>
    Context = 8,

    /// <summary>It shows where a repeated text differs from its first copy.</summary>
    NearRepeat = 16,
}

/// <summary>How much of a withheld text a repository may quote.</summary>
public static class QuotationBudget
{
    /// <summary>The longest passage, in UTF-16 code units.</summary>
    public const int LongestPassage = 300;

    /// <summary>The largest share of an article that all its passages together may quote, from 0 to 1.</summary>
    public const double LargestShare = 0.40;

    /// <summary>The share of an article that passages quote, from 0 to 1; a code unit in two passages counts
    /// once.</summary>
    /// <param name="articleLength">Length of the whole article, in UTF-16 code units; above 0.</param>
    /// <param name="passages">The places of the passages in the article.</param>
    public static double Share(int articleLength, IEnumerable<TextSpan> passages)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(articleLength);
        return (double)SpanSet.Measure(passages) / articleLength;
    }
}
