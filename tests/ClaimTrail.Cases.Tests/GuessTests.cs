using System.Text;

namespace ClaimTrail.Cases.Tests;

public class GuessTests
{
    public static TheoryData<string, string, byte[], string, string?, string> Guesses => new()
    {
        { "two machines agree on the title", "herald.html", Utf8(Samples.Page), "title",
            "Council votes for the bridge", "sure" },
        { "two machines agree on the publisher", "herald.html", Utf8(Samples.Page), "publisher",
            "Alder Point Herald", "sure" },
        { "the day as the page writes it, in its own time", "herald.html", Utf8(Samples.Page), "date",
            "2024-03-03", "sure" },
        { "one link names the address", "herald.html", Utf8(Samples.Page), "address",
            "https://herald.example/2024/bridge", "likely" },
        { "text and tag agree on the language", "herald.html", Utf8(Samples.Page), "language", "en", "sure" },
        { "a first line may be a headline", "a.txt", Utf8(Samples.English), "title",
            "City sets aside $42 million for the Marlow footbridge", "a guess" },
        { "a sentence is no headline", "a.txt",
            Utf8("The bridge is open.\n\nIt cost $42 million and has been paid for."), "title", null, "not found" },
        { "a file's name may name the publisher", "alder-herald-en.txt", Utf8(Samples.English), "publisher",
            "alder herald", "a guess" },
        { "a date in the text", "a.txt", Utf8(Samples.English), "date", "2024-03-03", "a guess" },
        { "a date in the name, and the same in the text", "herald-2024-03-03.txt", Utf8(Samples.English), "date",
            "2024-03-03", "likely" },
        { "two dates that differ", "herald-20240304.txt", Utf8(Samples.English), "date", "2024-03-04", "a guess" },
        { "no date", "a.txt", Utf8("The bridge is open and it has been paid for by the city."), "date",
            null, "not found" },
        { "a Word file's title", "a.docx",
            WordFile.Of(["The bridge has cost $42 million, and it is open to all."], "The bridge", "en-GB"), "title",
            "The bridge", "likely" },
        { "a page in another language than its template", "a.html",
            Utf8($"<html lang=en><body><p>{Samples.Korean}</p></body></html>"), "language", "ko", "sure" },
        { "a region that the page knows", "a.html",
            Utf8("<html lang=zh-TW><body><p>市議會星期日決定建設這座橋,市長說,工程將於年底完成,居民們對這個計劃表示支持。</p></body></html>"), "language",
            "zh-Hant", "sure" },
        { "an unknown language", "a.txt", Utf8("zxcv qwrt plmk vbnm zxcv qwrt plmk vbnm"), "language",
            null, "not found" },
    };

    [Theory]
    [MemberData(nameof(Guesses))]
    public void A_guess_says_how_sure_it_is_and_why(string name, string file, byte[] bytes, string what,
        string? value, string sure)
    {
        var guess = Assert.Single(IntakeTests.Read((file, bytes)).Articles).Guesses.Single(g => g.Name == what).Guess;
        Assert.True((value, sure) == (guess.Value, guess.Words), $"{name}: {guess}");
        Assert.NotEmpty(guess.Why);
    }

    [Fact]
    public void Several_languages_in_one_text_are_named()
    {
        var article = IntakeTests.Read(("a.txt", Utf8(Samples.Korean + "\n" + Samples.English))).Articles[0];
        Assert.Contains(article.Doubts,
            d => d.StartsWith("The text is in several languages (", StringComparison.Ordinal));
    }

    [Fact]
    public void Copies_are_kept_and_named()
    {
        var draft = IntakeTests.Read(("a.txt", Utf8(Samples.English)), ("b.txt", Utf8(Samples.English)),
            ("c.txt", Utf8(Samples.English.Replace("about 18", "some 20", StringComparison.Ordinal))));
        Assert.Empty(draft.Articles[0].Doubts);
        Assert.StartsWith("It says the same as a-en, word for word.", Assert.Single(draft.Articles[1].Doubts),
            StringComparison.Ordinal);
        Assert.StartsWith("It says nearly the same as a-en (", Assert.Single(draft.Articles[2].Doubts),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_only_in_letters_that_ids_lack_stay_apart()
    {
        var draft = IntakeTests.Read(("Été.txt", Utf8(Samples.French)), ("ete.txt", Utf8(Samples.French)),
            ("한강.txt", Utf8(Samples.Korean)));
        Assert.Equal(["ete-fr", "ete-fr-2", "article-ko"],
            draft.Articles.Select(a => a.Id).Order(StringComparer.Ordinal).OrderBy(i => i[0] == 'a'));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
