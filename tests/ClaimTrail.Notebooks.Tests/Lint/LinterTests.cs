using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Lint;
using static ClaimTrail.Notebooks.Lint.Engines;

namespace ClaimTrail.Notebooks.Tests.Lint;

public class LinterTests
{
    private const Engines Family = NetInteractive | DotnetRepl;

    private sealed record Row(string Name, string Rule, Engines Breaks, string Place, string[] Cells, string Tier = "A")
    {
        public Action<JsonNode>? Spoil { get; init; }

        public Func<string, string>? SpoilText { get; init; }

        public LintReport Read() => LintBook.Read(Tier, Cells, Spoil, SpoilText);
    }

    private static readonly Row[] Rows =
    [
        new("no tier", "tier", None, "metadata", ["1"], "none"),
        new("tier A with an F# cell", "tier", None, "cell 2, line 1", ["1", "#!fsharp\n1"]),
        new("an older format", "skeleton", None, "metadata", ["1"]) { Spoil = nb => nb["nbformat_minor"] = 4 },
        new("line ends of Windows", "skeleton", None, "metadata", ["1"]) { SpoilText = text => text.ReplaceLineEndings("\r\n") },
        new("no heading", "skeleton", None, "metadata", ["1"]) { Spoil = nb => nb["cells"]![0]!["source"] = new JsonArray("| Tier | A |") },
        new("a cell without an id", "skeleton", None, "cell 1, line 1", ["1"]) { Spoil = nb => nb["cells"]![1]!.AsObject().Remove("id") },
        new("two cells with one id", "skeleton", None, "cell 2, line 1", ["1", "2"]) { Spoil = nb => nb["cells"]![2]!["id"] = "c0" },
        new("text in one piece", "skeleton", None, "cell 1, line 1", ["1"]) { Spoil = nb => nb["cells"]![1]!["source"] = "1" },
        new("another kernel name", "kernel-metadata", NetInteractive, "metadata", ["1"]) { Spoil = nb => nb["metadata"]!["kernelspec"]!["name"] = "dotnet" },
        new("no kernelspec language", "kernel-metadata", Verso, "metadata", ["1"]) { Spoil = nb => nb["metadata"]!["kernelspec"]!.AsObject().Remove("language") },
        new("no kernel items", "kernel-metadata", None, "metadata", ["1"]) { Spoil = nb => nb["metadata"]!["polyglot_notebook"]!["kernelInfo"]!.AsObject().Remove("items") },
        new("a language on a text cell", "kernel-metadata", NetInteractive, "text cell at place 1, line 1", ["1"])
            { Spoil = nb => nb["cells"]![0]!["metadata"]!["dotnet_interactive"] = new JsonObject { ["language"] = "csharp" } },
        new("own selector", "own-selector", Verso, "cell 1, line 1", ["#!csharp\n1"]),
        new("own selector by an alias", "own-selector", Verso, "cell 1, line 1", ["#!c#\n1"]),
        new("F# by metadata alone", "foreign-cell", NetInteractive | ClrKernel, "cell 1, line 1", ["#!fsharp\n1"], "C")
            { Spoil = nb => nb["cells"]![1]!["source"] = new JsonArray("1") },
        new("F# by selector alone", "foreign-cell", NetInteractive | Verso, "cell 1, line 1", ["#!fsharp\n1"], "C")
            { Spoil = nb => nb["cells"]![1]!["metadata"]!.AsObject().Remove("polyglot_notebook") },
        new("F# without the older key", "foreign-cell", None, "cell 1, line 1", ["#!fsharp\n1"], "C")
            { Spoil = nb => nb["cells"]![1]!["metadata"]!.AsObject().Remove("dotnet_interactive") },
        new("a second selector", "selector-place", Verso | ClrKernel, "cell 1, line 3", ["#!fsharp\n1\n#!html\n<b>1</b>"], "C"),
        new("F#", "cell-language", ClrKernel, "cell 1, line 1", ["#!fsharp\n1"], "C"),
        new("HTML", "cell-language", DotnetRepl | ClrKernel, "cell 1, line 1", ["#!html\n<b>1</b>"], "C"),
        new("Mermaid", "cell-language", DotnetRepl, "cell 1, line 1", ["#!mermaid\ngraph LR"], "C"),
        new("JavaScript", "cell-language", All & ~NetInteractive, "cell 1, line 1", ["#!javascript\nalert(1)"], "D"),
        new("unknown directive", "directive", All, "cell 1, line 2", ["1\n#!about"]),
        new("time", "directive", DotnetRepl | ClrKernel, "cell 1, line 1", ["#!time\n1"]),
        new("C# 14", "c#-13", DotnetRepl | Verso, "cell 1, line 2", ["class A { public int X; }\nvoid Set(A a) { a?.X = 1; }"]),
        new("namespace", "script-form", All, "cell 1, line 1", ["namespace N { class A; }"]),
        new("extension methods", "script-form", All, "cell 1, line 1", ["static class E { public static int Twice(this int x) => 2 * x; }"]),
        new("span at cell level", "script-form", All, "cell 1, line 2", ["var text = \"a\";\nReadOnlySpan<char> span = text;"]),
        new("using var", "script-form", All, "cell 1, line 1", ["using var s = new System.IO.MemoryStream();\ns.Length"]),
        new("one name twice", "script-form", All, "cell 1, line 2", ["int x = 1;\nint x = 2;"]),
        new("one type in two cells", "script-form", All, "cell 2, line 1", ["partial class P { public int A; }", "partial class P { public int B; }"]),
        new("System.IO without using", "usings", Family | Engines.ClaimTrail, "cell 1, line 1", ["File.Exists(\"a\")"]),
        new("a value with a semicolon", "display-end", All & ~ClrKernel, "cell 2, line 1", ["var x = 1;", "x;"]),
        new("a variable of a cell that throws", "thrown-cell", Verso | ClrKernel | Engines.ClaimTrail, "cell 2, line 1", ["var x = 1;\nthrow new Exception();", "x"]),
        new("Console.Error", "standard-error", Verso, "cell 1, line 1", ["Console.Error.WriteLine(1);"]),
        new("an unknown name", "compiles", All, "cell 1, line 2", ["var x = 1;\nNothing(x)"]),
        new("an import that does not compile", "compiles", All, "cell 1, line 1", ["#!import broken.csx"]),
        new("another working folder", "working-folder", None, "cell 1, line 1", ["Environment.CurrentDirectory = \"..\";"]),
        new("a path of one machine", "working-folder", None, "cell 1, line 1", ["var file = \"/home/me/prices.csv\";"]),
        new("a drive", "working-folder", None, "cell 1, line 1", ["var file = @\"C:\\prices.csv\";"]),
        new("no version", "package", Engines.ClaimTrail, "cell 1, line 1", ["#r \"nuget: Sample\""]),
        new("a range", "package", Engines.ClaimTrail, "cell 1, line 1", ["#r \"nuget: Sample, 1.*\""]),
        new("a slash", "package", Verso | Engines.ClaimTrail, "cell 1, line 1", ["#r \"nuget: Sample/1.2.3\""]),
        new("a package in a later cell", "package", None, "cell 2, line 1", ["1", "#r \"nuget: Sample, 1.2.3\""]),
        new("two versions", "package-version", Family | Engines.ClaimTrail, "cell 1, line 2", ["#r \"nuget: Sample, 1.2.3\"\n#r \"nuget: Sample, 1.2.4\""]),
        new("relative reference", "relative-reference", Verso | ClrKernel, "cell 1, line 1", ["#r \"stand-ins/Sample.dll\""]),
        new("load", "relative-reference", Verso | ClrKernel, "cell 1, line 1", ["#load \"declares.csx\""]),
        new("absolute reference", "relative-reference", None, "cell 1, line 1", [$"#r \"{typeof(object).Assembly.Location.Replace('\\', '/')}\""]),
        new("import in quotes", "import", Verso, "cell 1, line 1", ["#!import \"declares.csx\""]),
        new("import and code", "import", Verso, "cell 1, line 1", ["#!import declares.csx\n1"]),
        new("import of nothing", "import", All, "cell 1, line 1", ["#!import none.csx"]),
        new("import that imports", "import", Family, "cell 1, line 1", ["#!import nested.csx"]),
        new("import that acts", "repeatable-import", None, "cell 1, line 1", ["#!import acts.csx"]),
        new("a question to the reader", "input", All, "cell 1, line 1", ["Console.ReadLine()"]),
        new("a tag for one tool", "input", None, "cell 1, line 1", ["1"]) { Spoil = nb => nb["cells"]![1]!["metadata"]!["tags"] = new JsonArray("parameters") },
        new("share", "sharing", Verso | ClrKernel | Engines.ClaimTrail, "cell 1, line 1", ["#!share --from fsharp x"]),
        new("the library, never loaded", "library", All, "cell 1, line 1", ["using ClaimTrail.Notebooks.Lint;"]),
        new("Display with an argument", "display-call", ClrKernel, "cell 1, line 1", ["1.Display(\"text/html\");"]),
        new("DisplayAs", "display-call", Verso | ClrKernel, "cell 1, line 1", ["\"a\".DisplayAs(\"text/html\");"]),
        new("HTML", "markup-call", Verso, "cell 1, line 1", ["HTML(\"a\")"]),
        new("display", "markup-call", Verso | ClrKernel, "cell 1, line 1", ["display(1);"]),
        new("the kernel's interface", "engine-interface", Verso | ClrKernel | Engines.ClaimTrail, "cell 1, line 1", ["Formatter.Register<int>(x => \"\");"]),
        new("a property of an F# type", "fsharp-types", Family, "cell 3, line 3", FSharp("FSharpSignatures.Plain(\"a\");\nvar n = FSharpSignatures.Marks.Length;")),
        new("a method that gives F# types", "fsharp-types", Family, "cell 3, line 2", FSharp("var n = FSharpSignatures.Maybe().Length;")),
        new("an extension method that takes one", "fsharp-types", Family, "cell 3, line 2", FSharp("\"a\".Spread(null)")),
        new("two things shown", "one-visual", None, "cell 1, line 1", ["1.Display();\n2"]),
        new("a script", "picture", None, "cell 1, line 1", ["var page = \"<script>alert(1)</script>\";"]),
        new("a picture from elsewhere", "picture", None, "cell 1, line 1", ["#!html\n<img src=\"https://example.org/a.png\" alt=\"a\">"], "C"),
        new("a number in markup", "number-format", None, "cell 1, line 2", ["var x = 1.5;\nvar picture = $\"<circle cx='{x}' />\";"]),
    ];

