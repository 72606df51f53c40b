using System.Globalization;
using ClaimTrail.Checks;
using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Tests.Quotations;

namespace ClaimTrail.Tests.Practice;

/// <summary>How much of what was planted the tool finds, and how often it doubts what was not, kind by kind.</summary>
internal static class Scores
{
    public const string FileName = "scores.csv";

    private static readonly Dictionary<string, Finding> Findings = PracticeCase.Desk.CheckAll()
        .ToDictionary(f => f.Id, StringComparer.Ordinal);
    private static readonly HashSet<string> Planted = [.. PracticeCase.Truth.Select(Address)];

    /// <summary>The table as it is shipped.</summary>
    public static string Text() => string.Concat(
        PracticeCase.Truth.GroupBy(t => (Trap: t["trap"], By: t["found_by"]))
            .Select(
                g =>
                    string.Create(CultureInfo.InvariantCulture,
                        $"{g.Key.Trap},{g.Key.By},{g.Count()},{g.Count(IsFound)},{FalseAlarms([.. g])}\n"))
            .Order(StringComparer.Ordinal)
            .Prepend("trap,found_by,planted,found,false_alarms\n"));

    /// <summary>Whether the tool shows what the row says that it must.</summary>
    public static bool IsFound(LabelRow row) => row["found_by"] switch
    {
        "check" => Findings[row["finding"]].ArticleId == row["article"] && Says(Findings[row["finding"]], row["trap"])
            && Say(Findings[row["finding"]].Verdict) == row["expected"],
        "ledger" => Changes().Any(c => c.Address == Address(row) && c.Effect == row["expected"]),
        "people" =>
            PracticeCase.People.Resolve(row["surface"],
                PracticeCase.Corpus[row["article"]].Language)?.Entity.Id == row["finding"],
        var other => throw new FormatException($"{row["id"]}: nothing is called \"{other}\"."),
    };

    /// <summary>Verdicts and effects of the same sort as the planted ones that stand where nothing was
    /// planted.</summary>
    private static int FalseAlarms(IReadOnlyList<LabelRow> rows) => rows[0]["found_by"] switch
    {
        "check" =>
            Findings.Values.Count(f => !Planted.Contains($"{f.ArticleId} {f.Id}") && rows.Any(r => IsOfSort(f, r))),
        "ledger" => Changes().Count(c => !Planted.Contains(c.Address) && rows.Any(r => r["expected"] == c.Effect)),
        _ => 0,
    };

    private static bool IsOfSort(Finding finding, LabelRow row) =>
        finding.Check == Findings[row["finding"]].Check && Say(finding.Verdict) == row["expected"]
            && Says(finding, row["trap"]);

    private static bool Says(Finding finding, string trap) =>
        trap != "floor-dropped" || finding.Sentence.Contains("is not told", StringComparison.Ordinal);

    private static IEnumerable<(string Address, string Effect)> Changes() =>
        PracticeCase.Ledger.Tellings.Where(t => t.Mode != TellingMode.None)
        .SelectMany(t => t.Cells.Where(c => c.Effect != Effect.Kept)
            .Select(c => ($"{t.Article.Id} {t.Statement.Id}/{c.Motif.Id}", c.Effect.ToString().ToLowerInvariant())));

    private static string Address(LabelRow row) => $"{row["article"]} {row["finding"]}";

    private static string Say(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.HoldsWhenRounded => "holds when rounded",
        Verdict.DoesNotHold => "does not hold",
        Verdict.DependsOnTheReading => "depends on the reading",
        _ => "cannot tell",
    };
}
