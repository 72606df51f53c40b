namespace ClaimTrail.Articles;

/// <summary>The names of the files of a case folder, and their columns.</summary>
internal static class CaseFiles
{
    public const string Articles = "articles.csv";
    public const string Paragraphs = "paragraphs.csv";
    public const string Selection = "selection.csv";
    public const string Passages = "passages.csv";
    public const string Glosses = "glosses.csv";

    public static readonly string[] ArticleColumns =
    [
        "id", "language", "publisher", "country", "title", "published_from", "published_to", "date_basis", "address",
        "taken_from", "taken_from_note", "length", "sha256", "sharing", "rights", "furniture",
    ];

    public static readonly string[] ParagraphColumns =
        ["article", "number", "start", "length", "fingerprint", "repeats", "repeat_kind", "furniture"];

    public static readonly string[] SelectionColumns = ["id", "article", "paragraph", "from", "to", "purpose", "note"];

    public static readonly string[] PassageColumns = ["id", "article", "paragraph", "start", "length", "purpose", "text"];

    public static readonly string[] GlossColumns =
        ["passage", "transliteration", "word_by_word", "translation", "made_by", "signed_by"];
}