    private static string[] FSharp(string code) => ["#r \"nuget: Sample, 1.2.3\"", "#!import .boot/lib.csx", $"using ClaimTrail.Notebooks.Tests.Lint;\n{code}"];

    public static TheoryData<string> Broken => [.. Rows.Select(row => row.Name)];

    [Theory, MemberData(nameof(Broken))]
    public void Each_rule_is_broken_where_the_notebook_breaks_it(string name)
    {
        var row = Array.Find(Rows, each => each.Name == name)!;
        var report = row.Read();
        Assert.Contains((row.Rule, row.Breaks, row.Place), report.Findings.Select(finding => (finding.Rule, finding.Breaks, finding.Place.ToString())));
        foreach (var (engine, _) in EngineFacts.Names.Where(each => row.Breaks.HasFlag(each.Engine))) Assert.NotNull(report.Decides(engine));
    }

    /// <summary>Findings that come with a row and belong to another rule.</summary>
    private static bool Accompanies(Row row, LintFinding finding) => (row.Rule, finding.Rule) switch
    {
        // A name that is nowhere is also an error of the compiler, and a foreign cell is in a language that not all have.
        ("engine-interface" or "library", "compiles") => true,
        (_, "cell-language") => row.Tier is "C" or "D" || row.Rule == "tier",
        ("foreign-cell" or "selector-place", _) => finding.Rule is "foreign-cell" or "selector-place" or "cell-language",
        _ => false,
    };

