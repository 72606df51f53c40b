using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;
using ClaimTrail.Money;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Checks;

/// <summary>Small cases made by hand: figures, claims and reference rows in a line each.</summary>
internal static class Desk
{
    public static Article Article(string language, string? published = null) => new(
        "a-" + language, language, "The " + language + " paper", null, null,
        new PublicationDates(DayOrNull(published), DayOrNull(published), "made"),
        null, [], "", 1, "", TextSharing.Free, "", "");

    public static Figure Money(string surface, decimal value, string currency, Hedge hedge = Hedge.Exact) =>
        Figure(surface, FigureKind.Money, value, currency, hedge);

    public static Figure Figure(string surface, FigureKind kind, decimal value, string unit,
        Hedge hedge = Hedge.Exact) => new(
        new TextSpan(0, surface.Length), surface, kind, hedge is Hedge.UpTo or Hedge.LessThan ? null : value,
        hedge is Hedge.AtLeast or Hedge.MoreThan ? null : value, new Unit(unit), hedge, null, []);

    public static Figure Range(string surface, decimal low, decimal high, string unit,
        FigureKind kind = FigureKind.Money) => new(
        new TextSpan(0, surface.Length), surface, kind, low, high, new Unit(unit), Hedge.Range, null, []);

    public static Figure Date(string surface, int number) => Figure(surface, FigureKind.Date, number, "date");

    public static ClaimedFigure Claim(
        string id, string check, Article article, Figure? figure, string against = "", string with = "",
        Bound? bound = null,
        string? since = null, string? asOf = null, string? stated = null, DayOfWeek? weekday = null,
        string? cause = null, string? effect = null, string wording = "") =>
        new(new Claim(id, check, article.Id, figure?.Surface
            ?? "", 1, "", "what " + id + " measures", bound, Words(against), Words(with), cause, effect,
            PartialOrNull(since), PartialOrNull(asOf), PartialOrNull(stated), weekday, wording),
            article, figure, figure is null ? [] : [new Place(article.Id, figure.Span, figure.Surface)]);

    public static Finding Check(ReferenceShelf shelf, params ClaimedFigure[] claims) =>
        new CheckDesk(shelf, claims).Check(claims[0].Claim.Id);

    public static Measure Measure(
        string id, decimal? low, decimal? high, string unit, Hedge hedge = Hedge.Exact, string? from = null,
        string? item = null,
        bool verified = true, MeasureRole role = MeasureRole.Measured, string parts = "") => new(
        id, item ?? id, "the known " + id, low, high, new Unit(unit), hedge, PartialOrNull(from), PartialOrNull(from),
        role, Words(parts), "", "source of " + id, null, verified);

    public static KnownEvent Event(string id, string date, string kind = "", string bodies = "", string? follows = null,
        bool verified = true) => new(
        id, Partial(date), "the event " + id, kind, Words(bodies), follows, "", "source of " + id, null, verified);

    public static ExchangeRate Rate(string currency, string day, decimal units, bool verified = true) => new(
        $"{currency.ToLowerInvariant()}-{day}-test", currency, Day(day), units, RateKind.Daily, "test",
        "made for this test", null, verified);

    public static PartialDate Partial(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);

    private static PartialDate? PartialOrNull(string? text) => text is null ? null : Partial(text);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
