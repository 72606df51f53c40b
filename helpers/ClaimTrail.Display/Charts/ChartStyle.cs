using System.Reflection;

namespace ClaimTrail.Display;

/// <summary>How every chart of the collection looks: the one place that says so.</summary>
public static class ChartStyle
{
    /// <summary>The exact plotly.js version that charts are drawn with.</summary>
    public const string PlotlyVersion = "2.35.3";

    /// <summary>The style as JSON: <c>template</c> (a Plotly template), <c>themes</c> (colours that differ between
    /// <c>light</c> and <c>dark</c>) and <c>config</c> (options of the drawing call).</summary>
    public static string Json { get; } = Resource("chart-style.json");

    /// <summary>The script that draws charts in a host that is not ours.</summary>
    internal static string ForeignScript { get; } = Resource("foreign-host.js");

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"ClaimTrail.Display.Charts.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
