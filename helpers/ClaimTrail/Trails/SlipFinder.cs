using ClaimTrail.Figures;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Trails;

/// <summary>Finds slips: bounds that articles lost, and what tellings did to motifs.</summary>
internal static class SlipFinder
{
    // A bound is lost by carelessness, which two writers seldom share; a word is softened by the nature of a language;
    // and what is left out is left out for many reasons. The numbers are our choice.
    private const double LostBound = 1;
    private const double ChangedMotif = 0.5;
    private const double DroppedMotif = 0.2;

    /// <summary>The slips of the articles, those of one article alone included.</summary>
    public static IReadOnlyList<Slip> Find(IReadOnlyList<ArticleReading> readings, TellingLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(ledger);
        return [.. LostBounds(readings), .. ChangedMotifs(ledger)];
    }

    /// <summary>An amount that at least half of the articles that state it give with an upper bound, and some never
    /// do.</summary>
    private static IEnumerable<Slip> LostBounds(IReadOnlyList<ArticleReading> readings)
    {
        var amounts =
            from reading in readings
            from figure in FreshFigures(reading)
            where figure is { Kind: FigureKind.Money, High: not null }
            group (reading.Article.Id, IsBounded: figure.Hedge is Hedge.UpTo or Hedge.LessThan or Hedge.Range)
                by (figure.High!.Value, figure.Unit.Code);
        foreach (var amount in amounts)
        {
            var articles = amount.GroupBy(a => a.Id).Select(g => (g.Key, Keeps: g.Any(a => a.IsBounded))).ToList();
            var lost = articles.Where(a => !a.Keeps).Select(a => a.Key).ToList();
            if (articles.Count < 2 || lost.Count == 0 || lost.Count * 2 > articles.Count) continue;
            var words = $"{Say.Number(amount.Key.Value, decimals: 2)} {amount.Key.Code}";
            yield return new Slip($"bound {words}", $"“up to {words}” became {words} flat", lost, articles.Count,
                LostBound);
        }
    }

    private static IEnumerable<Slip> ChangedMotifs(TellingLedger ledger) =>
        from telling in ledger.Tellings
        where telling.Mode != TellingMode.None
        from cell in telling.Cells
        where cell.Effect != Effect.Kept
        group telling.Article.Id by (telling.Statement, cell.Motif.Id, cell.Effect) into same
        let told = ledger.Told(same.Key.Statement.Id).Count
        where same.Count() < told
        select new Slip(
            $"{same.Key.Statement.Id}/{same.Key.Id}/{same.Key.Effect}",
            $"“{same.Key.Id}” was {same.Key.Effect.ToString().ToLowerInvariant()} in “{same.Key.Statement.Title}”",
            [.. same], told, same.Key.Effect == Effect.Dropped ? DroppedMotif : ChangedMotif);

    internal static IEnumerable<Figure> FreshFigures(ArticleReading reading) =>
        reading.Figures.Where(f => reading.IsFresh(f.Span));
}

/// <summary>Something that one or several articles tell differently from the others or from the original.</summary>
/// <param name="Key">What is told differently; equal keys are the same slip.</param>
/// <param name="Sentence">What it is, in words.</param>
/// <param name="Articles">The articles that have it.</param>
/// <param name="Among">How many articles tell the matter at all.</param>
/// <param name="Strength">How far it can hardly happen twice by itself, from 0 to 1.</param>
public sealed record Slip(string Key, string Sentence, IReadOnlyList<string> Articles, int Among, double Strength);
