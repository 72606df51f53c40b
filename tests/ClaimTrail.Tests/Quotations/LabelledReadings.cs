using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Quotations;
using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.Readings;
using ClaimTrail.Quotations.Sources;
using ClaimTrail.Testing;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Quotations;

/// <summary>The articles as the labellers read them, so that what is built on the finders is tested without
/// them.</summary>
internal static class LabelledReadings
{
    public static string CaseFolder { get; } = RepositoryRoot.Combine("data", "netflix-2023");

    public static string ReferenceFolder { get; } = RepositoryRoot.Combine("data", "reference");

    public static IReadOnlyList<ArticleReading> Of(Corpus corpus)
    {
        var (quotations, figures, sources) = (Rows("quotations.csv"), Rows("figures.csv"), Rows("sources.csv"));
        return [.. corpus.Articles.Select(a => new ArticleReading(
            a,
            TextAtHand.Of(a),
            [.. quotations.Where(r => r["article"] == a.Id).Select(r => Quotation(a, r)).OfType<Quotation>()],
            [.. figures.Where(r => r["article"] == a.Id).Select(r => Figure(a, r)).OfType<Figure>()],
            [.. sources.Where(r => r["article"] == a.Id).Select(r => Source(a, r)).OfType<SourceMention>()]))];
    }

    public static IReadOnlyList<LabelRow> Rows(string file) => LabelRow.Read(Path.Combine(CaseFolder, "labels", file));

    private static TextSpan Span(LabelRow row) => new(row.Number("start"), row.Number("length"));

    private static Quotation? Quotation(Article article, LabelRow row) => article.Words(Span(row)) is { } surface
        ? new Quotation(Span(row), surface, row.Optional("speaker"),
            row.Optional("speaker_start") is null ? null : row.Number("speaker_start"), row.Optional("verb"))
        : null;

    private static Figure? Figure(Article article, LabelRow row) => article.Words(Span(row)) is { } surface
        ? new Figure(Span(row), surface, Enum.Parse<FigureKind>(row["kind"], ignoreCase: true),
            Bound(row["low"]), Bound(row["high"]),
            new Unit(row["unit"]), Enum.Parse<Hedge>(row["hedge"].Replace("_", "", StringComparison.Ordinal),
                ignoreCase: true), row.Optional("counted"), [])
        : null;

    private static decimal? Bound(string value) =>
        value.Length == 0 ? null : decimal.Parse(value, CultureInfo.InvariantCulture);

    private static SourceMention? Source(Article article, LabelRow row) => article.Words(Span(row)) is { } name
        ? new SourceMention(Span(row), name, Enum.Parse<EntityKind>(row["kind"], ignoreCase: true), SourceRole.Reported,
            row.Optional("verb"))
        : null;
}
