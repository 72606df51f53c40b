using System.Collections.Concurrent;
using ClaimTrail.Languages;
using ClaimTrail.Text;

namespace ClaimTrail.Figures;

/// <summary>A language table made ready for searching: each section as a tree of words. One per language,
/// shared.</summary>
internal sealed partial class Lexicon(Language language, TreeMaker make)
{
    private static readonly ConcurrentDictionary<Language, Lazy<Lexicon>> Made = new();
    private Triggers? _triggers;

    public Language Language { get; } = language;
    public LanguageFolding Folding { get; } = make.Folding;

    public WordTree<NumberWord> Numbers { get; } = make.Numbers();
    public WordTree<decimal> ShortScales { get; } = make.Section("shortScales", TreeMaker.Number);

    /// <summary>Scales whose form is also their dual: ألفا is a thousand after a number, two thousand before a
    /// noun.</summary>
    public WordTree<decimal> Duals { get; } = make.Duals();
    public WordTree<VagueSpan> Vague { get; } = make.Section("vague", VagueSpan.Parse);
    public WordTree<bool> VagueBefore { get; } = make.Section("vagueBefore", _ => true);
    public WordTree<bool> Joiner { get; } = make.Words("numerals", "joiner");
    public WordTree<bool> HalfBefore { get; } = make.Words("numerals", "halfBefore");

    /// <summary>What adds a half or a quarter to the number or unit before it: and a half, 半, وربع.</summary>
    public WordTree<decimal> PartAfter { get; } = make.Values("numerals", ("halfAfter", 0.5m), ("quarterAfter", 0.25m));
    /// <summary>Parts of a whole, in percent: half, a quarter, 절반, 一半.</summary>
    public WordTree<decimal> Shares { get; } = make.Section("shares", TreeMaker.Number);

    /// <summary>What follows the number of parts: thirds, pertiga, أخماس.</summary>
    public WordTree<decimal> Denominators { get; } = make.Section("denominators", TreeMaker.Number);

    /// <summary>What stands between a whole and its part where the whole comes first: 중, 中有.</summary>
    public WordTree<bool> Among { get; } = make.Words("numerals", "among");

    /// <summary>What tells a third from the third in a row: by a third, more than a third.</summary>
    public WordTree<bool> ShareBefore { get; } = make.Backward("numerals", "shareBefore");
    public WordTree<bool> LeadingOne { get; } = make.Words("numerals", "leadingOne");
    public WordTree<bool> PercentBefore { get; } = make.Words("numerals", "percentBefore");
    public WordTree<bool> FractionMark { get; } = make.Words("numerals", "fractionMark");

    /// <summary>The numerals of contracts and cheques, and those of them that also stand in everyday words.</summary>
    public WordTree<bool> FormalNumbers { get; } = make.Words("numerals", "formal");
    public WordTree<bool> AlsoWords { get; } = make.Words("numerals", "alsoWord");

    /// <summary>Minus, 영하, 负, and false for what only ends like them: 背负, plus or minus.</summary>
    public WordTree<bool> Minus { get; } = make.Values("numerals", ("minus", true),
        ("notMinus", false), backward: true);
    public WordTree<bool> MinusStarts { get; } = make.Words("numerals", "minus");
    public WordTree<bool> MinusAfter { get; } = make.Words("numerals", "minusAfter");
    public WordTree<bool> InfixMore { get; } = make.Words("numerals", "infixMore");
    public WordTree<bool> InfixAbout { get; } = make.Words("numerals", "infixAbout");

    /// <summary>Scales that round the number before them: 2,5 jutaan.</summary>
    public WordTree<bool> RoundScales { get; } = make.Backward("numerals", "roundScale");
    public string DecimalMarks { get; } = make.Signs("numerals", "decimalMark");

    /// <summary>The decimal mark when it is spoken: point, 点, koma.</summary>
    public WordTree<bool> DecimalWords { get; } = make.Words("numerals", "decimalMark", m => char.IsLetter(m[0]));
    public string GroupMarks { get; } = make.Signs("numerals", "groupMark");

    /// <summary>What parts decimals of which the tenths stand first: ر.</summary>
    public string FlippedPoint { get; } = make.Signs("letters", "flippedPoint");

    /// <summary>Whether a mark parts decimals and never groups; the general rules know no mark of which that is
    /// so.</summary>
    public bool PartsDecimalsOnly(char mark) =>
        DecimalMarks.Contains(mark, StringComparison.Ordinal) && !GroupMarks.Contains(mark, StringComparison.Ordinal);

    public WordTree<UnitWord> Units { get; } = make.Units();

