using ClaimTrail.Display;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Site.Markup;

namespace ClaimTrail.Notebooks.Site.Pages;

/// <summary>The small print of a page: which packages ran, and whose the page is.</summary>
internal static class RunFootnote
{
    private const string Licence = "<p>Text and pictures: CC BY 4.0. Code: MIT. Classes may copy and adapt both.</p>";

    public static string Of(IEnumerable<NotebookRun> runs)
    {
        var packages = runs.SelectMany(run => run.Packages).Distinct().ToList();
        return Sentence("Packages: ", packages.Where(use => use.Source == PackageSource.Feed), ".")
            + Sentence("Stand-ins: ", packages.Where(use => use.Source == PackageSource.StandIn),
                ". A stand-in has the same names and does what these notebooks ask of the package; it runs where a feed lacks the package, or on request.")
            + $"<p>Charts are drawn by plotly.js {ChartStyle.PlotlyVersion} (MIT), which is part of this site. Nothing is loaded from elsewhere.</p>{Licence}";
    }

    private static string Sentence(string before, IEnumerable<PackageUse> uses, string after)
    {
        var names = string.Join(", ", uses.Select(use => $"{use.Id} {use.Version}"));
        return names.Length == 0 ? "" : $"<p>{before}{Escaped.Of(names)}{after}</p>";
    }
}
