using System.Collections.Concurrent;
using System.Globalization;
using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>A language table made ready for searching: each section as a tree of words. One per language, shared.</summary>
internal sealed class Lexicon
{
    private static readonly ConcurrentDictionary<Language, Lexicon> Made = new();

    private readonly bool _clitics;

    private Lexicon(Language language)
    {
        Language = language;
        Folding = new Folding(language);
        _clitics = language.Spacing == WordSpacing.Prefixed;

        Numbers = Tree("ones", NumberPart.One).With("atoms", NumberPart.Atom).With("multipliers", NumberPart.Multiplier)
            .With("scales", NumberPart.Scale).With("wholes", NumberPart.Whole).Tree;
        Duals = new WordTree<decimal>(Folding);
        foreach (var (value, word) in Numeric("wholes"))
            if (language.Section("scales").Values.Any(w => w.Contains(word))) Duals.Add(word, value);
        ShortScales = new WordTree<decimal>(Folding);
        foreach (var (value, word) in Numeric("shortScales")) ShortScales.Add(word, value);
        Vague = new WordTree<VagueSpan>(Folding);
        foreach (var (key, words) in language.Section("vague"))
            if (VagueSpan.TryParse(key, out var span)) foreach (var word in words) Vague.Add(word, span);
        VagueBefore = Set(language.Section("vagueBefore").Values.SelectMany(w => w));

        Joiner = Words("numerals", "joiner");
        HalfBefore = Words("numerals", "halfBefore");
        PartAfter = new WordTree<decimal>(Folding);
        foreach (var word in language.Words("numerals", "halfAfter")) PartAfter.Add(word, 0.5m);
        foreach (var word in language.Words("numerals", "quarterAfter")) PartAfter.Add(word, 0.25m);
        Shares = new WordTree<decimal>(Folding);
        foreach (var (percent, word) in Numeric("shares")) Shares.Add(word, percent);
        Denominators = new WordTree<decimal>(Folding);
        foreach (var (whole, word) in Numeric("denominators")) Denominators.Add(word, whole);
        Among = Words("numerals", "among");
        ShareBefore = Backward("numerals", "shareBefore");
        LeadingOne = Words("numerals", "leadingOne");
        PercentBefore = Words("numerals", "percentBefore");
        FractionMark = Words("numerals", "fractionMark");
        Minus = new WordTree<bool>(Folding, backward: true, _clitics);
        foreach (var word in language.Words("numerals", "minus")) Minus.Add(word, true);
        foreach (var word in language.Words("numerals", "notMinus")) Minus.Add(word, false);
        MinusStarts = Words("numerals", "minus");
        MinusAfter = Words("numerals", "minusAfter");
        FormalNumbers = Words("numerals", "formal");
        AlsoWords = Words("numerals", "alsoWord");
        InfixMore = Words("numerals", "infixMore");
        InfixAbout = Words("numerals", "infixAbout");
        DecimalMarks = string.Concat(language.Words("numerals", "decimalMark").Where(m => !char.IsLetter(m[0])));
        DecimalWords = Set(language.Words("numerals", "decimalMark").Where(m => char.IsLetter(m[0])));
        GroupMarks = string.Concat(language.Words("numerals", "groupMark"));

        SubUnits = new WordTree<UnitWord>(Folding);
        SubUnitCodes = new WordTree<string[]>(Folding);
        foreach (var shared in from entry in language.Section("subunits") from word in entry.Value group UnitKey.Parse(entry.Key) by word)
        {
            var first = shared.First();
            SubUnits.Add(shared.Key, new UnitWord(first.Unit, FigureKind.Money, first.Factor, IsNoun: false, Shifts: shared.Count() > 1));
            if (shared.Count() > 1) SubUnitCodes.Add(shared.Key, [.. shared.Select(k => k.Unit)]);
        }
        Units = BuildUnits();
        CurrencyBefore = new WordTree<string>(Folding, backward: true);
        foreach (var (code, words) in language.Section("currenciesBefore")) foreach (var word in words) CurrencyBefore.Add(word, code);
        Amounts = new WordTree<AmountKey>(Folding);
        foreach (var (key, words) in language.Section("amounts")) foreach (var word in words) Amounts.Add(word, Amount(key));
        Clues = new WordTree<string>(Folding);
        foreach (var (unit, words) in language.Section("clues")) foreach (var word in words) Clues.Add(word, unit);

        HedgesBefore = new WordTree<Hedge>(Folding, backward: true, _clitics);
        HedgeStarts = new WordTree<bool>(Folding);
        foreach (var (key, words) in language.Section("hedgesBefore"))
            foreach (var word in words)
            {
                HedgesBefore.Add(word, HedgeWords.Parse(key));
                if (key != "exact") HedgeStarts.Add(word, true);
            }
        HedgesAfter = new WordTree<Hedge>(Folding);
        foreach (var (key, words) in language.Section("hedgesAfter")) foreach (var word in words) HedgesAfter.Add(word, HedgeWords.Parse(key));
        Places = new WordTree<bool>(Folding, backward: true, _clitics);
        foreach (var word in language.Words("hedging", "place")) Places.Add(word, true);
        foreach (var word in language.Words("hedging", "particle")) Places.Add(word, false);
        PlaceWords = Backward("hedging", "placeWord");
        SkipBefore = Backward("hedging", "skipBefore");
        SkipAfter = Words("hedging", "skipAfter");

        FarHedges = new WordTree<Hedge>(Folding);
        var far = language.Words("hedging", "farBefore");
        foreach (var (key, words) in language.Section("hedgesBefore"))
            foreach (var word in words.Where(w => far.Contains(w) || key == "exact")) FarHedges.Add(word, HedgeWords.Parse(key));

        OrMarks = Words("ranges", "or");
        RangeMarks = Words("ranges", "mark");
        Neighbours = Words("ranges", "neighbour");
        OpenedMarks = Words("ranges", "openedMark");
        RangeOpeners = Backward("ranges", "opener");
        Between = Backward("ranges", "between");
        Changes = Words("ranges", "change");

        Months = new WordTree<int>(Folding);
        MonthsBefore = new WordTree<int>(Folding, backward: true, _clitics);
        foreach (var (month, word) in Numeric("months"))
        {
            Months.Add(word, (int)month);
            MonthsBefore.Add(word, (int)month);
        }
        YearMark = Words("dates", "yearMark");
        MonthMark = Words("dates", "monthMark");
        DayMark = Words("dates", "dayMark");
        DayMarkBefore = Backward("dates", "dayMark");
        Of = Words("dates", "of");
        YearWord = Backward("dates", "yearWord");
        RelativeYear = Words("dates", "relativeYear");
        LengthAfter = Words("dates", "lengthAfter");

        Native = Words("context", "nativePerson");
        SmallIsName = Words("context", "smallIsName");
        AgeBefore = Backward("context", "ageBefore");
        PersonVerb = Words("context", "personVerb");
        VerbStarts = Words("context", "verbStart");
        MinuteMark = Words("context", "minuteMark");
        ValueBefore = Backward("context", "valueBefore");
        ValueAfter = Words("context", "valueAfter");
        CountedAfter = Words("context", "countedAfter");
        GluedCounters = Words("context", "gluedCounter");
        Particles = string.Concat(language.Words("context", "particle"));
        ItemParticles = string.Concat(language.Words("context", "itemParticle"));
        NounEndings = [.. Language.Words("context", "nounEnding")];
        NotBefore = Backward("context", "notBefore");
        Stop = Words("context", "stop");
        WholeOf = Words("context", "wholeOf");

        NameBefore = Backward("refusals", "nameBefore");
        NameAfter = Words("refusals", "nameAfter");
        Idioms = Words("refusals", "idiom");
        FurnitureBefore = Backward("refusals", "furnitureBefore");
        FurnitureAfter = Words("refusals", "furnitureAfter");
        ClockBefore = Backward("refusals", "clockBefore");
        ClockAfter = Words("refusals", "clockAfter");
        VersionBefore = Backward("refusals", "versionBefore");
        OrdinalBefore = Backward("refusals", "ordinalBefore");
        OrdinalAfter = Words("refusals", "ordinalAfter");
        AddressBefore = Backward("refusals", "addressBefore");
        AddressAfter = Words("refusals", "addressAfter");
        PhoneBefore = Backward("refusals", "phoneBefore");
        ScoreMark = Words("refusals", "scoreMark");
        PronounAfter = Words("refusals", "pronounAfter");

        LostYearBefore = Backward("doubt", "lostYearBefore");
        LostYearAfter = Words("doubt", "lostYearAfter");
        NumberAfter = Words("doubt", "numberAfter");
        NumberClue = Words("doubt", "numberClue");
        SpanClue = Words("doubt", "spanClue");

        Triggers = new Triggers(this);
    }

