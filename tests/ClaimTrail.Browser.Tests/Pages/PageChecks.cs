using System.Text.Json;
using ClaimTrail.Browser.Tests.Fixture;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>What must be true of every page of every site.</summary>
internal static class PageChecks
{
    public static async Task AllAsync(Visit visit, Device device, string name)
    {
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(InventedSite.Screenshots, $"{name}-{device.Name}.png") });
        Assert.Empty(visit.Complaints);
        Assert.Empty(await UndrawnChartsAsync(visit.Page));
        Assert.Empty(await UntaggedTextAsync(visit.Page));
        Assert.Empty(await SmallLabelsAsync(visit.Page));
        Assert.Empty(await CutLabelsAsync(visit.Page));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"));
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Charts without a drawing that holds marks, or wider than the page.</summary>
    private static Task<IReadOnlyList<string>> UndrawnChartsAsync(IPage page) => LinesAsync(page, """
        () => [...document.querySelectorAll('figure.ct-chart')].filter(chart => {
          const drawing = chart.querySelector('.ct-plot svg.main-svg');
          return !drawing || chart.querySelectorAll('.ct-plot .mlayer path, .ct-plot .mlayer image, .ct-plot .mlayer text, .ct-plot .sankey-node').length === 0
            || drawing.getBoundingClientRect().right > window.innerWidth + 1 || drawing.getBoundingClientRect().width < 200;
        }).map(chart => chart.querySelector('.ct-title').textContent)
        """);

    /// <summary>Words in Hangul, Han or Arabic letters whose language is not marked, or that run the wrong way. Code stays
    /// as it is, and a drawing is described by its alt text.</summary>
    private static Task<IReadOnlyList<string>> UntaggedTextAsync(IPage page) => LinesAsync(page, """
        () => {
          const scripts = [[/[\uac00-\ud7a3]/, /^(ko)\b/], [/[\u4e00-\u9fff]/, /^(zh|ja|ko)\b/], [/[\u0620-\u06ff]/, /^(ar|fa|ur)\b/]];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const wrong = [];
          while (walker.nextNode()) {
            const text = walker.currentNode.data, parent = walker.currentNode.parentElement;
            if (parent.closest('script, .code, .ct-plot')) continue;
            for (const [letters, tags] of scripts) {
              if (!letters.test(text)) continue;
              const lang = parent.closest('[lang]').lang;
              if (!tags.test(lang)) wrong.push(`lang=${lang}: ${text.slice(0, 40)}`);
              if (lang.startsWith('ar') && getComputedStyle(parent.closest('[dir]') ?? document.body).direction !== 'rtl') wrong.push(`left to right: ${text.slice(0, 40)}`);
            }
          }
          return wrong;
        }
        """);

    /// <summary>Words in a chart that are drawn smaller than 12 pixels.</summary>
    private static Task<IReadOnlyList<string>> SmallLabelsAsync(IPage page) => LinesAsync(page, """
        () => [...document.querySelectorAll('.ct-plot text')].filter(text => text.textContent.trim() && parseFloat(getComputedStyle(text).fontSize) < 12)
          .map(text => `${getComputedStyle(text).fontSize}: ${text.textContent}`)
        """);

    /// <summary>Words in a chart that begin or end outside of its drawing.</summary>
    private static Task<IReadOnlyList<string>> CutLabelsAsync(IPage page) => LinesAsync(page, """
        () => [...document.querySelectorAll('.ct-plot')].flatMap(plot => {
          const drawing = plot.querySelector('svg.main-svg').getBoundingClientRect();
          return [...plot.querySelectorAll('svg text')].filter(text => text.textContent.trim()).map(text => [text.textContent, text.getBoundingClientRect()])
            .filter(([, place]) => place.width > 0 && (place.left < drawing.left - 1 || place.right > drawing.right + 1))
            .map(([words, place]) => `${words}: ${Math.round(place.left - drawing.left)} to ${Math.round(place.right - drawing.left)} of ${Math.round(drawing.width)} pixels`);
        })
        """);

    private static async Task<IReadOnlyList<string>> LinesAsync(IPage page, string script) =>
        [.. (await page.EvaluateAsync<JsonElement>(script)).EnumerateArray().Select(line => line.GetString()!)];
}
