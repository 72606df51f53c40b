using System.Text;
using ClaimTrail.Archive.Keys;
using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Tests.Keys;

public class ClaimKeyTests
{
    public static TheoryData<string, string, string, string> Figures => new()
    {
        { "actors", "en", "160,000 actors", "people/person/actor" },
        { "actors with a capital", "en", "160,000 Actors", "people/person/actor" },
        { "actors in Indonesian", "id", "160.000 aktor", "people/person/actor" },
        { "actors in Arabic", "ar", "160 ألف ممثل", "people/person/actor" },
        { "people, said by the noun", "en", "35 people", "people/person/" },
        { "people, said by the counter", "ko", "직원 35명", "people/person/" },
        { "people in Chinese", "zh", "35人", "people/person/" },
        { "people in Arabic", "ar", "35 شخصا", "people/person/" },
        { "a noun that no table knows", "en", "5 windmills", "count/item/windmills" },
        { "a measure", "en", "5 kg", "count/item/kilogram" },
        { "a measure in Chinese", "zh", "五公斤", "count/item/kilogram" },
        { "a measure in Korean", "ko", "5킬로그램", "count/item/kilogram" },
        { "a longer measure that ends like a shorter one", "en", "5 square miles", "count/item/square mile" },
        { "a measure without a name that ends like another", "ko", "350제곱킬로미터", "count/item/" },
        { "a measure without a name that ends like a letter", "id", "5 drum", "count/item/" },
        { "dollars", "en", "up to $900,000", "money/USD/" },
        { "dollars in Korean", "ko", "최대 90만 달러", "money/USD/" },
        { "a share", "zh", "35%", "percent/percent/" },
        { "a length of time", "ko", "63년 만에", "duration/year/" },
        { "studios", "ar", "خمسة استوديوهات", "count/company/studio" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Claims_on_the_same_quantity_share_a_key_across_languages(string name, string language,
        string text, string key)
    {
        var figure = FigureFinder.For(Languages.Languages.Get(language)).Find(text).Single();
        Assert.True(key == ClaimKey.Of(figure, language).ToString(), $"{name}: {ClaimKey.Of(figure, language)}");
        Assert.Equal($"s/{key}", ClaimKey.Of(figure, language, "s").ToString());
    }

    [Theory]
    [InlineData("plain", "people/person/", "people%2Fperson%2F")]
    [InlineData("what breaks lines", "a\tb\nc\rd\u0085e\u2028f\0g\u007F", "a%09b%0Ac%0Dd%C2%85e%E2%80%A8f%00g%7F")]
    [InlineData("the escape itself", "100%2F", "100%252F")]
    [InlineData("any script", "파업 罢工 إضراب 🚢", "파업 罢工 إضراب 🚢")]
    [InlineData("nothing", "", "")]
    public void What_would_break_a_line_is_escaped_and_comes_back(string name, string part, string escaped)
    {
        var key = new ClaimKey(part, FigureKind.People, Unit.Person, part);
        Assert.Equal($"{escaped}/people/person/{escaped}", key.ToString());
        Assert.True(ClaimKey.TryParse(key.ToString(), out var parsed), name);
        Assert.Equal(key, parsed);
        Assert.DoesNotContain(key.ToString(), char.IsControl);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!error")]
    [InlineData("people/person")]
    [InlineData("crowd/person/")]
    [InlineData("a/b/people/person/")]
    public void What_is_no_key_is_refused(string text) => Assert.False(ClaimKey.TryParse(text, out _));

    [Fact]
    public void The_error_key_sorts_before_every_other()
    {
        foreach (var kind in Enum.GetValues<FigureKind>())
            Assert.True(Encoding.UTF8
                .GetBytes(ClaimKey.Error)
                .AsSpan()
                .SequenceCompareTo(Encoding.UTF8.GetBytes(kind.ToContract())) < 0);
    }

    [Fact]
    public void Every_noun_is_a_word_of_its_language()
    {
        foreach (var language in CountedNouns.All.GroupBy(n => n.Language))
        {
            var words = Languages.Languages.Get(language.Key).Entries
                .Where(e => e.Section is "units" or "nouns")
                .Select(e => e.Word.ToLowerInvariant())
                .ToHashSet();
            Assert.All(language,
                noun => Assert.True(words.Contains(noun.Form),
                    $"{language.Key}: {noun.Form} is no unit or noun of the table."));
        }
    }
}
