namespace ClaimTrail.Notebooks.Pictures;

/// <summary>What draws charts. It is what the pages of the site load, so that a picture and a page show the
/// same.</summary>
/// <param name="Drawing">A script that draws each figure of a page.</param>
/// <param name="Style">A script that sets how charts look.</param>
/// <param name="PlotlyVersion">The version of plotly.js.</param>
/// <param name="Plotly">The file of plotly.js, by the folder where packages from npm are kept between runs.</param>
public sealed record ChartScripts(string Drawing, string Style, string PlotlyVersion, Func<string, string> Plotly);
