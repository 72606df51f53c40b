using ClaimTrail.Checks;

namespace ClaimTrail.Display.Tests;

/// <summary>Views made of invented content.</summary>
internal static class Samples
{
    public const string Figure =
        """{"data":[{"type":"bar","x":["a","b"],"y":[1,2]}],"layout":{"xaxis":{"title":{"text":"t"}}}}""";

    public static TableView Table() => Nb.Table(
        "Three reports",
        [Nb.Column("Report"), Nb.Column("In its words"), Nb.Column("Count", unit: "libraries"), "Printed", "Where"],
        [
            ["Seoul Invented Daily", Nb.In("ko", "도서관 120곳"), 12_000, new DateOnly(2024, 3, 1),
                new Uri("https://example.org/a?b=1&c=2")],
            ["الصحيفة المخترعة", Nb.In("ar", "١٢٠ مكتبة"), 118.5, null, null],
            ["Taipei <Invented> Review", Nb.In("zh-Hant", "一百二十間"), -7, new DateOnly(2024, 3, 2),
                new Uri("javascript:alert(1)")],
        ]);

    public static ChartView Chart() =>
        new ChartView("Two bars", "counts", "Two bars, of 1 and 2.", Figure, Table(), "an invented register");

    public static PassageView Passage() => Nb.Passage(
        "ar", "أُغلقت ١٢٠ مكتبة", "ughliqat 120 maktaba", "were-closed 120 library", "120 libraries were closed",
        Nb.Piece("١٢٠ مكتبة", "120 maktaba", "120 library", "120 libraries"),
        publisher: "الصحيفة المخترعة", paragraph: 3, address: new Uri("https://example.org/x"), glossedBy: "us");

    public static MarkedView Marked() => Nb.Marked("ko", "도서관 120곳이 9년 만에 문을 닫았다", [
        Nb.Mark(10, 5, MarkKind.Time, "9 years since the last time", "within 9 years"),
        Nb.Mark(4, 4, MarkKind.Count, "120 places"),
    ]);

    public static NoteView Note() => Nb.Note("So what?", "One & two.\n\nThree.");

    public static ClaimCardView Card() => Nb.Card(
        Nb.In("ar", "أُغلقت ١٢٠ مكتبة"), "120 libraries were closed", "Invented <Daily>", Verdict.DependsOnTheReading,
        [Nb.Reading("120 libraries", "holds", "the register gives 120"),
            Nb.Reading("12 libraries", "does not hold", "no row gives 12")],
        ["the register: 120", "another register: 120", "a third line that has no room"], "invented/ar-1", "libraries");

    public static TellingsView Tellings() =>
        (TellingsView)new CaseFrames(Case.Open("harbour-ferry", Case.WithoutText)).SideBySide("marrowen-pay");

    public static IReadOnlyDictionary<string, View> All() => new Dictionary<string, View>(StringComparer.Ordinal)
    {
        ["table"] = Table(),
        ["chart"] = Chart(),
        ["passage"] = Passage(),
        ["marked"] = Marked(),
        ["note"] = Note(),
        ["list"] = new ListView("For “63 years”",
            [("A Daily", "(ko): “63년 만에”"), ("The Office, 2023:", "1960 & so on")]),
        ["card"] = Card(),
        ["folded"] = Nb.Folded("The answer", "Because 2 < 3.\n\nAnd & so on.", "Exercise.Answer(1)"),
        ["tellings"] = Tellings(),
        ["several"] = new SeveralViews([Note(), Marked()]),
        ["long-table"] = Nb.Table("Numbers", ["n", "n squared"],
            Enumerable.Range(1, 25).Select(n => new object?[] { n, n * n })),
    };
}
