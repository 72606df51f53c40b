using System.Globalization;

namespace ClaimTrail.Figures;

/// <summary>Words beside a number that tell what it is; a table lists what its language has.</summary>
internal sealed partial class Lexicon
{
    public WordTree<bool> ByHowMuch { get; } = make.Backward("telling", "byHowMuch");

    /// <summary>Parts of a year that look like a share: the most in a quarter.</summary>
    public WordTree<bool> SpansOfTime { get; } = make.Backward("telling", "spanOfTime");

    /// <summary>What a number is of, however far it stands behind in its clause: the death toll could rise to
    /// 89.</summary>
    public WordTree<bool> Tolls { get; } = make.Words("telling", "toll");

    /// <summary>What is counted in years of life, however far before in the clause: the retirement age will rise to
    /// 67.</summary>
    public WordTree<bool> AgeSubjects { get; } = make.Words("telling", "ageSubject");

    /// <summary>The people of a place, before how many they are where no noun says it: 总人口, 인구는.</summary>
    public WordTree<bool> Populations { get; } = make.Backward("telling", "population");

    /// <summary>Verbs of headlines, right after which a plain number is of people: bandits kill 14. Elsewhere they may
    /// be nouns.</summary>
    public WordTree<bool> VictimOf { get; } = make.Backward("telling", "victimOf");

    /// <summary>Words for the rest, which are people when a verb of people follows: 39 others were injured.</summary>
    public WordTree<bool> Others { get; } = make.Words("telling", "others");

    /// <summary>What sets a number beside the one before it, whose people it counts too: while 17 others, compared with
    /// 822.</summary>
    public WordTree<bool> Beside { get; } = make.Backward("telling", "beside");

    /// <summary>What tells that two numbers share the unit of the second: 2.1 and 0.9 points respectively.</summary>
    public WordTree<bool> Respectively { get; } = make.Words("telling", "respectively");

    /// <summary>He was | 95, with who can be of an age before it and what goes on after it; and capitalised words that
    /// are no person: inflation was 9.</summary>
    public WordTree<bool> AgedIs { get; } = make.Backward("telling", "agedIs");
    public WordTree<bool> AgedPerson { get; } = make.Backward("telling", "agedPerson");
    public WordTree<bool> AgedThen { get; } = make.Words("telling", "agedThen");

    /// <summary>Who may be followed by an age in brackets without a name: seorang kakek (71); and the letters for man
    /// and woman before it: (P/55).</summary>
    public WordTree<bool> AgedInBracket { get; } = make.Backward("telling", "agedInBracket");
    public WordTree<bool> SexMarks { get; } = make.Backward("telling", "sexMark");
    public WordTree<bool> NotAged { get; } = make.Backward("telling", "notAged");

    /// <summary>What makes no count of a numeral in words after which nothing counted stands: they know that
    /// six.</summary>
    public WordTree<bool> Conjunctions { get; } = make.Backward("telling", "conjunction");

    /// <summary>What a year may follow when it stands before its event: the 1994 genocide.</summary>
    public WordTree<bool> Determiners { get; } = make.Backward("telling", "determiner");

    /// <summary>Measures of weight: in 180 kilograms (400 pounds) the pounds are no money.</summary>
    public WordTree<bool> Weights { get; } = make.Words("telling", "weight");
    public WordTree<bool> WeightsBefore { get; } = make.Backward("telling", "weight");

    /// <summary>Measures of which one alone is told: satu hektare; and counters of whole things: lembar.</summary>
    public WordTree<bool> Measures { get; } = make.Words("telling", "measure");
    public WordTree<bool> Pieces { get; } = make.Backward("telling", "piece");
    public WordTree<bool> Per { get; } = make.Words("telling", "per");

    /// <summary>What may join a second number that names to the first: kelas 5 dan 6.</summary>
    public WordTree<bool> NameJoiners { get; } = make.Words("telling", "nameJoiner");

    /// <summary>Currencies that also open the name of a house: RM 100 Indrapura.</summary>
    public WordTree<bool> AlsoNames { get; } = make.Words("telling", "alsoName");

    /// <summary>What stands before the force of an earthquake: M 5,2.</summary>
    public WordTree<bool> Magnitudes { get; } = make.Backward("telling", "magnitude");
    public WordTree<bool> Models { get; } = make.Words("telling", "model");
    public WordTree<bool> SchoolYear { get; } = make.Backward("telling", "schoolYear");
    public WordTree<bool> SchoolGrades { get; } = make.Backward("telling", "schoolGrade");

    /// <summary>Verbs that are also what is numbered: they build | 88 homes; and what opens a verb.</summary>
    public WordTree<bool> NamesOrVerbs { get; } = make.Words("telling", "nameOrVerb");

    /// <summary>Places and times that are also numbered, and what is said of one of them: in the district | 45 schools
    /// closed.</summary>
    public WordTree<bool> NamesOrPlaces { get; } = make.Words("telling", "nameOrPlace");
    public WordTree<bool> SaidOfOne { get; } = make.Backward("telling", "saidOfOne");

    /// <summary>What tells who was among so many: 12, including three children.</summary>
    public WordTree<bool> Including { get; } = make.Words("telling", "including");
    public WordTree<bool> VerbOpeners { get; } = make.Backward("telling", "verbOpener");
    public WordTree<bool> ZoneAfter { get; } = make.Words("telling", "zone");

    /// <summary>What sets an amount against one before it, whose currency it shares: مقابل, مقارنة ب.</summary>
    public WordTree<bool> Against { get; } = make.Backward("telling", "against");

    /// <summary>Before a value, and no hour: stood at.</summary>
    public WordTree<bool> LevelAt { get; } = make.Backward("telling", "levelAt");

    /// <summary>No newspaper tells of a longer span of time since something.</summary>
    public const int MostLostYears = 300;

    /// <summary>Why a number can be a span of time whose unit is lost, {0} years, with {1} for the word; and why a
    /// plain number.</summary>
    private readonly IReadOnlyList<string> _lostYearSays = language.Words("doubt", "lostYearSays");

    /// <summary>The first of them, by the number of years: the same few come again in one text after the
    /// other.</summary>
    private readonly string?[] _lostYears = new string?[MostLostYears + 1];

    /// <summary>Why a number can be a span of so many years.</summary>
    public string SaysOfLostYears(int years) => _lostYears[years] ??= string.Format(CultureInfo.InvariantCulture,
        _lostYearSays[0], years, years == 1 ? "year" : "years");

    /// <summary>Why it can be a plain number.</summary>
    public string SaysOfNumber => _lostYearSays[1];
}
