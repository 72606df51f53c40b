using System.Globalization;

namespace ClaimTrail.Trails;

/// <summary>One step of a trail: who took something from whom.</summary>
/// <param name="From">Who took it.</param>
/// <param name="To">Where it was taken from.</param>
/// <param name="Kind">Whether the text says so, we conclude it, or research outside of the articles says so.</param>
/// <param name="Score">1 for a stated or documented edge; for an inferred one from 0 to below 1, no probability.</param>
/// <param name="IsDirected">Whether we know who took from whom. If not, either may have taken from the other, or both from a
/// third.</param>
/// <param name="Reasons">What speaks for it, the weightiest first.</param>
public sealed record TrailEdge(
    TrailNode From, TrailNode To, EdgeKind Kind, double Score, bool IsDirected, IReadOnlyList<EdgeReason> Reasons)
{
    /// <summary>The edge in a sentence.</summary>
    public string Sentence
    {
        get
        {
            if (Kind == EdgeKind.Stated) return $"{From.Name} names {To.Name} as a source. {Why}";
            if (Kind == EdgeKind.Documented) return $"{From.Name} took from {To.Name}, by research outside of the articles.";
            var score = Score.ToString("0.00", CultureInfo.InvariantCulture);
            return IsDirected
                ? $"{From.Name} probably took something from {To.Name} (score {score}). {Why}"
                : $"{From.Name} and {To.Name} probably share a source, or one took from the other (score {score}). {Why}";
        }
    }

    /// <summary>The reasons as sentences, the weightiest first.</summary>
    public string Why => string.Join(' ', Reasons.Select(r => r.Sentence));
}
