using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Comparing;

namespace ClaimTrail.Cases;

/// <summary>Writes a draft as a case folder that every notebook and command opens.</summary>
public static class CaseWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Writes <c>dataFolder/name</c>, whole or not at all, and opens it once to see that it is
    /// right.</summary>
    /// <param name="draft">What a folder gave.</param>
    /// <param name="dataFolder">The folder of all cases, such as <c>data</c>.</param>
    /// <param name="name">The name of the case; see <see cref="CaseName"/>.</param>
    /// <param name="ownTexts">Whether the texts are the maker's own: then they are marked free to share, and git keeps
    /// them.</param>
    /// <exception cref="CaseException">The name cannot be used, the case exists, or there is no article.</exception>
    /// <exception cref="CorpusException">What was written cannot be opened; nothing of it is kept.</exception>
    public static WrittenCase Write(CaseDraft draft, string dataFolder, string name, bool ownTexts = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        if (CaseName.Problem(name) is { } problem) throw new CaseException(problem);
        var folder = Path.Combine(dataFolder, name);
        if (Path.Exists(folder))
            throw new CaseException($"{folder} exists, and new-case overwrites nothing. Choose another name, or "
                + $"remove the folder if you no longer need it.");
        if (draft.Articles.Count == 0)
            throw new CaseException(
                "No article was found, so no case was written. Put .txt, .html or .docx files into the folder.");
        // Built beside its place and then renamed: a case is there whole or not at all.
        var staging = Path.Combine(dataFolder, $".{name}.{Environment.ProcessId}.new");
        try
        {
            var written = Fill(draft, staging, name, ownTexts) with { Folder = folder };
            Directory.Move(staging, folder);
            return written;
        }
        finally
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        }
    }

    private static WrittenCase Fill(CaseDraft draft, string folder, string name, bool ownTexts)
    {
        var texts = Directory.CreateDirectory(Path.Combine(folder, "text")).FullName;
        var cards = new List<string[]>();
        foreach (var article in draft.Articles)
        {
            var bytes = Utf8.GetBytes(article.Text);
            File.WriteAllBytes(Path.Combine(texts, article.Id + ".txt"), bytes);
            cards.Add(Card(article, ArticleTexts.Checksum(bytes), ownTexts));
        }
        if (!ownTexts)
            Write(folder, ".gitignore",
                "# The full texts: a reader's own copies. Remove the next line only where the texts are yours to "
                    + "share.\n/text/\n");
        var drafts = draft.Articles.Select(a => (Article: a, Draft: PassageDrafter.Of(a))).ToList();
        Write(folder, CaseFiles.Articles, CsvText.Write(CsvRecords.ColumnsOf<Article>(), cards));
        Write(folder, CaseFiles.Selection, CsvRecords.Write(drafts.SelectMany(d => Rows(d.Article, d.Draft.Passages))));
        foreach (var (file, columns) in EmptyTables.All) Write(folder, file, CsvText.Write(columns, []));
        Write(folder, CaseStory.File, Story(name, draft));
        CaseBuilder.Build(folder, texts).Write(folder);
        var drafted = Compare(draft, folder, Corpus.Open(folder, texts));

        var written = new WrittenCase(name, folder, drafts.Sum(d => d.Draft.Passages.Count),
            drafts.Sum(d => d.Draft.Unquoted), drafted, []);
        written = written with { ToDo = ToDoList.Of(draft, written, ownTexts) };
        Write(folder, GuessTable.FileName, GuessTable.Text(draft));
        Write(folder, ToDoPage.FileName, ToDoPage.Text(draft, written));
        return written;
    }

    /// <summary>Writes the three tables that a comparison can draft; gives the number of drafted rows.</summary>
    private static int Compare(CaseDraft draft, string folder, Corpus corpus)
    {
        var (claims, statements, aliases) = draft.Articles.Count is < 2 or > ComparisonDrafter.MostArticles
            ? ([], [], [])
            : ComparisonDrafter.Of(corpus, Comparison.Of(corpus));
        Write(folder, "claims.csv", CsvText.Write(ComparisonDrafter.ClaimColumns, claims));
        Write(folder, "statements.csv", CsvText.Write(ComparisonDrafter.StatementColumns, statements));
        Write(folder, "aliases.csv", CsvText.Write(ComparisonDrafter.AliasColumns, aliases));
        Write(folder, FindingsFile.FileName, FindingsFile.Text(claims.Count == 0 ? [] : Case.Open(folder).Findings));
        return claims.Count + statements.Count + aliases.Count;
    }

    private static string[] Card(DraftArticle article, string sha256, bool ownTexts) =>
    [
        article.Id, article.Tag, article.Publisher.Value ?? "not known", "", article.Title.Value ?? "",
        article.Day.Value ?? "", article.Day.Value ?? "",
        article.Day.Value is null ? "Not found by new-case; fill it in."
            : $"Guessed by new-case ({article.Day.Words}), {article.Day.Why}; check it.",
        article.Address.Value ?? "", "", "", article.Text.Length.ToString(CultureInfo.InvariantCulture), sha256,
        ownTexts ? "free" : "withheld",
        ownTexts ? "The maker of this case; say under which licence." : "Not filled in yet: say whose text this is.",
        "",
    ];

    private static IEnumerable<SelectionRow> Rows(DraftArticle article, IReadOnlyList<DraftPassage> passages) =>
        passages.Select((p, i) => new SelectionRow(
            string.Create(CultureInfo.InvariantCulture, $"{article.Id}-{i + 1:00}"), article.Id, p.Paragraph, p.From,
                p.To, p.Purpose,
            "Drafted by new-case; say what to look for."));

    private static string Story(string name, CaseDraft draft) => JsonSerializer.Serialize(new
    {
        id = name,
        title = $"{name} (not titled yet)",
        about = string.Create(CultureInfo.InvariantCulture,
            $"Not written yet. {draft.Articles.Count} articles, read from a folder by new-case; what they are is "
                + $"guessed, and TO-DO.md says how surely."),
        questions = new Dictionary<string, string>(),
    }, Indented) + "\n";

    private static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }
}

