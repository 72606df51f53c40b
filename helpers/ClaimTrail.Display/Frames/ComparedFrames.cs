using ClaimTrail.Comparing;
using ClaimTrail.Display.Frames;
using ClaimTrail.Figures;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

/// <summary>What <see cref="Comparison"/> found, as DataFrames with typed columns. Nobody has checked it: a program
/// ties tellings together by the words around them.</summary>
/// <example><code>
/// var found = new ComparedFrames(Comparison.Of(CaseDraft.Read("articles").Compared));
/// found.Changes.Pick("publisher", "printed", "what", "was", "now", "sure")
/// </code></example>
public sealed class ComparedFrames
{
    private static readonly Frame<ComparedArticle> ArticleFrame = new Frame<ComparedArticle>("Articles", "an article")
    { HowToFill = "Put .txt, .html or .docx files into the folder, one article each." }
        .Words("publisher", "who published it; where nobody knows, the name of its file", a => a.Name)
        .Words("language", "its language, a BCP 47 tag", a => a.Language)
        .Day("published", "the day; empty: not known", a => a.Published)
        .Whole("length", "UTF-16 code units", a => a.Text.Length)
        .Words("title", "the headline; empty: none", a => a.Title);

    private readonly Comparison _found;
    private readonly Dictionary<string, ComparedArticle> _articles;

    /// <summary>The frames of a comparison.</summary>
    public ComparedFrames(Comparison found)
    {
        ArgumentNullException.ThrowIfNull(found);
        _found = found;
        _articles = found.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The articles, the earliest first.</summary>
    public DataFrame Articles => ArticleFrame.Of(_found.Articles);

    /// <summary>The differences, the surest first: <c>publisher</c>, <c>printed</c>, <c>what</c>, <c>against</c>,
    /// <c>was</c>,
    /// <c>now</c>, <c>sure</c> (0 to 1), <c>why</c>, <c>of</c> (the quantity or statement), <c>checked</c>.</summary>
    public DataFrame Changes => new Frame<Change>("Changes", "a telling that differs from another")
    { HowToFill = "No telling differs: take articles that tell one story, two or more of them." }
        .Words("publisher", "who tells it so", c => Name(c.In))
        .Words("printed", "the words", c => Printed(c.In))
        .Words("what", "in what it differs", c => c.Kind.Heading())
        .Words("against", "who tells it otherwise", c => Name(c.Against))
        .Words("was", "what the other says", c => c.Was)
        .Words("now", "what this one says", c => c.Now)
        .Number("sure", "from 0 to 1", c => c.Sure)
        .Words("why", "the reason", c => c.Why)
        .Words("of", "the quantity or statement", c => c.Of)
        .Words("checked", "that nobody has checked it", _ => Drafts.Nobody)
        .Of(_found.Changes);

    /// <summary>The figures that tell a quantity which more than one article tells: <c>quantity</c>, <c>about</c>,
    /// <c>publisher</c>, <c>printed</c>, <c>low</c>, <c>high</c>, <c>unit</c>, <c>read as</c>, <c>score</c> (0 to 1),
    /// <c>checked</c>.</summary>
    public DataFrame Figures =>
        new Frame<(Quantity Quantity, FigureTelling Telling)>("Figures",
            "a figure that tells a quantity which several articles tell")
        { HowToFill = "No quantity is told twice: take articles that tell one story, two or more of them." }
        .Words("quantity", "its name in this comparison", f => f.Quantity.Id)
        .Words("about", "the words around its tellings, in English", f => string.Join(", ", f.Quantity.About.Take(3)))
        .Words("publisher", "who tells it", f => Name(f.Telling.Place))
        .Words("printed", "the words", f => Printed(f.Telling.Place))
        .Amount("low", "lower bound; empty: none", f => f.Telling.Figure.Low)
        .Amount("high", "upper bound; empty: none", f => f.Telling.Figure.High)
        .Words("unit", "its unit", f => f.Telling.Figure.Unit.Code)
        .Words("read as", "the value in words", f => f.Telling.Figure.Words())
        .Number("score", "how well it is tied to the others, from 0 to 1", f => f.Telling.Score)
        .Words("checked", "that nobody has checked it", _ => Drafts.Nobody)
        .Of(_found.Quantities.Where(q => Several(q.Tellings.Select(t => t.Place)))
            .SelectMany(q => q.Tellings.Select(t => (q, t))));

    /// <summary>The quotations that tell the same words: <c>statement</c>, <c>publisher</c>, <c>speaker</c>,
    /// <c>mode</c>, <c>printed</c>, <c>score</c> (0 to 1), <c>checked</c>.</summary>
    public DataFrame Words =>
        new Frame<(ToldStatement Statement, WordsTelling Telling)>("Words",
            "a quotation of words that several articles quote")
        { HowToFill = "No words are quoted twice: take articles that quote the same person." }
        .Words("statement", "its name in this comparison", w => w.Statement.Id)
        .Words("publisher", "who tells it", w => Name(w.Telling.Place))
        .Words("speaker", "who speaks, as written; empty: not named", w => w.Telling.Speaker)
        .Words("mode", "`direct`, `mixed` or `indirect`", w => w.Telling.Mode.ToString().ToLowerInvariant())
        .Words("printed", "the words", w => Printed(w.Telling.Place))
        .Number("score", "how well it matches the others, from 0 to 1", w => w.Telling.Score)
        .Words("checked", "that nobody has checked it", _ => Drafts.Nobody)
        .Of(_found.Statements.Where(s => Several(s.Tellings.Select(t => t.Place)))
            .SelectMany(s => s.Tellings.Select(t => (s, t))));

    /// <summary>What a reader must know about the comparison.</summary>
    public NoteView Notes => Nb.Note("Compared by a program, checked by nobody yet",
        _found.Notes.Count == 0
            ? "A difference says that two tellings differ, not which is right."
            : string.Join("\n\n", _found.Notes));

    private string Name(ToldPlace place) => _articles[place.Article].Name;

    private string? Printed(ToldPlace place) => PrintedWords.In(_articles[place.Article].Language, place.Surface);

    private static bool Several(IEnumerable<ToldPlace> places) =>
        places.Select(p => p.Article).Distinct(StringComparer.Ordinal).Count() > 1;
}
