using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Evaluation;

/// <summary>Reads the hand-made figure labels of a case.</summary>
internal static class FigureLabels
{
    /// <summary>Where the labels lie in a case folder.</summary>
    public const string File = "labels/figures.csv";

    private static readonly string[] Columns =
        ["id", "article", "start", "length", "surface", "kind", "low", "high", "unit", "hedge", "counted", "measures", "furniture"];

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    /// <summary>The labels of a case, in the order of the file.</summary>
    /// <param name="caseFolder">The case folder.</param>
    /// <exception cref="CorpusException">A row cannot be read; all errors are carried.</exception>
    public static IReadOnlyList<FigureLabel> Read(string caseFolder)
    {
        var errors = new ErrorList();
        var labels = CsvTable.Read(Path.Combine(caseFolder, File), File, Columns, errors).Select(ReadRow).OfType<FigureLabel>().ToList();
        foreach (var doubled in labels.GroupBy(l => l.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            errors.Add(File, null, $"The id \"{doubled.Key}\" stands more than once.", "Give every label an id of its own.");
        return errors.All.Count == 0 ? labels : throw new CorpusException(errors.All);
    }

    private static FigureLabel? ReadRow(CsvRow row)
    {
        var (id, article, surface) = (row.Required("id"), row.Required("article"), row.Exact("surface"));
        var (start, length) = (row.Number("start", 0), row.Number("length", 1));
        var (kind, hedge) = (row.Word("kind", Words<FigureKind>()), row.Word("hedge", Words<Hedge>()));
        var (low, high) = (Bound(row, "low"), Bound(row, "high"));
        var furniture = row.Word("furniture", YesNo);
        if (start is not { } s || length is not { } n || kind is not { } k || hedge is not { } h || furniture is not { } f) return null;
        if (surface.Length != n) row.Refuse($"The surface is {surface.Length} code units long, the length says {n}.", "Correct one of them.");
        return new FigureLabel(id, article, new TextSpan(s, n), surface, k, low, high, new Unit(row.Required("unit")), h,
            row.Optional("counted"), row.Required("measures"), f);
    }

    private static decimal? Bound(CsvRow row, string column)
    {
        if (row.Optional(column) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return value;
        row.Refuse($"The column \"{column}\" holds \"{text}\", which is no number.", "Write digits with a point for decimals, or leave it empty.");
        return null;
    }

    /// <summary>The words of the find contract for an enum: UpTo is written up_to.</summary>
    private static Dictionary<string, T> Words<T>() where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(
            value => string.Concat(value.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "_" : "") + char.ToLowerInvariant(c))),
            StringComparer.Ordinal);
}
