using System.Text.RegularExpressions;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Notebooks;

/// <summary>A cell is for a reader to change: one idea, few short lines, nothing nested, no plumbing. Each code cell
/// counts, whatever its language, those of the exercises too.</summary>
public sealed partial class CellRulesTests
{
    private const int MostLines = 8;
    private const int WidestLine = 100;
    private const int LongestCell = 500;
    private const int HighestMedian = 150;
    private const int FewestOperations = 4;

    /// <summary>The notebooks that follow the rules, and whether their tables are worked on.</summary>
    public static TheoryData<string, bool> Notebooks => new()
    {
        { "01-load-the-articles", true },
        { "02-find-the-figures", true },
        { "03-salary-figures", true },
        { "04-strike-membership", true },
        { "05-quote-trail", true },
        { "06-publish-a-claim-card", true },
        { "07-your-own-story", false },
    };

    [Theory, MemberData(nameof(Notebooks))]
    public void Every_cell_keeps_the_rules(string notebook, bool analyses)
    {
        var cells = NotebookReader.Read(RepositoryRoot.Combine("notebooks", notebook + ".ipynb")).CodeCells
            .Select(cell => cell.Source).ToList();
        Assert.Empty(cells.SelectMany(cell => Broken(cell).Select(rule => $"{rule}: {cell}")));
        Assert.True(Median(cells) < HighestMedian, $"the median cell has {Median(cells)} characters");
        var operations = cells.Sum(Operations);
        Assert.True(!analyses || operations >= FewestOperations, $"{operations} operations on a DataFrame");
    }

    [Theory, MemberData(nameof(Notebooks))]
    public void Every_section_has_one_value_to_change(string notebook, bool analyses)
    {
        Assert.True(analyses || notebook.Length > 0);
        var sections = Sections(NotebookReader.Read(RepositoryRoot.Combine("notebooks", notebook + ".ipynb")));
        Assert.All(sections,
            section => Assert.True(section.Cells.Exists(cell => ValueToTry.Of(cell) is not null),
                $"{section.Title}: no value with a comment // try …"));
    }

    [Theory]
    [InlineData("nine lines", "1\n2\n3\n4\n5\n6\n7\n8\n9", "lines")]
    [InlineData("a wide line",
        "var x = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\";", "columns")]
    [InlineData("a nested choice", "x ? 1 : y ? 2 : 3", "nested")]
    [InlineData("a nested choice in brackets", "x ? (y ? 1 : 2) : 3", "nested")]
    [InlineData("a nested if", "if (x) { if (y) Do(); }", "nested")]
    [InlineData("a nested if in F#", "if x then\n  if y then 1 else 2\nelse 3", "nested")]
    [InlineData("a nested case in SQL", "SELECT CASE WHEN a THEN CASE WHEN b THEN 1 END END", "nested")]
    [InlineData("figure JSON", "Plotly.NET.GenericChart.toFigureJson(chart)", "JSON")]
    [InlineData("XPlot's script", "plot.GetPlottingJS()", "JSON")]
    [InlineData("a JSON document", "JsonDocument.Parse(text)", "JSON")]
    [InlineData("a guard by length", "x.Length == 0 ? Nb.Note(\"a\", \"b\") : y", "guard")]
    [InlineData("a guard by count", "if (pay.Count == 0) Nothing();", "guard")]
    [InlineData("a guard by method", "frame.Count() > 0 ? a : b", "guard")]
    [InlineData("a using", "using System.IO;", "using")]
    [InlineData("an alias", "using Chart = Plotly.NET.CSharp.Chart;", "using")]
    public void A_broken_rule_is_noticed(string name, string cell, string rule) =>
        Assert.True(Broken(cell).Any(broken => broken.Contains(rule, StringComparison.Ordinal)),
            $"{name}: {string.Join("; ", Broken(cell))}");

    [Theory]
    [InlineData("one choice", "x ? 1 : 2")]
    [InlineData("a choice and a nullable", "int? x = null;\nx is null ? 1 : 2")]
    [InlineData("two choices side by side", "var a = x ? 1 : 2;\nvar b = y ? 3 : 4;")]
    [InlineData("a question in words", "\"who? what? why: because? so: there\"")]
    [InlineData("a null-conditional and a default", "a?.B ?? c?.D ?? e")]
    [InlineData("a named argument", "Ends(pay, \"publisher\", hollow: true)")]
    [InlineData("a count that is shown", "$\"{frame.Count()} rows\"")]
    public void What_keeps_the_rules_is_left_alone(string name, string cell) => Assert.True(!Broken(cell).Any(), name);

