using ClaimTrail.Quotations;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Quotations;

/// <summary>The words around a quotation are read once: what is taken out of a wider zone is what reading it alone
/// gives.</summary>
public class ClauseTests
{
    [Theory]
    [InlineData("an abbreviation and a title", "en",
        "Dr. Ito told “The Pier” that he’d go. Mr. Ito-Lane left; Ana (Ito) came.")]
    [InlineData("an apostrophe at the end of a word", "en", "the dockers’ union said “no” to the dockers’, twice")]
    [InlineData("brackets without a partner", "en", "she said (“we (all) go” he wrote (later")]
    [InlineData("a nickname", "en", "Dana “Ace” Wilmore said: “Go.” (Ace) left.")]
    [InlineData("particles and a bracket", "ko", "김해솔(55) 위원장은 “가자”라고 말했다. ‘바다’는 3.5m다.")]
    [InlineData("glued words", "ar", "وقال الوزير (علي) للصحفيين: «لن نتراجع»، وأضاف قائلا.")]
    public void A_zone_within_another_has_the_same_words(string name, string language, string text)
    {
        var (paragraph, whole) = (Paragraph(language, text), new TextSpan(0, text.Length));
        var (wide, taken) = (Clause.Read(paragraph, whole), 0);
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                var zone = new TextSpan(start, end - start);
                if (wide.Within(zone) is not { } part) continue;
                taken++;
                var alone = Clause.Read(paragraph, zone);
                var told = $"{name}: “{zone.Of(text)}”\nalone:  {Shown(alone)}\nwithin: {Shown(part)}";
                Assert.True(Shown(alone) == Shown(part), told);
            }
        }

        Assert.True(taken > text.Length, $"{name}: only {taken} zones were taken out of the whole.");
    }

    [Fact]
    public void A_word_is_kept_as_written()
    {
        var words = new Vocabulary();
        Assert.Equal(("said", true, true), Shape(words.Of("SAID")));
        Assert.Equal(("said", true, false), Shape(words.Of("Said")));
        Assert.Same(words.Of("said"), words.Of("said"));
    }

    private static MarkedParagraph Paragraph(string language, string text) =>
        new Workspace(SpeechTables.Get(language)).Read(text, new(0, text.Length), previous: null);

    private static (string Key, bool IsCapital, bool IsAllCapitals) Shape(Spelling word) =>
        (word.Key, word.IsCapital, word.IsAllCapitals);

    private static string Shown(Clause clause) =>
        string.Join(" | ", from at in Enumerable.Range(0, clause.Count)
                           let token = clause[at]
                           select $"{token.Kind} {token.Span} {token.Key} {token.Inner}");
}
