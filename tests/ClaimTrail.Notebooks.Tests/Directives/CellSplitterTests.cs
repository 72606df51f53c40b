using ClaimTrail.Notebooks.Directives;

namespace ClaimTrail.Notebooks.Tests.Directives;

public class CellSplitterTests
{
    private const string ThreeQuotes = "\"\"\"";

    public static TheoryData<string, string, string> Splits => new()
    {
        { "code alone", "var x = 1;\nx", "csharp@1[var x = 1;|x]" },
        { "own selector", "#!csharp\nx", "csharp@2[x]" },
        { "two languages keep their lines", "1\n#!fsharp\n2", "csharp@1[1] fsharp@3[2]" },
        { "content", "#!html\n<b>\n#!mermaid\ngraph", "html@2[<b>] mermaid@4[graph]" },
        { "markdown", "#!markdown\n# Title\n- #r", "markdown@2[# Title|- #r]" },
        { "package is taken out", "#r \"nuget: A.B, 1.2.3\"\nx", "csharp@1[|x]+A.B 1.2.3" },
        { "package without a space, with tail", "#r \"nuget:A, 1.0.0-beta.2\" // why\nx", "csharp@1[|x]+A 1.0.0-beta.2" },
        { "package after code is hoisted", "x;\n#r \"nuget: A, 1.0.0\"\ny", "csharp@1[x;||y]+A 1.0.0" },
        { "feed", "#i \"nuget:../feed\"\nx", "csharp@1[|x]<../feed" },
        { "other references stay", "#r \"a.dll\"\n#load \"b.csx\"\nx", "csharp@1[#r \"a.dll\"|#load \"b.csx\"|x]" },
        { "import", "#!import a.csx", "import@1(a.csx)" },
        { "import, quoted, with spaces", "#!import \"a b.csx\"", "import@1(a b.csx)" },
        { "import between code", "1;\n#!import a.fsx\n2", "csharp@1[1;] import@2(a.fsx) csharp@3[2]" },
        { "time", "#!time\nx", "time@1 csharp@2[x]" },
        { "directive inside a raw text", $"var s = {ThreeQuotes}\n#!nothing\n#r \"nuget: A, 1.0.0\"\n{ThreeQuotes};\ns", $"csharp@1[var s = {ThreeQuotes}|#!nothing|#r \"nuget: A, 1.0.0\"|{ThreeQuotes};|s]" },
        { "directive inside a comment", "/*\n#!nothing\n*/\n1", "csharp@1[/*|#!nothing|*/|1]" },
        { "directive inside a verbatim text", "var s = @\"\n#!nothing\n\";", "csharp@1[var s = @\"|#!nothing|\";]" },
        { "preprocessor lines are code", "#nullable enable\n#region x\n1\n#endregion", "csharp@1[#nullable enable|#region x|1|#endregion]" },
        { "nothing", "", "" },
        { "only white space", "\n  \n", "" },
    };

    [Theory, MemberData(nameof(Splits))]
    public void A_cell_is_cut_at_its_directives(string row, string source, string expected) =>
        Assert.Equal((row, expected), (row, string.Join(' ', CellSplitter.Split(source, "csharp").Select(Show))));

    public static TheoryData<string, string, int, string> Refused => new()
    {
        { "unknown", "1\n#!foo", 2, "#!foo is unknown. Known are #!import" },
        { "unknown in the middle of content", "#!html\n<b>\n#!boo", 3, "#!boo is unknown" },
        { "javascript", "#!javascript\nalert(1)", 1, "#!javascript is refused: scripts in the page" },
        { "js", "1\n#!js", 2, "#!javascript is refused" },
        { "set", "#!set --name x --value 1", 1, "#!set is refused: sharing variables between languages works in one engine only. Write a file" },
        { "share", "#!share --from csharp x", 1, "#!share is refused" },
        { "connect", "#!connect mssql", 1, "#!connect is refused" },
        { "input", "#!set --name x --value @input:name", 1, "@input is refused: asking the reader stops a run without a reader. Read an environment variable" },
        { "password", "#!x @password:p", 1, "@input is refused" },
        { "powershell", "#!pwsh\nls", 1, "#!pwsh is refused: claimtrail runs C#, F#, HTML, Mermaid and Markdown cells" },
        { "sql", "\n\n#!sql", 3, "#!sql is refused" },
        { "python", "#!python", 1, "#!python is refused" },
        { "import of nothing", "#!import", 1, "#!import names no file" },
        { "import of empty quotes", "#!import \"\"", 1, "#!import names no file" },
        { "package without version", "#r \"nuget: A\"", 1, "names no version, so the result would change with the feed" },
        { "package with wildcard", "1;\n#r \"nuget: A, 1.*\"", 2, "\"1.*\" is no exact version" },
        { "package with range", "#r \"nuget: A, [1.0,2.0)\"", 1, "has more than an id and a version" },
        { "package with a slash", "#r \"nuget: A/1.0.0\"", 1, "\"A/1.0.0\" is no package id" },
        { "package without quotes", "#r nuget: A, 1.0.0", 1, "The quotes are missing" },
        { "no closing quote", "#r \"nuget: A, 1.0.0", 1, "#r has no closing quote" },
        { "feed without address", "#i \"nuget:\"", 1, "#i names no feed" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_does_not_run_is_refused_by_line_with_what_to_do(string row, string source, int line, string expected)
    {
        var error = Assert.Throws<DirectiveException>(() => CellSplitter.Split(source, "csharp"));
        Assert.Equal((row, line), (row, error.Line));
        Assert.True(error.Message.Contains(expected, StringComparison.Ordinal), $"{row}: {error.Message}");
    }

    [Fact]
    public void A_cell_in_an_unknown_language_is_refused()
    {
        var error = Assert.Throws<DirectiveException>(() => CellSplitter.Split("DISPLAY 1", "cobol"));
        Assert.Equal("\"cobol\" is an unknown language. Known are csharp, fsharp, html, mermaid, markdown.", error.Message);
    }

    private static string Show(CellPart part) => part switch
    {
        CodePart code => $"{code.Kernel}@{code.Line}[{code.Text.Replace('\n', '|')}]"
            + string.Concat(code.Packages.Select(package => $"+{package.Id} {package.Version}")) + string.Concat(code.Feeds.Select(feed => $"<{feed}")),
        ContentPart content => $"{content.Kernel}@{content.Line}[{content.Text.Replace('\n', '|')}]",
        ImportPart import => $"import@{import.Line}({import.Path})",
        _ => $"time@{part.Line}",
    };
}
