using ClaimTrail.Articles;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;

namespace ClaimTrail.Checks;

/// <summary>Runs all checks of a case.</summary>
public static class CaseChecks
{
    /// <summary>Finds the figure of every claim in the passages of a corpus.</summary>
    /// <param name="corpus">The articles. Only their passages are read, so that the result is the same with and without the
    /// full texts.</param>
    /// <param name="shelf">The reference rows.</param>
    /// <param name="claims">What to compare with what.</param>
    /// <param name="figuresOf">Where the figures of an article come from.</param>
    /// <exception cref="ReferenceException">A claim names an article or words that are not there.</exception>
    public static CheckDesk Open(
        Corpus corpus, ReferenceShelf shelf, IReadOnlyList<Claim> claims, Func<Article, IReadOnlyList<PlacedFigure>> figuresOf)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(claims);
        return new CheckDesk(shelf, ClaimFinder.Find(corpus, claims, figuresOf));
    }
}
