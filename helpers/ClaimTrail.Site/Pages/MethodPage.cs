using System.Globalization;
using ClaimTrail.Display.Html;
using ClaimTrail.Site.Markup;

namespace ClaimTrail.Site.Pages;

/// <summary>The page about the method: numbered steps with the count left after each.</summary>
internal static class MethodPage
{
    public const string FileName = "method.html";

    private const string About = "From the articles to the verdicts, step by step, with what is left after each.";

    public static PageMatter Of(IReadOnlyList<MethodStep> steps)
    {
        var content = $"""
            <main id="main" tabindex="-1">
            <div class="opening"><h1>The method</h1><p>{About}</p></div>
            <ol class="stages">{string.Concat(steps.Select(Step))}</ol>
            <section class="text">
            <h2>What the method cannot do</h2>
            <p>It holds printed words against the sources that the collection knows. A claim without a verified source stays open.
            A source can be mistaken too. Nothing here says why a text differs from another, or whose change it was.</p>
            </section>
            </main>
            """;
        return new PageMatter("The method · ClaimTrail", About, "method", content);
    }

    private static string Step(MethodStep step)
    {
        var left = step.Left is { } count
            ? string.Create(CultureInfo.InvariantCulture,
                $"<p class=\"left\"><span class=\"count\">{count:#,##0}</span> {Escaped.Of(step.Unit)}</p>")
            : "";
        return $"<li><div><h2>{Escaped.Of(step.Title)}</h2><p>{ScriptRuns.Encode(step.Text)}</p></div>{left}</li>\n";
    }
}

/// <summary>A step of the method, with what is left after it.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Text">How, in a few sentences.</param>
/// <param name="Left">How many are left, counted at the run; null where nothing is counted.</param>
/// <param name="Unit">What is counted.</param>
public sealed record MethodStep(string Title, string Text, int? Left, string Unit);
