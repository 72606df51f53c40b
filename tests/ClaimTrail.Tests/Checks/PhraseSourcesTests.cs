using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Tests.Checks;

/// <summary>Outlets that word a span alike are not several witnesses, in five languages.</summary>
public class PhraseSourcesTests
{
    public static TheoryData<string, string, (string Words, int Years)[], int> Outlets => new()
    {
        { "the same words", "en", [("for the first time in 48 years", 48), ("For the first time in 48 years!", 48)],
            1 },
        { "one within the other", "en",
            [("for the first time in 48 years", 48), ("they met for the first time in 48 years, on the quay", 48)], 1 },
        { "by way of a third", "en", [("the first in 48 years", 48), ("not since the ferry strike", 48),
            ("not since the ferry strike, the first in 48 years", 48)], 1 },
        { "in words of their own", "en", [("for the first time in 48 years", 48), ("48 years had passed", 48)], 2 },
        { "the same words around another number", "en",
            [("for the first time in 48 years", 48), ("for the first time in 40 years", 40)], 2 },
        { "copied in Korean", "ko", [("1976년 이후 48년 만에 함께 멈췄다", 48), ("항구가 1976년 이후 48년 만에 함께 멈췄다고 한다", 48)], 1 },
        { "apart in Korean", "ko", [("48년 만에 함께 멈췄다", 48), ("마지막 공동 파업은 1976년이었다", 48)], 2 },
        { "copied in Chinese", "zh", [("这是48年来首次联合罢工", 48), ("港口称这是48年来首次联合罢工", 48)], 1 },
        { "copied in Indonesian", "id",
            [("mogok bersama pertama dalam 48 tahun", 48), ("inilah mogok bersama pertama dalam 48 tahun", 48)], 1 },
        { "copied in Arabic", "ar", [("أول إضراب مشترك منذ 48 عاما", 48), ("وهو أول إضراب مشترك منذ 48 عاماً", 48)],
            1 },
        { "nobody", "en", [], 0 },
    };

    [Theory, MemberData(nameof(Outlets))]
    public void Outlets_worded_alike_are_one_source(string name, string language,
        (string Words, int Years)[] outlets, int sources)
    {
        var phrases = outlets.Select((o, at) => new ElapsedPhrase($"p{at}", "since", $"Outlet {at}", language, null,
            o.Words, o.Years, Unit.Year, false, null, true));
        Assert.True(sources == PhraseSources.Count(phrases), name);
    }

    [Fact]
    public void Outlets_of_two_languages_are_two_sources() => Assert.Equal(2, PhraseSources.Count(
    [
        new ElapsedPhrase("p1", "since", "Kurier", "de", null, "48", 48, Unit.Year, false, null, true),
        new ElapsedPhrase("p2", "since", "Bote", "en", null, "48", 48, Unit.Year, false, null, true),
    ]));
}
