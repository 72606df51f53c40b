using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>How likely a figure tells the quantity of a group: the sum of what speaks for it and against it. The
/// weights are our choice, tuned on invented stories.</summary>
internal sealed class FigureTie(IReadOnlyDictionary<WordsMention, int> statementOf)
{
    private const double OfNotions = 3.4;
    private const double OfWords = 3;
    private const double OfBoth = 1;
    private const double OfNeighbours = 1.8;
    private const double OfPlace = 0.7;
    private const double OfStatement = 2.2;
    private const double OfCounted = 0.7;
    private const double OfMeasure = 1.2;
    private const double StrangeContext = 0.5;
    private const double OfShare = 1.6;
    private const double SwappedYear = 0.8;
    private const int FewDays = 3;

    public double Score(FigureMention mention, FigureGroup group, List<(int Side, int Group)> around)
    {
        var values = OfValues(mention, group);
        if (values <= Never) return Never;
        var isShare = group.Kind != mention.Figure.Kind && group.Values.Any(v => ShareTie.Holds(mention, v.Sample));
        return (isShare ? OfShare : values + OfUnit(mention, group)) + Context(mention, group, around);
    }

    /// <summary>How well what stands around a figure fits a group, whatever the number.</summary>
    public double Context(FigureMention mention, FigureGroup group, List<(int Side, int Group)> around)
    {
        var score = 0.0;
        var notions = group.Notions.Likeness(mention.Notions);
        var words = group.Words(mention.Reading.Language.Tag[..2])?.Likeness(mention.Words) ?? 0;
        score += Math.Max(OfNotions * notions, OfWords * words) + (OfBoth * Math.Min(notions, words));
        if (notions < 0.05 && words < 0.1 && mention.Notions.Entries.Length > 2 && group.Notions.Sums.Count > 2)
            score -= StrangeContext;
        score += OfNouns(mention.Counted, group.Counted);
        score += OfPlace * (0.5 - Math.Abs(FigureGrouper.PlaceOf(mention) - group.Place));
        if (around.Count > 0) score += OfNeighbours * around.Sum(a => group.Beside(a.Side, a.Group)) / around.Count;
        return score + Statements(mention, group);
    }

    private const double Never = -100;

    /// <summary>Whether an article may tell one quantity with both: again further on, but not twice in one
    /// sentence.</summary>
    public static bool MayStandTwice(FigureMention one, FigureMention other)
    {
        if (one.Figure.Kind == FigureKind.Date)
            return one.Day is { } day && other.Day is { } another && day.Agrees(another);
        var tie = ValueTies.Of(one, other);
        return one.Sentence != other.Sentence && tie >= ValueTie.Rounded
            && (one.Figure.Unit == other.Figure.Unit || (IsCount(one) && IsCount(other)));
    }

    /// <summary>Whether an article says the same again: the same amount, of something told with more than one
    /// digit.</summary>
    public static bool IsToldAgain(FigureMention one, FigureMention other)
    {
        if (!MayStandTwice(one, other)) return false;
        if (one.Figure.Kind == FigureKind.Date) return one.Day is { Day: not null } or { Year: not null };
        return one.Figure.Kind == other.Figure.Kind && one.Printed is { Digits.Length: > 1 }
            && (one.Figure.Kind is FigureKind.Money || one.CountsLike(other));
    }

    private static double OfNouns(IReadOnlyList<int> counted, IReadOnlyDictionary<int, int> others)
    {
        if (counted.Count == 0 || others.Count == 0) return 0;
        if (counted.Any(c => others.ContainsKey(c)
            || (NotionTable.MeasureOf(c) is { } measure
                && others.Keys.Any(o => NotionTable.MeasureOf(o)?.Of == measure.Of)))) return OfCounted;
        return counted.All(NotionTable.IsMeasure) && others.Keys.All(NotionTable.IsMeasure)
            ? -OfMeasure
            : -OfCounted / 3;
    }

    private static bool IsCount(FigureMention mention) => mention.Figure.Kind is FigureKind.People or FigureKind.Count;

