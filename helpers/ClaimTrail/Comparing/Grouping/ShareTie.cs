using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Knows one quantity told as a share and as a count: 85 percent of 48,000 homes are 40,800 homes; and one
/// told in tenths: 近四成 for 38 percent.</summary>
internal static class ShareTie
{
    private const decimal Rounding = 0.008m;
    private const int NearSentences = 1;
    private const decimal HalfATenth = 5;

    /// <summary>Whether one of the two is a share, the other a count, and a total that either article tells makes them
    /// the same.</summary>
    public static bool Holds(FigureMention one, FigureMention other) =>
        (one.Figure.Kind, other.Figure.Kind) switch
        {
            (FigureKind.Percent, FigureKind.Percent) => IsInTenths(one, other) || IsInTenths(other, one),
            (FigureKind.Percent, _) => IsShareOf(one, other),
            (_, FigureKind.Percent) => IsShareOf(other, one),
            _ => false,
        };

    // Whole tenths without a "half" round by up to half a tenth.
    private static bool IsInTenths(FigureMention tenths, FigureMention share) =>
        tenths.Value is { } told && told % 10 == 0 && share.Value is { } exact && Math.Abs(told - exact) < HalfATenth
            && tenths.Reading.Language.Words("units", "percent*10").Any(w =>
                tenths.Figure.Surface.Contains(w, StringComparison.Ordinal));

    private static bool IsShareOf(FigureMention share, FigureMention count)
    {
        if (!IsCount(count) || share.Value is not (> 0 and < 100) || count.Printed is not { Digits.Length: > 1 })
            return false;
        return IsIn(share.Reading, share, count) || IsIn(count.Reading, share, count);
    }

    private static bool IsIn(ComparedReading reading, FigureMention share, FigureMention count)
    {
        foreach (var total in reading.Figures)
            if (IsCount(total) && total.Value > count.Value && IsRelated(total, share, count)
                && Math.Abs((total.Value.Value * share.Value!.Value / 100) - count.Value!.Value) <= Math.Max(
                    count.Printed!.Step, count.Value.Value * Rounding))
                return true;
        return false;
    }

    // The total counts the same things, or stands beside the share or the count.
    private static bool IsRelated(FigureMention total, FigureMention share, FigureMention count) =>
        total.CountsLike(count) || IsNear(total, share) || IsNear(total, count);

    private static bool IsNear(FigureMention one, FigureMention other) =>
        ReferenceEquals(one.Reading, other.Reading) && Math.Abs(one.Sentence - other.Sentence) <= NearSentences;

    private static bool IsCount(FigureMention mention) => mention.Figure.Kind is FigureKind.People or FigureKind.Count;
}
