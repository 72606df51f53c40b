using System.Reflection;
using System.Text.RegularExpressions;
using ClaimTrail.Display;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site.Cells;

namespace ClaimTrail.Site.Assets;

/// <summary>The files that every page loads: style, script, chart style and plotly.js.</summary>
internal static class SiteAssets
{
    /// <summary>The folder below the site's.</summary>
    public const string Folder = "assets";

    public const string Style = Folder + "/site.css";
    public const string Script = Folder + "/site.js";
    public const string ExerciseChecks = Folder + "/exercise-checks.js";
    public const string Judging = Folder + "/judging.js";
    public const string ExerciseForms = Folder + "/exercises.js";
    public const string ExerciseStyle = Folder + "/exercises.css";
    public const string Charts = Folder + "/chart-style.js";
    public const string Plotly = Folder + "/plotly.min.js";

    /// <summary>The script that sets how charts look.</summary>
    public static string ChartStyleScript { get; } = $"window.ClaimTrailCharts = {ChartStyle.Json.TrimEnd()};\n";

    /// <summary>Writes the assets and says whether charts can be drawn.</summary>
    /// <param name="site">The folder to write to.</param>
    /// <param name="cacheFolder">Where packages from npm are kept.</param>
    /// <param name="packages">What the pages need from npm.</param>
    /// <param name="build">The build of plotly.js that draws their charts.</param>
    /// <returns>Null when they can; otherwise in a sentence why not and what to do.</returns>
    public static string? Write(SiteFolder site, string cacheFolder, NpmPackages packages, PlotlyBuild build)
    {
        site.Write(Style, Resource("site.css"));
        site.Write(Script, Resource("site.js"));
        foreach (var file in new[] { ExerciseChecks, ExerciseForms, ExerciseStyle })
            site.Write(file, Resource(Path.GetFileName(file)));
        site.Write(Judging, $"window.ClaimTrailJudging = {Resource("judging.json").TrimEnd()};\n");
        site.Write(Charts, ChartStyleScript);
        try
        {
            var package = Path.Combine(packages.Ensure(cacheFolder), build.Package);
            site.Write(Plotly, File.ReadAllBytes(Path.Combine(package, build.FileName)));
            site.Write(Folder + "/plotly-LICENSE.txt", File.ReadAllBytes(Path.Combine(package, "LICENSE")));
            return null;
        }
        catch (NpmException error)
        {
            return $"Charts are shown as tables, because plotly.js {ChartStyle.PlotlyVersion} is missing: "
                + $"{error.Message}";
        }
    }

    /// <summary>What the pages need from npm.</summary>
    public static NpmPackages Packages() => new(Resource("package.json"), Resource("package-lock.json"));

    /// <summary>The installed plotly.js.</summary>
    /// <exception cref="NpmException">npm is missing or failed.</exception>
    public static string PlotlyFile(string cacheFolder) =>
        Path.Combine(Packages().Ensure(cacheFolder), PlotlyBuild.Whole.Package, PlotlyBuild.Whole.FileName);

    /// <summary>The installed plotly.js; null where it is not to be had, which writing the site says.</summary>
    public static string? PlotlyFileOrNull(string cacheFolder)
    {
        try
        {
            return PlotlyFile(cacheFolder);
        }
        catch (NpmException)
        {
            return null;
        }
    }

    /// <summary>The text of a file that is part of the program.</summary>
    public static string Text(string name) => Resource(name);

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"ClaimTrail.Site.Web.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>A build of plotly.js on npm: the whole one, or the small one that draws points, lines and bars and takes a
/// third of the room.</summary>
/// <param name="Package">The package.</param>
/// <param name="FileName">The script in it.</param>
internal sealed partial record PlotlyBuild(string Package, string FileName)
{
    /// <summary>The kinds of traces that the small build knows, and what else has a type in a figure: axes and
    /// shapes.</summary>
    private static readonly HashSet<string> InSmall = new(StringComparer.Ordinal)
    {
        "bar", "box", "contour", "heatmap", "histogram", "histogram2d", "histogram2dcontour",
        "image", "pie", "scatter", "scatterternary", "violin",
        "linear", "log", "date", "category", "multicategory", "rect", "circle", "line", "path",
    };

    public static PlotlyBuild Whole { get; } = new("plotly.js-dist-min", "plotly.min.js");

    private static PlotlyBuild Small { get; } = new("plotly.js-cartesian-dist-min", "plotly-cartesian.min.js");

    /// <summary>The build that draws every chart of some runs.</summary>
    public static PlotlyBuild For(IReadOnlyList<NotebookRun> runs) =>
        runs.SelectMany(run => run.Cells).SelectMany(cell => cell.Outputs)
            .Select(OutputMarkup.HtmlOf).OfType<string>().Any(NeedsWhole) ? Whole : Small;

    private static bool NeedsWhole(string markup) => markup.Contains("ct-figure", StringComparison.Ordinal)
        && Type().Matches(markup).Any(type => !InSmall.Contains(type.Groups[1].Value));

    [GeneratedRegex("""
        "type"\s*:\s*"(\w+)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Type();
}
