using System.Text;

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
        page.Append("# What is left to do in ").Append(written.Name).Append("\n\nWritten by `claimtrail new-case`. Work from top to bottom; delete this file when you are done.\n\n");
        foreach (var item in written.ToDo) page.Append("- [ ] ").Append(Plain(item)).Append('\n');
        page.Append("\n## What was guessed\n\n| article | file | what | guess | how sure | why |\n|---|---|---|---|---|---|\n");
        foreach (var article in draft.Articles.Take(MostArticles))
            foreach (var (name, guess) in article.Guesses)
                page.Append("| ").AppendJoin(" | ", Cells(article.Id, article.File, name, guess.Value ?? "", guess.Words, guess.Why)).Append(" |\n");
        if (draft.Articles.Count > MostArticles) page.Append("\nThe table ends here; `guesses.csv` has all articles.\n");
        if (draft.Problems.Count == 0) return page.ToString();
        page.Append("\n## Left out\n\n");
        foreach (var problem in draft.Problems.Take(MostProblems)) page.Append("- ").Append(Plain(problem.ToString())).Append('\n');
        return page.ToString();
    }

    private static IEnumerable<string> Cells(params string[] cells) => cells.Select(Plain);

    /// <summary>Text that Markdown shows as it is: what came from a page may be anything.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
