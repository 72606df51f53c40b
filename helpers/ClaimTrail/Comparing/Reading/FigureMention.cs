using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Comparing.Reading;

/// <summary>A figure of an article with what stands around it.</summary>
internal sealed class FigureMention
{
    private static readonly System.Buffers.SearchValues<char> ClauseEnds =
        System.Buffers.SearchValues.Create(",.;،。，\n");

    /// <summary>The figure, with its place in the article.</summary>
    public required Figure Figure { get; init; }

    public required ComparedReading Reading { get; init; }

    /// <summary>Its number among the figures of the article, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The number of its sentence in the article.</summary>
    public required int Sentence { get; init; }

    /// <summary>The amount that this one converts into another currency; null for all others.</summary>
    public FigureMention? Converts { get; init; }

    /// <summary>The day that a date names; null for all others.</summary>
    public CalendarDay? Day { get; init; }

    /// <summary>The day of the week that is printed beside a date; null where none is.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether a share is told in percentage points.</summary>
    public bool IsPoints { get; init; }

    /// <summary>What stands around it, nearer things heavier: notions, which languages share, and words of its own
    /// language.</summary>
    public required Context Notions { get; init; }

    public required Context Words { get; init; }

    /// <summary>What is counted, as the notions that its noun may mean; none where no list knows the noun.</summary>
    public required IReadOnlyList<int> Counted { get; init; }

    /// <summary>The quotation it stands in; null outside of quotations.</summary>
    public WordsMention? Quoted { get; init; }

    public TextSpan Span => Figure.Span;

    /// <summary>The value it is known by: its upper bound, else its lower one; null for a date without a
    /// year.</summary>
    public decimal? Value => Figure.High ?? Figure.Low;

    /// <summary><see cref="Value"/> as printed; null where that is null.</summary>
    public PrintedValue? Printed => field ??= Value is { } value ? new PrintedValue(Figure.Surface, value) : null;

    /// <summary>The lower bound as printed; null where the figure has none.</summary>
    public PrintedValue? PrintedLow => field ??= Figure.Low is { } low ? new PrintedValue(Figure.Surface, low) : null;

    /// <summary>Whether the noun is sure: it stands in the figure's own words, and not somewhere behind it.</summary>
    public bool CountsInWords { get; init; }

    /// <summary>What it measures and in how large a unit, where the list knows the measure.</summary>
    public (string Of, decimal Factor)? Measure { get; init; }

    /// <summary><see cref="Value"/> in the smallest unit of what it measures: 1.87 gigawatts as kilowatts; null without
    /// a measure.</summary>
    public PrintedValue? InSmallest =>
        field ??= Measure is { } measure && Value is { } value
            ? new PrintedValue(Figure.Surface, value, measure.Factor)
            : null;

    /// <summary>Whether both count the same, as far as the list knows the nouns.</summary>
    public bool CountsLike(FigureMention other) => Counted.Intersect(other.Counted).Any();

    /// <summary>Whether a syllable within the number makes it somewhat more: 1300여, 4000多.</summary>
    public bool IsSomewhatMore => Figure.Hedge == Hedge.MoreThan
        && Reading.Language.Words("numerals", "infixMore")
            .Any(w => Figure.Surface.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a word for "within" stands beside it.</summary>
    public bool SaysWithin() => Has(Around(14, 7), WordingTable.For(Reading.Language.Tag).Within);

    /// <summary>Whether it is told as the least or the most of its sort: the lowest price is 18.</summary>
    public bool IsSuperlative() => Has(Around(40, 0), WordingTable.For(Reading.Language.Tag).Superlatives);

    /// <summary>Whether another number of its sentence is held against it: 238 million, far above 175
    /// million.</summary>
    public bool IsCompared() => Reading.Figures.Any(f => f.Sentence == Sentence && !ReferenceEquals(f, this)
        && f.Figure.Unit == Figure.Unit && f.Figure.Low is { } exact && f.Figure.High == exact
        && (Figure.High is null ? exact > Figure.Low : Figure.Low is null && exact < Figure.High));

    /// <summary>Whether words beside it say as much as a bound: it "reached" six hours; 37 polling places "at
    /// least".</summary>
    public bool SaysBound()
    {
        var wording = WordingTable.For(Reading.Language.Tag);
        return Has(Around(26, 0), wording.Reach) || Has(Around(0, 22), wording.BoundsBehind)
            || IsBoundedApart(Around(60, 0), wording.BoundsApart);
    }

    private bool IsBoundedApart(ReadOnlySpan<char> clause, (string First, string Last)[] bounds)
    {
        var before = clause[..Math.Max(0, clause.Length - Span.Length)].TrimEnd();
        foreach (var (first, last) in bounds)
            if (before.EndsWith(last, StringComparison.Ordinal) && before.Contains(first, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether what reads as its bound may be no bound: over 30 kilometres, 近30年.</summary>
    public bool MayHaveNoBound() =>
        (Figure.Kind == FigureKind.Duration || Figure.Unit.Code == "km" || Measure is { Of: "length" or "area" })
            && Has(Around(6, 0), WordingTable.For(Reading.Language.Tag).Across);

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    // In English letters; a clause ends where its sign stands.
    private ReadOnlySpan<char> Around(int before, int behind)
    {
        var start = Math.Max(0, Span.Start - (int)(before / Reading.Scale));
        var end = Math.Min(Reading.Plain.Length, Span.End + (int)(behind / Reading.Scale));
        if (before > 0) start += Reading.Plain.AsSpan(start, Span.Start - start).LastIndexOfAny(ClauseEnds) + 1;
        else start = Span.End;
        var around = Reading.Plain.AsSpan(start, end - start);
        var clause = before > 0 ? -1 : around.IndexOfAny(ClauseEnds);
        return clause < 0 ? around : around[..clause];
    }

    public override string ToString() => $"{Reading.Article.Id} {Figure.Surface}";
}