    private static double OfValues(FigureMention mention, FigureGroup group)
    {
        var isDate = mention.Figure.Kind == FigureKind.Date;
        if (isDate != (group.Kind == FigureKind.Date)) return Never;
        var best = double.MinValue;
        foreach (var (sample, count) in group.Values)
        {
            var score = isDate
                ? OfDays(mention, sample)
                : OfTie(ValueTies.Of(mention, sample), mention.Printed?.Digits.Length
                    ?? 0) - UnusualSlip(mention, sample);
            // A value that one in many tells may be the slip, not the quantity.
            best = Math.Max(best, count * 4 >= group.Count ? score : score * 0.85);
        }

        return best;
    }

    // Ten, a thousand and ten thousand are what units and marks differ by; a hundred is what no language has a word of
    // its own for.
    private static double UnusualSlip(FigureMention mention, FigureMention sample) =>
        ValueTies.Pair(mention, sample) is var (one, other) && one.Digits == other.Digits
            && Math.Abs(one.Places - other.Places) is 2 or 5 or > 6 ? 0.6 : 0;

    private static double OfTie(ValueTie tie, int digits)
    {
        var rare = digits switch { <= 1 => 0, 2 => 0.8, _ => 1.5 };
        return tie switch
        {
            ValueTie.Same => 1.3 + rare,
            ValueTie.OneEnd => 1.2 + (0.7 * rare),
            ValueTie.Rounded => 1.1 + (0.6 * rare),
            ValueTie.Scaled => 0.5 + (0.6 * rare),
            ValueTie.Transposed => 0.5 + (0.3 * rare),
            ValueTie.OneDigit => 0.3 + (0.2 * rare),
            ValueTie.Near or ValueTie.DigitMore => 0,
            // Small numbers stand everywhere: one that differs is seldom the same quantity told wrongly.
            _ => digits <= 1 ? -1 : -0.7,
        };
    }

    private static double OfDays(FigureMention mention, FigureMention sample)
    {
        if (mention.Day is not { } day || sample.Day is not { } other) return Never;
        if (day.Agrees(other)) return day.Day is null != other.Day is null ? 0.5 : day.Day is null ? 2.4 : 2.8;
        // A year alone and a day of another year have nothing to do with each other.
        if (day.Day is null != other.Day is null) return Never;
        if (day.Day is null) return 0;
        if (day.Month is null && other.Month is null)
            return day.YearDigits is { } digits && digits == other.YearDigits ? SwappedYear : -0.7;
        if (day.Month is not null && other.Month is not null && day.Month != other.Month)
            return day.Day == other.Day ? 0.3 : -0.7;
        var apart = Math.Abs(day.Day!.Value - other.Day!.Value);
        return IsSlip(day.Day!.Value, other.Day!.Value) ? 1 : apart <= FewDays ? 0 : -0.3;
    }

    // 15 and 5, 19 and 9, 3 and 30, 12 and 21, 8 and 9: a slip of one digit, two digits swapped, or one day.
    private static bool IsSlip(int one, int other) =>
        one % 10 == other % 10 || one * 10 == other || other * 10 == one
            || ((one % 10) * 10) + (one / 10) == other || Math.Abs(one - other) == 1;

    private static double OfUnit(FigureMention mention, FigureGroup group)
    {
        var figure = mention.Figure;
        if (figure.Kind == FigureKind.Date) return 0;
        if (group.UnitCount(figure.Unit.Code) > 0) return 0.6;
        if (figure.Kind == group.Kind)
            return figure.Kind switch
            {
                // Two ends tell more than one.
                FigureKind.Duration => ValueTies.IsRange(figure) ? 0.3 : -0.3,
                FigureKind.Money => -0.5,
                _ => 0.1,
            };
        return (figure.Kind, group.Kind) switch
        {
            (FigureKind.Count, FigureKind.People) or (FigureKind.People, FigureKind.Count) => -0.1,
            (FigureKind.Percent, FigureKind.People) or (FigureKind.People, FigureKind.Percent) => -0.7,
            _ => -1.4,
        };
    }

    /// <summary>What stands in tellings of one statement is probably the same; what stands in tellings of two is
    /// not.</summary>
    private double Statements(FigureMention mention, FigureGroup group)
    {
        var own = StatementOf(mention);
        var other = group.Values.Select(v => StatementOf(v.Sample)).FirstOrDefault(s => s is not null);
        if (own is null || other is null) return own is null && other is null ? 0 : -0.2;
        return own == other ? OfStatement : -OfStatement / 2;
    }

    private int? StatementOf(FigureMention mention) =>
        mention.Quoted is { } quoted && statementOf.TryGetValue(quoted, out var statement) ? statement : null;
}
