using ClaimTrail.Figures;
using ClaimTrail.Languages;
using ClaimTrail.Quotations;

namespace ClaimTrail.Fuzz.Tests.Repetition;

/// <summary>What a hostile text of one language repeats: each word and sign that can open a number or a quotation, and
/// pairs of them with any other word of the tables.</summary>
internal static class RepeatedPieces
{
    /// <summary>How many pairs are tried for a language; all of them would take days.</summary>
    private static readonly int Pairs = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1" ? 80 : 40;

    private const string Marks = "“”„‘’\"'«»「」『』《》(（—";

    /// <summary>Signs that stand in numbers, dates, codes and amounts.</summary>
    private static readonly string[] Digits = ["3", "1.", "1,", "1/", "1-", "1:", "½", "$", "%", "٣", "３",
        "1 000", "-1", "(1)"];

    public static IReadOnlyList<string> All(Language language, int seed)
    {
        var lexicon = Lexicon.For(language);
        string[] openers = [.. Openers(lexicon).Distinct()];
        string[] signs = [.. Digits, .. Marks.Select(m => m.ToString())];
        string[] counted = [.. lexicon.Numbers.Words, .. lexicon.FractionMark.Words];
        string[] others =
        [
            .. lexicon.Units.Words, .. lexicon.RangeMarks.Words, .. lexicon.OrMarks.Words,
            .. lexicon.HedgesBefore.Words,
            .. lexicon.HedgesAfter.Words, .. lexicon.CurrencyBefore.Words, .. lexicon.Idioms.Words,
            .. SpeechWords(language),
        ];
        return
        [
            .. Singles(openers, counted, signs, IsSpaced(language)),
            .. Sample(openers, signs, others, new Random(seed)),
            .. Quoted(SpeechTables.Get(language.Tag), new Random(seed)),
        ];
    }

    private static IEnumerable<string> Openers(Lexicon lexicon) =>
    [
        .. lexicon.Numbers.Words, .. lexicon.Vague.Words, .. lexicon.VagueBefore.Words, .. lexicon.HalfBefore.Words,
        .. lexicon.Shares.Words, .. lexicon.PercentBefore.Words, .. lexicon.Amounts.Words, .. lexicon.LeadingOne.Words,
        .. lexicon.FractionMark.Words,
    ];

    private static string[] SpeechWords(Language language)
    {
        var speech = SpeechTables.Get(language.Tag);
        return [.. speech.Verbs.Words, .. speech.Titles.Words, .. speech.Pronouns.Words, .. speech.SourceBefore.Words];
    }

    private static bool IsSpaced(Language language) => language.Spacing is WordSpacing.Spaced or WordSpacing.Prefixed;

    private static IEnumerable<string> Singles(string[] openers, string[] counted, string[] signs, bool isSpaced)
    {
        foreach (var sign in signs)
        {
            yield return sign;
            yield return $"{sign} ";
        }
        foreach (var word in openers)
        {
            yield return $"{word} ";
            if (!isSpaced) yield return word;
        }
        foreach (var word in counted) yield return $"3{word} ";
    }

    private static IEnumerable<string> Sample(string[] openers, string[] signs, string[] others, Random random)
    {
        string[] first = [.. openers, .. signs];
        string[] second = [.. openers, .. signs, .. others];
        for (var i = 0; i < Pairs; i++)
            yield return $"{One(first, random)}{Gap(random)}{One(second, random)}{Gap(random)}";
    }

    /// <summary>Quotations in a row, each with a clause of saying that a joining word opens.</summary>
    private static IEnumerable<string> Quoted(SpeechTable speech, Random random)
    {
        string[] joining = [.. speech.Connectives.Words, .. speech.Forms.Subordinators.Words, ""];
        string[] verbs = [.. speech.Verbs.Words];
        for (var i = 0; i < Pairs / 5; i++)
            yield return $"“a b c,” {One(joining, random)} Poe {One(verbs, random)} ";
    }

    private static string One(string[] words, Random random) => words[random.Next(words.Length)];

    private static string Gap(Random random) => random.Next(2) == 0 ? "" : " ";
}
