namespace ClaimTrail.Exercises.Tests;

/// <summary>What a judgement is asked for, in five languages; every row is a sentence that a learner could
/// write.</summary>
public class JudgementTests
{
    private const string Reading = "I would print sixty three years, probably.";
    private const string Evidence = "The second row gives the unit in the same sentence.";
    private const string Doubt = "The newsroom may have meant something else; I would ask.";

    /// <summary>Where the judgement has three good parts but for one sentence.</summary>
    private static string? Told(string? reading = null, string? evidence = null, string? doubt = null) =>
        JudgementCheck.Missing(new Judgement(reading ?? Reading, evidence ?? Evidence, doubt ?? Doubt));

    private static string Line(Gap gap) => JudgingTable.Shared.Gaps.Single(g => g.Gap == gap).Line;

    [Fact]
    public void The_judgement_that_once_passed_is_told_all_that_it_lacks()
    {
        var line = JudgementCheck.Missing(new Judgement("The lying newspaper made it up",
            "Everybody says so", "I am not sure"))!;
        Assert.StartsWith(Line(Gap.Accusation), line, StringComparison.Ordinal);
        Assert.Contains("evidence that is more than what people say", line, StringComparison.Ordinal);
        Assert.Contains("a doubt that can be looked into", line, StringComparison.Ordinal);
    }

    public static TheoryData<string> Accusations =>
    [
        "The newspaper lied.", "The newspaper is lying to us.", "This is a lie.", "The lying newspaper printed it.",
        "They are liars.", "A dishonest page printed it.",
        "They made it up.", "The number is made up.", "Somebody made that whole number up.",
        "They are making it up as they go.", "The writer invented it.", "An invention of the editor.",
        "It is fake.", "They faked the number.", "Fake news from this outlet.", "The figure was fabricated.",
        "They forged it.", "The amount was falsified.",
        "A careless editor did it.", "This is plain carelessness.", "Sloppy work by the desk.",
        "They were too lazy to check.", "An incompetent writer.", "A stupid slip.", "They did not bother to read it.",
        "They didn't care.", "It was on purpose.", "They deliberately left it out.", "They knowingly dropped the word.",
        "They wanted to mislead us.", "They tried to mislead readers.",
        "They did it for clicks.", "Pure clickbait.", "They manipulated the number.", "They twisted her words.",
        "They stole it from the agency.", "It is plagiarism.", "A fraud.", "They hid the lower end.",
        "They pulled the number out of thin air.", "I have no doubt that they lied.", "It is not only wrong but a lie.",
        "It is true that the newspaper, which is large, lied.",
        "신문이 거짓말을 했다.", "기자가 지어냈다.", "가짜 기사다.", "부주의한 기자다.", "일부러 그랬다.", "숫자를 조작했다.",
        "报纸在说谎。", "這是捏造的。", "记者编造了数字。", "编辑太粗心。", "他们故意漏掉了。",
        "Koran itu berbohong.", "Angka itu dikarang wartawan.", "Redaksi ceroboh.", "Itu disengaja.", "Berita palsu.",
        "الصحيفة تكذب.", "هذا كذب.", "اختلقوا الرقم.", "إهمال من المحرر.", "فعلوا ذلك عمدا.",
    ];

    [Theory]
    [MemberData(nameof(Accusations))]
    public void An_accusation_is_refused_in_every_part(string sentence)
    {
        Assert.StartsWith(Line(Gap.Accusation), Told(reading: sentence + " So I would print that.")
            ?? "passed", StringComparison.Ordinal);
        Assert.StartsWith(Line(Gap.Accusation), Told(evidence: Evidence + " " + sentence)
            ?? "passed", StringComparison.Ordinal);
        Assert.StartsWith(Line(Gap.Accusation), Told(doubt: Doubt + " " + sentence)
            ?? "passed", StringComparison.Ordinal);
    }

    public static TheoryData<string> Fair =>
    [
        "I would call it a loss and not a lie.", "Nobody made it up, I think.", "It was not careless.",
        "It is a slip rather than a fraud.", "The page misleads its readers.", "It is probably a mistake.",
        "The number lies between two and three.", "The rate lies 8 per cent from the market.",
        "The union is made up of actors.", "It is an invented story for practice.", "I would not say that they lied.",
        "The number is wrong by a factor of ten.", "Do not forget the row before it.", "The writer left the word out.",
        "The headline is louder than the text.",
        "거짓말은 아니다, 단위가 빠졌다.", "他们没有说谎，只是少了一个字。", "Bukan bohong, satuannya hilang.", "ليس كذبا بل سقطت وحدة.",
    ];

    [Theory]
    [MemberData(nameof(Fair))]
    public void A_fair_sentence_is_no_accusation(string sentence) =>
        Assert.Null(Told(reading: sentence + " I would print sixty three years."));

