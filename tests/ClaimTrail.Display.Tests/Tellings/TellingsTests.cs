using ClaimTrail.Display.Tellings;

namespace ClaimTrail.Display.Tests.Tellings;

/// <summary>One sentence in several tellings, and the trail, on the first case.</summary>
public class TellingsTests
{
    private static readonly CaseFrames Story = new(Case.Open("netflix-2023", Case.WithoutText));

    public static TheoryData<string, string, (int, string)[], string> Places => new()
    {
        { "in the order of the words", "ab cd", [(1, "cd"), (2, "ab")], "0+2=2 3+2=1" },
        { "a longer piece first", "health insurance", [(1, "insurance"), (2, "health insurance")], "0+16=2" },
        { "the next free place", "pay per pay", [(1, "pay"), (2, "pay")], "0+3=1 8+3=2" },
        { "a piece that is not there", "ab", [(1, "cd"), (2, "")], "" },
        { "in Korean", "35명의 배우", [(8, "35명의 배우")], "0+7=8" },
        { "in Arabic", "نصف يوم", [(2, "يوم"), (1, "نصف")], "0+3=1 4+3=2" },
    };

    [Theory, MemberData(nameof(Places))]
    public void Pieces_are_numbered_where_they_stand(string row, string words,
        (int, string)[] pieces, string expected) =>
        Assert.Equal((row, expected),
            (row,
                string.Join(' ', NumberedWords.Places(words, pieces).Select(p => $"{p.Start}+{p.Length}={p.Number}"))));

    [Theory]
    [InlineData("the word that begins with them", "no-less-than | 63-man-e | joint", "63", "63-man-e")]
    [InlineData("no longer number", "630 people", "63", null)]
    [InlineData("two such words", "63 years after 63", "63", null)]
    [InlineData("inside marks", "no less than “63-man-e”.", "63", "63-man-e")]
    [InlineData("no line", null, "63", null)]
    [InlineData("no digits", "some words", "", null)]
    public void A_piece_is_found_again_by_its_digits(string row, string? line, string digits, string? expected) =>
        Assert.Equal((row, expected), (row, PassagePieces.Token(line, digits)));

    [Fact]
    public void What_was_said_and_what_is_gone_stand_side_by_side()
    {
        var html = Story.SideBySide("delaney-pay").ToHtml();
        Assert.Contains(
            "<tr class=\"ct-motif-4\" id=\"delaney-pay-motif-4\"><th scope=\"row\"><small>4</small> an army without "
            + "a god</th>", html, StringComparison.Ordinal);
        Assert.Contains("<u>per soldier</u>&#x2060;<sup><a href=\"#delaney-pay-motif-3\">3</a></sup>", html,
            StringComparison.Ordinal);
        Assert.Contains("<td class=\"ct-silent\" rowspan=\"14\">", html, StringComparison.Ordinal);
        Assert.Contains("ct-effect-dropped", html, StringComparison.Ordinal);
        Assert.DoesNotContain("tenasia-ko", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"ko\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_nobody_wrote_down_says_what_is_lacking() =>
        Assert.StartsWith("Nothing", Story.SideBySide("no-such").ToText(), StringComparison.Ordinal);

    [Fact]
    public void The_words_that_quotation_marks_lost_come_from_the_motifs() => Assert.Equal(
        ["per soldier", "godless", "AI army", "ghoulish"],
        Story.Motifs
            .Is("statement", "delaney-pay")
            .Is("article", "tenasia-ko")
            .Is("effect", "dropped")
            .Words("original"));

    [Fact]
    public void Four_of_five_say_that_they_go_back_to_one_source()
    {
        var first = Story.TrailTable().Top(1);
        Assert.Equal(("The Intercept", 4d, 1d), (first.Word("source"), first.Max("stated"), first.Max("inferred")));
    }

    [Fact]
    public void The_diagram_of_a_claim_says_the_same_in_a_sentence()
    {
        var text = Story.Diagram("ko-63");
        Assert.Contains("accDescr: Tenasia, which names New York Post, The Intercept", text, StringComparison.Ordinal);
        Assert.Contains("reading1[\"the number 630,000\"]", text, StringComparison.Ordinal);
        Assert.Contains("No claim yet", Story.Diagram("no-such"), StringComparison.Ordinal);
        Assert.Contains("LR (from left to right)",
            Assert.Throws<ArgumentException>(() => Story.Diagram("ko-63", "diagonal")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Outlets_worded_alike_stand_under_one_name()
    {
        var elsewhere = Story.Phrases.Is("same story", "no").Is("elapsed", 63);
        Assert.Equal((7, 4), (elsewhere.Count(), elsewhere.Count("worded as").Count()));
    }

    [Fact]
    public void A_claim_without_several_readings_is_read_as_printed() =>
        Assert.Equal(["as printed", "read otherwise"], Story.Judged.Is("claim", "zh-ringgit").Words("reading"));

    [Fact]
    public void A_card_of_no_claim_says_what_is_lacking() =>
        Assert.Contains("holds no finding", Story.Card("").ToText(), StringComparison.Ordinal);
}
