namespace ClaimTrail.Quotations;

/// <summary>The words by which one language attributes speech, as its table lists them.</summary>
internal sealed class SpeechTable(string tag, AttributionOrder order, IReadOnlyDictionary<string, WordSet> sections)
{
    /// <summary>The names of all sections; every table has every one, empty where the language has no such word.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "verbs", "describingVerbs", "verbEndings", "notVerbs", "sourceBefore", "sourceAfter", "pronouns", "indefinites", "titles", "titleSuffixes",
        "organisations", "delegates", "nameParticles", "notNames", "stops", "fillers", "particles", "surnames", "doubtfulSurnames",
        "heads", "organisationHeads", "foreignSounds", "compounds", "asides", "addressingVerbs",
        "topics", "introductions", "givenNames", "relations", "demonstratives", "places", "officePrepositions", "quoteEndings",
        "workBefore", "workAfter", "termBefore", "termAfter", "connectives", "abbreviations",
    ];

    public string Tag { get; } = tag;

    /// <summary>How the language builds the clause that names a speaker.</summary>
    public AttributionOrder Order { get; } = order;

    /// <summary>Verbs of saying: said, 说.</summary>
    public WordSet Verbs { get; } = sections["verbs"];

    /// <summary>Verbs that take what they describe before the words: called the plan “…”.</summary>
    public WordSet DescribingVerbs { get; } = sections["describingVerbs"];

    /// <summary>What a verb may end in and still be the verb: 道 in 回忆道, -nya in katanya.</summary>
    public WordSet VerbEndings { get; } = sections["verbEndings"];

    /// <summary>Words that hold a verb's characters and are none: 小说.</summary>
    public WordSet NotVerbs { get; } = sections["notVerbs"];

    /// <summary>"According to", where it stands before the source.</summary>
    public WordSet SourceBefore { get; } = sections["sourceBefore"];

    /// <summary>"According to", where it stands after the source: 에 따르면.</summary>
    public WordSet SourceAfter { get; } = sections["sourceAfter"];

    /// <summary>Pronouns that stand for a speaker.</summary>
    public WordSet Pronouns { get; } = sections["pronouns"];

    /// <summary>Words that start or are a speaker without name: a, 한, 一位, resident.</summary>
    public WordSet Indefinites { get; } = sections["indefinites"];

    /// <summary>Titles, jobs and portfolios that stand before a name, or after it in Korean and Chinese.</summary>
    public WordSet Titles { get; } = sections["titles"];

    /// <summary>Titles that stand only after a name: 씨, 先生.</summary>
    public WordSet TitleSuffixes { get; } = sections["titleSuffixes"];

    /// <summary>Words that make a name an organisation's.</summary>
    public WordSet Organisations { get; } = sections["organisations"];

    /// <summary>People and papers that speak for the name next to them: spokeswoman, statement, 측.</summary>
    public WordSet Delegates { get; } = sections["delegates"];

    /// <summary>Small words inside a name: van, bin, of.</summary>
    public WordSet NameParticles { get; } = sections["nameParticles"];

    /// <summary>Words that look like a name and are none: Monday, The.</summary>
    public WordSet NotNames { get; } = sections["notNames"];

    /// <summary>Words that end a name or put what follows beside the subject: prepositions, 在, عن.</summary>
    public WordSet Stops { get; } = sections["stops"];

    /// <summary>Words that may stand between a subject and its verb: also, later.</summary>
    public WordSet Fillers { get; } = sections["fillers"];

    /// <summary>Endings that mark the subject (Korean), or small words written onto a name (Arabic).</summary>
    public WordSet Particles { get; } = sections["particles"];

    /// <summary>Surnames, where they tell a person from another word.</summary>
    public WordSet Surnames { get; } = sections["surnames"];

    /// <summary>Surnames that are more often another word, so that they alone tell nothing: 水, 和.</summary>
    public WordSet DoubtfulSurnames { get; } = sections["doubtfulSurnames"];

    /// <summary>What the words for jobs end in: 员, 师, 匠.</summary>
    public WordSet Heads { get; } = sections["heads"];

    /// <summary>What the names of organisations end in and given names do not: 局, 社.</summary>
    public WordSet OrganisationHeads { get; } = sections["organisationHeads"];

    /// <summary>The signs that write the sounds of foreign names: 马尔科.</summary>
    public WordSet ForeignSounds { get; } = sections["foreignSounds"];

    /// <summary>Words that are one name with the word before them: الدين.</summary>
    public WordSet Compounds { get; } = sections["compounds"];

    /// <summary>Words between a verb and its subject that belong to neither: بغضب, عنه.</summary>
    public WordSet Asides { get; } = sections["asides"];

    /// <summary>Verbs of saying whose addressee follows without a preposition: أخبر الطلاب.</summary>
    public WordSet AddressingVerbs { get; } = sections["addressingVerbs"];

    /// <summary>Words that open a sentence with its topic, which then speaks: أما.</summary>
    public WordSet Topics { get; } = sections["topics"];

    /// <summary>Words that give somebody's name: واسمه.</summary>
    public WordSet Introductions { get; } = sections["introductions"];

    /// <summary>First names, where no capital letter shows a name.</summary>
    public WordSet GivenNames { get; } = sections["givenNames"];

    /// <summary>Words that with a name behind them mean somebody else: والدة سامر, the mother of Samer.</summary>
    public WordSet Relations { get; } = sections["relations"];

    /// <summary>Words behind a noun phrase that point back at somebody known, who is not named here: itu.</summary>
    public WordSet Demonstratives { get; } = sections["demonstratives"];

    /// <summary>First words of places of two words, which stand between an office and a name: Bupati Lembah Hijau Nurdin Haris.</summary>
    public WordSet Places { get; } = sections["places"];

    /// <summary>Prepositions that may stand within an office: أستاذ الاقتصاد في جامعة الساحل.</summary>
    public WordSet OfficePrepositions { get; } = sections["officePrepositions"];

    /// <summary>What follows a closing mark when the words were said: 라고, 며.</summary>
    public WordSet QuoteEndings { get; } = sections["quoteEndings"];

    /// <summary>Kinds of work that stand before their title: film, 노래.</summary>
    public WordSet WorkBefore { get; } = sections["workBefore"];

    /// <summary>What follows the title of a work.</summary>
    public WordSet WorkAfter { get; } = sections["workAfter"];

    /// <summary>What introduces a term, a nickname or a label: so-called, 所谓.</summary>
    public WordSet TermBefore { get; } = sections["termBefore"];

    /// <summary>What follows a term: 一词, 라 한다.</summary>
    public WordSet TermAfter { get; } = sections["termAfter"];

    /// <summary>Words that join quoted pieces into a list: and, 과.</summary>
    public WordSet Connectives { get; } = sections["connectives"];

    /// <summary>Words whose full stop ends no sentence: Dr.</summary>
    public WordSet Abbreviations { get; } = sections["abbreviations"];
}
