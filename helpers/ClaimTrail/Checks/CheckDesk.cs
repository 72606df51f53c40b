using ClaimTrail.Articles;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks;

/// <summary>Where claims meet reference rows: holds both, and runs the check that each claim names.
/// Immutable.</summary>
public sealed class CheckDesk
{
    private readonly Dictionary<string, ClaimedFigure> _claims;

    /// <summary>A desk for one case.</summary>
    /// <param name="shelf">The reference rows.</param>
    /// <param name="claims">The claims, each with the figure that was found for it.</param>
    /// <exception cref="ArgumentException">Two claims have the same id.</exception>
    internal CheckDesk(ReferenceShelf shelf, IReadOnlyList<ClaimedFigure> claims)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(claims);
        Shelf = shelf;
        Claims = claims;
        _claims = claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
    }

    /// <summary>A desk for the claims of a corpus, with the figure of each found in the passages of its article, so
    /// that the result is the same with and without the full texts.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="shelf">The reference rows.</param>
    /// <param name="claims">What to compare with what.</param>
    /// <param name="figuresOf">Where the figures of an article come from; null for the figure finder.</param>
    /// <exception cref="CorpusException">A claim names an article or words that are not there.</exception>
    internal static CheckDesk Of(
        Corpus corpus, ReferenceShelf shelf, IReadOnlyList<Claim> claims,
            Func<Article, IReadOnlyList<Figure>>? figuresOf = null) =>
        new(shelf, ClaimFinder.Find(corpus, claims, figuresOf ?? ArticleFigures.InPassages));

    /// <summary>The reference rows.</summary>
    public ReferenceShelf Shelf { get; }

    /// <summary>The claims, in their order.</summary>
    public IReadOnlyList<ClaimedFigure> Claims { get; }

    /// <summary>The claim with this id; null when there is none.</summary>
    public ClaimedFigure? Claim(string id) => _claims.GetValueOrDefault(id);

    /// <summary>Runs one check. Numbers too large for <see cref="decimal"/> give "cannot tell".</summary>
    /// <exception cref="KeyNotFoundException">No claim has this id, or it names a check that does not
    /// exist.</exception>
    public Finding Check(string claimId)
    {
        var claimed = Claim(claimId) ?? throw new KeyNotFoundException($"No claim has the id \"{claimId}\".");
        try
        {
            return CheckList.Run(claimed, this);
        }
        catch (OverflowException)
        {
            return new FindingDraft(claimed)
                .CannotTell("The numbers are too large to compute with.", "Is there a slip in the number?");
        }
    }

    /// <summary>The quantities that the claims of a check measure, each once, in the order in which they come
    /// up.</summary>
    /// <param name="check">Its name, such as <c>bounds</c>.</param>
    public IReadOnlyList<string> Quantities(string check) =>
        [.. Claims.Where(c => c.Claim.Check == check && c.Claim.Quantity.Length > 0).Select(c => c.Claim.Quantity)
            .Distinct()];

    /// <summary>Runs all checks, in the order of the claims.</summary>
    public IReadOnlyList<Finding> CheckAll() => [.. Claims.Select(c => Check(c.Claim.Id))];

    /// <summary>The claims that another belongs to, in the order in which it names them.</summary>
    internal IReadOnlyList<ClaimedFigure> With(ClaimedFigure claimed) =>
        [.. claimed.Claim.With.Select(Claim).OfType<ClaimedFigure>()];
}
