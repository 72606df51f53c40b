using System.Globalization;
using System.Text.Json;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>Reads the outputs that a notebook file carries, as <see cref="NotebookWriter"/> writes them.</summary>
internal static class OutputReader
{
    /// <summary>The outputs of each code cell, in order.</summary>
    /// <param name="path">A notebook that <see cref="NotebookReader"/> can read.</param>
    public static IReadOnlyList<IReadOnlyList<CellOutput>> Read(string path)
    {
        using var json = JsonDocument.Parse(ByteOrderMark.Skip(File.ReadAllBytes(path)));
        return
        [
            .. from cell in json.RootElement.GetProperty("cells").EnumerateArray()
               where ((JsonElement?)cell).Member("cell_type").Text() == "code"
               select (IReadOnlyList<CellOutput>)[.. Items(((JsonElement?)cell).Member("outputs")).Select(One)
                   .OfType<CellOutput>()],
        ];
    }

    private static CellOutput? One(JsonElement output)
    {
        JsonElement? members = output;
        return members.Member("output_type").Text() switch
        {
            "stream" => new StreamOutput(members.Member("name").Text() ?? "stdout", Lines(members.Member("text"))),
            "display_data" => new DisplayOutput(Bundle(members.Member("data"))),
            "execute_result" => new ResultOutput(Bundle(members.Member("data"))),
            "error" => new ErrorOutput(
                members.Member("ename").Text() ?? "", members.Member("evalue").Text() ?? "",
                [.. Items(members.Member("traceback")).Select(line => line.ToString())]),
            _ => null,
        };
    }

    private static MimeBundle Bundle(JsonElement? data) =>
        data is not { ValueKind: JsonValueKind.Object } entries ? MimeBundle.Of()
        : MimeBundle.Of([.. entries.EnumerateObject().Select(entry => KeyValuePair.Create(
            entry.Name,
            entry.Value.ValueKind is JsonValueKind.String or JsonValueKind.Array && !MimeBundle.IsJson(entry.Name)
                ? Lines(entry.Value)
                : entry.Value.GetRawText()))]);

    private static JsonElement.ArrayEnumerator Items(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : default;

    private static string Lines(JsonElement? text) => text switch
    {
        { ValueKind: JsonValueKind.String } one => one.GetString()!,
        { ValueKind: JsonValueKind.Array } lines =>
            string.Concat(lines.EnumerateArray().Select(line => Convert.ToString(line, CultureInfo.InvariantCulture))),
        _ => "",
    };
}
