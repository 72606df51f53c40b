using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Quotations.Matching;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Trails;

/// <summary>A case with everything that follows a quotation: readings, matched quotations, ledger and trail.
/// Immutable.</summary>
public sealed class TrailCase
{
    /// <summary>Follows the quotations of articles, which need not come from a case folder.</summary>
    internal TrailCase(
        IReadOnlyList<ArticleReading> readings, Codebook codebook, PeopleBook people,
        IReadOnlyList<ReferenceQuotation> reference, CoverageTable coverage)
    {
        (Readings, Codebook, People, Reference, Coverage) = (readings, codebook, people, reference, coverage);
        Quotations = [.. readings.SelectMany(QuotationIds.Of)];
        var matcher = new QuotationMatcher(new AnchorFinder(people, codebook));
        Matches = matcher.Match(Quotations);
        Originals = [.. codebook.Statements.Select(s => Original.Of(s, reference, readings)).OfType<Original>()];
        ToOriginals = matcher.Match([
            .. Quotations,
            .. Originals.Select(o =>
                new QuotedWords(o.Statement.Id, OriginalSource(o), o.Language, o.Words, o.Statement.Person))]);
        Ledger = TellingLedger.Of(readings, codebook, people, reference);
        Slips = SlipFinder.Find(readings, Ledger);
        Facts = new FactFinder(readings, Ledger, Matches, people.Aliases).Find();
        Trail = new TrailBuilder(readings, Ledger, people, coverage, Slips, Facts).Build();
        Check = TrailCheck.Of(Trail, coverage);
    }

    /// <summary>What the finders found in each article.</summary>
    public IReadOnlyList<ArticleReading> Readings { get; }

    /// <summary>The statements and their motifs.</summary>
    public Codebook Codebook { get; }

    /// <summary>The names of the case.</summary>
    public PeopleBook People { get; }

    /// <summary>The remarks in their first wording.</summary>
    public IReadOnlyList<ReferenceQuotation> Reference { get; }

    /// <summary>Who published what, by research outside of the articles.</summary>
    public CoverageTable Coverage { get; }

    /// <summary>The quotations of the articles; those in repeated paragraphs are left out.</summary>
    public IReadOnlyList<QuotedWords> Quotations { get; }

    /// <summary>Which quotations are tellings of the same words.</summary>
    public MatchResult Matches { get; }

    /// <summary>The statements in their first wording, where that is at hand.</summary>
    public IReadOnlyList<Original> Originals { get; }

    /// <summary>The quotations matched with the originals too: tellings that are found without the codebook.</summary>
    public MatchResult ToOriginals { get; }

    /// <summary>What each article made of each statement.</summary>
    public TellingLedger Ledger { get; }

    /// <summary>What articles tell differently from the others or from the original.</summary>
    public IReadOnlyList<Slip> Slips { get; }

    /// <summary>What two or more articles tell.</summary>
    internal IReadOnlyList<SharedFact> Facts { get; }

    /// <summary>Who took what from whom.</summary>
    public Trail Trail { get; }

    /// <summary>The trail held against the reference rows.</summary>
    public TrailCheck Check { get; }

    /// <summary>Reads the case files and follows its quotations.</summary>
    /// <param name="corpus">The articles, with or without their full texts.</param>
    /// <param name="caseFolder">The folder with <c>statements.csv</c>, <c>motifs.csv</c>, <c>aliases.csv</c> and, if
    /// there is
    /// one, <c>pinyin.csv</c>.</param>
    /// <param name="referenceFolder">The folder with <c>quotes.csv</c> and <c>coverage.csv</c>.</param>
    /// <exception cref="CorpusException">A file is missing or broken; carries every error of that file.</exception>
    internal static TrailCase Open(Corpus corpus, string caseFolder, string referenceFolder)
    {
        var people = PeopleBook.Read(caseFolder);
        return new TrailCase(
            [.. corpus.Articles.Select(a => ArticleReading.Of(a, people.Aliases))], Codebook.Read(caseFolder), people,
            ReferenceQuotation.Read(referenceFolder), CoverageTable.Read(referenceFolder));
    }

    /// <summary>The way of one statement: its tellings, the earlier article first where days are known, each with the
    /// passages that show it.</summary>
    /// <param name="statementId">An id as in <c>statements.csv</c>.</param>
    public IReadOnlyList<QuotationStep> WayOf(string statementId) =>
    [
        .. Ledger.Told(statementId).OrderBy(t => t.Article.Dates.From ?? DateOnly.MaxValue)
            .Select(t => new QuotationStep(
            t, [.. t.Article.Passages.Where(p => t.Places.Any(p.Span.Overlaps))])),
    ];

    private static string OriginalSource(Original original) => original.Statement.OriginalIn == Statement.Reference
        ? "original:" + original.Statement.Id
        : original.Statement.OriginalIn;
}

/// <summary>One stop of a quotation on its way: a telling with the passages that show it.</summary>
/// <param name="Telling">The telling.</param>
/// <param name="Passages">The quoted passages that hold its words, with their glosses, in the order of the
/// text.</param>
public sealed record QuotationStep(Telling Telling, IReadOnlyList<Passage> Passages);

/// <summary>Quotations of articles as words to be matched; the id keeps the place.</summary>
internal static class QuotationIds
{
    /// <summary>The quotations of an article, those of repeated paragraphs and page furniture left out.</summary>
    public static IEnumerable<QuotedWords> Of(ArticleReading reading) =>
        from quotation in reading.Quotations
        where reading.IsFresh(quotation.Span)
        let start = quotation.Span.Start.ToString(CultureInfo.InvariantCulture)
        select new QuotedWords($"{reading.Article.Id}@{start}", reading.Article.Id, reading.Article.Language,
            quotation.Surface, quotation.Speaker);

    /// <summary>Where the quotation starts in its article.</summary>
    public static int StartOf(QuotedWords words) =>
        int.Parse(words.Id.AsSpan(words.Id.LastIndexOf('@') + 1), CultureInfo.InvariantCulture);
}