    /// <summary>Cents, 角, قرش: the parts of a currency, as its factor says.</summary>
    public WordTree<UnitWord> SubUnits { get; } = make.SubUnits();

    /// <summary>Where several currencies share a word, cents or دينار, those currencies, the likelier first.</summary>
    public WordTree<UnitKey[]> SharedMoney { get; } = make.SharedMoney();
    public WordTree<string> CurrencyBefore { get; } = make.Section("currenciesBefore", code => code, backward: true);

    /// <summary>Currencies written as one capital letter onto the amount, as roads and forms have them too: R63
    /// 600.</summary>
    public WordTree<string> CurrencyLetters { get; } = make.Section("currencyLetters", code => code, backward: true);
    public WordTree<AmountKey> Amounts { get; } = make.Section("amounts", AmountKey.Parse);
    public WordTree<string> Clues { get; } = make.Section("clues", unit => unit);

    public WordTree<Hedge> HedgesBefore { get; } =
        make.Section("hedgesBefore", ContractWords.ParseHedge, backward: true);

    /// <summary>The hedges before a number, found from their start.</summary>
    public WordTree<bool> HedgeStarts { get; } = make.Section("hedgesBefore", _ => true,
        (hedge, _) => hedge != "exact");
    public WordTree<Hedge> HedgesAfter { get; } = make.Section("hedgesAfter", ContractWords.ParseHedge);

    /// <summary>Hedges that also name a place, true where they do so before any few things, false where a word before
    /// them must show it.</summary>
    public WordTree<bool> Places { get; } = make.Values("hedging", ("place", true),
        ("particle", false), backward: true);

    /// <summary>What makes a particle or a place of the hedge after it: handed over, lawsuit over, climbed up
    /// to.</summary>
    public WordTree<bool> PlaceWords { get; } = make.Backward("hedging", "placeWord");

    /// <summary>Bounds that also tell how long something took: over; and what they are bounds behind: lasted
    /// over.</summary>
    public WordTree<bool> During { get; } = make.Backward("hedging", "during");
    public WordTree<bool> Lasting { get; } = make.Backward("hedging", "lasting");

    /// <summary>Negations of what happens or is, which goes on for the time behind it: tidak, 没有, لم.</summary>
    public WordTree<bool> StateNegations { get; } = make.Backward("hedging", "stateNegation");
    public WordTree<bool> SkipBefore { get; } = make.Backward("hedging", "skipBefore");
    public WordTree<bool> SkipAfter { get; } = make.Words("hedging", "skipAfter");

    /// <summary>What may stand between a particle and the hedge behind it: 처음으로.</summary>
    public WordTree<bool> AdverbAfter { get; } = make.Words("hedging", "adverbAfter");

    public WordTree<Hedge> FarHedges { get; } = make.Section("hedgesBefore", ContractWords.ParseHedge,
        (hedge, word) => hedge == "exact" || language.Words("hedging", "farBefore").Contains(word));

    /// <summary>Verbs of growing that exceed what a preposition gives, whatever their subject: زاد عدد القتلى |
    /// على.</summary>
    public WordTree<bool> Exceeding { get; } = make.Words("hedging", "exceeding");
    public WordTree<bool> ExceedingMark { get; } = make.Backward("hedging", "exceedingMark");

    /// <summary>Verbs of size before what somebody has, with a preposition before the number: تزيد أعمارهم
    /// على.</summary>
    public WordTree<Hedge> OwnSize { get; } =
        make.Values("hedging", ("ownMore", Hedge.MoreThan), ("ownLess", Hedge.LessThan));

    /// <summary>What is written onto what somebody has: ه, ها, هم.</summary>
    public string[] OwnerEndings { get; } = [.. language.Words("hedging", "ownerEnding")];

    /// <summary>What makes the number before it the one that something is compared with: 보다.</summary>
    public WordTree<bool> Than { get; } = make.Words("hedging", "than");

    /// <summary>Whose value stands in such a comparison: of the month before, of the forecast.</summary>
    public WordTree<bool> OtherValue { get; } = make.Backward("hedging", "otherValue");

    /// <summary>The comparisons that a negation turns round: more than, 超过.</summary>
    public WordTree<bool> Compared { get; } = make.Backward("hedging", "compared");

    /// <summary>Words of negation, and false for those that only look like one: not only, 不仅.</summary>
    public WordTree<bool> Negations { get; } = make.Values("hedging", ("negation", true),
        ("noNegation", false), backward: true);
    public WordTree<bool> NegationStarts { get; } = make.Values("hedging", ("negation", true), ("noNegation", false));

