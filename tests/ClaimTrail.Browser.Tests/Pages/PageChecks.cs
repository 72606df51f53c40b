using System.Text.Json;
using ClaimTrail.Browser.Tests.Fixture;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>What must be true of every page of every site.</summary>
internal static class PageChecks
{
    /// <param name="visit">The page.</param>
    /// <param name="device">The screen that it is on.</param>
    /// <param name="name">What its picture is called when a check fails.</param>
    /// <param name="byAxe">Whether axe looks at it too.</param>
    public static Task AllAsync(Visit visit, Device device, string name, bool byAxe = true) =>
        Screenshots.AroundAsync(visit.Page, $"{name}-{device.Name}", () => AllAsync(visit, device, byAxe));

    private static async Task AllAsync(Visit visit, Device device, bool byAxe)
    {
        await SettleAsync(visit.Page);
        Assert.Empty(visit.Complaints);
        Assert.Empty(await UndrawnChartsAsync(visit.Page));
        Assert.Empty(await UntaggedTextAsync(visit.Page));
        Assert.Empty(await SmallLabelsAsync(visit.Page));
        Assert.Empty(await CutLabelsAsync(visit.Page));
        Assert.Empty(await CutSlidesAsync(visit.Page));
        Assert.Empty(await OverlappingLabelsAsync(visit.Page));
        Assert.Empty(await PaleLabelsAsync(visit.Page));
        Assert.Equal(0,
            await visit.Page.EvaluateAsync<int>(
                "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"));
        if (byAxe) Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        Assert.Empty(await AccessChecks.AllAsync(visit.Page));
        // The widths are the same on every device.
        if (device == Device.Desktop) Assert.Empty(await AtFourWidthsAsync(visit.Page));
        Assert.Empty(visit.Complaints);
    }

