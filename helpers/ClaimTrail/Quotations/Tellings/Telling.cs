using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Quotations.People;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>How a telling gives the words.</summary>
public enum TellingMode
{
    /// <summary>The article does not tell the statement.</summary>
    None,

    /// <summary>In the writer's own sentence, without quotation marks around it.</summary>
    Indirect,

    /// <summary>A fragment between quotation marks that the writer's sentence goes on with.</summary>
    Mixed,

    /// <summary>As somebody's own words between quotation marks.</summary>
    Direct,
}

/// <summary>What a telling did to a motif.</summary>
public enum Effect
{
    /// <summary>It is there and says the same.</summary>
    Kept,

    /// <summary>It is there and says less.</summary>
    Softened,

    /// <summary>It is there and says more.</summary>
    Strengthened,

    /// <summary>It is there, but belongs to something else now.</summary>
    Moved,

    /// <summary>The original has it and the telling has not.</summary>
    Dropped,

    /// <summary>The telling has it and the original has not.</summary>
    Added,
}

/// <summary>What one telling did to one motif.</summary>
/// <param name="Motif">The motif.</param>
/// <param name="Effect">What became of it.</param>
/// <param name="Place">Where the telling has it, in the article's code units; null when it has it not.</param>
/// <param name="Surface">The telling's words for it; null when it has none.</param>
/// <param name="Why">How we know, in a sentence.</param>
/// <param name="First">Where the original has it, in the code units of its words; null when it was added.</param>
public sealed record LedgerCell(Motif Motif, Effect Effect, TextSpan? Place, string? Surface,
    string Why, TextSpan? First);

/// <summary>One statement in one article.</summary>
/// <param name="Original">The statement in its first wording.</param>
/// <param name="Article">The article.</param>
/// <param name="Mode">How the article gives the words.</param>
/// <param name="Places">Where it gives them, in its code units; none when it does not.</param>
/// <param name="Words">The words; parts are joined by an ellipsis; empty when there are none.</param>
/// <param name="Speaker">Who speaks, as written; null for a pronoun or nobody.</param>
/// <param name="SpeakerIs">Whom that name means; null when it is not known.</param>
/// <param name="SourceNamed">The outlet that the same paragraph names as its source; null when it names none.</param>
/// <param name="Verb">The reporting verb, as written; null when there is none.</param>
/// <param name="Figures">The numbers in the words.</param>
/// <param name="OrderKept">The share of pairs of motifs that stand in the order of the original, from 0 to 1; null when
/// fewer than two stand in both.</param>
/// <param name="Copies">How often the paragraph stands in the article; 0 when there is no telling.</param>
/// <param name="Cells">What became of each motif: those of the original in its order, then the additions.</param>
public sealed record Telling(
    Original Original,
    Article Article,
    TellingMode Mode,
    IReadOnlyList<TextSpan> Places,
    string Words,
    string? Speaker,
    NameMatch? SpeakerIs,
    string? SourceNamed,
    string? Verb,
    IReadOnlyList<Figure> Figures,
    double? OrderKept,
    int Copies,
    IReadOnlyList<LedgerCell> Cells)
{
    /// <summary>The statement.</summary>
    public Statement Statement => Original.Statement;

    /// <summary>How firmly the telling states its numbers, each way once, in their order.</summary>
    public IReadOnlyList<Hedge> Hedges => [.. Figures.Select(f => f.Hedge).Distinct()];

    /// <summary>The cell of a motif; null when neither the original nor the telling has it.</summary>
    public LedgerCell? this[string motifId] =>
        Cells.FirstOrDefault(c => string.Equals(c.Motif.Id, motifId, StringComparison.Ordinal));
}
