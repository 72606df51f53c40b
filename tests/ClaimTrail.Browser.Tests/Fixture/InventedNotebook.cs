using System.Globalization;
using ClaimTrail.Display;
using ClaimTrail.Figures;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>A run of an invented notebook that holds everything a page can hold, in five languages.</summary>
internal static class InventedNotebook
{
    public const string Korean = "도서관 120곳이 9년 만에 문을 닫았다";
    public const string Chinese = "九年內關閉了一百二十間圖書館";
    public const string Indonesian = "Sekitar 120 perpustakaan tutup dalam sembilan tahun";
    public const string Arabic = "أُغلقت ١٢٠ مكتبة خلال تسع سنوات";

    public static NotebookRun Run() => Of("01-the-closed-libraries",
        Text("""
            # How many libraries closed?

            Five invented reports give a number of closed libraries; the notebook asks which of them say the same thing.

            | | |
            |---|---|
            | Time | twenty minutes |
            | Languages met | Korean, Chinese, Indonesian, English, Arabic |
            | You need | nothing but this repository |

            At the end you can say which report counts *libraries* and which counts *branches*, and what nobody can tell from the words alone.
            """),
        Text(
            "## What each report says\n\nThe Korean report writes “도서관 120곳”, the Arabic one مكتبة ١٢٠. Note the "
            + "unit, then see [the next part](#the-numbers)."),
        Code("""
            #r "nuget: Plotly.NET, 5.1.0"
            #!import .boot/lib.csx
            """),
        Code("""
            // What each report says, one row per report.
            var reports = Reports.Load("reports.csv");
            foreach (var report in reports.Where(r => r.Count > 100))
                Console.WriteLine($"{report.Publisher}: {report.Count}");
            Nb.Show(Nb.Table("Five reports of one closure", heads, rows))
            """,
            new StreamOutput("stdout", "ready\n"), new StreamOutput("stdout", "5 reports\n"), Result(Table())),
        Text(
            "## The numbers\n\nA guess first: which bar is the odd one out? The chart starts at zero, so lengths can "
            + "be compared.\n\n| report | says |\n|---|--:|\n| one | 120 |\n| two | 12 |\n"),
        Code("Nb.Show(chart)", Result(Bars())),
        Text("## Over the years"),
        Code("Nb.Show(lines)", Result(Lines()),
            new DisplayOutput(
                Bundle(Nb.Note("So what?",
                    "The English report counts branches: ten to a library.\n\nAsk the newsroom which of the two it "
                    + "meant.")))),
        Code("Nb.Show(layers)", Result(Layers())),
        Text("## One passage in four lines"),
        Code("Nb.Show(passage)", Result(Passage())),
        Code("Nb.Show(arabic)", Result(ArabicPassage())),
        Code("Nb.Show(marked)", Result(Marked())),
        Text(
            "### A value, a list and a failing cell\n\n1. The value of an expression.\n2. An error, with its "
            + "place.[^1]\n\n[^1]: The cell numbers stand in brackets beside the code."),
        Code("reports.Count", new ResultOutput(MimeBundle.Single("text/plain", "5"))));

    public static NotebookRun Failed() => Of("02-a-failing-cell",
        Text("# A notebook that fails\n\nIts second cell divides by zero."),
        Code("var zero = 0;\nConsole.WriteLine(\"before\");", new StreamOutput("stdout", "before\n")),
        Code("1 / zero", new ErrorOutput("DivideByZeroException", "Attempted to divide by zero.", ["cell 2, line 1"])),
        Code("\"never\"")) with
    {
        Status = NotebookStatus.CellFailed,
        Problem = "02-a-failing-cell.ipynb, cell 2, line 1: Attempted to divide by zero.",
    };

    public static ChartView Bars() => new ChartView(
        "The English report gives ten times what the others give",
        "Closed libraries, as each report counts them",
        "Horizontal bars for five reports. Four reach 120; the English one reaches 1,200, ten times as much.",
        """
        {"data":[{"type":"bar","orientation":"h","x":[120,120,118,1200,120],
          "y":["Seoul Invented Daily","Taipei Invented Review","Harian Rekaan","The Invented Telegraph","الصحيفة المخترعة"],
          "text":["120 곳","一百二十間","sekitar 118","1,200 branches","١٢٠"],"textposition":"auto"}],
         "layout":{"title":{"text":"x"},"xaxis":{"title":{"text":"libraries"},"rangemode":"tozero"},"yaxis":{"autorange":"reversed"}}}
        """,
        Table(),
        "the five invented reports, March 2024");

    public static ChartView Lines() => new ChartView(
        "Half of the closures fell into the first three years",
        "Libraries closed since the start, by year",
        "A line for each of five regions over nine years, all rising; the steepest part is the first three years.",
        "{\"data\":[" + string.Join(',', Enumerable.Range(0, 5).Select(Line))
            + "],\"layout\":{\"height\":380,\"yaxis\":{\"rangemode\":\"tozero\",\"title\":{\"text\":\"libraries\"}}}}",
        new TableView("Libraries closed since the start", ["Year", "Region 1", "Region 2"],
            Enumerable.Range(0, 9).Select(i => new object?[] { 2015 + i, 8 + 2 * i, 6 + i })),
        "the invented register of libraries");

