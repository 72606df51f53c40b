namespace ClaimTrail.Quotations.Tellings;

/// <summary>The ledger of one statement as a matrix for a heatmap: a row per article that tells it, a column per
/// motif.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Articles">The ids of the articles, one per row.</param>
/// <param name="Motifs">The ids of the motifs, one per column, in the order of the original, additions last.</param>
/// <param name="Meanings">What the motifs mean, in English, one per column.</param>
/// <param name="Effects">What became of each, by row and column; null where neither the original nor the telling has
/// it.</param>
/// <param name="Words">The words of each, by row and column; empty where there are none.</param>
public sealed record LedgerMatrix(
    Statement Statement, IReadOnlyList<string> Articles, IReadOnlyList<string> Motifs, IReadOnlyList<string> Meanings,
    IReadOnlyList<IReadOnlyList<Effect?>> Effects, IReadOnlyList<IReadOnlyList<string>> Words)
{
    /// <summary>The effects as numbers for a scale of colours: 0 dropped, 1 softened, 2 moved, 3 kept, 4 strengthened,
    /// 5 added; null where there is nothing. Show the words of <see cref="Labels"/> too: colour alone says nothing to
    /// many.</summary>
    public IReadOnlyList<IReadOnlyList<int?>> Codes =>
        [.. Effects.Select(row => (IReadOnlyList<int?>)[.. row.Select(Code)])];

    /// <summary>The effects in words; empty where there is nothing.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Labels =>
        [.. Effects.Select(row => (IReadOnlyList<string>)[.. row.Select(e => e?.ToString().ToLowerInvariant() ?? "")])];

    internal static LedgerMatrix Of(Statement statement, IReadOnlyList<Telling> told)
    {
        var motifs = told.SelectMany(t => t.Cells).Select(c => c.Motif).DistinctBy(m => m.Id)
            .OrderBy(m => m.Order == 0).ThenBy(m => m.Order).ToList();
        return new LedgerMatrix(
            statement, [.. told.Select(t => t.Article.Id)], [.. motifs.Select(m => m.Id)], [.. motifs.Select(m => m.Gloss)],
            [.. told.Select(t => (IReadOnlyList<Effect?>)[.. motifs.Select(m => t[m.Id]?.Effect)])],
            [.. told.Select(t => (IReadOnlyList<string>)[.. motifs.Select(m => t[m.Id]?.Surface ?? "")])]);
    }

    private static int? Code(Effect? effect) => effect switch
    {
        Effect.Dropped => 0,
        Effect.Softened => 1,
        Effect.Moved => 2,
        Effect.Kept => 3,
        Effect.Strengthened => 4,
        Effect.Added => 5,
        _ => null,
    };
}

/// <summary>A cell of the ledger as a row of a table.</summary>
/// <param name="Statement">The id of the statement.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Mode">How the article gives the words.</param>
/// <param name="Motif">The id of the motif.</param>
/// <param name="Meaning">What the motif means, in English.</param>
/// <param name="Effect">What became of it.</param>
/// <param name="Words">The article's words for it; empty when it has none.</param>
/// <param name="Why">How we know.</param>
public sealed record LedgerRow(
    string Statement, string Article, TellingMode Mode, string Motif, string Meaning, Effect Effect, string Words, string Why);

/// <summary>A telling as a row of a table.</summary>
/// <param name="Statement">The id of the statement.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Mode">How the article gives the words.</param>
/// <param name="Speaker">Who speaks, as written, and whom that means; <c>not named</c> for a pronoun or nobody.</param>
/// <param name="Source">The outlet named in the same paragraph, or <c>none</c>.</param>
/// <param name="Verb">The reporting verb, or <c>none</c>.</param>
/// <param name="Numbers">The numbers in the words, as written, or <c>none</c>.</param>
/// <param name="Hedges">How firmly they are stated, or <c>none</c>.</param>
/// <param name="OrderKept">The share of pairs of motifs in the order of the original, from 0 to 1; null when there are
/// too few.</param>
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

    private static string Joined(IEnumerable<string> parts) =>
        string.Join("; ", parts) is { Length: > 0 } joined ? joined : "none";
}