    public Language Language { get; }
    public Folding Folding { get; }
    public Triggers Triggers { get; }

    public WordTree<NumberWord> Numbers { get; }
    public WordTree<decimal> ShortScales { get; }

    /// <summary>Scales whose form is also their dual: ألفا is a thousand after a number, two thousand before a noun.</summary>
    public WordTree<decimal> Duals { get; }
    public WordTree<VagueSpan> Vague { get; }
    public WordTree<bool> VagueBefore { get; }
    public WordTree<bool> Joiner { get; }
    public WordTree<bool> HalfBefore { get; }

    /// <summary>What adds a half or a quarter to the number or unit before it: and a half, 半, وربع.</summary>
    public WordTree<decimal> PartAfter { get; }
    /// <summary>Parts of a whole, in percent: half, a quarter, 절반, 一半.</summary>
    public WordTree<decimal> Shares { get; }

    /// <summary>What follows the number of parts: thirds, pertiga, أخماس.</summary>
    public WordTree<decimal> Denominators { get; }

    /// <summary>What stands between a whole and its part where the whole comes first: 중, 中有.</summary>
    public WordTree<bool> Among { get; }

    /// <summary>What tells a third from the third in a row: by a third, more than a third.</summary>
    public WordTree<bool> ShareBefore { get; }
    public WordTree<bool> LeadingOne { get; }
    public WordTree<bool> PercentBefore { get; }
    public WordTree<bool> FractionMark { get; }