    /// <summary>What parts a negation from the comparison after it: a clause, or a place.</summary>
    public WordTree<bool> NegationStops { get; } = make.Backward("hedging", "negationStop");

    public WordTree<bool> OrMarks { get; } = make.Words("ranges", "or");
    public WordTree<bool> RangeMarks { get; } = make.Words("ranges", "mark");
    public WordTree<bool> RangeMarksBefore { get; } = make.Backward("ranges", "mark");

    /// <summary>Between two neighbouring numbers that are the ends of a range: 三、四天.</summary>
    public WordTree<bool> Neighbours { get; } = make.Words("ranges", "neighbour");
    public WordTree<bool> OpenedMarks { get; } = make.Words("ranges", "openedMark");
    public WordTree<bool> RangeOpeners { get; } = make.Backward("ranges", "opener");
    public WordTree<bool> Between { get; } = make.Backward("ranges", "between");

    /// <summary>Between one level and the next: to, 降至, 에서.</summary>
    public WordTree<bool> Levels { get; } = make.Backward("ranges", "level");

    /// <summary>Between a value and how far it may be off: 2,5 plus minus 1 persen.</summary>
    public WordTree<bool> Tolerances { get; } = make.Words("ranges", "tolerance");
    public WordTree<bool> ChangesBefore { get; } = make.Backward("ranges", "change");
    public WordTree<bool> Changes { get; } = make.Words("ranges", "change");

    public WordTree<int> Months { get; } = make.Section("months", month => (int)TreeMaker.Number(month));
    public WordTree<int> MonthsBefore { get; } = make.Section("months",
        month => (int)TreeMaker.Number(month), backward: true);

    /// <summary>Days by their place in the month: الثامن.</summary>
    public WordTree<int> SpokenDays { get; } = make.Section("spokenDays",
        day => (int)TreeMaker.Number(day), backward: true);

    /// <summary>Ages by their place in a life, in full: الثامنة عشرة, الثلاثين.</summary>
    public WordTree<int> SpokenAges { get; } = make.Section("spokenAges", age => (int)TreeMaker.Number(age));

    /// <summary>What tells an age of such a word, before it or behind: سن; من عمره.</summary>
    public WordTree<bool> AgeNoun { get; } = make.Backward("context", "ageNoun");
    public WordTree<bool> AgeBehind { get; } = make.Words("context", "ageBehind");
    public WordTree<bool> YearMark { get; } = make.Words("dates", "yearMark");
    public WordTree<bool> MonthMark { get; } = make.Words("dates", "monthMark");
    public WordTree<bool> DayMark { get; } = make.Words("dates", "dayMark");
    public WordTree<bool> DayMarkBefore { get; } = make.Backward("dates", "dayMark");
    public WordTree<bool> Of { get; } = make.Words("dates", "of");
    public WordTree<bool> YearWord { get; } = make.Backward("dates", "yearWord");

    /// <summary>Words that stand for the year of a date: 今年, 내년.</summary>
    public WordTree<bool> RelativeYear { get; } = make.Words("dates", "relativeYear");

    /// <summary>What makes a length of time of a day or a year, and false for what only begins or ends like it: 5일 전,
    /// 주 5일.</summary>
    public WordTree<bool> LengthAfter { get; } = make.Values("dates", ("lengthAfter", true), ("notLength", false));
    public WordTree<bool> LengthBefore { get; } = make.Values("dates", ("lengthBefore", true),
        ("notLengthBefore", false), backward: true);

    /// <summary>What makes days of the month of two numbers: 오는 18~20일.</summary>
    public WordTree<bool> DayBefore { get; } = make.Backward("dates", "dayBefore");

    public WordTree<bool> DaysOf { get; } = make.Words("dates", "daysOf");

    /// <summary>What happens in a year, which its last two digits then name: 97년 외환위기.</summary>
    public WordTree<bool> ShortYearAfter { get; } = make.Words("dates", "shortYearAfter");

    /// <summary>What may stand between a day with its month and the year: 9 مايو | من عام | 2013.</summary>
    public WordTree<bool> YearOpening { get; } = make.Words("dates", "yearOpening");
    public WordTree<bool> YearOpeningBefore { get; } = make.Backward("dates", "yearOpening");

    /// <summary>Months and the mark of years of another calendar: رمضان, هـ.</summary>
    public WordTree<bool> ForeignMonth { get; } = make.Words("dates", "foreignMonth");
    public WordTree<bool> ForeignYear { get; } = make.Words("dates", "foreignYear");

