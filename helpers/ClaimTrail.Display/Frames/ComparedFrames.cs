using ClaimTrail.Comparing;
using ClaimTrail.Display.Frames;
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
    private readonly Comparison _found;
    private readonly Dictionary<string, ComparedArticle> _articles;

    /// <summary>The frames of a comparison.</summary>
    public ComparedFrames(Comparison found)
    {
        ArgumentNullException.ThrowIfNull(found);
        _found = found;
        _articles = found.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

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

    /// <summary>What a reader must know about the comparison.</summary>
    public NoteView Notes => Nb.Note("Compared by a program, checked by nobody yet",
        _found.Notes.Count == 0
            ? "A difference says that two tellings differ, not which is right."
            : string.Join("\n\n", _found.Notes));

    private string Name(ToldPlace place) => _articles[place.Article].Name;

    private string? Printed(ToldPlace place) => PrintedWords.In(_articles[place.Article].Language, place.Surface);
}
