using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Rules;

/// <summary>Holds a stated number, as one of its readings gives it, against a known one.</summary>
internal sealed record SizeMatch(string Surface, decimal? Low, decimal? High, Unit Unit, Hedge Hedge)
{
    /// <summary>How far "about" reaches, as a share of the number.</summary>
    public const decimal AboutReach = 0.05m;

    /// <summary>How far an open bound ("more than", "less than", "nearly") is taken to reach before a writer would have
    /// chosen another number.</summary>
    public const decimal OpenReach = 0.1m;

    /// <summary>How the reading and the row go together.</summary>
    public Match With(Measure row)
    {
        if (!Comparable(Unit, row.Unit)) return Match.OtherUnit;
        if (row.Point is { } size && Point is { } point && size == point)
            return IsLoose(row.Hedge) && Hedge == Hedge.Exact ? Match.SameRoundNumber : Match.Same;
        var known = Known(row);
        if (Hedge != Hedge.Exact && Overlap(Reach(Low, High, Hedge, null), known)) return Match.AsHedged;
        return Overlap(Reach(Low, High, Hedge, Surface), known) ? Match.Within : Match.Differs;
    }

    /// <summary>How the reading and a plain number of the same unit go together.</summary>
    public Match With(decimal known) => Reach(Low, High, Hedge, Surface) is var (from, to) && from <= known
        && known <= to
        ? known == Point ? Match.Same : Match.Within
        : Match.Differs;

    /// <summary>The single value, or the only bound.</summary>
    public decimal? Point => Low is null ? High : High is null || Low == High ? Low : null;

    private static bool Overlap((decimal From, decimal To) a, (decimal From, decimal To) b) =>
        a.From <= b.To && b.From <= a.To;

    private static bool Comparable(Unit a, Unit b) => a == b || (a == Unit.Item && b == Unit.Person)
        || (a == Unit.Person && b == Unit.Item);

    private static bool IsLoose(Hedge hedge) => hedge is not Hedge.Exact and not Hedge.Range;

    /// <summary>What a reference row can mean. An estimate is taken at its word, or it would fit everything near
    /// it.</summary>
    private static (decimal From, decimal To) Known(Measure row) => row.Point is { } point
        ? (point, point)
        : Reach(row.Low, row.High, row.Hedge, null);

    /// <summary>The numbers that can be meant, both ends included. A point in print reaches as far as its last
    /// digit.</summary>
    private static (decimal From, decimal To) Reach(decimal? low, decimal? high, Hedge hedge, string? surface)
    {
        var value = low ?? high ?? 0;
        var (from, to) = hedge switch
        {
            Hedge.About => (value * (1 - AboutReach), value * (1 + AboutReach)),
            Hedge.Nearly => (value * (1 - OpenReach), value),
            Hedge.AtLeast or Hedge.MoreThan => (value, value * (1 + OpenReach)),
            Hedge.UpTo or Hedge.LessThan => (value * (1 - OpenReach), value),
            _ => (low ?? value, high ?? value),
        };
        if (surface is null || low != high && low is not null && high is not null) return (from, to);
        var print = PrintedAmount.Of(surface, value);
        // A hair under the upper end, which the interval excludes.
        return (Math.Min(from, print.Under(RoundingHabit.Rounded).Low),
            Math.Max(to, print.Under(RoundingHabit.Cut).High - print.Step / 1000));
    }
}

/// <summary>How a stated number and a known one go together.</summary>
internal enum Match
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>They say the same, and the known number is a round one itself.</summary>
    SameRoundNumber,

    /// <summary>The known number lies where the words say: "nearly" just under, "about" around, a vague plural
    /// between its bounds.</summary>
    AsHedged,

    /// <summary>They agree to the digits that were printed.</summary>
    Within,

    /// <summary>They differ.</summary>
    Differs,

    /// <summary>They count different things, so they cannot be compared.</summary>
    OtherUnit,
}

/// <summary>Whether a printed number can stand for a known one.</summary>
internal static class PrintedMatch
{
    /// <summary>True when they are equal, false when the known number may have been shortened to the printed one, null
    /// when they differ by more.</summary>
    public static bool? Of(string surface, decimal printed, decimal known)
    {
        if (printed == known) return true;
        var amount = PrintedAmount.Of(surface, printed);
        return amount.Under(RoundingHabit.Rounded).Contains(known) || amount.Under(RoundingHabit.Cut).Contains(known)
            ? false : null;
    }
}
