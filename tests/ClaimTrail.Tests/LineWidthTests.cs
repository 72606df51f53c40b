using System.Text.RegularExpressions;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests;

/// <summary>No line of C# is wider than 120 columns. A literal is what it is: a long text of one line, or of several
/// between three quotation marks, may be wider.</summary>
public partial class LineWidthTests
{
    private const int Widest = 120;

    public static TheoryData<string> Projects =>
        [.. new[] { "helpers", "tests" }
            .SelectMany(top => Directory.GetDirectories(RepositoryRoot.Combine(top)),
                (top, folder) => $"{top}/{Path.GetFileName(folder)}")];

    [Theory, MemberData(nameof(Projects))]
    public void No_line_is_wider_than_120_columns(string project) =>
        Assert.Empty(Directory
            .EnumerateFiles(RepositoryRoot.Combine(project.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(RepositoryRoot.Combine(project.Split('/')), file)
                .StartsWith("obj", StringComparison.Ordinal))
            .SelectMany(WideLines));

    private static IEnumerable<string> WideLines(string file)
    {
        var inside = false;
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            var marks = ThreeMarks().Count(line);
            if (line.Length > Widest && !inside && marks == 0 && !LongText().IsMatch(line))
                yield return $"{Path.GetFileName(file)}:{number + 1}: {line.Length} columns";
            inside ^= marks % 2 == 1;
        }
    }

    [GeneratedRegex("\"{3,}")]
    private static partial Regex ThreeMarks();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.){60,}"
        """)]
    private static partial Regex LongText();
}
