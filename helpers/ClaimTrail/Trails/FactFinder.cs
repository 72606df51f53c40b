using System.Globalization;
using ClaimTrail.Figures;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Trails;

/// <summary>Finds what articles have in common: statements, quotations, figures, names and words in Latin
/// letters.</summary>
internal sealed class FactFinder(IReadOnlyList<ArticleReading> readings, TellingLedger ledger, MatchResult matches,
    AliasTable aliases)
{
    public IReadOnlyList<SharedFact> Find() =>
    [
        .. Facts(Statements(), ReasonKind.SharedSelection, 1),
        .. Facts(Quotations(), ReasonKind.SharedSelection, 1),
        .. Facts(Figures(), ReasonKind.SharedSelection, 0.6),
        .. Facts(Names(), ReasonKind.SharedSelection, 0.4),
        .. Longest([.. Facts(LatinPhrases(), ReasonKind.SharedWording, 0.6)]),
    ];

    private static IEnumerable<SharedFact> Facts(
        IEnumerable<(string Key, string Words, string Article, int Place)> tellings, ReasonKind kind,
        double strength) =>
        from telling in tellings
        group telling by telling.Key into same
        let places = same.GroupBy(t => t.Article, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Min(t => t.Place), StringComparer.Ordinal)
        where places.Count > 1
        select new SharedFact(same.Key, same.First().Words, kind, strength, places);

    private IEnumerable<(string, string, string, int)> Statements() =>
        (from telling in ledger.Tellings
         where telling.Mode != TellingMode.None
         select ($"statement {telling.Statement.Id}", $"“{telling.Statement.Title}”", telling.Article.Id,
             telling.Places[0].Start))
        .Concat(from telling in ledger.Tellings
                let home = readings.FirstOrDefault(r => r.Article.Id == telling.Statement.OriginalIn)
                where home is not null
                let folded = FoldedText.Fold(telling.Statement.OriginalBegins)
                let begins = home.Read.Paragraphs.FirstOrDefault(s => FoldedText.Of(s.Words).Find(folded) is not null)
                where begins is not null
                select ($"statement {telling.Statement.Id}", $"“{telling.Statement.Title}”", home.Article.Id,
                    begins.Paragraph.Span.Start))
        .Distinct();

    /// <summary>Matched quotations that no statement of the codebook covers; those are counted as statements.</summary>
    private IEnumerable<(string, string, string, int)> Quotations() =>
        from @group in matches.Groups().Index()
        let words = @group.Item
        where !words.Any(w =>
            ledger.Tellings.Any(t => t.Article.Id == w.Source && t.Places.Any(p => p.Start == QuotationIds.StartOf(w))))
        from quotation in words
        select ($"quotation {@group.Index}", $"the quotation “{Beginning(words[0].Words)}”", quotation.Source,
            QuotationIds.StartOf(quotation));

    private IEnumerable<(string, string, string, int)> Figures() =>
        from reading in readings
        from figure in SlipFinder.FreshFigures(reading)
        where !reading.Quotations.Any(q => q.Span.Contains(figure.Span)) && figure.Kind != FigureKind.Date
        let value = figure.High ?? figure.Low
        where value >= 3
        let key = string.Create(CultureInfo.InvariantCulture, $"{value:0.####} {figure.Unit.Code}")
        select ($"figure {key}", $"the figure {key}", reading.Article.Id, figure.Span.Start);

    private IEnumerable<(string, string, string, int)> Names() =>
        from reading in readings
        from paragraph in reading.Read.Paragraphs
        where paragraph.Paragraph.IsFresh
        let folded = FoldedText.Of(paragraph.Words)
        from alias in aliases.In(reading.Article.Language)
        let place = folded.Find(FoldedText.Fold(alias.Form))
        where place is not null
        select ($"name {alias.Entity.Id}", alias.Entity.Name, reading.Article.Id,
            paragraph.Span.Start + place.Value.Start);

    /// <summary>Runs of capitalised Latin words: what a translator left as it was.</summary>
    private IEnumerable<(string, string, string, int)> LatinPhrases() =>
        from reading in readings
        from paragraph in reading.Read.Paragraphs
        where paragraph.Paragraph.IsFresh
        from phrase in LatinPhrase.In(paragraph.Words)
        where aliases.ListedAnywhere(phrase.Words) is null
        select ($"words {FoldedText.Fold(phrase.Words)}", $"the words “{phrase.Words}”", reading.Article.Id,
            paragraph.Span.Start + phrase.Start);

    /// <summary>Without phrases that only stand in a longer one which the same articles share.</summary>
    private static IEnumerable<SharedFact> Longest(List<SharedFact> phrases) =>
        phrases.Where(p => !phrases.Exists(longer =>
        longer.Key.Length > p.Key.Length && longer.Places.Keys.ToHashSet().SetEquals(p.Places.Keys)
        && longer.Key.Contains(p.Key["words ".Length..], StringComparison.Ordinal)));

    private static string Beginning(string words)
    {
        const int most = 40;
        if (words.Length <= most) return words.Trim();
        var cut = words.LastIndexOf(' ', most);
        if (cut <= 0) cut = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return words[..cut].Trim() + "…";
    }
}

/// <summary>Something that several articles tell; equal keys are the same fact. The strength says how far it speaks
/// for a common origin before its rareness is counted, from 0 to 1; the places are where each article first tells it,
/// by article id.</summary>
internal sealed record SharedFact(
    string Key, string Sentence, ReasonKind Kind, double Strength, IReadOnlyDictionary<string, int> Places);
