using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Testing;
using ClaimTrail.Text;
using CsvHelper;

namespace ClaimTrail.Tests.Checks;

/// <summary>The figures of the first case as people labelled them, so that the checks can be tested apart from the
/// finder.</summary>
internal static class LabelledFigures
{
    private static readonly Dictionary<string, Hedge> Hedges = new(StringComparer.Ordinal)
    {
        ["exact"] = Hedge.Exact,
        ["up_to"] = Hedge.UpTo,
        ["at_least"] = Hedge.AtLeast,
        ["more_than"] = Hedge.MoreThan,
        ["less_than"] = Hedge.LessThan,
        ["about"] = Hedge.About,
        ["nearly"] = Hedge.Nearly,
        ["range"] = Hedge.Range,
    };

    private static readonly Lazy<ILookup<string, Figure>> All = new(Read);

    public static IReadOnlyList<Figure> Of(Article article) =>
        [.. All.Value[article.Id].Where(f => article.Passages.Any(p => p.Span.Contains(f.Span)))];

    private static ILookup<string, Figure> Read()
    {
        using var reader = CsvReader.FromText(
            File.ReadAllText(RepositoryRoot.Combine("data", "netflix-2023", "labels", "figures.csv")),
            CsvReaderOptions.Default with { Separator = ',', FormatProvider = CultureInfo.InvariantCulture });
        reader.ReadHeader();
        var heads = reader.Headers.ToList();
        var rows = new List<(string Article, Figure Figure)>();
        while (reader.Read())
        {
            string At(string column) => reader.GetString(heads.IndexOf(column));
            var span = new TextSpan(int.Parse(At("start"), CultureInfo.InvariantCulture),
                int.Parse(At("length"), CultureInfo.InvariantCulture));
            var figure = new Figure(span, At("surface"), Enum.Parse<FigureKind>(At("kind"), ignoreCase: true),
                Number(At("low")), Number(At("high")),
                new Unit(At("unit")), Hedges[At("hedge")], At("counted") is { Length: > 0 } counted ? counted : null,
                Readings(At("note")));
            rows.Add((At("article"), figure));
        }

        return rows.ToLookup(r => r.Article, r => r.Figure);
    }

    /// <summary>The one figure that the labels call ambiguous, with both readings.</summary>
    private static IReadOnlyList<Reading> Readings(string note) =>
        note.StartsWith("ambiguous", StringComparison.Ordinal)
        ? [new Reading(FigureKind.Duration, 63, 63, Unit.Year, "a lost 년", 1),
            new Reading(FigureKind.Count, 630_000, 630_000, Unit.Item, "as it stands", 2)]
        : [];

    private static decimal? Number(string text) =>
        text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
