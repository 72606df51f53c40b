using ClaimTrail.Display;
using ClaimTrail.Display.Html;
using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Site.Pages;

/// <summary>The small print of a page: which packages ran, and whose the page is.</summary>
internal static class RunFootnote
{
    private const string Licence = "<p>Text and pictures: CC BY 4.0. Code: MIT. Classes may copy and adapt both.</p>";

    /// <summary>The small print of a page that ran nothing.</summary>
    public static string Plain => Of([]);

    public static string Of(IEnumerable<NotebookRun> runs)
    {
        var names = string.Join(", ",
            runs.SelectMany(run => run.Packages).Distinct().Select(use => $"{use.Id} {use.Version}"));
        return (names.Length == 0 ? "" : $"<p>Packages: {Escaped.Of(names)}.</p>")
            + $"<p>Charts are drawn by plotly.js {ChartStyle.PlotlyVersion} (MIT), which is part of this site. "
            + $"Nothing is loaded from elsewhere.</p>{Licence}";
    }
}
