namespace ClaimTrail.Figures;

/// <summary>Words of one letter, each list in one text.</summary>
internal sealed partial class Lexicon
{
    public string And { get; } = make.Signs("letters", "and");
    public string Article { get; } = make.Signs("letters", "article");
    public string Clitics { get; } = make.Signs("letters", "clitic");

    /// <summary>What may be written onto a verb: س.</summary>
    public string VerbClitics { get; } = make.Signs("letters", "verbClitic");

    /// <summary>What makes of the words before it something said of the next: 的.</summary>
    public string Attributive { get; } = make.Signs("letters", "attributive");
    public string Each { get; } = make.Signs("letters", "each");
    public string Half { get; } = make.Signs("letters", "half");

    /// <summary>The counter of whatever has none of its own: 个.</summary>
    public string GeneralCounter { get; } = make.Signs("letters", "generalCounter");
    public string CalendarDay { get; } = make.Signs("letters", "calendarDay");

    /// <summary>"That is", which looks like a counter of people: 인.</summary>
    public string Copula { get; } = make.Signs("letters", "copula");

    /// <summary>Tenths, after which a digit tells hundredths: 6成2.</summary>
    public string Tenths { get; } = make.Signs("letters", "tenth");

    /// <summary>The name of a tenth of a measure: 三斤五两.</summary>
    public string TenthNames { get; } = make.Signs("letters", "tenthName");

    /// <summary>Words for money that name no currency of their own: 元.</summary>
    public string PlainMoney { get; } = make.Signs("letters", "plainMoney");

    /// <summary>What a day, month or year in brackets explains: 今（15）日.</summary>
    public string ThisDay { get; } = make.Signs("letters", "thisDay");

    /// <summary>Digits that only foreign numerals have, beside the native ones: 일, 이.</summary>
    public string Sino { get; } = make.Signs("letters", "sino");
    public string One { get; } = make.Signs("letters", "one");

    /// <summary>Two as a digit and a rank, where another word counts: 二.</summary>
    public string RankTwo { get; } = make.Signs("letters", "rankTwo");

    /// <summary>What the names of laws end with: 형법, 조례.</summary>
    public string LawEndings { get; } = make.Signs("letters", "lawEnding");

    /// <summary>Scales that are numbers when they stand alone: 십 년, 十人.</summary>
    public string LoneScales { get; } = make.Signs("letters", "loneScale");

    /// <summary>Numerals of one syllable that stand in many words: 이, 조.</summary>
    public string WordSyllables { get; } = make.Signs("letters", "wordSyllable");

    /// <summary>What a hedge of one syllable starts with that needs no end of a word: 넘는.</summary>
    public string OpenHedges { get; } = make.Signs("letters", "openHedge");

    // Particles that may follow on a hedge, on a bare decimal, and on a half.
    public string HedgeParticles { get; } = make.Signs("letters", "hedgeParticle");
    public string ValueParticles { get; } = make.Signs("letters", "valueParticle");
    public string HalfParticles { get; } = make.Signs("letters", "halfParticle");

    /// <summary>What stands between the numbers of a list: 、, 와.</summary>
    public string ListMarks { get; } = make.Signs("letters", "listMark");
}
