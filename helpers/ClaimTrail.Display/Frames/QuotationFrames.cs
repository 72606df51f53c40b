using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Quotations;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Display.Frames;

/// <summary>The tables of quotations, of statements and of what each telling made of them.</summary>
internal static class QuotationFrames
{
    public static Frame<(Article Article, Quotation Quotation)> Quotations { get; } =
        new Frame<(Article Article, Quotation Quotation)>("Quotations", "a quotation, repeated paragraphs left out")
            .Telling(q => q.Article)
            .Place(q => q.Quotation.Span)
            .Printed("words", "the words between the marks", q => q.Quotation.Surface, q => q.Article)
            .Printed("speaker", "who speaks, as written; empty: a pronoun or nobody",
                q => q.Quotation.Speaker ?? "", q => q.Article)
            .Printed("verb", "the reporting verb; empty: none", q => q.Quotation.Verb ?? "", q => q.Article);

    public static Frame<(ArticleReading Reading, SourceMention Source)> Sources { get; } =
        new Frame<(ArticleReading Reading, SourceMention Source)>("Sources", "a naming of a source")
            .Telling(s => s.Reading.Article)
            .Place(s => s.Source.Span)
            .Printed("source", "the name as written", s => s.Source.Name, s => s.Reading.Article)
            .Words("role", "what it is named for", s => s.Source.Role.ToString().ToLowerInvariant())
            .Printed("verb", "the verb; empty: none", s => s.Source.Verb ?? "", s => s.Reading.Article);

    public static Frame<Statement> Statements { get; } =
        new Frame<Statement>("Statements", "a remark that several articles tell")
        .Words("statement", "id of the statement", s => s.Id)
        .Words("title", "what it is called", s => s.Title)
        .Words("person", "who said it; empty: nobody is named", s => s.Person ?? "")
        .Words("original in", "the article or the reference rows that have its first wording", s => s.OriginalIn)
        .Words("checked", "`yes`, or that it is drafted and nobody has checked it", s => Drafts.Checked(s.Drafted));

    public static Frame<Telling> Tellings { get; } =
        new Frame<Telling>("Tellings", "one statement in one article that tells it")
        .Words("statement", "id of the statement", t => t.Statement.Id)
        .Telling(t => t.Article)
        .Words("mode", "how the words are given: `direct`, `mixed`, `indirect` and so on", t => t.Mode.ToString()
            .ToLowerInvariant())
        .Printed("words", "the words; parts are joined by an ellipsis", t => t.Words, t => t.Article)
        .Printed("speaker", "who speaks, as written; empty: not named", t => t.Speaker ?? "", t => t.Article)
        .Words("speaker is", "whom that name means; empty: not known",
            t => t.SpeakerIs?.Entity is { } entity ? entity.Name + (entity.IsDrafted ? " (draft)" : "") : "")
        .Printed("source", "the outlet named in the same paragraph; empty: none",
            t => t.SourceNamed ?? "", t => t.Article)
        .Printed("verb", "the reporting verb; empty: none", t => t.Verb ?? "", t => t.Article)
        .Words("numbers", "the numbers in the words, a semicolon between",
            t => string.Join("; ", t.Figures.Select(f => f.Surface)))
        .Words("hedges", "how firmly they are stated, a semicolon between",
            t => string.Join("; ", t.Hedges.Select(h => h.Words())))
        .Number("order kept", "share of pairs of motifs in the order of the original, 0 to 1; empty: too few",
            t => t.OrderKept)
        .Whole("kept", "motifs that were kept", t => Count(t, Effect.Kept))
        .Whole("changed", "motifs that were softened, strengthened or moved",
            t => Count(t, Effect.Softened, Effect.Strengthened, Effect.Moved))
        .Whole("dropped", "motifs that were dropped", t => Count(t, Effect.Dropped))
        .Whole("added", "motifs that were added", t => Count(t, Effect.Added));

    public static Frame<(Telling Telling, LedgerCell Cell)> Motifs { get; } =
        new Frame<(Telling Telling, LedgerCell Cell)>("Motifs", "what one telling made of one motif of a statement")
            .Words("statement", "id of the statement", c => c.Telling.Statement.Id)
            .Telling(c => c.Telling.Article)
            .Words("motif", "id of the motif", c => c.Cell.Motif.Id)
            .Words("meaning", "what it means, in English", c => c.Cell.Motif.Gloss)
            .Words("original", "the original's words for it; empty: it has none", c => c.Cell.First is { } place
                ? c.Telling.Original.Words.Substring(place.Start, place.Length) : "")
            .Words("effect", "`kept`, `softened`, `strengthened`, `moved`, `dropped` or `added`",
                c => c.Cell.Effect.ToString().ToLowerInvariant())
            .Printed("words", "the article's words for it; empty: it has none", c => c.Cell.Surface ?? "",
                c => c.Telling.Article)
            .Words("why", "how we know", c => c.Cell.Why);

    private static int Count(Telling telling, params Effect[] effects) =>
        telling.Cells.Count(c => effects.Contains(c.Effect));
}
