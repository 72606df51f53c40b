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
}
