using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Tables;

/// <summary>An amount as one telling gives it, or as the reference does, from one end to the other.</summary>
/// <param name="Name">The article's id, or "the reference".</param>
/// <param name="From">The lower end, in the currency's units: 0 for a ceiling, since nothing is told below it.</param>
/// <param name="To">The upper end, in the currency's units. A bare number, and a floor with nothing told above it, is
/// drawn one per cent
/// wide.</param>
/// <param name="Form">How it is told.</param>
/// <param name="IsReference">Whether it is the reference.</param>
public sealed record PayBar(string Name, decimal From, decimal To, AmountForm Form, bool IsReference)
{
    /// <summary>How wide a bar is when there is one number to draw, as a share of that number.</summary>
    private const decimal Line = 0.01m;

    /// <summary>How it is told, in words.</summary>
    public string Told => Form switch
    {
        AmountForm.Range => "range",
        AmountForm.Ceiling => "up to",
        AmountForm.Floor => "at least",
        _ => "one number",
    };

    /// <summary>A bar for each article, by the telling that says most where there are several, and the reference
    /// last.</summary>
    /// <param name="rows">Tellings of one quantity.</param>
    public static IReadOnlyList<PayBar> Of(IReadOnlyList<PayRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var tellings = rows.GroupBy(row => row.ArticleId, StringComparer.Ordinal)
            .Select(article => Of(article.MaxBy(row => row.TellsFloor)!));
        var reference = rows.Where(row => row is { ReferenceLow: not null, ReferenceHigh: not null }).Take(1)
            .Select(row => new PayBar("the reference", row.ReferenceLow!.Value, row.ReferenceHigh!.Value,
                AmountForm.Range, IsReference: true));
        return [.. tellings, .. reference];
    }

    private static PayBar Of(PayRow row) => row switch
    {
        { Low: { } low, High: null } => new(row.ArticleId, low, low * (1 + Line), AmountForm.Floor, IsReference: false),
        { Low: { } low, High: { } high, TellsFloor: true } =>
            new(row.ArticleId, low, high, AmountForm.Range, IsReference: false),
        { High: { } high, TellsCeiling: true } => new(row.ArticleId, 0, high, AmountForm.Ceiling, IsReference: false),
        { High: { } high } => new(row.ArticleId, high * (1 - Line), high, AmountForm.Point, IsReference: false),
        _ => throw new ArgumentException($"The telling of {row.FindingId} gives no number.", nameof(row)),
    };
}

/// <summary>How an amount is told.</summary>
public enum AmountForm
{
    /// <summary>With both ends.</summary>
    Range,

    /// <summary>With its upper end, as such: "up to".</summary>
    Ceiling,

    /// <summary>With its lower end, as such: "at least".</summary>
    Floor,

    /// <summary>As a bare number.</summary>
    Point,
}

/// <summary>One telling of an amount, beside the range that the reference gives.</summary>
/// <param name="FindingId">The finding about it.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Printed">The words.</param>
/// <param name="Low">The lower bound that is told; null when none is.</param>
/// <param name="High">The upper bound that is told; null when none is.</param>
/// <param name="Unit">The currency.</param>
/// <param name="Hedge">How firmly it is told.</param>
/// <param name="ReferenceLow">The lower bound in the verified reference rows; null when there is none.</param>
/// <param name="ReferenceHigh">The upper bound in the verified reference rows; null when there is none.</param>
/// <param name="Verdict">What the check says.</param>
public sealed record PayRow(
    string FindingId,
    string ArticleId,
    string Publisher,
    string Language,
    string Printed,
    decimal? Low,
    decimal? High,
    Unit Unit,
    Hedge Hedge,
    decimal? ReferenceLow,
    decimal? ReferenceHigh,
    Verdict Verdict)
{
    /// <summary>Whether the telling gives the lower end of the range.</summary>
    public bool TellsFloor => Low is not null && Low != High;

    /// <summary>Whether the telling says that its number is an upper end.</summary>
    public bool TellsCeiling => High is not null && Low != High;
}
