using System.Globalization;
using CsvHelper;

namespace ClaimTrail.Checks;

/// <summary>Writes findings as a table: one row per check, the same bytes for the same findings. Where some rest on
/// drafted claims that nobody has checked, a last column <c>drafted</c> says so with their score.</summary>
public static class FindingsFile
{
    /// <summary>The name of the file in a case folder.</summary>
    public const string FileName = "findings.csv";

    private static readonly string[] Columns =
    [
        "id", "check", "article", "start", "length", "claim", "verdict", "sentence", "other_reading",
            "ask_the_newsroom",
        "computation", "evidence_for", "evidence_against", "evidence_context",
    ];

    /// <summary>The table as text: UTF-8 is up to whoever writes it, lines end in LF. A field that a spreadsheet would
    /// take for a formula is made plain text.</summary>
    /// <param name="findings">The findings, in the order of the rows.</param>
    public static string Text(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var rows = findings.ToList();
        var hasDrafts = rows.Exists(f => f.Drafted is not null);
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, CsvWriterOptions.Default with
        {
            NewLine = "\n",
            FormatProvider = CultureInfo.InvariantCulture,
            Injection = CsvInjection.Escape,
        }))
        {
            writer.WriteHeader(hasDrafts ? [.. Columns, "drafted"] : Columns);
            foreach (var finding in rows)
                writer.WriteRecord(hasDrafts ? [.. Row(finding), Drafted(finding)] : Row(finding));
        }

        return text.ToString();
    }

    /// <summary>Writes the table into a case folder, whole or not at all.</summary>
    /// <param name="findings">The findings, in the order of the rows.</param>
    /// <param name="caseFolder">The folder of the case.</param>
    /// <returns>The path of the file.</returns>
    public static string Write(IEnumerable<Finding> findings, string caseFolder)
    {
        var path = Path.Combine(caseFolder, FileName);
        var fresh = path + ".new";
        File.WriteAllText(fresh, Text(findings));
        File.Move(fresh, path, overwrite: true);
        return path;
    }

    private static string[] Row(Finding finding) =>
    [
        finding.Id,
        finding.Check,
        finding.ArticleId,
        finding.Places.Count == 0 ? "" : finding.Places[0].Span.Start.ToString(CultureInfo.InvariantCulture),
        finding.Places.Count == 0 ? "" : finding.Places[0].Span.Length.ToString(CultureInfo.InvariantCulture),
        finding.Claim,
        finding.Verdict.InWords(),
        finding.Sentence,
        finding.OtherReading ?? "",
        finding.AskTheNewsroom ?? "",
        string.Join(" | ", finding.Steps),
        Ids(finding, Stance.For),
        Ids(finding, Stance.Against),
        Ids(finding, Stance.Context),
    ];

    private static string Drafted(Finding finding) =>
        finding.Drafted?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Ids(Finding finding, Stance stance) =>
        string.Join(' ', finding.Evidence.Where(e => e.Stance == stance).Select(e => e.Id));
}