    [Theory]
    [InlineData("verbs of ours and of the package",
        "a.Is(\"b\", 1).Pick(\"c\").OrderBy(\"c\"); a[\"b\"].ValueCounts()", 4)]
    [InlineData("a word that is no call", "var Is = 1;", 0)]
    public void Operations_are_counted(string name, string cell, int count) =>
        Assert.Equal((name, count), (name, Operations(cell)));

    private static IEnumerable<string> Broken(string cell)
    {
        var lines = cell.TrimEnd('\n').Split('\n');
        var bare = Words.Replace(cell, "\"\"");
        if (lines.Length > MostLines) yield return $"{lines.Length} lines";
        if (lines.Max(line => line.Length) > WidestLine) yield return $"{lines.Max(line => line.Length)} columns";
        if (cell.Length >= LongestCell) yield return $"{cell.Length} characters";
        if (bare.Split(';').Any(statement => Choice.Count(statement) > 1) || NestedIf.IsMatch(bare)
            || Case.Count(bare) > 1) yield return "nested condition";
        if (Json.IsMatch(bare)) yield return "JSON";
        if (Guard.IsMatch(bare)) yield return "guard against an empty case";
        if (Using.IsMatch(bare)) yield return "using line";
    }

    private static int Operations(string cell) => Operation.Count(Words.Replace(cell, "\"\""));

    private static int Median(List<string> cells) =>
        cells.Select(cell => cell.Length).Order().ElementAt(cells.Count / 2);

    /// <summary>The sections in which something is computed; what comes before the first, and the exercises, have their
    /// own values.</summary>
    private static List<(string Title, List<string> Cells)> Sections(NotebookDocument notebook)
    {
        var sections = new List<(string Title, List<string> Cells)>();
        foreach (var cell in notebook.Cells)
        {
            if (cell.Kind == CellKind.Markdown && cell.Source.StartsWith("## ", StringComparison.Ordinal))
                sections.Add((cell.Source.Split('\n')[0][3..], []));
            else if (cell.Kind == CellKind.Code && sections.Count > 0)
                sections[^1].Cells.Add(cell.Source);
        }
        return sections.FindAll(section => section.Cells.Count > 0 && section.Title is not ("Set up" or "Exercises"));
    }

    [GeneratedRegex("""
        \$?"(?:[^"\\\n]|\\.)*"|//[^\n]*
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words { get; }

    // A question mark between blanks; those of nullable types and of ?. and ?? stand at a word.
    [GeneratedRegex(@"\s\?\s", RegexOptions.CultureInvariant)]
    private static partial Regex Choice { get; }

    [GeneratedRegex(@"\bif\b[^;]*?[{\n)]\s*if\b|\bif\b[^;\n]*\bthen\b\s*\bif\b", RegexOptions.CultureInvariant)]
    private static partial Regex NestedIf { get; }

    [GeneratedRegex(@"\bCASE\b", RegexOptions.CultureInvariant)]
    private static partial Regex Case { get; }

    [GeneratedRegex(@"[Jj]son|FigureJson|GetPlottingJS|JSON", RegexOptions.CultureInvariant)]
    private static partial Regex Json { get; }

    [GeneratedRegex(
        @"\.(?:Length|Count(?:\(\))?|Rows\.Count)\s*(?:==|!=|>|>=|<)\s*[01]\b|\.Any\(\)\s*\?|DefaultIfEmpty|FirstOrDefault", RegexOptions.CultureInvariant)]
    private static partial Regex Guard { get; }

    [GeneratedRegex(@"^\s*using\b", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Using { get; }

    [GeneratedRegex(
        @"\.(?:Filter|GroupBy|Merge|OrderBy|OrderByDescending|ValueCounts|Is|IsNot|Pick|With|Sort|SortDown|Count|Sum|JoinOn|Spread|Above|Once)\(", RegexOptions.CultureInvariant)]
    private static partial Regex Operation { get; }
}
