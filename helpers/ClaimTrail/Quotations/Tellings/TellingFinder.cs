using ClaimTrail.Figures;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>Finds where an article tells the statements of a codebook, and how.</summary>
/// <remarks>A quotation tells the statement of which it holds most motifs, at least two, or one when the speaker fits;
/// never a statement of somebody else. Where no quotation tells a statement, the sentence outside of quotations that
/// holds most of its motifs does, if it holds at least two and a third of them.</remarks>
internal sealed class TellingFinder(Codebook codebook, PeopleBook people)
{
    private const int FewestMotifs = 2;
    private const double SureSpeaker = 0.75;

    public Telling Find(Original original, ArticleReading reading, ILookup<string, Quotation> assigned)
    {
        var motifs = codebook.MotifsOf(original.Statement.Id);
        var quotations = assigned[original.Statement.Id].ToList();
        var extent = quotations.Count > 0 ? Quoted(reading, quotations) : Paraphrased(original, reading, motifs);
        if (extent is null) return Untold(original, reading, motifs);

        var language = reading.Article.Language;
        var figures = reading.Figures.Where(f => extent.Places.Any(p => p.Contains(f.Span))).ToList();
        var (first, here) = (MotifMap.Of(Extent.Of(original.Words), motifs, original.Language),
            MotifMap.Of(extent, motifs, language));
        var paragraph = reading.Article.ParagraphAt(extent.Places[0])!;
        var sources = reading.Sources.Where(s => paragraph.Span.Contains(s.Span) && s.Role != SourceRole.Picture)
            .ToList();
        var (speaker, verb) = Speaker(quotations, sources);
        return new Telling(
            original, reading.Article, Mode(reading, quotations), extent.Places, extent.Words,
            speaker, speaker is null ? null : people.Resolve(speaker, language),
            sources.FirstOrDefault(s => s.Kind is EntityKind.Outlet or EntityKind.Agency)?.Name,
            verb, figures, here.OrderSharedWith(first), reading.Copies(paragraph),
            Cells(new CellMaker(first, FigureFinder.For(Languages.Languages.Get(original.Language))
                .Find(original.Words), here, figures, language), motifs));
    }

    /// <summary>Which quotations of an article tell which statement.</summary>
    public ILookup<string, Quotation> Assign(ArticleReading reading) => reading.Quotations
        .Where(q => reading.IsFresh(q.Span))
        .Select(q => (Quotation: q, Statement: StatementOf(q, reading.Article.Language)))
        .Where(a => a.Statement is not null)
        .ToLookup(a => a.Statement!, a => a.Quotation, StringComparer.Ordinal);

    private string? StatementOf(Quotation quotation, string language)
    {
        var speaker = quotation.Speaker is null ? null : people.Resolve(quotation.Speaker, language);
        var words = Extent.Of(quotation.Surface);
        var (best, most) = (default(string), FewestMotifs - 1);
        foreach (var statement in codebook.Statements)
        {
            var expected = statement.Person is null ? null : people.Aliases.ListedAnywhere(statement.Person);
            var score = codebook.MotifsOf(statement.Id).Count(m => m.Order > 0 && words.Find(m, language) is not null);
            if (score > 0 && expected is not null && speaker is { Certainty: >= SureSpeaker })
            {
                if (speaker.Entity != expected) continue;
                score++;
            }

            if (score > most) (best, most) = (statement.Id, score);
        }

        return best;
    }

    private static Extent Quoted(ArticleReading reading, List<Quotation> quotations)
    {
        var extent = new Extent();
        foreach (var quotation in quotations) extent.Add(quotation.Span, quotation.Surface);
        return extent;
    }

    private static Extent? Paraphrased(Original original, ArticleReading reading, IReadOnlyList<Motif> motifs)
    {
        var regular = motifs.Where(m => m.Order > 0).ToList();
        var most = Math.Max(FewestMotifs, (regular.Count + 2) / 3) - 1;
        var speech = SpeechTables.Get(Languages.Languages.Get(reading.Article.Language).Tag);
        Extent? best = null;
        foreach (var paragraph in reading.Read.Paragraphs.Where(p => p.Paragraph.IsFresh))
        {
            foreach (var sentence in Sentences.Of(paragraph.Words, speech.IsShortened))
            {
                var place = sentence.Shift(paragraph.Span.Start);
                var words = sentence.Of(paragraph.Words).ToString();
                if (string.IsNullOrWhiteSpace(words)) continue;
                var extent = new Extent();
                extent.Add(place, words);
                var found = regular.Count(m => extent.Find(m, reading.Article.Language) is { } at
                    && !reading.Quotations.Any(q => q.Span.Contains(at.Span)));
                if (found > most) (best, most) = (extent, found);
            }
        }

        return original.Statement.OriginalIn == reading.Article.Id ? null : best;
    }

    private static (string? Speaker, string? Verb) Speaker(List<Quotation> quotations, List<SourceMention> sources)
    {
        var named = quotations.FirstOrDefault(q => q.Speaker is not null) ?? quotations.FirstOrDefault();
        if (named is not null)
            return (named.Speaker, named.Verb ?? quotations.FirstOrDefault(q => q.Verb is not null)?.Verb);
        var person = sources.FirstOrDefault(s => s.Kind == EntityKind.Person)
            ?? sources.FirstOrDefault(s => s.Kind == EntityKind.Organisation);
        return (person?.Name, person?.Verb);
    }

    private static TellingMode Mode(ArticleReading reading, List<Quotation> quotations)
    {
        if (quotations.Count == 0) return TellingMode.Indirect;
        var speech = SpeechTables.Get(Languages.Languages.Get(reading.Article.Language).Tag);
        return quotations.Max(q =>
        {
            var paragraph = reading.Read.Paragraphs.First(p => p.Span.Contains(q.Span));
            return QuotationModes.Of(paragraph.Words, q.Span.Shift(-paragraph.Span.Start), speech);
        });
    }

    private static Telling Untold(Original original, ArticleReading reading, IReadOnlyList<Motif> motifs)
    {
        var first = MotifMap.Of(Extent.Of(original.Words), motifs, original.Language);
        var here = MotifMap.Of(Extent.Of(""), motifs, reading.Article.Language);
        return new Telling(original, reading.Article, TellingMode.None, [], "", null, null, null, null, [], null, 0,
            Cells(new CellMaker(first, [], here, [], reading.Article.Language), motifs));
    }

    private static IReadOnlyList<LedgerCell> Cells(CellMaker maker, IReadOnlyList<Motif> motifs) =>
        [.. motifs.Select(maker.Make).OfType<LedgerCell>().OrderBy(c => c.Effect == Effect.Added)];
}
