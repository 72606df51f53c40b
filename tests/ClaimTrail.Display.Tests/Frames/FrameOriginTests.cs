using ClaimTrail.Display.Frames;
using ClaimTrail.Testing;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Tests.Frames;

/// <summary>What a returned frame says of itself: its table, the language of its words, and what it lacks.</summary>
public sealed class FrameOriginTests
{
    private static readonly CaseFrames First = CaseFrames.Open(RepositoryRoot.Combine("data", "netflix-2023"));

    private static string Shown(DataFrame frame) => ForeignValues.ViewOf(frame).ToText();

    public static TheoryData<string, Func<DataFrame>, string[]> Nothing => new()
    {
        { "a value that no row says", () => First.Figures.Is("hedge", "upto").Pick("publisher"),
            ["Nothing is left", "“upto”", "It says: “exact”", "“up to”"] },
        { "a filter of what is empty already",
            () => First.Figures.Is("hedge", "upto").Is("kind", "money"), ["“upto”"] },
        { "verbs after it", () => First.Figures.Is("hedge", "upto").With("n", "x").Sort("low").Top(2).Count("kind"),
            ["“upto”"] },
        { "a join of nothing", () => First.Figures.Is("hedge", "upto").JoinOn(First.Articles, "article"), ["“upto”"] },
        { "rows that no claim names", () => First.Reference("unions", First.Claims.Is("claim", "no-such")),
            ["Nothing is left", "None of these claims is held against a row of unions.csv"] },
        { "a package's own verb", () => First.Figures.Is("hedge", "upto")["kind"].ValueCounts(),
            ["Nothing here yet", "Values, Counts"] },
        { "a sentence without a figure", () => Nb.Figures("en", "Nothing was counted."),
            ["Nothing here yet", "try one with a number"] },
        { "a market of no conversion", () => First.Market(), ["Nothing here yet", "exchange-rates.csv"] },
    };

    [Theory, MemberData(nameof(Nothing))]
    public void A_frame_without_rows_says_what_it_lacks(string row, Func<DataFrame> make, string[] says) =>
        Assert.All(says,
            words => Assert.True(Shown(make()).Contains(words, StringComparison.Ordinal),
                $"{row}: {words} is not in {Shown(make())}"));

    [Theory]
    [InlineData("digits", "2031", "<td>2031</td>")]
    [InlineData("Arabic-Indic digits", "٢٠٣١", "<td lang=\"ar\" dir=\"rtl\">٢٠٣١</td>")]
    [InlineData("digits with a word", "2031 سنة", "<td lang=\"ar\" dir=\"rtl\">2031 سنة</td>")]
    public void Bare_digits_are_of_no_language(string row, string words, string cell)
    {
        PrintedWords.In("ar", words);
        var html = ForeignValues.ViewOf(new DataFrame(new StringDataFrameColumn("words", [words]))).ToHtml();
        Assert.True(html.Contains(cell, StringComparison.Ordinal), $"{row}: {html}");
    }

    [Fact]
    public void A_frame_with_rows_is_named_by_its_table() =>
        Assert.StartsWith("Figures: 10 rows\n",
            Shown(First.Figures.Is("quantity", "job-pay").Pick("publisher", "printed")), StringComparison.Ordinal);

    [Fact]
    public void Printed_words_keep_their_language_through_the_package_s_own_verbs()
    {
        var figures = First.Figures;
        var korean = figures.Filter(figures["language"].ElementwiseEquals("ko")).Pick("publisher", "printed");
        var html = ForeignValues.ViewOf(korean).ToHtml();
        Assert.Contains("<td lang=\"ko\" dir=\"ltr\">90만 달러</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>Tenasia</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Arabic_number_is_one_piece_that_runs_from_the_right() => Assert.Contains(
        "<td lang=\"ar\" dir=\"rtl\">900 ألف دولار</td>",
        ForeignValues.ViewOf(First.Figures.Is("language", "ar").Pick("printed")).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Verdicts_effects_and_addresses_are_more_than_words()
    {
        var html = ForeignValues.ViewOf(First.Claims.Is("claim", "ko-63").Pick("verdict")).ToHtml()
            + ForeignValues.ViewOf(First.Motifs.Is("effect", "dropped").Top(1).Pick("effect")).ToHtml()
            + ForeignValues.ViewOf(First.Reference("unions").Top(1).Pick("url")).ToHtml();
        Assert.Contains("ct-depends", html, StringComparison.Ordinal);
        Assert.Contains("–</span> dropped", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kept", "✓")]
    [InlineData("softened", "↓")]
    [InlineData("moved", "→")]
    [InlineData("dropped", "–")]
    [InlineData("strengthened", "↑")]
    [InlineData("added", "+")]
    public void An_effect_has_a_sign_and_a_colour_that_stands_out_on_both_papers(string effect, string sign)
    {
        Assert.Equal(sign, EffectSign.Of(effect).Sign);
        Assert.All(["#fbfaf7", "#151514"],
            paper => Assert.True(Contrast(paper, Palette.Of(effect)) >= 3, $"{effect} on {paper}"));
    }

    [Fact]
    public void A_word_that_is_no_effect_is_refused() =>
        Assert.Contains("kept, softened, moved, dropped",
            Assert.Throws<ArgumentException>(() => Palette.Of("lost")).Message, StringComparison.Ordinal);

    private static double Contrast(string one, string other)
    {
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static double Luminance(string color)
    {
        double Part(int at) =>
            Convert.ToInt32(color.Substring(at, 2), 16) / 255.0 is var c && c <= 0.04045
                ? c / 12.92
                : Math.Pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }
}
