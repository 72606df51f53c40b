namespace ClaimTrail.Articles;

/// <summary>The names of the files of a case folder; the columns of each are those of the record that it
/// holds.</summary>
internal static class CaseFiles
{
    public const string Articles = "articles.csv";
    public const string Paragraphs = "paragraphs.csv";
    public const string Selection = "selection.csv";
    public const string Passages = "passages.csv";
    public const string Glosses = "glosses.csv";
}

/// <summary>A row of <c>selection.csv</c>: a passage to be quoted, by its first and last words.</summary>
internal sealed record SelectionRow(
    string Id,
    [Cell("article")] string ArticleId,
    [Cell(Least = 1)] int Paragraph,
    string From,
    [Cell(IfEmpty = "")] string To,
    PassagePurpose Purpose,
    [Cell(IfEmpty = "")] string Note);

/// <summary>A row of <c>glosses.csv</c>; who signed it is "not yet" while nobody has.</summary>
internal sealed record GlossRow(
    [Cell("passage")] string PassageId,
    [Cell(IfEmpty = "")] string Transliteration,
    string WordByWord,
    string Translation,
    string MadeBy,
    string SignedBy)
{
    public Gloss Gloss =>
        new(Transliteration, WordByWord, Translation, MadeBy, SignedBy == "not yet" ? null : SignedBy);
}