    public WordTree<bool> Native { get; } = make.Words("context", "nativePerson");
    public WordTree<bool> SmallIsName { get; } = make.Words("context", "smallIsName");

    /// <summary>Counters that a year stands before as a name: 2026시즌.</summary>
    public WordTree<bool> YearIsName { get; } = make.Words("context", "yearIsName");
    public WordTree<bool> AgeBefore { get; } = make.Backward("context", "ageBefore");

    public WordTree<bool> PersonVerb { get; } = make.Words("context", "personVerb");
    /// <summary>How verbs start in a language that puts nouns right after numbers: menewaskan, berdebat.</summary>
    public WordTree<bool> VerbStarts { get; } = make.Words("context", "verbStart");

    /// <summary>How verbs of many people end, and next to nothing else: قتلوا.</summary>
    public string[] PersonVerbEndings { get; } = [.. language.Words("context", "personVerbEnding")];

    /// <summary>How nouns of people end that no table holds: عالقين.</summary>
    public string[] PersonEndings { get; } = [.. language.Words("context", "personEnding")];
    public WordTree<bool> MinuteMark { get; } = make.Words("context", "minuteMark");

    /// <summary>What shows that a bare number is a value: 收报, 为; 를 기록, 이다.</summary>
    public WordTree<bool> ValueBefore { get; } = make.Backward("context", "valueBefore");
    public WordTree<bool> ValueAfter { get; } = make.Words("context", "valueAfter");

    /// <summary>What may follow a Korean counter after a space, where any other noun would make it a name: 3대
    /// 모두.</summary>
    public WordTree<bool> CountedAfter { get; } = make.Words("context", "countedAfter");

    /// <summary>Korean counters that are often written onto a native numeral of one syllable: 두명, 세번.</summary>
    public WordTree<bool> GluedCounters { get; } = make.Words("context", "gluedCounter");

    /// <summary>Counters only where they are written onto digits, for they are words of their own: 40두.</summary>
    public WordTree<bool> TouchingCounters { get; } = make.Words("context", "touchingCounter");

    /// <summary>What a Korean counter may be followed by; after a counter of things, only true particles.</summary>
    public string Particles { get; } = make.Signs("context", "particle");
    public string ItemParticles { get; } = make.Signs("context", "itemParticle");
    public string[] NounEndings { get; } = [.. language.Words("context", "nounEnding")];
    /// <summary>Units of the distance between two shares: percentage points, 百分点.</summary>
    public WordTree<bool> Points { get; } = make.Words("context", "points");

    /// <summary>Measures whose next lower place may be a digit without a unit of its own: 一米八.</summary>
    public WordTree<bool> TailUnits { get; } = make.Words("context", "tailUnit");

    /// <summary>Who is of an age, before a bound: children under 12; and bounds that only an age has: 18 or
    /// older.</summary>
    public WordTree<bool> AgeWho { get; } = make.Backward("context", "ageWho");

    public WordTree<bool> BareAgeAfter { get; } = make.Words("context", "bareAgeAfter");
    public WordTree<bool> AgeAfter { get; } = make.Words("context", "ageAfter");

    /// <summary>The larger unit before a smaller one: a year and | six months, سنة و | ستة أشهر.</summary>
    public WordTree<string> OneAnd { get; } = make.Section("oneAnd", unit => unit, backward: true);

    /// <summary>What stands before the fineness of gold, after which a price may follow: عيار 18 | 850 جنيها.</summary>
    public WordTree<bool> Grade { get; } = make.Backward("context", "grade");

    /// <summary>Numerals with the article, behind the noun that they count: العمال | الأربعة.</summary>
    public WordTree<bool> BehindNoun { get; } = make.Words("context", "behindNoun");

    /// <summary>How plurals end: ات.</summary>
    public string[] ManyEndings { get; } = [.. language.Words("context", "manyEnding")];

    /// <summary>Before a length, whose metre is written like the mark of a year: على ارتفاع | 2000 م.</summary>
    public WordTree<bool> LengthWord { get; } = make.Backward("context", "lengthWord");

    /// <summary>Words that make degrees of a capital letter: a heatwave of 40C.</summary>
    public WordTree<bool> Heat { get; } = make.Words("context", "heat");
    public WordTree<bool> NotBefore { get; } = make.Backward("context", "notBefore");

    public WordTree<bool> Stop { get; } = make.Words("context", "stop");

    public WordTree<bool> WholeOf { get; } = make.Words("context", "wholeOf");

    public WordTree<bool> NameBefore { get; } = make.Backward("refusals", "nameBefore");

