namespace ClaimTrail.Quotations.Tellings;

/// <summary>The ledger of one statement as a matrix for a heatmap: a row per article that tells it, a column per motif.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Articles">The ids of the articles, one per row.</param>
/// <param name="Motifs">The ids of the motifs, one per column, in the order of the original, additions last.</param>
/// <param name="Meanings">What the motifs mean, in English, one per column.</param>
/// <param name="Effects">What became of each, by row and column; null where neither the original nor the telling has it.</param>
/// <param name="Words">The words of each, by row and column; empty where there are none.</param>
public sealed record LedgerMatrix(
    Statement Statement, IReadOnlyList<string> Articles, IReadOnlyList<string> Motifs, IReadOnlyList<string> Meanings,
    IReadOnlyList<IReadOnlyList<Effect?>> Effects, IReadOnlyList<IReadOnlyList<string>> Words)
{
    /// <summary>The effects as numbers for a scale of colours: 0 dropped, 1 softened, 2 moved, 3 kept, 4 strengthened, 5 added;
    /// null where there is nothing. Show the words of <see cref="Labels"/> too: colour alone says nothing to many.</summary>
    public IReadOnlyList<IReadOnlyList<int?>> Codes => [.. Effects.Select(row => (IReadOnlyList<int?>)[.. row.Select(Code)])];

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