    /// <summary>The numerals of contracts and cheques, and those of them that also stand in everyday words.</summary>
    public WordTree<bool> FormalNumbers { get; }
    public WordTree<bool> AlsoWords { get; }

    /// <summary>Minus, 영하, 负, and false for what only ends like them: 背负, plus or minus.</summary>
    public WordTree<bool> Minus { get; }
    public WordTree<bool> MinusStarts { get; }
    public WordTree<bool> MinusAfter { get; }
    public WordTree<bool> InfixMore { get; }
    public WordTree<bool> InfixAbout { get; }
    public string DecimalMarks { get; }

    /// <summary>The decimal mark when it is spoken: point, 点, koma.</summary>
    public WordTree<bool> DecimalWords { get; }
    public string GroupMarks { get; }

    /// <summary>Whether a mark parts decimals and never groups; the general rules know no mark of which that is so.</summary>
    public bool PartsDecimalsOnly(char mark) =>
        DecimalMarks.Contains(mark, StringComparison.Ordinal) && !GroupMarks.Contains(mark, StringComparison.Ordinal);

    public WordTree<UnitWord> Units { get; }

    /// <summary>Cents, 角, قرش: the parts of a currency, as its factor says; where several share the word, their codes, the likelier first.</summary>
    public WordTree<UnitWord> SubUnits { get; }
    public WordTree<string[]> SubUnitCodes { get; }
    public WordTree<string> CurrencyBefore { get; }
    public WordTree<AmountKey> Amounts { get; }
    public WordTree<string> Clues { get; }

    public WordTree<Hedge> HedgesBefore { get; }

    /// <summary>The hedges before a number, found from their start.</summary>
    public WordTree<bool> HedgeStarts { get; }
    public WordTree<Hedge> HedgesAfter { get; }

    /// <summary>Hedges that also name a place, true where they do so before any few things, false where a word before them must show it.</summary>
    public WordTree<bool> Places { get; }

    /// <summary>What makes a particle or a place of the hedge after it: handed over, lawsuit over, climbed up to.</summary>
    public WordTree<bool> PlaceWords { get; }
    public WordTree<bool> SkipBefore { get; }
    public WordTree<bool> SkipAfter { get; }

    public WordTree<Hedge> FarHedges { get; }

    public WordTree<bool> OrMarks { get; }
    public WordTree<bool> RangeMarks { get; }

    /// <summary>Between two neighbouring numbers that are the ends of a range: 三、四天.</summary>
    public WordTree<bool> Neighbours { get; }
    public WordTree<bool> OpenedMarks { get; }
    public WordTree<bool> RangeOpeners { get; }
    public WordTree<bool> Between { get; }
    public WordTree<bool> Changes { get; }

    public WordTree<int> Months { get; }
    public WordTree<int> MonthsBefore { get; }
    public WordTree<bool> YearMark { get; }
    public WordTree<bool> MonthMark { get; }
    public WordTree<bool> DayMark { get; }
    public WordTree<bool> DayMarkBefore { get; }
    public WordTree<bool> Of { get; }
    public WordTree<bool> YearWord { get; }

    /// <summary>Words that stand for the year of a date: 今年, 내년.</summary>
    public WordTree<bool> RelativeYear { get; }
    public WordTree<bool> LengthAfter { get; }

    public WordTree<bool> Native { get; }
    public WordTree<bool> SmallIsName { get; }
    public WordTree<bool> AgeBefore { get; }
    public WordTree<bool> PersonVerb { get; }
    /// <summary>How verbs start in a language that puts nouns right after numbers: menewaskan, berdebat.</summary>
    public WordTree<bool> VerbStarts { get; }
    public WordTree<bool> MinuteMark { get; }