    private static ChartView Layers() => new ChartView(
        "Most of what was closed was small",
        "Closed libraries by size",
        "Two stacked bars, one per half of the country; small libraries make up most of each.",
        """
        {"data":[{"type":"bar","name":"small","x":["North","South"],"y":[40,35]},{"type":"bar","name":"middling","x":["North","South"],"y":[15,12]},
          {"type":"bar","name":"large","x":["North","South"],"y":[4,6]}],"layout":{"barmode":"stack","height":300,
           "annotations":[{"x":"South","y":53,"yshift":10,"showarrow":false,"text":"<b>53</b> in the South"}]}}
        """,
        new TableView("Closed libraries by size", ["Half", "small", "middling", "large"],
            [["North", 40, 15, 4], ["South", 35, 12, 6]]),
        "the invented register of libraries");

    private static string Line(int region) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"type":"scatter","mode":"lines+markers+text","name":"Region {{region + 1}}","x":[2015,2016,2017,2018,2019,2020,2021,2022,2023],
         "y":[{{string.Join(',', Enumerable.Range(0, 9).Select(i => (region + 3) * (i < 3 ? 3 * i : 6 + i)))}}],
         "text":["","","","","","","","","{{(region == 1 ? "서울" : region == 4 ? "臺北" : $"Region {region + 1}")}}"],"textposition":"top left"}
        """);

    private static TableView Table() => new(
        "Five reports of one closure",
        ["Report", "In its words", "Count as printed", "Share quoted, percent", "Printed"],
        [
            ["Seoul Invented Daily", new Phrase("ko", Korean), 120, 12.5, new DateOnly(2024, 3, 1)],
            ["Taipei Invented Review", new Phrase("zh-Hant", Chinese), 120, 9.25, new DateOnly(2024, 3, 2)],
            ["Harian Rekaan", new Phrase("id", Indonesian), 118, 7.0, new DateOnly(2024, 3, 2)],
            ["The Invented Telegraph", "1,200 branches shut in nine years", 1200, 11.0, new DateOnly(2024, 3, 3)],
            ["الصحيفة المخترعة", new Phrase("ar", Arabic), 120, null, new DateOnly(2024, 3, 4)],
        ]);

    private static PassageView Passage() => Nb.Passage(
        "ko", Korean, "doseogwan 120-gos-i 9-nyeon man-e mun-eul dadassda",
        "library 120-places-SUBJ 9-year after door-OBJ closed",
        "120 libraries have closed, for the first time in nine years",
        new PassagePiece("9년 만에", "9-nyeon man-e", "9-year after", "for the first time in nine years"),
        publisher: "Seoul Invented Daily", paragraph: 2, address: new Uri("https://example.org/libraries"),
        glossedBy: "the ClaimTrail contributors");

    private static PassageView ArabicPassage() => Nb.Passage(
        "ar", Arabic, "ughliqat 120 maktaba khilāl tisʿ sanawāt", "were-closed 120 library during nine years",
        "120 libraries were closed within nine years",
        new PassagePiece("١٢٠ مكتبة", "120 maktaba", "120 library", "120 libraries"),
        publisher: "الصحيفة المخترعة", paragraph: 1);

    private static MarkedView Marked() => new(new Phrase("ko", Korean), [
        new FigureMark(4, 4, FigureKind.Count, ["120 places"]),
        new FigureMark(10, 5, FigureKind.Duration, ["9 years since the last time", "within 9 years"]),
    ]);

    private static NotebookRun Of(string name, params NotebookCell[] cells)
    {
        var number = 0;
        NotebookCell[] placed =
            [
                .. cells.Select((cell, i) => cell with { Position = i + 1,
                    Number = cell.Kind == CellKind.Code ? ++number : null })];
        var document = new NotebookDocument($"/invented/{name}.ipynb", "csharp", placed);
        var failed = false;
        var runs = new List<CellRun>();
        foreach (var cell in document.CodeCells)
        {
            var outputs = Outputs[cell.Source];
            var status = failed
                ? CellStatus.NotRun
                : outputs.Any(output => output is ErrorOutput) ? CellStatus.Failed : CellStatus.Succeeded;
            failed |= status == CellStatus.Failed;
            runs.Add(new CellRun(cell, status, outputs, TimeSpan.FromSeconds(1)));
        }
        return new NotebookRun(document.Path, NotebookStatus.Succeeded, document, runs,
            [new PackageUse("Plotly.NET", "6.0.0"), new PackageUse("CsvHelper", "34.0.0")], null,
            TimeSpan.FromSeconds(2));
    }

    private static readonly Dictionary<string, IReadOnlyList<CellOutput>> Outputs = [];

    private static NotebookCell Text(string markdown) => new(0, null, null, CellKind.Markdown, null, markdown);

    private static NotebookCell Code(string source, params CellOutput[] outputs)
    {
        Outputs[source] = outputs;
        return new NotebookCell(0, null, null, CellKind.Code, "csharp", source);
    }

    private static ResultOutput Result(View view) => new(Bundle(view));

    private static MimeBundle Bundle(View view) => MimeBundle.Of(view.ToMimeBundle());
}
