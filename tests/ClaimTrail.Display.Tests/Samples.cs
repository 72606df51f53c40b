using ClaimTrail.Checks;
using ClaimTrail.Figures;

namespace ClaimTrail.Display.Tests;

/// <summary>Views made of invented content.</summary>
internal static class Samples
{
    public const string Figure =
        """{"data":[{"type":"bar","x":["a","b"],"y":[1,2]}],"layout":{"xaxis":{"title":{"text":"t"}}}}""";

    public static TableView Table() => new(
        "Three reports",
        ["Report", "In its words", "Libraries", "Printed", "Where"],
        [
            ["Seoul Invented Daily", new Phrase("ko", "도서관 120곳"), 12_000, new DateOnly(2024, 3, 1),
                new Uri("https://example.org/a?b=1&c=2")],
            ["الصحيفة المخترعة", new Phrase("ar", "١٢٠ مكتبة"), 118.5, null, null],
            ["Taipei <Invented> Review", new Phrase("zh-Hant", "一百二十間"), -7, new DateOnly(2024, 3, 2),
                new Uri("javascript:alert(1)")],
        ]);

    public static ChartView Chart() =>
        new ChartView("Two bars", "counts", "Two bars, of 1 and 2.", Figure, Table(), "an invented register");

    public static PassageView Passage() => Nb.Passage(
        "ar", "أُغلقت ١٢٠ مكتبة", "ughliqat 120 maktaba", "were-closed 120 library", "120 libraries were closed",
        new PassagePiece("١٢٠ مكتبة", "120 maktaba", "120 library", "120 libraries"),
        publisher: "الصحيفة المخترعة", paragraph: 3, address: new Uri("https://example.org/x"), glossedBy: "us");

    public static MarkedView Marked() => new(
        new Phrase("ko", "도서관 120곳이 9년 만에 문을 닫았다"), [
        new FigureMark(10, 5, FigureKind.Duration, ["9 years since the last time", "within 9 years"]),
        new FigureMark(4, 4, FigureKind.Count, ["120 places"]),
    ]);

    public static NoteView Note() => Nb.Note("So what?", "One & two.\n\nThree.");

    public static ClaimCardView Card() => new(
        new Phrase("ar", "أُغلقت ١٢٠ مكتبة"), new VerdictSign(Verdict.DependsOnTheReading),
        [new CardReading("120 libraries", new VerdictSign(Verdict.Holds), "the register gives 120"),
            new CardReading("12 libraries", new VerdictSign(Verdict.DoesNotHold), "no row gives 12")],
        ["the register: 120", "", "another register: 120", "a third line that has no room"])
    {
        Translation = "120 libraries were closed",
        Publisher = "Invented <Daily>",
        About = "libraries",
        Finding = "invented/ar-1",
    };

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
        ["folded"] = new FoldedView("The answer", "Because 2 < 3.\n\nAnd & so on.", "Exercise.Answer(1)"),
        ["tellings"] = Tellings(),
        ["several"] = new SeveralViews([Note(), Marked()]),
        ["long-table"] = new TableView("Numbers", ["n", "n squared"],
            Enumerable.Range(1, 25).Select(n => new object?[] { n, n * n })),
    };
}