    public WordTree<bool> NameAfter { get; } = make.Words("refusals", "nameAfter");
    public WordTree<bool> Idioms { get; } = make.Words("refusals", "idiom");
    public WordTree<bool> FurnitureBefore { get; } = make.Backward("refusals", "furnitureBefore");
    public WordTree<bool> FurnitureAfter { get; } = make.Words("refusals", "furnitureAfter");
    public WordTree<bool> ClockBefore { get; } = make.Backward("refusals", "clockBefore");

    public WordTree<bool> ClockAfter { get; } = make.Words("refusals", "clockAfter");
    public WordTree<bool> VersionBefore { get; } = make.Backward("refusals", "versionBefore");
    public WordTree<bool> OrdinalBefore { get; } = make.Backward("refusals", "ordinalBefore");
    public WordTree<bool> OrdinalAfter { get; } = make.Words("refusals", "ordinalAfter");
    public WordTree<bool> AddressBefore { get; } = make.Backward("refusals", "addressBefore");

    /// <summary>What a street is called before its name: Jalan, شارع.</summary>
    public WordTree<bool> StreetBefore { get; } = make.Backward("refusals", "streetBefore");
    public WordTree<bool> AddressAfter { get; } = make.Words("refusals", "addressAfter");
    public WordTree<bool> PhoneBefore { get; } = make.Backward("refusals", "phoneBefore");
    public WordTree<bool> ScoreMark { get; } = make.Words("refusals", "scoreMark");

    /// <summary>What says of two numbers, whatever stands between, that one is a part of the other: in every.</summary>
    public WordTree<bool> EveryMarks { get; } = make.Words("telling", "everyMark");
    public WordTree<bool> ScoreMarksBefore { get; } = make.Backward("refusals", "scoreMark");
    public WordTree<bool> PronounAfter { get; } = make.Words("refusals", "pronounAfter");

    /// <summary>An hour of the clock before its minutes: الساعة الرابعة و | 12 دقيقة.</summary>
    public WordTree<bool> HourAnd { get; } = make.Backward("refusals", "hourAnd");

    /// <summary>What only begins like an hour of the clock: 시간, 시즌.</summary>
    public WordTree<bool> NotClock { get; } = make.Words("refusals", "notClock");

    public WordTree<bool> LostYearBefore { get; } = make.Backward("doubt", "lostYearBefore");
    public WordTree<bool> LostYearAfter { get; } = make.Words("doubt", "lostYearAfter");
    public WordTree<bool> NumberAfter { get; } = make.Words("doubt", "numberAfter");

    /// <summary>What tells of a span of time, and false for what tells of a number.</summary>
    public WordTree<bool> SpanClues { get; } = make.Values("doubt", ("spanClue", true), ("numberClue", false));

    /// <summary>Over, before a lone hundred, thousand or more, and false for words that end like it: 过百, but
    /// 通过百.</summary>
    public WordTree<bool> OverScale { get; } = make.Values("numerals", ("overScale", true), ("notOverScale", false),
        backward: true);

    /// <summary>What means the last and not nearly before a span of time: 近三年来; what shows it, and what shows the
    /// other.</summary>
    public WordTree<bool> Recent { get; } = make.Backward("hedging", "recent");
    public WordTree<bool> RecentAfter { get; } = make.Values("hedging", ("recentAfter", true), ("recentNot", false));

    /// <summary>What shows that a noun behind a number in brackets is counted: how it ends after eleven and more, and
    /// its plural after three to ten.</summary>
    public string CountedEnd { get; } = make.Signs("letters", "countedEnd");
    public WordTree<bool> CountedMany { get; } = make.Words("context", "countedMany");

    /// <summary>What became of bouts, whose counter is a part of a currency elsewhere: 12전 | 11승.</summary>
    public WordTree<bool> BoutsAfter { get; } = make.Words("context", "boutsAfter");

    /// <summary>The characters with which a number can begin or go on: digits, what its words begin with, signs and
    /// gaps.</summary>
    public CharSet GoesOn => field ??= CharSet.Of(c => Letters.IsBlank(c) || Letters.IsHyphen(c) || Letters.IsVulgar(c)
        || Letters.IsDigit(c) || c is ',' or ')' || And.AsSpan().Contains(c)
        || Numbers.MayStartWith(c) || LeadingOne.MayStartWith(c)
        || ShortScales.MayStartWith(c) || PartAfter.MayStartWith(c));

    /// <summary>Where a number can start.</summary>
    public Triggers Triggers => _triggers ??= new Triggers(this);

    public static Lexicon For(Language language) =>
        Made.GetOrAdd(language, l => new(() => new Lexicon(l, new TreeMaker(l)))).Value;
}
