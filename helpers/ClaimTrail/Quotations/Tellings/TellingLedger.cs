using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>What every article made of every statement of a case, motif by motif.</summary>
/// <param name="Tellings">One for each statement and each article but the original's own, statements in the order of
/// the codebook; <see cref="TellingMode.None"/> where the article does not tell it.</param>
/// <param name="WithoutOriginal">The statements whose original is not at hand, so that nothing can be said of
/// them.</param>
public sealed record TellingLedger(IReadOnlyList<Telling> Tellings, IReadOnlyList<Statement> WithoutOriginal)
{
    /// <summary>Draws up the ledger.</summary>
    /// <param name="readings">What was found in the articles.</param>
    /// <param name="codebook">The statements and their motifs.</param>
    /// <param name="people">The names of the case.</param>
    /// <param name="reference">The remarks in their first wording.</param>
    public static TellingLedger Of(
        IReadOnlyList<ArticleReading> readings, Codebook codebook, PeopleBook people,
        IReadOnlyList<ReferenceQuotation> reference)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(codebook);
        var finder = new TellingFinder(codebook, people);
        var assigned = readings.ToDictionary(r => r.Article.Id, finder.Assign, StringComparer.Ordinal);
        var (tellings, lost) = (new List<Telling>(), new List<Statement>());
        foreach (var statement in codebook.Statements)
        {
            if (Original.Of(statement, reference, readings) is not { } original)
            {
                lost.Add(statement);
                continue;
            }

            tellings.AddRange(readings
                .Where(r => !string.Equals(r.Article.Id, statement.OriginalIn, StringComparison.Ordinal))
                .Select(r => finder.Find(original, r, assigned[r.Article.Id])));
        }

        return new TellingLedger(tellings, lost);
    }

    /// <summary>The telling of a statement in an article; null when there is none to speak of (unknown, or the
    /// original's own).</summary>
    public Telling? this[string statementId, string articleId] => Tellings.FirstOrDefault(t =>
        string.Equals(t.Statement.Id, statementId, StringComparison.Ordinal)
        && string.Equals(t.Article.Id, articleId, StringComparison.Ordinal));

    /// <summary>The tellings of a statement in the articles that tell it.</summary>
    public IReadOnlyList<Telling> Told(string statementId) => [.. Tellings.Where(t =>
        t.Mode != TellingMode.None && string.Equals(t.Statement.Id, statementId, StringComparison.Ordinal))];

    /// <summary>How many cells of each effect the tellings hold, for one statement or all.</summary>
    public IReadOnlyDictionary<Effect, int> Counts(string? statementId = null) => Tellings
        .Where(t => t.Mode != TellingMode.None && (statementId is null || string.Equals(t.Statement.Id, statementId, StringComparison.Ordinal)))
        .SelectMany(t => t.Cells).CountBy(c => c.Effect).ToDictionary();

    /// <summary>The cells as rows of a table: of one statement or all, tellings only.</summary>
    public IReadOnlyList<LedgerRow> Rows(string? statementId = null) =>
    [
        .. from telling in Tellings
           where telling.Mode != TellingMode.None && (statementId is null || string.Equals(telling.Statement.Id, statementId, StringComparison.Ordinal))
           from cell in telling.Cells
           select new LedgerRow(telling.Statement.Id, telling.Article.Id, telling.Mode, cell.Motif.Id, cell.Motif.Gloss, cell.Effect, cell.Surface ?? "", cell.Why),
    ];

    /// <summary>The tellings as rows of a table: how each gives the words, who, from where, how firmly.</summary>
    public IReadOnlyList<TellingRow> TellingRows() =>
        [.. Tellings.Where(t => t.Mode != TellingMode.None).Select(TellingRow.Of)];

    /// <summary>The ledger of one statement as a matrix for a heatmap.</summary>
    /// <exception cref="KeyNotFoundException">The ledger has no such statement.</exception>
    public LedgerMatrix Matrix(string statementId) =>
        Tellings.FirstOrDefault(t => string.Equals(t.Statement.Id, statementId, StringComparison.Ordinal)) is { } any
            ? LedgerMatrix.Of(any.Statement, Told(statementId))
            : throw new KeyNotFoundException($"The ledger has no statement \"{statementId}\". There are: {string.Join(", ", Tellings.Select(t => t.Statement.Id).Distinct())}.");
}
