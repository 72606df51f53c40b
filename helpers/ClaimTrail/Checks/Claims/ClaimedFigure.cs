using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Money;

namespace ClaimTrail.Checks.Claims;

/// <summary>A claim together with the article that makes it and the figure that was found in its words.</summary>
/// <param name="Claim">What to compare with what.</param>
/// <param name="Article">The article.</param>
/// <param name="Figure">The figure; null when the words hold none, or when the whole article is meant.</param>
/// <param name="Places">Where the words stand.</param>
public sealed record ClaimedFigure(Claim Claim, Article Article, Figure? Figure, IReadOnlyList<Place> Places)
{
    /// <summary>All figures found in the passages of the article, in the order of the text; each place once.</summary>
    internal IReadOnlyList<Figure> InArticle { get; init; } = [];

    /// <summary>The words as printed: the figure's surface, with the words around it that carry the claim.</summary>
    public string Printed => (Claim.Wording, Surface) switch
    {
        ("", var surface) => surface,
        (var wording, "") => wording,
        var (wording, surface) when wording.Contains(surface, StringComparison.Ordinal) => wording,
        var (wording, surface) => $"{wording} … {surface}",
    };

    /// <summary>The claim as printed, with what it measures.</summary>
    public string AsPrinted => Printed.Length == 0 ? Claim.Measures : $"{Printed} ({Claim.Measures})";

    /// <summary>Who says what, to begin a sentence with.</summary>
    public string Says => Printed.Length == 0
        ? $"{Article.Publisher}, {Claim.Measures}:" : $"{Article.Publisher} prints “{Printed}” ({Claim.Measures}).";

    /// <summary>The value that is meant: the named bound, or the only value; null when there is none.</summary>
    public decimal? Value => Figure is null ? null : Claim.Bound switch
    {
        Bound.Low => Figure.Low,
        Bound.High => Figure.High,
        _ => Figure.High ?? Figure.Low,
    };

    /// <summary>The value with the fineness of its print; null when there is none.</summary>
    public PrintedAmount? Amount => Value is { } value ? PrintedAmount.Of(Surface, value) : null;

    /// <summary>The day for which the article speaks: the claim's own, or the day of publication.</summary>
    public DateOnly? AsOf => Claim.AsOf?.Last ?? Article.Published;

    /// <summary>The date that the words state, with an unsaid year filled in from the day for which the article speaks;
    /// null when they state none, or the year cannot be known.</summary>
    public PartialDate? Date
    {
        get
        {
            if (Claim.Stated is { } stated)
                return stated.Year is not null ? stated : AsOf is { } notAfter ? stated.FilledFrom(notAfter) : null;
            return Figure is { Kind: FigureKind.Date, Low: { } number } ? FromNumber(number) : null;
        }
    }

    private string Surface => Figure?.Surface ?? Claim.Surface;

    /// <summary>A day as yyyymmdd or a year as yyyy; null when there is no such day.</summary>
    private static PartialDate? FromNumber(decimal number) =>
        PartialDate.TryParse(number.ToString(number < 10_000 ? "0000" : "0000-00-00", CultureInfo.InvariantCulture),
            out var date) ? date : null;
}
