using ClaimTrail.Notebooks.Lint;

namespace ClaimTrail.Cli.Output;

/// <summary>Writes what reading a notebook by the rules gave: a line per engine, then what is against the tier or advised.</summary>
internal static class LintText
{
    public static void Write(LintReport report, TextWriter output)
    {
        var tier = report.Tier == Tier.NotStated ? "states no tier" : $"tier {report.Tier}";
        output.WriteLine($"{Path.GetFileName(report.Notebook.Path)}: {tier}, {(report.HoldsTier ? "holds" : "does not hold")}");
        foreach (var (engine, name) in EngineFacts.Names)
            output.WriteLine($"  {name,-17} {(report.Decides(engine) is { } finding ? $"no   {Line(finding)}" : "yes")}");
        foreach (var finding in report.AgainstTier) output.WriteLine($"  against the tier  {Line(finding)}");
        foreach (var finding in report.Findings.Where(finding => finding.IsAdvice)) output.WriteLine($"  advice            {Line(finding)}");
        output.WriteLine();
    }

    private static string Line(LintFinding finding) => $"{finding.Place}: {finding.Message} [{finding.Rule}]";
}
