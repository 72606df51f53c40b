using System.Globalization;

namespace ClaimTrail.Languages;

/// <summary>What one section of a language table may hold.</summary>
/// <param name="Name">Its name in the JSON file.</param>
/// <param name="IsKey">Whether a text is a legal key of it.</param>
/// <param name="KeyHelp">What a legal key is, in words.</param>
/// <param name="Required">Keys that every table must have.</param>
/// <param name="Unique">Whether a word may stand under one key only.</param>
internal sealed record TableSection(string Name, Func<string, bool> IsKey, string KeyHelp, string[] Required,
    bool Unique = true)
{
    private static readonly string[] Units =
        ["person", "percent", "year", "month", "week", "day", "hour", "minute", "household", "company", "vehicle",
            "km", "tonne", "item"];

    private static readonly string[] Hedges = ["up_to", "at_least", "more_than", "less_than", "about", "nearly"];

    /// <summary>All sections, in the order in which tables list them.</summary>
    public static IReadOnlyList<TableSection> All { get; } =
    [
        // Numerals
        Named("fold", c => c.Length == 1, "one character, which its list is read as"),
        Numbers("ones", "1", "5", "9"),
        Numbers("atoms"),
        Numbers("multipliers"),
        Numbers("scales"),
        Numbers("shortScales"),
        Numbers("wholes"),
        Spans("vague"),
        Spans("vagueBefore"),
        Numbers("shares", "50"),
        Numbers("denominators"),
        Words("numerals", "joiner", "halfBefore", "halfAfter", "quarterAfter", "leadingOne", "percentBefore",
            "fractionMark", "among", "shareBefore", "formal", "alsoWord", "minus", "notMinus", "minusAfter",
            "infixMore", "infixAbout", "roundScale",
            "decimalMark", "groupMark").With("overScale", "notOverScale"),

        // What is counted
        Factors("units", Units, ["person", "percent", "year", "month", "week", "day", "hour", "household", "company",
            "vehicle", "km", "tonne"]),
        Factors("nouns", Units, []),
        new("amounts", k => AmountKey.TryParse(k, Units, out var amount) || IsCode(amount.Unit),
            "a number and a unit or currency, as in 2 day", []),
        Named("clues", u => Array.IndexOf(Units, u) >= 0, "a unit of the find contract", unique: false),
        Named("oneAnd", u => u is "year" or "hour", "a unit that smaller ones follow, year or hour", unique: false),
        Words("context", "shifting", "nativePerson", "smallIsName", "yearIsName", "ageBefore", "personVerb",
            "nounEnding", "verbStart", "minuteMark", "particle", "itemParticle", "gluedCounter", "touchingCounter",
            "countedAfter", "valueBefore", "valueAfter", "notBefore", "stop", "wholeOf", "tailUnit", "points", "ageWho",
            "ageAfter", "bareAgeAfter", "heat").With("countedMany", "grade", "lengthWord", "behindNoun", "manyEnding",
            "boutsAfter", "personVerbEnding",
            "personEnding", "ageNoun", "ageBehind"),
        Currencies("currencies", "USD", "EUR", "GBP", "JPY", "CNY", "KRW", "IDR", "MYR"),
        Currencies("currenciesBefore"),
        Currencies("currencyLetters"),
        new("subunits", k => k.Length > 4 && IsCode(k[..3]) && UnitKey.TryParse(k, [k[..3]], out var part)
            && part.Factor < 1, "an ISO 4217 code and a factor, as in USD*0.01", [], Unique: false),

        // How firmly
        HedgeWords("hedgesBefore", Hedges),
        HedgeWords("hedgesAfter"),
        Words("hedging", "skipBefore", "skipAfter", "adverbAfter", "farBefore", "place", "particle", "placeWord",
            "compared", "negation", "noNegation", "negationStop").With("recent", "recentAfter", "recentNot")
            .With("exceeding", "exceedingMark").With("than", "otherValue")
            .With("ownMore", "ownLess", "ownerEnding").With("during", "lasting", "stateNegation"),
        Words("ranges", "mark", "or", "neighbour", "opener", "between", "openedMark", "change")
            .With("tolerance", "level"),

        // Dates
        Numbers("months"),
        Numbers("eras"),
        Numbers("spokenDays"),
        Numbers("spokenAges"),
        Words("dates", "yearMark", "monthMark", "dayMark", "of", "yearWord", "relativeYear", "lengthAfter", "notLength",
            "lengthBefore", "notLengthBefore", "dayBefore", "shortYearAfter")
            .With("yearOpening", "foreignMonth", "foreignYear", "daysOf"),

        // What is none
        Words("refusals", "nameBefore", "nameAfter", "idiom", "furnitureBefore", "furnitureAfter", "clockBefore",
            "clockAfter",
            "versionBefore", "ordinalBefore", "ordinalAfter", "addressBefore", "streetBefore",
            "addressAfter", "phoneBefore",
                "scoreMark", "pronounAfter", "notClock").With("hourAnd"),

        // Doubt
        Words("doubt", "lostYearBefore", "lostYearAfter", "numberAfter", "numberClue", "spanClue", "lostYearSays"),

        // Words beside a number that tell what it is; a table lists what its language has
        Words("telling", "conjunction", "determiner", "per", "weight", "others", "beside",
            "respectively", "toll", "population", "victimOf", "agedIs", "agedPerson", "agedThen", "notAged",
            "zone", "against", "schoolYear", "schoolGrade", "nameOrVerb",
            "verbOpener", "nameOrPlace", "saidOfOne", "including", "model", "byHowMuch", "spanOfTime", "levelAt",
            "term", "eraYearAfter", "yearOpener", "lawBefore", "lawAfter", "dayAfter", "gradeBefore",
            "sameBelow", "secondMark",
            "nameJoiner", "alsoName", "agedInBracket", "sexMark", "magnitude", "measure",
            "piece", "ageSubject", "everyMark") with { Required = [] },

        // Words of one letter; a table lists what its language has
        Words("letters", "and", "article", "clitic", "verbClitic", "attributive", "each", "half", "generalCounter",
            "calendarDay", "copula", "sino", "one", "rankTwo", "loneScale", "wordSyllable", "openHedge",
            "hedgeParticle", "valueParticle", "halfParticle", "lawEnding", "tenth", "tenthName", "plainMoney",
            "thisDay", "flippedPoint", "countedEnd", "listMark") with { Required = [] },
    ];

    /// <summary>The section with keys that a table may also have.</summary>
    private TableSection With(params string[] keys)
    {
        var isKey = IsKey;
        return this with { IsKey = key => isKey(key) || Array.IndexOf(keys, key) >= 0 };
    }

    private static TableSection HedgeWords(string name, params string[] required) =>
        Named(name, h => h == "exact" || Array.IndexOf(Hedges, h) >= 0,
            "a hedge of the find contract, or exact for a word that only looks like one", required);

    private static TableSection Words(string name, params string[] keys) =>
        new(name, k => Array.IndexOf(keys, k) >= 0, $"one of {string.Join(", ", keys)}", keys, Unique: false);

    private static TableSection Named(string name, Func<string, bool> isKey, string help, string[]? required = null,
        bool unique = true) =>
        new(name, isKey, help, required ?? [], unique);

    private static TableSection Numbers(string name, params string[] required) =>
        new(name, k => decimal.TryParse(k, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "a decimal number", required);

    private static TableSection Spans(string name) =>
        new(name, k => VagueSpan.TryParse(k, out _), "two numbers, the lower first, as in 24-120", []);

    private static TableSection Factors(string name, string[] units, string[] required) =>
        new(name, k => UnitKey.TryParse(k, units, out _),
            "a unit of the find contract, with a factor where one is needed, as in year*10", required);

    private static TableSection Currencies(string name, params string[] required) =>
        new(name, IsCode, "an ISO 4217 code", required);

    private static bool IsCode(string? text) =>
        text?.Length == 3 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
}

/// <summary>A unit as a language table names it: <c>year</c>, or <c>year*10</c> for the decade.</summary>
internal readonly record struct UnitKey(string Unit, decimal Factor)
{
    /// <summary>Reads a key; false when the unit is not among <paramref name="units"/> or the factor is no
    /// number.</summary>
    public static bool TryParse(string text, string[]? units, out UnitKey key)
    {
        var star = text.IndexOf('*', StringComparison.Ordinal);
        var (unit, factor) = (star < 0 ? text : text[..star], 1m);
        var good = (units is null || Array.IndexOf(units, unit) >= 0)
            && (star < 0 || decimal.TryParse(text[(star + 1)..], NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out factor));
        key = new UnitKey(unit, factor);
        return good;
    }

    /// <summary>Reads a key of a table that was checked.</summary>
    public static UnitKey Parse(string text) =>
        TryParse(text, null, out var key) ? key : throw new FormatException($"\"{text}\" is no unit.");
}

/// <summary>A number with its unit in one word, as a language table names it: <c>2 day</c> for the Arabic dual, <c>10
/// day</c> for 열흘.</summary>
internal readonly record struct AmountKey(decimal Value, string Unit)
{
    /// <summary>Reads a key; false when the number is none or the unit is not among <paramref name="units"/>.</summary>
    public static bool TryParse(string text, string[]? units, out AmountKey key)
    {
        key = default;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !decimal.TryParse(text.AsSpan(0, space), NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var value)) return false;
        key = new AmountKey(value, text[(space + 1)..]);
        return units is null || Array.IndexOf(units, key.Unit) >= 0;
    }

    /// <summary>Reads a key of a table that was checked.</summary>
    public static AmountKey Parse(string text) =>
        TryParse(text, null, out var key) ? key : throw new FormatException($"\"{text}\" is no amount.");
}

/// <summary>The bounds of a vague number, as a language table writes them: <c>24-120</c> for dozens.</summary>
internal readonly record struct VagueSpan(decimal Low, decimal High)
{
    /// <summary>Reads bounds; false when they are not two numbers in rising order.</summary>
    public static bool TryParse(string text, out VagueSpan span)
    {
        span = default;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0
            || !decimal.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var low)
            || !decimal.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture,
                out var high)) return false;
        span = new VagueSpan(low, high);
        return low < high;
    }

    /// <summary>Reads bounds that the table reader has already checked.</summary>
    public static VagueSpan Parse(string text) =>
        TryParse(text, out var span) ? span : throw new FormatException($"\"{text}\" is no span.");
}