    /// <summary>What shows that a bare number is a value: 收报, 为; 를 기록, 이다.</summary>
    public WordTree<bool> ValueBefore { get; }
    public WordTree<bool> ValueAfter { get; }

    /// <summary>What may follow a Korean counter after a space, where any other noun would make it a name: 3대 모두.</summary>
    public WordTree<bool> CountedAfter { get; }

    /// <summary>Korean counters that are often written onto a native numeral of one syllable: 두명, 세번.</summary>
    public WordTree<bool> GluedCounters { get; }

    /// <summary>What a Korean counter may be followed by; after a counter of things, only true particles.</summary>
    public string Particles { get; }
    public string ItemParticles { get; }
    public string[] NounEndings { get; }
    public WordTree<bool> NotBefore { get; }
    public WordTree<bool> Stop { get; }
    public WordTree<bool> WholeOf { get; }

    public WordTree<bool> NameBefore { get; }
    public WordTree<bool> NameAfter { get; }
    public WordTree<bool> Idioms { get; }
    public WordTree<bool> FurnitureBefore { get; }
    public WordTree<bool> FurnitureAfter { get; }
    public WordTree<bool> ClockBefore { get; }
    public WordTree<bool> ClockAfter { get; }
    public WordTree<bool> VersionBefore { get; }
    public WordTree<bool> OrdinalBefore { get; }
    public WordTree<bool> OrdinalAfter { get; }
    public WordTree<bool> AddressBefore { get; }
    public WordTree<bool> AddressAfter { get; }
    public WordTree<bool> PhoneBefore { get; }
    public WordTree<bool> ScoreMark { get; }
    public WordTree<bool> PronounAfter { get; }

    public WordTree<bool> LostYearBefore { get; }
    public WordTree<bool> LostYearAfter { get; }
    public WordTree<bool> NumberAfter { get; }
    public WordTree<bool> NumberClue { get; }
    public WordTree<bool> SpanClue { get; }

    public static Lexicon For(Language language) => Made.GetOrAdd(language, l => new Lexicon(l));

    private WordTree<bool> Words(string section, string key) => Set(Language.Words(section, key));

    private WordTree<bool> Set(IEnumerable<string> words)
    {
        var tree = new WordTree<bool>(Folding);
        foreach (var word in words) tree.Add(word, true);
        return tree;
    }

    private WordTree<bool> Backward(string section, string key)
    {
        var tree = new WordTree<bool>(Folding, backward: true, _clitics);
        foreach (var word in Language.Words(section, key)) tree.Add(word, true);
        return tree;
    }

    private WordTree<UnitWord> BuildUnits()
    {
        var tree = new WordTree<UnitWord>(Folding);
        var shifting = Language.Words("context", "shifting");
        foreach (var (code, words) in Language.Section("currencies"))
            foreach (var word in words) tree.Add(word, new UnitWord(code, FigureKind.Money, 1, IsNoun: false, shifting.Contains(word)));
        foreach (var (code, words) in Language.Section("currenciesBefore"))
            foreach (var word in words.Where(w => w.Length == 1 && !char.IsLetter(w[0])))
                tree.Add(word, new UnitWord(code, FigureKind.Money, 1, IsNoun: false, Shifts: false));
        foreach (var (section, isNoun) in new[] { ("units", false), ("nouns", true) })
            foreach (var (key, words) in Language.Section(section))
                foreach (var word in words)
                {
                    var unit = UnitKey.Parse(key);
                    tree.Add(word, new UnitWord(unit.Unit, UnitWord.KindOf(unit.Unit), unit.Factor, isNoun, shifting.Contains(word)));
                }
        foreach (var word in SubUnits.Words)
            if (SubUnits.At(word, 0, out _, out var part)) tree.Add(word, part);
        return tree;
    }

    private IEnumerable<(decimal Value, string Word)> Numeric(string section) =>
        from entry in Language.Section(section)
        from word in entry.Value
        select (decimal.Parse(entry.Key, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), word);

    private NumberTree Tree(string section, NumberPart part) => new NumberTree(this).With(section, part);

    private static AmountKey Amount(string key)
    {
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        return new AmountKey(decimal.Parse(key.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), key[(space + 1)..]);
    }

    /// <summary>Collects the words of several sections into one tree.</summary>
    private sealed class NumberTree(Lexicon lexicon)
    {
        public WordTree<NumberWord> Tree { get; } = new(lexicon.Folding);

        public NumberTree With(string section, NumberPart part)
        {
            foreach (var (value, word) in lexicon.Numeric(section)) Tree.Add(word, new NumberWord(part, value));
            return this;
        }
    }
}
