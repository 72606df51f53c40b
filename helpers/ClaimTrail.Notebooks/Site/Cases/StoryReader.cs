using System.Text.Json;
using ClaimTrail.Display;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>Reads a case folder for the pages. It takes every field as text and computes nothing.</summary>
internal sealed class StoryReader
{
    private readonly FileNames _names = new();
    private readonly IReadOnlyDictionary<string, EvidenceRow> _shelf;
    private readonly Dictionary<string, StoryArticle> _articles;
    private readonly Dictionary<string, CsvFields> _claims;
    private readonly Dictionary<string, CsvFields> _glosses;
    private readonly IReadOnlyList<CsvFields> _passages;

    private StoryReader(string folder)
    {
        _shelf = EvidenceShelf.Read(Path.Combine(folder, "reference"), Path.Combine(folder, "..", "reference"));
        _articles = ById(folder, "articles.csv", "id", Article);
        _claims = ById(folder, "claims.csv", "id", row => row);
        _glosses = ById(folder, "glosses.csv", "passage", row => row);
        _passages = CsvRows.Read(Path.Combine(folder, "passages.csv"));
    }

    /// <summary>The story; null when the folder holds no findings.</summary>
    /// <exception cref="InvalidDataException">A finding has a verdict that nobody knows.</exception>
    public static Story? Read(string folder)
    {
        var path = Path.Combine(folder, "findings.csv");
        if (!File.Exists(path)) return null;
        var reader = new StoryReader(folder);
        var (title, about) = Words(Path.Combine(folder, "case.json"));
        // Doubt first; among equals the order of the file, which is that of the articles.
        var findings = CsvRows.Read(path).Select(reader.Finding).OrderBy(finding => Rank(finding.Verdict));
        return new Story(title, about, [.. findings]);
    }

    private StoryFinding Finding(CsvFields row)
    {
        var article = _articles.GetValueOrDefault(row["article"]) ?? new StoryArticle(row["article"], "", row["article"], "", "", "");
        var claim = _claims.GetValueOrDefault(row["id"]);
        var measures = claim?["measures"] ?? "";
        var suffix = $" ({measures})";
        var printed = measures.Length > 0 && row["claim"].EndsWith(suffix, StringComparison.Ordinal) ? row["claim"][..^suffix.Length]
            : row["claim"] == measures ? "" : row["claim"];
        var repeated = $"{article.Publisher} prints “{printed}”{suffix}. ";
        var steps = row["computation"].Split(" | ", StringSplitOptions.RemoveEmptyEntries);
        return new StoryFinding
        {
            Id = row["id"],
            FileName = $"{StoryFinding.Folder}/{_names.Take(row["id"], "finding")}.html",
            Article = article,
            Printed = printed,
            Measures = measures,
            Drafted = claim?["drafted"] ?? "",
            Verdict = Verdict(row["verdict"], row["id"]),
            Sentence = row["sentence"],
            Result = row["sentence"].StartsWith(repeated, StringComparison.Ordinal) ? row["sentence"][repeated.Length..] : row["sentence"],
            OtherReading = row["other_reading"],
            Question = row["ask_the_newsroom"],
            Steps = steps,
            Readings = [.. steps.Select(Reading).OfType<StoryReading>()],
            For = Evidence(row, "evidence_for"),
            Against = Evidence(row, "evidence_against"),
            Context = Evidence(row, "evidence_context"),
            Passage = Passage(row),
        };
    }

    private IReadOnlyList<EvidenceRow> Evidence(CsvFields row, string column) =>
        [.. row.Ids(column).Select(id => _shelf.GetValueOrDefault(id) ?? new EvidenceRow(id, id, "", "", false))];

    private StoryPassage? Passage(CsvFields finding)
    {
        if (finding.Number("start") is not { } start || finding.Number("length") is not { } length) return null;
        foreach (var row in _passages.Where(row => row["article"] == finding["article"]))
        {
            if (row.Number("start") is not { } from || start < from || start + length > from + row["text"].Length) continue;
            var gloss = _glosses.GetValueOrDefault(row["id"]);
            var by = gloss is null ? "" : $"{gloss["made_by"]}; signed by a fluent reader: {gloss["signed_by"]}";
            return new StoryPassage(row["text"], start - from, length, row["paragraph"],
                gloss?["transliteration"] ?? "", gloss?["word_by_word"] ?? "", gloss?["translation"] ?? "", by);
        }
        return null;
    }

    /// <summary>A step of the form “reading 63 years: holds: because …”.</summary>
    private static StoryReading? Reading(string step)
    {
        if (!step.StartsWith("reading ", StringComparison.Ordinal)) return null;
        var parts = step["reading ".Length..].Split(": ", 3);
        return parts.Length == 3 && Verdicts.Of(parts[1]) is { } verdict ? new StoryReading(parts[0], verdict, parts[2]) : null;
    }

    private static Verdict Verdict(string words, string id) => Verdicts.Of(words)
        ?? throw new InvalidDataException($"findings.csv, finding {id}: \"{words}\" is no verdict; `claimtrail findings` writes the file anew.");

    private static int Rank(Verdict verdict) => verdict switch
    {
        Display.Verdict.DependsOnTheReading => 0,
        Display.Verdict.DoesNotHold => 1,
        Display.Verdict.CannotTell => 2,
        Display.Verdict.HoldsWhenRounded => 3,
        _ => 4,
    };

    private static StoryArticle Article(CsvFields row) => new(row["id"], row["language"], row["publisher"], row["title"], row["address"],
        row["published_from"] == row["published_to"] ? row["published_from"] : "");

    private static Dictionary<string, T> ById<T>(string folder, string file, string key, Func<CsvFields, T> make)
    {
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in CsvRows.Read(Path.Combine(folder, file))) all.TryAdd(row[key], make(row));
        return all;
    }

    private static (string Title, string About) Words(string path)
    {
        if (!File.Exists(path)) return ("", "");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return (Text("title"), Text("about"));

        string Text(string name) => document.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    }
}
