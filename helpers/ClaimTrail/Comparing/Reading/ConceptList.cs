using System.Reflection;
using System.Text.Json;

namespace ClaimTrail.Comparing.Reading;

/// <summary>The embedded list of everyday words: what each notion is called, what sort it is, and how each language
/// writes it.</summary>
/// <param name="Names">The English name of each notion.</param>
/// <param name="Sorts">What sort of thing a notion is, where that is beyond doubt.</param>
/// <param name="General">Notions that stand in every story: they tell words apart, and not what is counted.</param>
/// <param name="Measures">What a measure measures, and how much of it.</param>
/// <param name="Columns">For each language the forms of each notion.</param>
internal sealed record ConceptList(
    string[] Names,
    IReadOnlyDictionary<int, string> Sorts,
    IReadOnlySet<int> General,
    IReadOnlyDictionary<int, (string Of, decimal Factor)> Measures,
    IReadOnlyDictionary<string, string[][]> Columns)
{
    private const string Resource = "ClaimTrail.Comparing.Tables.concepts.json";

    /// <exception cref="JsonException">The list is malformed.</exception>
    public static ConceptList Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var table = JsonDocument.Parse(stream);
        var rows = table.RootElement.GetProperty("concepts").EnumerateObject().ToList();
        var numbers = rows.Index().ToDictionary(r => r.Item.Name, r => r.Index, StringComparer.Ordinal);
        return new ConceptList([.. rows.Select(r => r.Name)],
            SortsOf(table.RootElement.GetProperty("sorts"), numbers),
            table.RootElement.GetProperty("general").EnumerateArray().Select(n => numbers[n.GetString()!]).ToHashSet(),
            MeasuresOf(table.RootElement.GetProperty("measures"), numbers),
            ColumnsOf([.. table.RootElement.GetProperty("languages").EnumerateArray().Select(l => l.GetString()!)],
                rows));
    }

    private static Dictionary<int, string> SortsOf(JsonElement sorts, Dictionary<string, int> numbers) =>
        sorts.EnumerateObject()
            .SelectMany(s => s.Value.EnumerateArray().Select(n => (Notion: numbers[n.GetString()!], s.Name)))
            .ToDictionary(s => s.Notion, s => s.Name);

    private static Dictionary<int, (string, decimal)> MeasuresOf(JsonElement measures,
        Dictionary<string, int> numbers) =>
        measures.EnumerateObject()
            .ToDictionary(m => numbers[m.Name], m => (m.Value[0].GetString()!, m.Value[1].GetDecimal()));

    private static Dictionary<string, string[][]> ColumnsOf(string[] languages, List<JsonProperty> rows) =>
        languages.Index()
        .ToDictionary(l => l.Item,
            l => rows.ConvertAll(r => r.Value[l.Index].GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .ToArray(), StringComparer.Ordinal);
}
