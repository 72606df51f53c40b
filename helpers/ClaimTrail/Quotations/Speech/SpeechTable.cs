using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>How a language builds the clause that says who spoke, and so how the speaker is read from it.</summary>
internal enum AttributionOrder
{
    /// <summary>Names in capitals, before or after the verb (English, Indonesian).</summary>
    CapitalisedNames,

    /// <summary>Verb, subject, object; names without a sign of their own (Arabic).</summary>
    VerbFirst,

    /// <summary>Subject with a particle, words, verb at the end (Korean).</summary>
    VerbLast,

    /// <summary>Subject, verb, words, with nothing between the words (Chinese).</summary>
    Unspaced,

    /// <summary>Not known: the general rules, which name no speaker.</summary>
    General,
}

/// <summary>The words by which one language attributes speech, as its table lists them. Every table has every section,
/// empty where the language has no such word.</summary>
internal sealed class SpeechTable(
    string tag, AttributionOrder order, WordSections sections, WordForms forms, Lazy<SpeechTable>? reported = null)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYaeiouy");

    private static int s_tables;

    /// <summary>What this thread reads with, by the number of the table. Kept apart for each thread: with a store that
    /// threads share, two of them find quotations in 1.3 to 1.8 times the texts of one.</summary>
    [ThreadStatic]
    private static Workspace?[]? s_work;

    private readonly int _number = Interlocked.Increment(ref s_tables) - 1;

    public string Tag { get; } = tag;

    /// <summary>How the language builds the clause that names a speaker.</summary>
    public AttributionOrder Order { get; } = order;

    /// <summary>The endings, small words and shapes of words that the grammar of its order asks for.</summary>
    public WordForms Forms { get; } = forms;

    /// <summary>Verbs of saying: said, 说.</summary>
    public WordSet Verbs { get; } = sections.Own();

    /// <summary>Verbs of thinking and promising that tell what somebody said only where no marks do: estimated,
    /// 估计.</summary>
    public WordSet ReportingVerbs { get; } = sections.Own();

    /// <summary>Verbs that take what they describe before the words: called the plan “…”.</summary>
    public WordSet DescribingVerbs { get; } = sections.Own();

    /// <summary>What a verb may end in and still be the verb: 道 in 回忆道, -nya in katanya.</summary>
    public WordSet VerbEndings { get; } = sections.Own();

    /// <summary>Words that hold a verb's characters and are none: 小说.</summary>
    public WordSet NotVerbs { get; } = sections.Own();

    /// <summary>"According to", where it stands before the source.</summary>
    public WordSet SourceBefore { get; } = sections.Own();

    /// <summary>"According to", where it stands after the source: 에 따르면.</summary>
    public WordSet SourceAfter { get; } = sections.Own();

    /// <summary>Pronouns that stand for a speaker.</summary>
    public WordSet Pronouns { get; } = sections.Own();

    /// <summary>Words that start or are a speaker without name: a, 한, 一位, resident.</summary>
    public WordSet Indefinites { get; } = sections.Own();

    /// <summary>Titles, jobs and portfolios that stand before a name, or after it in Korean and Chinese.</summary>
    public WordSet Titles { get; } = sections.Own();

    /// <summary>Titles that stand only after a name: 씨, 先生.</summary>
    public WordSet TitleSuffixes { get; } = sections.Own();

    /// <summary>Words that make a name an organisation's.</summary>
    public WordSet Organisations { get; } = sections.Own();

    /// <summary>People and papers that speak for the name next to them: spokeswoman, statement, 측.</summary>
    public WordSet Delegates { get; } = sections.Own();

    /// <summary>Small words inside a name: van, bin, of.</summary>
    public WordSet NameParticles { get; } = sections.Own();

    /// <summary>Words that look like a name and are none: Monday, The.</summary>
    public WordSet NotNames { get; } = sections.Own();

    /// <summary>Words that end a name or put what follows beside the subject: prepositions, 在, عن.</summary>
    public WordSet Stops { get; } = sections.Own();

    /// <summary>Words that may stand between a subject and its verb: also, later.</summary>
    public WordSet Fillers { get; } = sections.Own();

    /// <summary>Endings that mark the subject (Korean), or small words written onto a name (Arabic).</summary>
    public WordSet Particles { get; } = sections.Own();

    /// <summary>Surnames, where they tell a person from another word.</summary>
    public WordSet Surnames { get; } = sections.Own();

    /// <summary>Surnames that are more often another word, so that they alone tell nothing: 水, 和.</summary>
    public WordSet DoubtfulSurnames { get; } = sections.Own();

    /// <summary>What the words for jobs end in: 员, 师, 匠.</summary>
    public WordSet Heads { get; } = sections.Own();

    /// <summary>What the names of organisations end in and given names do not: 局, 社.</summary>
    public WordSet OrganisationHeads { get; } = sections.Own();

    /// <summary>The signs that write the sounds of foreign names: 马尔科.</summary>
    public WordSet ForeignSounds { get; } = sections.Own();

    /// <summary>Words that are one name with the word before them: الدين.</summary>
    public WordSet Compounds { get; } = sections.Own();

    /// <summary>Words between a verb and its subject that belong to neither: بغضب, عنه.</summary>
    public WordSet Asides { get; } = sections.Own();

    /// <summary>Verbs of saying whose addressee follows without a preposition: أخبر الطلاب.</summary>
    public WordSet AddressingVerbs { get; } = sections.Own();

    /// <summary>Words that open a sentence with its topic, which then speaks: أما.</summary>
    public WordSet Topics { get; } = sections.Own();

    /// <summary>Words that give somebody's name: واسمه.</summary>
    public WordSet Introductions { get; } = sections.Own();

    /// <summary>First names, where no capital letter shows a name.</summary>
    public WordSet GivenNames { get; } = sections.Own();

    /// <summary>Words that with a name behind them mean somebody else: والدة سامر, the mother of Samer.</summary>
    public WordSet Relations { get; } = sections.Own();

    /// <summary>Words behind a noun phrase that point back at somebody known, who is not named here: itu.</summary>
    public WordSet Demonstratives { get; } = sections.Own();

    /// <summary>First words of places of two words, which stand between an office and a name: Bupati Lembah Hijau
    /// Nurdin Haris.</summary>
    public WordSet Places { get; } = sections.Own();

    /// <summary>Prepositions that may stand within an office: أستاذ الاقتصاد في جامعة الساحل.</summary>
    public WordSet OfficePrepositions { get; } = sections.Own();

    /// <summary>What follows a closing mark when the words were said: 라고, 며.</summary>
    public WordSet QuoteEndings { get; } = sections.Own();

    /// <summary>Kinds of work that stand before their title: film, 노래.</summary>
    public WordSet WorkBefore { get; } = sections.Own();

    /// <summary>What follows the title of a work.</summary>
    public WordSet WorkAfter { get; } = sections.Own();

    /// <summary>What introduces a term, a nickname or a label: so-called, 所谓.</summary>
    public WordSet TermBefore { get; } = sections.Own();

    /// <summary>What follows a term: 一词, 라 한다.</summary>
    public WordSet TermAfter { get; } = sections.Own();

    /// <summary>Words that join quoted pieces into a list: and, 과.</summary>
    public WordSet Connectives { get; } = sections.Own();

    /// <summary>Words whose full stop ends no sentence: Dr.</summary>
    public WordSet Abbreviations { get; } = sections.Own();

    /// <summary>The table for speech that is told without marks: here the reporting verbs are verbs of saying
    /// too.</summary>
    public SpeechTable Reported => reported?.Value ?? this;

    /// <summary>Whether the full stop behind a word ends no sentence: that of an initial, of what is shortened to its
    /// consonants (Nh. Darmanto), of one of the <see cref="Abbreviations"/>.</summary>
    public ShortenedWord IsShortened => field ??= HasOwnStop;

    /// <summary>What to read one text with.</summary>
    public Workspace TakeWork()
    {
        if (s_work is null || s_work.Length <= _number) Array.Resize(ref s_work, s_tables);
        var work = s_work[_number];
        s_work[_number] = null;
        return work ?? new(this);
    }

    /// <summary>Keeps it for the next text.</summary>
    public void GiveBack(Workspace work)
    {
        work.EndText();
        s_work![_number] = work;
    }

    private bool HasOwnStop(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0]))
        || (word is [>= 'A' and <= 'Z', >= 'a' and <= 'z'] && !word.ContainsAny(Vowels))
        || Abbreviations.Has(WordKey.Of(word));
}
