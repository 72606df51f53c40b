using ClaimTrail.Articles;

namespace ClaimTrail.Cases;

/// <summary>Every guess as a table: what, how sure, why.</summary>
internal static class GuessTable
{
    public const string FileName = "guesses.csv";

    private static readonly string[] Columns = ["article", "file", "encoding", "what", "guess", "sure", "why"];

    public static string Text(CaseDraft draft) => CsvText.Write(Columns,
        from article in draft.Articles
        from fact in article.Guesses
        select new[] { article.Id, article.File, article.Encoding, fact.Name, OneLine(fact.Guess.Value ?? ""), fact.Guess.Words, OneLine(fact.Guess.Why) });

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
