using System.Globalization;
using System.Text;
using ClaimTrail.Articles;

namespace ClaimTrail.Cases;

/// <summary>The page <c>TO-DO.md</c> of a new case.</summary>
internal static class ToDoPage
{
    public const string FileName = "TO-DO.md";

    private const int MostArticles = 300;
    private const int MostProblems = 10_000;

    public static string Text(CaseDraft draft, WrittenCase written)
    {
        var page = new StringBuilder();
        page
            .Append("# What is left to do in ")
            .Append(written.Name)
            .Append(
                "\n\nWritten by `claimtrail new-case`. Work from top to bottom; delete this file when you are done.\n\n");
        foreach (var item in written.ToDo) page.Append("- [ ] ").Append(Plain(item)).Append('\n');
        page.Append(
            "\n## What was guessed\n\n| article | file | what | guess | how sure | why |\n|---|---|---|---|---|---|\n");
        foreach (var article in draft.Articles.Take(MostArticles))
            foreach (var (name, guess) in article.Guesses)
                page.Append("| ").AppendJoin(" | ",
                    Cells(article.Id, article.File, name, guess.Value ?? "", guess.Words, guess.Why)).Append(" |\n");
        if (draft.Articles.Count > MostArticles)
            page.Append("\nThe table ends here; `guesses.csv` has all articles.\n");
        if (draft.Problems.Count == 0) return page.ToString();
        page.Append("\n## Left out\n\n");
        foreach (var problem in draft.Problems.Take(MostProblems))
            page.Append("- ").Append(Plain(problem.ToString())).Append('\n');
        return page.ToString();
    }

    private static IEnumerable<string> Cells(params string[] cells) => cells.Select(Plain);

    /// <summary>Text that Markdown shows as it is: what came from a page may be anything.</summary>
    private static string Plain(string text) =>
        text
            .ReplaceLineEndings(" ")
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("`", "\\`", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}

/// <summary>What is left for a person, in sentences.</summary>
internal static class ToDoList
{
    private const int MostNamed = 8;

    public static IReadOnlyList<string> Of(CaseDraft draft, WrittenCase written, bool ownTexts)
    {
        var todo = new List<string>();
        var left = draft.Problems.Count(p => p.LeftOut);
        if (left > 0)
            todo.Add(
                string.Create(CultureInfo.InvariantCulture,
                    $"{left} {(left == 1 ? "file is" : "files are")} not in the case; see “Left out”. Mend them and "
                    + $"make the case anew under another name, or go on without."));
        foreach (var (name, column) in new[] { ("language", "language"),
            ("date", "published_from, published_to and date_basis"), ("publisher", "publisher"), ("title", "title") })
        {
            Add(todo, draft, name, Sureness.NotFound, $"articles.csv, {column}: fill in what was not found for");
            Add(todo, draft, name, Sureness.Guess, $"articles.csv, {column}: check what is only a guess for");
        }
        var general = draft.Articles.Where(a => a.HasGeneralRulesOnly).ToList();
        if (general.Count > 0)
            todo.Add(
                $"No table of words serves the language of {Names(general)}: only digits, currency codes and signs, "
                + $"and quotation marks are read there (“general rules only”). Hedges, scale words and speakers are "
                + $"for you to see.");
        foreach (var article in draft.Articles.Where(a => a.Doubts.Count > 0).Take(50))
            todo.Add($"{article.Id}: {string.Join(' ', article.Doubts)}");
        todo.Add(ownTexts
            ? "articles.csv, rights: say under which licence the texts are shared. They are marked as yours, and git "
            + "keeps them."
            : "articles.csv, rights: say whose text each is. The full texts in text/ are for you alone: git ignores "
            + "them, and only the short quotations are shared. Where a text is your own, write “free” into its "
            + "column sharing.");
        todo.Add(
            "articles.csv, taken_from and furniture: name the outlets that each text itself names, and the "
            + "paragraphs that belong to the page.");
        todo.Add(written.Passages == 0
            ? "selection.csv: no figure and no quotation was found, so nothing is quoted; quote by hand what shall "
            + "be followed."
            : string.Create(CultureInfo.InvariantCulture,
                $"selection.csv: read the {written.Passages} drafted passages; keep, shorten or add, and say in note "
                + $"what to look for.")
                + (written.Unquoted == 0 ? ""
                    : string.Create(CultureInfo.InvariantCulture,
                        $" {written.Unquoted} figures or quotations found no place within the quotation budget.")));
        if (draft.Articles.Count == 1)
            todo.Add("One article tells no trail: make the case anew with others on the same story.");
        todo.Add($"Then run: claimtrail build-case data/{written.Name}");
        todo.Add("case.json: a title, what happened, and the questions salary, membership and quotations.");
        if (written.Drafted > 0)
            todo.Add(
                string.Create(CultureInfo.InvariantCulture,
                    $"claims.csv, statements.csv and aliases.csv hold {written.Drafted} rows drafted from a "
                    + $"comparison of the articles (claimtrail compare data/{written.Name} shows it), each with its "
                    + $"score in the column drafted. Nobody has checked them: keep a row by emptying that field, "
                    + $"correct it, or delete it."));
        todo.Add(
            "claims.csv and reference/: which figure is held against which known fact, each fact with its source; "
            + "statements.csv, motifs.csv and aliases.csv: whose words are followed. data/README.md describes the "
            + "columns. Without them notebooks 03 to 05 say what is missing.");
        todo.Add("glosses.csv: sound, word for word, and a translation, for readers who do not know the language.");
        return todo;
    }

    private static void Add(List<string> todo, CaseDraft draft, string name, Sureness sure, string what)
    {
        var articles = draft.Articles.Where(a => a.Guesses.First(g => g.Name == name).Guess.Sure == sure).ToList();
        if (articles.Count > 0) todo.Add($"{what} {Names(articles)}.");
    }

    private static string Names(List<DraftArticle> articles) => articles.Count <= MostNamed
        ? string.Join(", ", articles.Select(a => a.Id))
        : string.Join(", ", articles.Take(MostNamed).Select(a => a.Id))
            + string.Create(CultureInfo.InvariantCulture,
                $" and {articles.Count - MostNamed} more (guesses.csv has all)");

}

/// <summary>Every guess as a table: what, how sure, why.</summary>
internal static class GuessTable
{
    public const string FileName = "guesses.csv";

    private static readonly string[] Columns = ["article", "file", "encoding", "what", "guess", "sure", "why"];

    public static string Text(CaseDraft draft) => CsvText.Write(Columns,
        from article in draft.Articles
        from fact in article.Guesses
        select new[] { article.Id, article.File, article.Encoding, fact.Name, OneLine(fact.Guess.Value ?? ""),
            fact.Guess.Words, OneLine(fact.Guess.Why) });

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