    [Theory, MemberData(nameof(Broken))]
    public void A_notebook_that_breaks_one_rule_breaks_no_other(string name)
    {
        var row = Array.Find(Rows, each => each.Name == name)!;
        var others = row.Read().Findings.Where(finding => finding.Rule != row.Rule && !Accompanies(row, finding));
        Assert.Equal([], others.Select(finding => $"{finding.Rule} at {finding.Place}: {finding.Message}"));
    }

    [Fact]
    public void Every_rule_has_a_notebook_that_breaks_it() =>
        Assert.Equal(Linter.RuleNames.Order(StringComparer.Ordinal), Rows.Select(row => row.Rule).Distinct().Order(StringComparer.Ordinal));

    private static readonly Row[] Clean =
    [
        new("values and usings", "", None, "", ["#r \"nuget: Sample, 1.2.3\"", "#!import .boot/lib.csx", "using System.Globalization;\nvar x = 1.5;\nx.ToString(CultureInfo.InvariantCulture)"]),
        new("what every script may hold", "", None, "", ["record R(int A);\nint[] list = [1, 2];\nawait Task.Yield();\nvar raw = \"\"\"\n#!about\n\"\"\";\nusing (var s = new System.IO.MemoryStream()) { }\nraw", "var list = \"redefined\";\nlist"]),
        new("names that only look like an engine's", "", None, "", ["class Formatter { public static int Register() => 1; }\nFormatter.Register()"]),
        new("a package in F#, called without its types", "", None, "", FSharp("FSharpSignatures.Plain(\"a\")")),
        new("a method of its own called display", "", None, "", ["int display(int x) => x;\ndisplay(1)"]),
        new("a number in markup, its culture given", "", None, "", ["using System.Globalization;\nvar x = 1.5;\nstring.Create(CultureInfo.InvariantCulture, $\"<circle cx='{x}' />\")"]),
        new("F# alone", "", None, "", ["let x = 1\nx"], "B"),
        new("three languages", "", None, "", ["1", "#!fsharp\n1", "#!html\n<b>1</b>", "#!mermaid\ngraph LR"], "C"),
    ];

    public static TheoryData<string> CleanNames => [.. Clean.Select(row => row.Name)];

    [Theory, MemberData(nameof(CleanNames))]
    public void A_notebook_that_keeps_the_rules_holds_its_tier(string name)
    {
        var report = Array.Find(Clean, each => each.Name == name)!.Read();
        Assert.Equal([], report.AgainstTier.Select(finding => $"{finding.Rule} at {finding.Place}: {finding.Message}"));
        Assert.True(report.HoldsTier);
    }

    [Theory]
    [InlineData("the tier does not promise ClrKernel", "C", "#!fsharp\n1", true)]
    [InlineData("the tier promises Verso", "A", "#!csharp\n1", false)]
    [InlineData("against the form alone", "A", "var file = \"/home/me/a\";", false)]
    [InlineData("advice alone", "A", "1.Display();\n2", true)]
    public void A_tier_is_held_when_the_engines_it_promises_run_the_notebook(string row, string tier, string cell, bool holds) =>
        Assert.Equal((row, holds), (row, LintBook.Read(tier, [cell]).HoldsTier));
}
