using System.Globalization;
using ClaimTrail.Checks.Tables;
using ClaimTrail.Display.Frames;
using ClaimTrail.Quotations.Tellings;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

/// <summary>A case as DataFrames with typed columns, each made when it is first asked for. What a column means stands
/// in
/// <c>data/README.md</c>, made from the same declarations.</summary>
/// <example><code>
/// var story = CaseFrames.Open("netflix-2023");
/// story.Figures.Is("quantity", "job-pay").Pick("publisher", "printed", "low", "high", "hedge")
/// </code></example>
public sealed partial class CaseFrames
{
    private readonly Dictionary<string, DataFrame> _made = new(StringComparer.Ordinal);

    /// <summary>The DataFrames of a case that is open.</summary>
    public CaseFrames(Case story)
    {
        ArgumentNullException.ThrowIfNull(story);
        Case = story;
    }

    /// <summary>The case itself, for what is no table.</summary>
    public Case Case { get; }

    /// <summary>The articles.</summary>
    public DataFrame Articles => Made(ArticleFrames.Articles, () => Case.Articles);

    /// <summary>Every paragraph, also of texts that are withheld: where it stands and whether it repeats
    /// another.</summary>
    public DataFrame Paragraphs =>
        Made(ArticleFrames.Paragraphs, () => Case.Articles.SelectMany(a => a.Paragraphs.Select(p => (a, p))));

    /// <summary>The quoted passages with their glosses.</summary>
    public DataFrame Passages =>
        Made(ArticleFrames.Passages, () => Case.Passages.Select(p => (Case.Corpus[p.ArticleId], p)));

    /// <summary>The figures that the finder found.</summary>
    public DataFrame Figures => Made(FigureFrames.Figures, () => ToldFigure.Of(Case));

    /// <summary>Every reading of every ambiguous figure.</summary>
    public DataFrame Readings => Made(FigureFrames.Readings,
        () => Case.Figures.SelectMany(f => f.Figure.Readings.Select(r => (f.Article, f.Figure, r))));

    /// <summary>The finder against the labels; no row where nobody labelled the case.</summary>
    public DataFrame Scores => Made(FigureFrames.Scores, () => ArticleScore.Of(Case));

    /// <summary>The quotations.</summary>
    public DataFrame Quotations => Made(QuotationFrames.Quotations, () => Case.Quotations);

    /// <summary>Where the articles name a source.</summary>
    public DataFrame Sources =>
        Made(QuotationFrames.Sources, () => Case.Trails.Readings.SelectMany(r => r.Sources.Select(s => (r, s))));

    /// <summary>The remarks that several articles tell.</summary>
    public DataFrame Statements => Made(QuotationFrames.Statements, () => Case.Statements);

    /// <summary>What each article that tells a statement made of it.</summary>
    public DataFrame Tellings =>
        Made(QuotationFrames.Tellings, () => Case.Trails.Ledger.Tellings.Where(t => t.Mode != TellingMode.None));

    /// <summary>The same, motif by motif.</summary>
    public DataFrame Motifs => Made(QuotationFrames.Motifs,
        () => Case.Trails.Ledger.Tellings.Where(t => t.Mode != TellingMode.None)
            .SelectMany(t => t.Cells.Select(c => (t, c))));

    /// <summary>The claims with their verdicts.</summary>
    public DataFrame Claims => Made(ClaimFrames.Claims, () => CheckedClaim.Of(Case));

    /// <summary>What the checks found, in words.</summary>
    public DataFrame Findings => Made(ClaimFrames.Findings, () => CheckedClaim.Of(Case));

    /// <summary>The reference rows that the findings rest on.</summary>
    public DataFrame Evidence =>
        Made(ClaimFrames.Evidence, () => CheckedClaim.Of(Case).SelectMany(c => c.Finding.Evidence.Select(e => (c, e))));

    /// <summary>The conversions with the rates that they imply.</summary>
    public DataFrame Conversions => Made(ClaimFrames.Conversions,
        () => Case.Desk.ImpliedRates()
            .Select(r => (CheckedClaim.Of(Case).First(c => c.Finding.Id == r.Claimed.Claim.Id), r)));

    /// <summary>Who took what from whom.</summary>
    public DataFrame Trail => Made(TrailFrames.Trail,
        () => Case.Trail.Edges.Select(e => (e, Case.Trails.Check.Inferred.FirstOrDefault(c => c.Edge == e))));

