using ClaimTrail.Articles;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks;

/// <summary>Runs all checks of a case.</summary>
/// <example><code>
/// var desk = CaseChecks.Open("data/netflix-2023");
/// foreach (var finding in desk.CheckAll()) Console.WriteLine(finding.Sentence);
/// </code></example>
public static class CaseChecks
{
    /// <summary>Opens a case folder and a reference folder, and finds the figure of every claim.</summary>
    /// <param name="caseFolder">The case; its <c>claims.csv</c> says what to compare.</param>
    /// <param name="referenceFolder">The reference rows; null for those that belong to the case: its own folder
    /// <c>reference</c>, with the exchange rates of the shared one if it holds none, or else the shared one beside it.</param>
    /// <exception cref="CorpusException">Something is wrong with the case folder.</exception>
    /// <exception cref="ReferenceException">Something is wrong with the reference rows or the claims.</exception>
    public static CheckDesk Open(string caseFolder, string? referenceFolder = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseFolder);
        var shelf = referenceFolder is null ? ShelfOf(caseFolder) : ReferenceShelf.Open(referenceFolder);
        var claims = ClaimSheet.Read(Path.Combine(caseFolder, ClaimSheet.FileName), shelf);
        return Open(Corpus.Open(caseFolder, Corpus.WithoutText), shelf, claims);
    }

    /// <summary>Finds the figure of every claim in the passages of a corpus.</summary>
    /// <param name="corpus">The articles. Only their passages are read, so that the result is the same with and without the
    /// full texts.</param>
    /// <param name="shelf">The reference rows.</param>
    /// <param name="claims">What to compare with what.</param>
    /// <param name="figuresOf">Where the figures of an article come from; null for the figure finder.</param>
    /// <exception cref="ReferenceException">A claim names an article or words that are not there.</exception>
    public static CheckDesk Open(
        Corpus corpus, ReferenceShelf shelf, IReadOnlyList<Claim> claims, Func<Article, IReadOnlyList<PlacedFigure>>? figuresOf = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(claims);
        return new CheckDesk(shelf, ClaimFinder.Find(corpus, claims, figuresOf ?? PassageFigures.Of));
    }

    private static ReferenceShelf ShelfOf(string caseFolder)
    {
        var own = Path.Combine(caseFolder, "reference");
        var shared = Path.Combine(caseFolder, "..", "reference");
        if (!Directory.Exists(own)) return ReferenceShelf.Open(shared);
        var shelf = ReferenceShelf.Open(own);
        return shelf.Rates.All.Count > 0 || !Directory.Exists(shared)
            ? shelf
            : new ReferenceShelf(ReferenceShelf.Open(shared).Rates, shelf.Measures, shelf.Events, shelf.Phrases);
    }
}
