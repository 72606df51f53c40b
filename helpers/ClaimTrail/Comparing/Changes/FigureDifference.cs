using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Changes;

/// <summary>In what two tellings of one quantity differ, and how sure that is.</summary>
internal readonly record struct FigureDifference(ChangeKind Kind, double Sure, string Why)
{
    private static readonly (string Of, decimal Factor) Tonne = ("mass", 1_000_000);

    private enum Shape
    {
        Flat,
        UpTo,
        AtLeast,
        Range,
    }

    /// <summary>The difference of a telling from an earlier one; null when it agrees or says the same with fewer
    /// digits.</summary>
    public static FigureDifference? Of(FigureMention earlier, FigureMention later)
    {
        var (was, now) = (earlier.Figure, later.Figure);
        if (was.Kind == FigureKind.Date || now.Kind == FigureKind.Date) return OfDays(earlier, later);
        if (ShareTie.Holds(earlier, later)) return null;
        var tie = ValueTies.Of(earlier, later);
        if (OfUnits(earlier, later, tie) is { } unit) return unit;
        if (SameTime(was, now)) return null;
        if (tie == ValueTie.Scaled) return IsInOtherUnit(earlier, later) ? null : OfScale(earlier, later);
        if (tie < ValueTie.Rounded)
            return new FigureDifference(ChangeKind.Value, tie is ValueTie.None ? 0.7 : 0.85, tie switch
            {
                ValueTie.Transposed => "The same digits stand in another order.",
                ValueTie.OneDigit => "One digit differs.",
                ValueTie.DigitMore => "One of them has a digit more.",
                _ => "The two numbers differ by more than rounding.",
            });
        if (earlier.MayHaveNoBound() || later.MayHaveNoBound()) return null;
        // 1300여 기, "some 1,300": both round.
        if ((later.IsSomewhatMore && was.Hedge == Hedge.About) || (earlier.IsSomewhatMore && now.Hedge == Hedge.About))
            return null;
        var bounds = OfBounds(was, now);
        if (bounds is { Kind: ChangeKind.BoundLost } && later.SaysBound()) return null;
        if (bounds is { Kind: ChangeKind.BoundAdded }
            && (later.IsCompared() || (earlier.IsSuperlative() && later.IsSuperlative()))) return null;
        return bounds ?? OfHedges(was, later, tie);
    }

    private static FigureDifference? OfDays(FigureMention earlier, FigureMention later)
    {
        if (earlier.Day is not { } was || later.Day is not { } now) return null;
        if (!was.Agrees(now))
            return (was.Day is null) == (now.Day is null)
                ? new FigureDifference(ChangeKind.Date, 0.8, "The two texts name different days for the same thing.")
                : null;
        return earlier.Weekday is { } before && later.Weekday is { } after && before != after
            ? new FigureDifference(ChangeKind.Date, 0.85,
                $"The same date is said to be a {after}, and a {before} in the other telling.")
            : null;
    }

    private static FigureDifference? OfUnits(FigureMention earlier, FigureMention later, ValueTie tie)
    {
        var (was, now) = (earlier.Figure, later.Figure);
        var same = tie >= ValueTie.Rounded;
        if (was.Unit == now.Unit && was.Kind == FigureKind.Percent)
            return earlier.IsPoints && !later.IsPoints && same
                ? new FigureDifference(ChangeKind.PercentPoints, 0.9,
                    "Percentage points became percent, which is a share of a share.")
                : null;
        if (was.Unit == now.Unit && !IsVague(was.Unit)) return null;
        if (now.Kind == FigureKind.Duration && was.Kind == FigureKind.Duration)
            return same
                ? new FigureDifference(ChangeKind.Unit, 0.9, "The same number counts another stretch of time.")
                : null;
        // "14 cents", 14센트: of which currency is a guess.
        if (was.Kind == FigureKind.Money && now.Kind == FigureKind.Money)
            return !IsInCents(was) && !IsInCents(now) && (same || tie == ValueTie.Scaled)
                ? new FigureDifference(ChangeKind.Unit, 0.8, "The same number stands in another currency.")
                : null;
        // "45 days instead of 60": a number without a noun says of no sort that it counts it.
        if (same && (IsBare(earlier) || IsBare(later))) return null;
        // "I am 19", "19 years old".
        if (IsAge(earlier, later) || IsAge(later, earlier)) return null;
        // "Two winters" and "two years": a small number of things may be told as a span of time.
        if ((was.Unit == Unit.Item || now.Unit == Unit.Item) && earlier.Printed is { Value: < 10 }) return null;
        if (was.Kind is FigureKind.Money or FigureKind.Duration || now.Kind is FigureKind.Money or FigureKind.Duration)
            return new FigureDifference(ChangeKind.Unit, 0.8, "The same number counts something of another sort.");
        if (was.Kind == FigureKind.Percent || now.Kind == FigureKind.Percent)
            return same
                ? new FigureDifference(ChangeKind.Counted, 0.85,
                    "A share is told as a headcount, or a headcount as a share.")
                : null;
        return same && CountedSorts.Differ(earlier, later)
            ? new FigureDifference(ChangeKind.Counted, 0.75,
                "The same number counts people, households or things in one telling and another of these in the other.")
                : null;
    }

    private static bool IsInCents(Figure money) =>
        (money.High ?? money.Low) is > 0 and < 1 && money.Surface.AsSpan().IndexOfAny('.', ',') < 0;

    private static bool IsBare(FigureMention mention) => mention.Figure is { Counted: null } figure
        && figure.Unit == Unit.Item && mention.Measure is null;

    /// <summary>$1.40 a kilo is $1,400 a tonne: what stands around the two differs by as much as they do. And of "28
    /// millimetres to 32" nobody knows whether the 32 was told in centimetres elsewhere.</summary>
    private static bool IsInOtherUnit(FigureMention one, FigureMention other)
    {
        // One kilo, one tonne: what a price is told for.
        if (one.Value == 1 && other.Value == 1) return true;
        if ((one.Measure is null) != (other.Measure is null) && (IsBare(one) || IsBare(other))) return true;
        if (one.Figure.Kind != FigureKind.Money || other.Figure.Kind != FigureKind.Money
            || one.Value is not > 0 || other.Value is not > 0) return false;
        var ratio = other.Value.Value / one.Value.Value;
        return Beside(one).Any(here => Beside(other).Any(there => here.Of == there.Of && here.Factor != there.Factor
            && Math.Abs((there.Factor / here.Factor) - ratio) <= ratio / 100));
    }

    // What it is told per: a measure in its sentence, and "1t" where that is a figure of its own.
    private static IEnumerable<(string Of, decimal Factor)> Beside(FigureMention mention)
    {
        var sentence = mention.Reading.Sentences[mention.Sentence];
        return mention.Reading.Notions
            .Where(notion => notion.Start >= sentence.Start && notion.Start < sentence.End)
            .Select(notion => NotionTable.MeasureOf(notion.Id)).OfType<(string, decimal)>()
            .Concat(mention.Reading.Figures
                .Where(figure => figure.Sentence == mention.Sentence
                    && figure is { Value: 1, Figure.Unit.Code: "tonne" })
                .Select(_ => Tonne));
    }

    private static bool IsAge(FigureMention years, FigureMention bare) =>
        years.Figure.Unit.Code == "year" && years.Value is < 120 && bare.Figure.Unit == Unit.Item
            && bare.Figure.Counted is null && years.Value == bare.Value;

    private static bool IsVague(Unit unit) => unit == Unit.Item || unit == Unit.Person || unit.Code == "household";

    private static bool SameTime(Figure was, Figure now)
    {
        if (was.Kind != FigureKind.Duration || now.Kind != FigureKind.Duration || was.Unit == now.Unit) return false;
        return Math.Abs(Days(was) - Days(now)) <= Days(was) / 20;

        static double Days(Figure figure) => (double)(figure.High ?? figure.Low ?? 0) * figure.Unit.Code switch
        {
            "year" => 365.25,
            "month" => 30.4,
            "week" => 7,
            "hour" => 1 / 24.0,
            "minute" => 1 / 1440.0,
            _ => 1,
        };
    }

    private static FigureDifference OfScale(FigureMention earlier, FigureMention later)
    {
        var (was, now) = (earlier.Figure, later.Figure);
        var (one, other) = ValueTies.Pair(earlier, later)!.Value;
        var exponent = Math.Abs(other.Places - one.Places);
        var factor = Math.Pow(10, exponent).ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
        return exponent == 3 && SameScaleWord(was, now)
            && (HasGroupOfThree(was.Surface) || HasGroupOfThree(now.Surface))
            && Marks(was.Surface) <= 1 && Marks(now.Surface) <= 1
            ? new FigureDifference(ChangeKind.Separator, 0.9,
                "The same digits: a mark that parts decimals in one telling parts thousands in the other.")
            : new FigureDifference(ChangeKind.Scale, 0.9, $"The same digits, {factor} times as much or as little.");
    }

    // 3.45 million and 3,450 million: only the mark was read otherwise. 250,000 and 250 million differ in a word.
    private static bool SameScaleWord(Figure was, Figure now) => Scales(was).Intersect(Scales(now)).Any();

    /// <summary>What its digits are multiplied by, where its last mark parts decimals and where it parts
    /// thousands.</summary>
    private static IEnumerable<decimal> Scales(Figure figure)
    {
        var surface = figure.Surface;
        var last = surface.LastIndexOfAny(['.', ',']);
        var (digits, behind) = (0m, 0);
        for (var i = 0; i < surface.Length && digits < decimal.MaxValue / 100; i++)
        {
            if (!Letters.IsDigit(surface[i])) continue;
            digits = (digits * 10) + (decimal)char.GetNumericValue(surface[i]);
            if (last >= 0 && i > last) behind++;
        }

        if (digits == 0 || (figure.High ?? figure.Low) is not { } value) yield break;
        yield return value / digits;
        for (; behind > 0; behind--) digits /= 10;
        yield return value / digits;
    }

    // 3,450 and 3.450: a mark with three digits behind it may part decimals or thousands.
    private static bool HasGroupOfThree(string surface)
    {
        for (var i = 1; i + 3 < surface.Length; i++)
            if (surface[i] is '.' or ','
                && Letters.IsDigit(surface[i - 1])
                && Letters.IsDigit(surface[i + 1])
                && Letters.IsDigit(surface[i + 2])
                && Letters.IsDigit(surface[i + 3])) return true;
        return false;
    }

    private static int Marks(string surface) => surface.Count(c => c is '.' or ',');

    private static FigureDifference? OfBounds(Figure was, Figure now)
    {
        var (before, after) = (ShapeOf(was), ShapeOf(now));
        if (before == after || Rounds(was, now, after)) return null;
        // "Within three days" and "in three days" are told for each other in every language; at most and at least never
        // are.
        if (was.Kind == FigureKind.Duration
            && !((before, after) is (Shape.UpTo, Shape.AtLeast) or (Shape.AtLeast, Shape.UpTo) or (Shape.Range, _)))
            return null;
        return (before, after) switch
        {
            (Shape.Range, Shape.AtLeast) when now.Low > was.Low =>
                new(ChangeKind.BoundReversed, 0.85, "The upper end of a range is told as a lower bound."),
            (Shape.Range, Shape.UpTo) =>
                new(ChangeKind.RangeLost, 0.9, "A range became “up to” its upper end; the lower end is not told."),
            (Shape.Range, _) => new(ChangeKind.RangeLost, 0.9, "One end of a range is told as if it were the number."),
            (Shape.UpTo, Shape.AtLeast) or (Shape.AtLeast, Shape.UpTo) =>
                new(ChangeKind.BoundReversed, 0.9, "At most became at least, or the other way round."),
            (Shape.Flat, Shape.Range) or (Shape.UpTo, Shape.Range) or (Shape.AtLeast, Shape.Range) => null,
            // "More than 4,000" and "about 4,000" round one number.
            (_, Shape.Flat) when now.Hedge is Hedge.About or Hedge.Nearly
                && was.Hedge is Hedge.MoreThan or Hedge.LessThan => null,
            (Shape.Flat, _) => new(ChangeKind.BoundAdded, 0.8, "A bound stands here that the other telling has not."),
            _ => new(ChangeKind.BoundLost, 0.85, "The number stands here without its bound."),
        };
    }

    // "More than 2,300" of 2,340 and "just under 30,000" of 29,870 cut digits off and say so.
    private static bool Rounds(Figure was, Figure now, Shape after) => was.Low is { } exact && was.High == exact
        && ((after == Shape.AtLeast && now.Low < exact) || (after == Shape.UpTo && now.High > exact));

    /// <summary>Whether the earlier telling has a bound, the later one the bare number.</summary>
    public static bool LosesBound(FigureMention earlier, FigureMention later) =>
        ShapeOf(earlier.Figure) is Shape.UpTo or Shape.AtLeast && ShapeOf(later.Figure) == Shape.Flat
            && earlier.Figure.Unit == later.Figure.Unit;

    private static Shape ShapeOf(Figure figure) => figure switch
    {
        { Low: { } low, High: { } high } => low == high ? Shape.Flat : Shape.Range,
        { High: not null } => Shape.UpTo,
        _ => Shape.AtLeast,
    };

    private static FigureDifference? OfHedges(Figure was, FigureMention later, ValueTie tie)
    {
        var now = later.Figure;
        if (tie != ValueTie.Same || was.Low != was.High || was.Hedge == now.Hedge || now.Low != now.High) return null;
        return (was.Hedge, now.Hedge) switch
        {
            (Hedge.About or Hedge.Nearly, Hedge.Exact) => new(ChangeKind.Hedge, 0.7, "“About” or “nearly” is gone."),
            // A round number admits that it is about so many; 63 does not.
            (Hedge.Exact, Hedge.About or Hedge.Nearly) when later.Printed is { Digits.Length: > 1 } printed
                && printed.Digits.Length == printed.Places =>
                new(ChangeKind.Hedge, 0.5, "“About” or “nearly” stands here and not in the other telling."),
            _ => null,
        };
    }
}
