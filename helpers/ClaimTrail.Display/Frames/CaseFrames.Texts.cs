using System.Globalization;
using ClaimTrail.Articles;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public sealed partial class CaseFrames
{
    private int Languages => Case.Articles.Select(a => a.Language.Split('-')[0]).Distinct().Count();

    /// <summary>Says that the case is open, what it holds, and what shows it.</summary>
    public NoteView Ready() => Nb.Note("Ready", string.Create(CultureInfo.InvariantCulture,
        $"""
        The case “{Case.Name}” is open: {Case.Story.Title}. It holds {Case.Articles.Count} articles in {Languages} languages, with {Case.Passages.Count} quoted passages.

        It is shown by .NET {Environment.Version.Major}; the packages and their versions stand in the cell above.
        """));

    /// <summary>What the columns of a table mean.</summary>
    /// <param name="table">The name of the table, such as <c>Figures</c>.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static DataFrame Columns(string table) => Frames.ColumnDictionary.Of(table);

    /// <summary>The question that a notebook asks of the case.</summary>
    /// <param name="key">Its key in <c>case.json</c>, such as <c>salary</c>.</param>
    public NoteView Question(string key) => Nb.Note("The question", Case.Story.Question(key));

    /// <summary>Of each article the passage in which the finder finds most figures, the first of them among
    /// equals.</summary>
    public DataFrame Richest()
    {
        var most = Case.Articles.Where(a => a.Passages.Count > 0)
            .Select(a => a.Passages.MaxBy(p => Nb.Figures(a.Language, p.Text).Count())!.Id);
        return Passages.Is("passage", [.. most]);
    }

    /// <summary>Passages in four lines each: original, sound, word for word, translation.</summary>
    /// <param name="passages">Rows of <see cref="Passages"/>.</param>
    /// <exception cref="ArgumentException">They have no column <c>passage</c>.</exception>
    public View Glosses(DataFrame passages) => Each(passages, (article, passage) => Nb.Passage(article, passage));

    /// <summary>Passages with the figures that the finder finds in them, and what they say in English.</summary>
    /// <param name="passages">Rows of <see cref="Passages"/>.</param>
    /// <exception cref="ArgumentException">They have no column <c>passage</c>.</exception>
    public View Marked(DataFrame passages) => Each(passages, (article, passage) =>
    {
        var marked = Nb.Marked(article.Language, passage.Text);
        return passage.Gloss?.Translation is { Length: > 0 } says
            ? new SeveralViews([marked, Nb.Note($"{article.Publisher}, in English", says)])
            : new SeveralViews([marked, Nb.Note(article.Publisher, $"Paragraph {passage.Paragraph}")]);
    });

    private View Each(DataFrame passages, Func<Article, Passage, View> view)
    {
        var wanted = passages.Words("passage").ToHashSet(StringComparer.Ordinal);
        var found = Case.Passages.Where(p => wanted.Contains(p.Id)).ToList();
        return found.Count == 0
            ? Frames.FrameOrigin.Nothing(passages)
            : new SeveralViews(found.Select(p => view(Case.Corpus[p.ArticleId], p)));
    }
}
