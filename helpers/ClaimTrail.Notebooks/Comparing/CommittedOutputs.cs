using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.Comparing;

/// <summary>Holds the outputs that a notebook file carries against those of a fresh run.</summary>
public static class CommittedOutputs
{
    private const int ShownLines = 8;

    /// <summary>The cells that differ in text, tables or figure data.</summary>
    /// <param name="run">A fresh run of a notebook that could be read.</param>
    public static IReadOnlyList<CellDifference> Compare(NotebookRun run)
    {
        var differences = new List<CellDifference>();
        foreach (var (committed, fresh) in OutputReader.Read(run.Path).Zip(run.Cells))
        {
            var lines = LineDifference.Of(OutputLines.Of(committed), OutputLines.Of(fresh.Outputs));
            if (lines.Count == 0) continue;
            differences.Add(new CellDifference(run.Name, fresh.Cell.Number!.Value, [.. lines.Take(ShownLines)],
                Math.Max(0, lines.Count - ShownLines)));
        }
        return differences;
    }
}

/// <summary>A cell whose fresh outputs are not the ones that the notebook carries.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Cell">The cell's number among the code cells, from 1.</param>
/// <param name="Lines">The first lines that differ: <c>-</c> as committed, <c>+</c> as computed now.</param>
/// <param name="More">How many further lines differ.</param>
public sealed record CellDifference(string Notebook, int Cell, IReadOnlyList<string> Lines, int More);

/// <summary>Outputs as lines that a person can compare: text as it stands, a table row by row, a chart by its figure's
/// values. Pictures are left out, because they differ with a machine's fonts while the figure is the same.</summary>
internal static class OutputLines
{
    /// <summary>The lines of a cell's outputs.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<CellOutput> outputs) => [.. outputs.SelectMany(Lines)];

    private static IEnumerable<string> Lines(CellOutput output) => output switch
    {
        StreamOutput stream => Text(stream.Name, stream.Text),
        ErrorOutput error => Text("error", string.Join('\n', error.Trace.Prepend($"{error.Name}: {error.Message}"))),
        DisplayOutput display => Bundle("shown", display.Data),
        ResultOutput result => Bundle("result", result.Data),
        _ =>
            throw new ArgumentException($"An output of type {output.GetType().Name} cannot be compared.",
                nameof(output)),
    };

    /// <summary>The forms of one value; their order says nothing, and other programs write them by name.</summary>
    private static IEnumerable<string> Bundle(string kind, MimeBundle data) =>
        data.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => Form(kind, entry));

    private static IEnumerable<string> Form(string kind, KeyValuePair<string, string> entry) =>
        entry.Key.StartsWith("image/", StringComparison.Ordinal) ? [$"{kind} {entry.Key}"]
        : entry.Key == "text/html" ? Markup(entry.Value).Prepend($"{kind} {entry.Key}")
        : entry.Key.EndsWith("+json", StringComparison.Ordinal) ? Figure(entry.Value).Prepend($"{kind} {entry.Key}")
        : Text($"{kind} {entry.Key}", entry.Value);

    private static IEnumerable<string> Text(string head, string text) => text.TrimEnd('\n').Split('\n').Prepend(head);

    private static IEnumerable<string> Markup(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var picture in document.QuerySelectorAll("figure.ct-chart > img, figure.ct-diagram > svg").ToList())
            picture.Remove();
        return Nodes(document.Body!);
    }

    private static IEnumerable<string> Nodes(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text when !string.IsNullOrWhiteSpace(text.Data):
                    yield return text.Data.Trim();
                    break;
                case IElement { LocalName: "script" } script when script.ClassList.Contains("ct-figure"):
                    foreach (var line in Figure(script.TextContent)) yield return line;
                    break;
                case IElement { LocalName: "tr" } row:
                    // Read together, the cells of a row show which number changed; their markup follows.
                    yield return string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()));
                    foreach (var cell in row.Children) yield return cell.OuterHtml;
                    break;
                case IElement element:
                    yield return Opening(element);
                    foreach (var line in Nodes(element)) yield return line;
                    break;
            }
        }
    }

    private static string Opening(IElement element) =>
        $"<{element.LocalName}{string.Concat(element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}=\"{a.Value}\""))}>";

    private static IEnumerable<string> Figure(string json)
    {
        JsonNode? figure;
        try
        {
            figure = JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return [$"figure {json}"];
        }
        return Values("figure", figure).Order(StringComparer.Ordinal);
    }

    /// <summary>One line per value, with the way to it: the order of members says nothing in a figure.</summary>
    private static IEnumerable<string> Values(string path, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Values($"{path}.{member.Key}", member.Value)),
        JsonArray items =>
            items.SelectMany((item, i) =>
                Values($"{path}[{i.ToString("D3", System.Globalization.CultureInfo.InvariantCulture)}]", item)),
        _ => [$"{path} = {node?.ToJsonString() ?? "null"}"],
    };
}