    /// <summary>Opens a case, as <see cref="Case.Open"/> does.</summary>
    /// <param name="folderOrName">A case folder or the name of a case; null for the case that the environment variable
    /// <c>CLAIMTRAIL_CASE</c> names, else the first one.</param>
    /// <exception cref="ClaimTrail.Articles.CorpusException">There is no such case.</exception>
    public static CaseFrames Open(string? folderOrName = null) => new(Case.Open(
        folderOrName ?? Environment.GetEnvironmentVariable("CLAIMTRAIL_CASE") ?? "netflix-2023"));

    /// <summary>The market over time for conversions; no row where there is none.</summary>
    /// <param name="claims">Ids of claims that are checked as conversions, such as the column <c>claim</c> of
    /// <see cref="Conversions"/>; each counts once.</param>
    /// <exception cref="KeyNotFoundException">No claim has such an id.</exception>
    public DataFrame Market(params string[] claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return ClaimFrames.Market.Of(claims.Distinct(StringComparer.Ordinal)
            .SelectMany(claim => Case.Desk.Market(claim)));
    }

    /// <summary>The days and months of the market that fit conversions, with what can be said of them and no
    /// more.</summary>
    /// <inheritdoc cref="Market"/>
    public FittingDays Fitting(params string[] claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return FittingDays.Of(claims.Distinct(StringComparer.Ordinal).SelectMany(claim => Case.Desk.Market(claim)));
    }

    /// <summary>A table of reference rows. A column whose every cell is a number holds numbers, dates apart.</summary>
    /// <param name="name">Its name without <c>.csv</c>, such as <c>unions</c>.</param>
    /// <exception cref="ClaimTrail.Articles.CorpusException">There is no such table, or it is broken.</exception>
    public DataFrame Reference(string name)
    {
        var table = Case.Table(name);
        var frame =
            new DataFrame(table.Columns.Select((column, at) => Column(column, [.. table.Rows.Select(r => r[at])])));
        return FrameOrigin.Give(frame,
            new FrameOrigin(name, $"Rows go into {name}.csv of the reference rows, each with its source."));
    }

    /// <summary>The rows of a reference table that claims are held against; none where no claim is.</summary>
    /// <param name="name">Its name without <c>.csv</c>, such as <c>postings</c>.</param>
    /// <param name="claims">Claims, such as <c>story.Claims.Is("check", "quotient")</c>: their column <c>against</c>
    /// names the rows or their items.</param>
    /// <exception cref="ClaimTrail.Articles.CorpusException">There is no such table, or it is broken.</exception>
    /// <exception cref="ArgumentException">The claims have no column <c>against</c>.</exception>
    public DataFrame Reference(string name, DataFrame claims)
    {
        var named = claims.Words("against").SelectMany(each => each.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        var rows = Reference(name);
        var (ids, items) = (rows.Words("id"), rows.Words("item"));
        var held = rows.Is("id",
            [.. ids.Zip(items).Where(row => named.Overlaps([row.First, row.Second])).Select(row => row.First)]);
        return held.Count() > 0
            ? held
            : FrameOrigin.Give(held,
                new FrameOrigin(name, "The column “against” in claims.csv names rows or their items.")
                {
                    Filtered = $"None of these claims is held against a row of {name}.csv.",
                });
    }

    private static DataFrameColumn Column(string name, IReadOnlyList<string> cells)
    {
        var isDate = name is "date" or "from" or "to";
        var numbers =
            cells.Select(c => double.TryParse(c, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var number) ? number : (double?)null).ToList();
        var areNumbers = !isDate && cells.Any(c => c.Length > 0) && cells.Zip(numbers)
            .All(c => c.First.Length == 0 || c.Second is not null);
        return areNumbers ? new DoubleDataFrameColumn(name, numbers) : new StringDataFrameColumn(name, cells);
    }

    private DataFrame Made<T>(Frame<T> frame, Func<IEnumerable<T>> rows)
    {
        if (!_made.TryGetValue(frame.Name, out var made)) _made.Add(frame.Name, made = frame.Of(rows()));
        // A reader may change a frame; the next cell that asks gets it as it was.
        return FrameOrigin.Pass(made, made.Clone());
    }
}