/// <summary>A case that was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Passages">How many passages it quotes.</param>
/// <param name="Unquoted">How many figures and quotations found no place in the quotation budget.</param>
/// <param name="Drafted">How many rows of claims.csv, statements.csv and aliases.csv were drafted from a comparison of
/// the articles.</param>
/// <param name="ToDo">What a person has to fill in or look at, a sentence each, the most needed first.</param>
public sealed record WrittenCase(string Name, string Folder, int Passages, int Unquoted, int Drafted,
    IReadOnlyList<string> ToDo);

/// <summary>Which names a case folder may have: those that are the same on every system and mean nothing
/// else.</summary>
public static class CaseName
{
    private const int Longest = 60;

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "reference", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3",
    };

    /// <summary>What is wrong with a name, with a remedy; null when nothing is.</summary>
    public static string? Problem(string name)
    {
        if (name.Length is > 0 and <= Longest && char.IsAsciiLetterOrDigit(name[0])
            && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return Taken.Contains(name)
                ? $"The name “{name}” is taken for something else. Choose another, such as {name}-case." : null;
        return $"The name “{name}” is no name for a case folder. Use up to {Longest} lower-case letters a to z, "
            + $"digits and hyphens, and begin with a letter or digit, as in harbour-ferry.";
    }
}

/// <summary>A case that was not written; the message says why and what to do.</summary>
public sealed class CaseException(string message) : Exception(message);

/// <summary>The tables that only a person can fill in: a new case has their heads and no rows.</summary>
internal static class EmptyTables
{
    /// <summary>Each file with its columns. The case has reference rows of its own, so that it is not held against the
    /// facts of another story; exchange rates are shared by all.</summary>
    public static IReadOnlyList<(string File, string[] Columns)> All { get; } =
    [
        (CaseFiles.Glosses, CsvRecords.ColumnsOf<GlossRow>()),
        ("motifs.csv", ["statement", "order", "motif", "kind", "binds", "language", "form", "effect", "gloss", "note"]),
        ("reference/counts.csv", CsvRecords.ColumnsOf<Measure>()),
        ("reference/events.csv", CsvRecords.ColumnsOf<KnownEvent>()),
        ("reference/quotes.csv",
            ["id", "speaker", "original_text", "language", "first_published_by", "date", "url", "verified"]),
        ("reference/coverage.csv",
            ["id", "outlet", "article", "language", "date", "headline", "url", "derives_from", "evidence", "verified"]),
    ];
}
