namespace ClaimTrail.Quotations.Tellings;

/// <summary>A telling as a row of a table.</summary>
/// <param name="Statement">The id of the statement.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Mode">How the article gives the words.</param>
/// <param name="Speaker">Who speaks, as written, and whom that means; <c>not named</c> for a pronoun or nobody.</param>
/// <param name="Source">The outlet named in the same paragraph, or <c>none</c>.</param>
/// <param name="Verb">The reporting verb, or <c>none</c>.</param>
/// <param name="Numbers">The numbers in the words, as written, or <c>none</c>.</param>
/// <param name="Hedges">How firmly they are stated, or <c>none</c>.</param>
/// <param name="OrderKept">The share of pairs of motifs in the order of the original, from 0 to 1; null when there are too few.</param>
/// <param name="Kept">How many motifs were kept.</param>
/// <param name="Changed">How many were softened, strengthened or moved.</param>
/// <param name="Dropped">How many were dropped.</param>
/// <param name="Added">How many were added.</param>
public sealed record TellingRow(
    string Statement, string Article, TellingMode Mode, string Speaker, string Source, string Verb, string Numbers, string Hedges,
    double? OrderKept, int Kept, int Changed, int Dropped, int Added)
{
    internal static TellingRow Of(Telling telling) => new(
        telling.Statement.Id, telling.Article.Id, telling.Mode,
        telling.Speaker is null ? "not named" : telling.SpeakerIs is { } known && known.Entity.Name != telling.Speaker
            ? $"{telling.Speaker} ({known.Entity.Name})" : telling.Speaker,
        telling.SourceNamed ?? "none", telling.Verb ?? "none",
        Joined(telling.Figures.Select(f => f.Surface)), Joined(telling.Hedges.Select(h => h.ToString())), telling.OrderKept,
        telling.Cells.Count(c => c.Effect == Effect.Kept),
        telling.Cells.Count(c => c.Effect is Effect.Softened or Effect.Strengthened or Effect.Moved),
        telling.Cells.Count(c => c.Effect == Effect.Dropped), telling.Cells.Count(c => c.Effect == Effect.Added));

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } joined ? joined : "none";
}
