namespace ClaimTrail.Quotations.Matching;

/// <summary>Finds the quotations in a list that are tellings of the same words, across languages.</summary>
/// <remarks>Near linear in the number of quotations: no comparison of all pairs (see
/// <see cref="CandidateIndex"/>).</remarks>
public sealed class QuotationMatcher(AnchorFinder anchors)
{
    /// <summary>The score from which two quotations count as tellings of the same words.</summary>
    public const double Threshold = 0.3;

    /// <summary>Matches the quotations of a list; those of the same source are not compared.</summary>
    public MatchResult Match(IReadOnlyList<QuotedWords> quotations)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        var table = new AnchorTable(quotations, anchors);
        var index = new CandidateIndex(table, quotations.Count);
        var seen = new int[quotations.Count];
        var matches = new List<QuotationMatch>();
        var unplaced = new List<QuotedWords>();
        long compared = 0;
        for (var one = 0; one < quotations.Count; one++)
        {
            if (index.CannotPlace(one)) unplaced.Add(quotations[one]);
            foreach (var other in index.LaterThan(one))
            {
                if (seen[other] == one + 1) continue;
                seen[other] = one + 1;
                compared++;
                AddIfAlike(quotations, table, one, other, matches);
            }
        }

        return new([.. matches.OrderByDescending(m => m.Score)], anchors.UsesCodebook, unplaced, compared);
    }

    private static void AddIfAlike(
        IReadOnlyList<QuotedWords> quotations, AnchorTable table, int one, int other, List<QuotationMatch> matches)
    {
        if (string.Equals(quotations[one].Source, quotations[other].Source, StringComparison.Ordinal)) return;
        var score = table.Score(one, other);
        if (score < Threshold) return;
        matches.Add(new QuotationMatch(
            quotations[one], quotations[other], score, table.Shared(one, other), table.OrderKept(one, other)));
    }
}

/// <summary>A quotation to be matched with others.</summary>
/// <param name="Id">A name for it, unique in the list that is matched.</param>
/// <param name="Source">The article that it stands in; two quotations of one source are never matched.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Words">The quoted words.</param>
/// <param name="Speaker">Who says them, as written; null when nobody is named.</param>
public sealed record QuotedWords(string Id, string Source, string Language, string Words, string? Speaker);
