using ClaimTrail.Text;

namespace ClaimTrail.Articles;

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
