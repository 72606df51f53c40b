using System.Text;
using ClaimTrail.Fuzz.Tests.Running;
using ClaimTrail.Site.Markup;
using ClaimTrail.Testing;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

/// <summary>The markup of cells, which anybody may have written.</summary>
public class MarkupFuzz(ITestOutputHelper output) : ReaderFuzz(output)
{
    internal override FuzzedReader Reader(string folder) => new(
        "html",
        [.. HostileTexts.All.Select(SeedFiles.Of),
            SeedFiles.Of(
                "<figure class=\"ct-chart\"><img alt=\"x\" "
                + "src=\"data:image/png;base64,AAAA\"><table><caption>t</caption><tr><th>a<td>1</table></figure>")],
        [.. new[] { "<div>", "<b><i>", "<table><tr><td>", "<svg>", "<math>", "<p dir=rtl lang=ar>",
            "<details><summary>", "<template>", "style=", "<select><option>" }.Select(SeedFiles.Of)],
        input =>
        {
            var clean = new SafeMarkup(new PageIds(), drawsCharts: true).Clean(Encoding.UTF8.GetString(input));
            if (clean.Contains("<script", StringComparison.OrdinalIgnoreCase)
                && !clean.Contains("application/json", StringComparison.Ordinal))
                throw new InvalidOperationException("A script came through.");
        },
        []);
}
