using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Testing;
using CsvHelper;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>A case whose every word is hostile: a paragraph, passage, gloss, claim and finding for every three hostile
/// texts.</summary>
internal static class HostileCase
{
    private const string Figure = "900 dollars";
    private static readonly string[] Articles = ["hostile-en", "hostile-ar"];

    /// <summary>The texts as they can stand on one line of a file.</summary>
    public static string[] Texts { get; } = [.. HostileTexts.All.Select(OnOneLine)];

    /// <summary>Names that try to leave the folder that they are written to.</summary>
    private static string[] Ids { get; } =
        ["../../../etc/x", "..\\..\\x", "/etc/x", "C:\\x", "a/b/c", "%2e%2e%2fx", "<script>hit()</script>",
            "\"onclick=hit()", "index", "."];

    /// <summary>Writes the case into a folder and makes its findings with the real builders.</summary>
    public static IReadOnlyList<Finding> Write(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var below in new[] { "text", "labels", "reference" })
            Directory.CreateDirectory(Path.Combine(folder, below));
        // A finding has pages and pictures of its own; three texts share each.
        var paragraphs = Articles.Select((_, i) => Texts.Where((_, n) => n % Articles.Length == i).Chunk(3)
            .Select(texts => $"{string.Join(' ', texts)} costs {Figure}").ToList()).ToList();
        WriteArticles(folder, paragraphs);
        Table(folder, "selection.csv", "id,article,paragraph,from,to,purpose,note",
            All(paragraphs).Select(p => new[] { Passage(p), Articles[p.Article], Digits(p.Number + 1), p.Text.Trim(),
                "", "figure", p.Text }));
        CaseBuilder.Build(folder).Write(folder);
        Table(folder, "glosses.csv", "passage,transliteration,word_by_word,translation,made_by,signed_by",
            All(paragraphs).Where(p => p.Article == 1)
                .Select(
                    p => new[] { Passage(p), p.Text,
                        string.Join(" | ", p.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), p.Text,
                        Texts[0], Texts[1] }));
        Table(folder, "labels/figures.csv",
            "id,article,start,length,surface,kind,low,high,unit,hedge,counted,measures,furniture",
            [[Texts[0], Articles[0], Digits(paragraphs[0][0].Length - Figure.Length), Digits(Figure.Length), Figure,
                "money", "900", "900", "USD", "exact", "", Texts[1], "no"]]);
        Table(folder, "reference/postings.csv",
            "id,item,what,low,high,unit,hedge,from,to,role,parts,note,source,url,verified",
            [["hostile-row", "pay", Texts[0], "900", "900", "USD", "exact", "2023", "2023", "measured", "", Texts[2],
                Texts[3], "https://example.org/x", "yes"]]);
        Table(folder, "claims.csv",
            "id,check,article,surface,occurrence,quantity,measures,bound,against,with,cause,effect,since,as_of,stated,weekday,wording",
            All(paragraphs).Select((p, i) => new[]
            {
                i < Ids.Length ? Ids[i] : $"h-{i}", "bounds", Articles[p.Article], Figure, Digits(p.Number + 1),
                Texts[4], p.Text, "", "hostile-row", "", "", "", "", "", "", "", "",
            }));
        File.WriteAllText(Path.Combine(folder, "case.json"),
            System.Text.Json.JsonSerializer.Serialize(new
            {
                id = "hostile",
                title = Texts[0],
                about = Texts[1],
                questions = new { pay = Texts[2] }
            }));
        // The exercises' answers are computed from the case; only their invented passages are borrowed.
        File.Copy(RepositoryRoot.Combine("data", "exercises.json"),
            Path.Combine(folder, "..", "exercises.json"), overwrite: true);
        var findings = Case.Open(folder).Findings;
        FindingsFile.Write(findings, folder);
        return findings;
    }

    private static void WriteArticles(string folder, List<List<string>> paragraphs)
    {
        var rows = new List<string[]>();
        for (var i = 0; i < Articles.Length; i++)
        {
            var text = string.Join("\n\n", paragraphs[i]) + "\n";
            var bytes = new UTF8Encoding(false).GetBytes(text);
            File.WriteAllBytes(Path.Combine(folder, "text", Articles[i] + ".txt"), bytes);
            rows.Add([Articles[i], i == 0 ? "en" : "ar", Texts[10 + i], "", Texts[17 + i], "2023-07-28", "2023-07-28",
                Texts[20], "https://example.org/" + i,
                Texts[21].Replace(";", ",", StringComparison.Ordinal), Texts[22], Digits(text.Length),
                Convert.ToHexStringLower(SHA256.HashData(bytes)), "free", Texts[23], ""]);
        }
        Table(folder, "articles.csv",
            "id,language,publisher,country,title,published_from,published_to,date_basis,address,taken_from,taken_from_note,length,sha256,sharing,rights,furniture", rows);
    }

    private static IEnumerable<(int Article, int Number, string Text)> All(List<List<string>> paragraphs) =>
        paragraphs.SelectMany((all, article) => all.Select((text, number) => (article, number, text)));

    private static string Passage((int Article, int Number, string Text) p) =>
        string.Create(CultureInfo.InvariantCulture, $"p-{p.Article}-{p.Number}");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OnOneLine(string text) =>
        new string(
            [
                .. text.Select(
                    c => c is '\n' or '\r' or '\t' or '\0' or '\u2028' or '\u0001' or '\u007f' ? ' ' : c)]).Trim();

    private static void Table(string folder, string file, string heads, IEnumerable<string[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text,
            CsvWriterOptions.Default with { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture }))
        {
            writer.WriteHeader(heads.Split(','));
            foreach (var row in rows) writer.WriteRecord(row);
        }
        File.WriteAllText(Path.Combine(folder, file), text.ToString());
    }
}