    /// <summary>What is wrong at one of four widths. Tables must not hide a column in silence: what does not fit must
    /// wrap, stack or scroll in a box that shows that it scrolls. Only the width changes; the page is visited once, and
    /// its charts, which would be drawn anew each time, were looked at before.</summary>
    private static async Task<IReadOnlyList<string>> AtFourWidthsAsync(IPage page)
    {
        var found = new List<string>();
        if (await page.Locator("table, nav.contents").CountAsync() == 0) return found;
        var before = page.ViewportSize!;
        await page.EvaluateAsync(
            "() => document.querySelectorAll('.ct-plot').forEach(plot => { plot.hidden = true; "
            + "plot.classList.replace('ct-plot', 'seen'); })");
        foreach (var width in new[] { 390, 768, 1280, 1600 })
        {
            await page.SetViewportSizeAsync(width, before.Height);
            await page.EvaluateAsync(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            found.AddRange((await AccessChecks.AllAsync(page)).Select(wrong => $"{width}: {wrong}"));
            found.AddRange(await LinesAsync(page, """
                () => [...document.querySelectorAll('table')].filter(table => table.checkVisibility()).flatMap(table => {
                  const box = table.closest('.ct-scroll');
                  const place = (box ?? table).getBoundingClientRect();
                  const name = `${innerWidth}: ${(table.caption ?? table).textContent.trim().slice(0, 50)}`;
                  if (place.right > document.documentElement.clientWidth + 1 || place.left < -1) return [`${name}: ends at ${Math.round(place.right)}`];
                  const clipped = [...table.querySelectorAll('td, th')].filter(cell => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).display === 'table-cell' && getComputedStyle(cell).overflowX !== 'visible');
                  if (clipped.length) return [`${name}: ${clipped.length} cells are cut`];
                  if (!box || box.scrollWidth <= box.clientWidth + 1) return [];
                  const style = getComputedStyle(box);
                  return style.overflowX !== 'auto' || !style.backgroundImage.includes('gradient') || box.tabIndex !== 0 ? [`${name}: ${box.scrollWidth - box.clientWidth} pixels hidden in silence`] : [];
                })
                """));
        }
        await page.EvaluateAsync(
            "() => document.querySelectorAll('.seen').forEach(plot => { plot.hidden = false; "
            + "plot.classList.replace('seen', 'ct-plot'); })");
        await page.SetViewportSizeAsync(before.Width, before.Height);
        return found;
    }

    /// <summary>Waits until no chart is drawn anew: a busy machine is slow to follow a change of the window's size. A
    /// page without charts is settled.</summary>
    private static async Task SettleAsync(IPage page) => await page.EvaluateAsync("""
        async () => {
          if (!document.querySelector('.ct-plot')) return;
          const drawn = () => [...document.querySelectorAll('.ct-plot svg.main-svg')].map(drawing => drawing.innerHTML).join();
          for (let before = null, tries = 0; tries < 100 && before !== (before = drawn()); tries++)
            await new Promise(done => setTimeout(done, 100));
        }
        """);

    /// <summary>Charts without a drawing that holds marks, or wider than the page.</summary>
    private static Task<IReadOnlyList<string>> UndrawnChartsAsync(IPage page) => LinesAsync(page, """
        () => [...document.querySelectorAll('figure.ct-chart')].filter(chart => {
          const drawing = chart.querySelector('.ct-plot svg.main-svg');
          return !drawing || chart.querySelectorAll('.ct-plot .mlayer path, .ct-plot .mlayer image, .ct-plot .mlayer text, .ct-plot .sankey-node').length === 0
            || drawing.getBoundingClientRect().right > window.innerWidth + 1 || drawing.getBoundingClientRect().width < 200;
        }).map(chart => chart.querySelector('.ct-title').textContent)
        """);

    /// <summary>Words in Hangul, Han or Arabic letters whose language is not marked, or that run the wrong way. Code
    /// stays as it is, and a drawing is described by its alt text.</summary>
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

    /// <summary>Slides that hide a part of what they show.</summary>
    private static Task<IReadOnlyList<string>> CutSlidesAsync(IPage page) => LinesAsync(page, """
        () => [...document.querySelectorAll('.slide-figure')].filter(figure => getComputedStyle(figure).overflowY === 'hidden' && figure.scrollHeight > figure.clientHeight + 1)
          .map(figure => `${figure.scrollHeight - figure.clientHeight} pixels: ${figure.textContent.trim().slice(0, 60)}`)
        """);

    /// <summary>Words in a chart that lie on other words of it. Lines may touch, and the box around slanted words
    /// says too little to judge those.</summary>
    private static Task<IReadOnlyList<string>> OverlappingLabelsAsync(IPage page) => LinesAsync(page, """
        () => [...document.querySelectorAll('.ct-plot')].flatMap(plot => {
          const words = [...plot.querySelectorAll('svg text')].filter(text => text.textContent.trim() && Math.abs(text.getScreenCTM().b) < 0.01)
            .map(text => ({ text: text.textContent, place: text.getBoundingClientRect() })).filter(({ place }) => place.width > 0);
          return words.flatMap((one, at) => words.slice(at + 1).filter(other =>
              Math.min(one.place.right, other.place.right) - Math.max(one.place.left, other.place.left) > 3
              && Math.min(one.place.bottom, other.place.bottom) - Math.max(one.place.top, other.place.top) > 0.4 * Math.min(one.place.height, other.place.height))
            .map(other => `${one.text} / ${other.text}`));
        })
        """);

    /// <summary>Words on a bar whose contrast to it is below 4.5, what WCAG 2.1 AA asks for. Axe does not look into
    /// drawings.</summary>
    private static Task<IReadOnlyList<string>> PaleLabelsAsync(IPage page) => LinesAsync(page, """
        () => {
          const light = colour => {
            const [red, green, blue] = colour.match(/[\d.]+/g).map(Number).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          return [...document.querySelectorAll('.ct-plot .bars g.point')].flatMap(point => {
            const bar = point.querySelector('path'), text = point.querySelector('text.bartext-inside');
            if (!bar || !text) return [];
            const lights = [bar, text].map(part => light(getComputedStyle(part).fill)).sort((a, b) => b - a);
            const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
            return contrast < 4.5 ? [`${text.textContent}: ${contrast.toFixed(2)}`] : [];
          });
        }
        """);

    private static async Task<IReadOnlyList<string>> LinesAsync(IPage page, string script) =>
        [.. (await page.EvaluateAsync<JsonElement>(script)).EnumerateArray().Select(line => line.GetString()!)];
}
