using System.Text;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Site.Charts;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Cells;

/// <summary>What a cell showed. Outputs are never folded.</summary>
/// <param name="safe">Writes the markup of outputs anew.</param>
/// <param name="belowChart">What stands below each chart, by its number from 1; null for nothing.</param>
internal sealed class OutputMarkup(SafeMarkup safe, Func<int, string>? belowChart = null)
{
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    private bool _saidNotRun;
    private int _charts;

    /// <summary>The markup that an output carries; null for one without.</summary>
    public static string? HtmlOf(CellOutput output) => (output as ShownOutput)?.Data["text/html"];

    public string Of(CellRun run)
    {
        var markup = new StringBuilder();
        foreach (var output in Joined(run.Outputs)) markup.Append(One(output));
        if (run.Status == CellStatus.NotRun && !_saidNotRun)
        {
            _saidNotRun = true;
            markup.Append(
                "<p class=\"not-run\">From here on nothing was run, because an earlier cell stopped the notebook.</p>");
        }
        return markup.Length == 0 ? "" : $"<div class=\"output\">{markup}</div>";
    }

    private string One(CellOutput output) => output switch
    {
        StreamOutput { Name: "stderr" } stream =>
            $"<pre class=\"stream err\" tabindex=\"0\" role=\"group\" "
            + $"aria-label=\"Messages\">{ScriptRuns.Encode(stream.Text.TrimEnd('\n'))}</pre>",
        StreamOutput stream =>
            $"<pre class=\"stream\" tabindex=\"0\" role=\"group\" "
            + $"aria-label=\"Printed\">{ScriptRuns.Encode(stream.Text.TrimEnd('\n'))}</pre>",
        ErrorOutput error => Error(error),
        ShownOutput shown => Bundle(shown.Data),
        _ =>
            throw new ArgumentException($"An output of type {output.GetType().Name} has no form on a page.",
                nameof(output)),
    };

    private static string Error(ErrorOutput error)
    {
        var trace = error.Trace.Count == 0
            ? ""
            : $"<pre tabindex=\"0\" role=\"group\" "
                + $"aria-label=\"Where\">{Escaped.Of(string.Join('\n', error.Trace))}</pre>";
        return $"<div class=\"error\" role=\"note\"><p><strong>{Escaped.Of(error.Name)}</strong></p><p "
            + $"class=\"message\">{ScriptRuns.Encode(error.Message)}</p>{trace}</div>";
    }

    private string Bundle(MimeBundle data)
    {
        if (data["text/html"] is { } html)
            return safe.Clean(html) + (ChartPicture.IsChart(html) ? belowChart?.Invoke(++_charts) : "");
        foreach (var type in Pictures)
            if (data[type] is { } picture)
                return safe.Clean(
                    $"<img src=\"data:{type};base64,{Escaped.Of(picture.ReplaceLineEndings(""))}\" "
                    + $"alt=\"{Escaped.Of(data["text/plain"] ?? "")}\">");
        if (data["image/svg+xml"] is { } svg) return safe.Clean(svg);
        if (data["text/markdown"] is { } markdown) return safe.Clean(MarkdownText.ToMarkup(markdown));
        var text = data["text/plain"] ?? data.Entries.Select(entry => entry.Value).FirstOrDefault() ?? "";
        return $"<pre class=\"value\" tabindex=\"0\" role=\"group\" "
            + $"aria-label=\"Result\">{ScriptRuns.Encode(text.TrimEnd('\n'))}</pre>";
    }

    /// <summary>Text printed in several pieces to one stream is one output for a reader.</summary>
    private static IEnumerable<CellOutput> Joined(IReadOnlyList<CellOutput> outputs)
    {
        StreamOutput? open = null;
        foreach (var output in outputs)
        {
            if (output is StreamOutput stream && open?.Name == stream.Name)
            {
                open = open with { Text = open.Text + stream.Text };
                continue;
            }
            if (open is not null) yield return open;
            open = output as StreamOutput;
            if (open is null) yield return output;
        }
        if (open is not null) yield return open;
    }
}