    public static TheoryData<string> Hearsay =>
    [
        "Everybody says so in the third row.", "Everyone knows that it is 63.", "It is well known that it is 63.",
        "It is well-known: 63 years.", "They all say 63.", "People say 63.", "Many people print 63.",
        "It is common knowledge, 63.", "I heard it was 63.", "I read somewhere about 63.", "The internet says 63.",
        "We all know the number 63.", "It goes without saying: 63.", "Rumour has it that it was 63.",
        "Trust me, it is 63.",
        "다들 그렇게 말한다, 63년.", "누구나 아는 숫자다.", "잘 알려진 날짜다.", "大家都说是63年。", "众所周知是63年。", "據說是63年。",
        "Semua orang bilang 63 tahun.", "Katanya 63 tahun.", "الجميع يقول 63 سنة.", "كما هو معروف 63 سنة.",
    ];

    [Theory]
    [MemberData(nameof(Hearsay))]
    public void What_everybody_says_is_refused(string sentence) =>
        Assert.Equal(Line(Gap.Hearsay), Told(evidence: sentence));

    public static TheoryData<string> Named =>
    [
        "The third row of the table.", "Row 3: 63 years", "The passage says “for the first time”.",
        "It prints 63만에 there.", "The headline has the word before it.", "Two outlets print the unit.",
        "Its second sentence gives a ceiling.",
        "표의 세 번째 줄에 있다.", "원문에 날짜가 있다.", "表中第三行写着单位。", "Baris ketiga tabel menyebutnya.",
        "الصف الثالث من الجدول يذكره.", "“up to” is gone",
    ];

    [Theory]
    [MemberData(nameof(Named))]
    public void A_named_piece_is_evidence(string sentence) => Assert.Null(Told(evidence: sentence));

    [Theory]
    [InlineData("The newspaper says it itself.")]
    [InlineData("It is what the page tells us.")]
    [InlineData("I read it and it is clear to me.")]
    [InlineData("Because that is how it is.")]
    public void Evidence_that_nobody_can_find_is_asked_for(string sentence) =>
        Assert.Equal(Line(Gap.VagueEvidence), Told(evidence: sentence));

    [Theory]
    [InlineData("I am not sure about it.")]
    [InlineData("I don't know, it might be wrong.")]
    [InlineData("There is no doubt about it.")]
    [InlineData("It's hard to say, who knows.")]
    [InlineData("The weather was fine that day.")]
    [InlineData("잘 모르겠습니다.")]
    [InlineData("我不确定，不好说。")]
    [InlineData("Saya tidak yakin, entahlah.")]
    [InlineData("لست متأكدا، لا أعرف.")]
    public void A_feeling_is_no_doubt(string sentence) => Assert.Equal(Line(Gap.EmptyDoubt), Told(doubt: sentence));

    [Theory]
    [InlineData("Was it the newsroom or the agency that lost the word?")]
    [InlineData("I am not sure whether the agency printed it first.")]
    [InlineData("Perhaps the page was edited later.")]
    [InlineData("No row comes from the newsroom itself.")]
    [InlineData("다른 기사가 먼저였을 수 있다.")]
    [InlineData("原文可能另有说法。")]
    [InlineData("Mungkin halaman itu sudah disunting.")]
    [InlineData("ربما عدلت الصفحة لاحقا.")]
    public void A_doubt_that_can_be_looked_into_is_one(string sentence) => Assert.Null(Told(doubt: sentence));

    [Theory]
    [InlineData("It depends.")]
    [InlineData("I don't know, hard to say.")]
    [InlineData("경우에 따라 다르다.")]
    [InlineData("看情况，我不知道。")]
    public void A_reading_commits(string sentence) =>
        Assert.Contains(Told(reading: sentence), new[] { Line(Gap.EmptyReading), Line(Gap.NoReading) });

    [Fact]
    public void Another_language_is_asked_for_its_three_parts_only()
    {
        Assert.Null(JudgementCheck.Missing(new Judgement("Ich schriebe dreiundsechzig Jahre.",
            "Weil zwei Blätter das sagen.", "Die Redaktion weiß es besser.")));
        Assert.Equal(Line(Gap.NoDoubt),
            JudgementCheck.Missing(new Judgement("Ich schriebe dreiundsechzig Jahre.",
                "Weil zwei Blätter das sagen.", "")));
    }

    /// <summary>A word list that nobody can reach is no rule.</summary>
    [Fact]
    public void Every_accusation_of_the_table_is_found_by_itself()
    {
        foreach (var language in JudgingTable.Shared.Languages)
            foreach (var phrase in language[language.Accusations])
            {
                var words = string.Join(' ', phrase.Select(word => word == "_" ? "it" : word.TrimEnd('*')));
                Assert.True(Wording.Of(words).Says(language, language.Accusations), $"{language.Tag}: {words}");
            }
    }
}
