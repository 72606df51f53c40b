using System.Text.Json;
using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Pages;

/// <summary>What people need who come by keyboard, by screen reader, by finger or on paper, as far as a machine can hold it and axe does not ask.</summary>
internal static class AccessChecks
{
    /// <summary>What is wrong on a page as it stands, in one look.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(IPage page) => await LinesAsync(page, """
        () => {
          const shown = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
          const words = element => element.textContent.trim();
          const wrong = [];
          for (const link of shown('nav a, header.site a')) if (link.getBoundingClientRect().height < 24) wrong.push(`a link of ${link.getBoundingClientRect().height} pixels: ${words(link)}`);
          const contents = document.querySelector('nav.contents'), title = document.querySelector('h1');
          if (contents && !(title.compareDocumentPosition(contents) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push('the list of parts stands before the title');
          if (contents && contents.querySelector('ol').checkVisibility({ contentVisibilityAuto: true }) !== innerWidth > 640) wrong.push(`the list of parts is ${innerWidth > 640 ? 'folded' : 'open'} at ${innerWidth}`);
          if (contents && contents.getBoundingClientRect().left < 0) wrong.push(`the list of parts begins at ${contents.getBoundingClientRect().left}`);
          for (const head of shown('main th')) if (!words(head)) wrong.push(`a head over nothing: ${words(head.closest('table')).slice(0, 40)}`);
          for (const table of shown('main table')) {
            const first = [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.querySelector('td')).map(row => row.cells[0]);
            const names = first.map(words);
            if (table.rows[0].cells.length > 1 && first.some(cell => cell.localName === 'td') && !first.some(cell => cell.matches('.ct-num, .ct-date, :has(.ct-verdict)'))
              && names.every(name => /\p{L}/u.test(name)) && new Set(names).size === names.length) wrong.push(`rows without heads: ${(table.caption ? words(table.caption) : names.join()).slice(0, 60)}`);
          }
          for (const named of document.querySelectorAll('main :is(div, span, pre, p)[aria-label]:not([role])')) wrong.push(`a label without a role: ${named.getAttribute('aria-label')}`);
          for (const box of shown('main [tabindex="0"]')) if (box.scrollWidth <= box.clientWidth + 1 && box.scrollHeight <= box.clientHeight + 1) wrong.push(`a stop that does not scroll: ${box.getAttribute('aria-label')}`);
          for (const box of shown('main :is(.ct-scroll, pre)')) if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1 && box.tabIndex !== 0) wrong.push(`scrolls and is no stop: ${words(box).slice(0, 40)}`);
          for (const picture of shown('main img')) if (!picture.alt.trim() || /\b[a-z0-9]+-(ko|zh|id|en|ar)\b/.test(picture.alt)) wrong.push(`a picture without words or with an id: ${picture.alt}`);
          for (const picture of shown('main .ct-diagram img')) if (picture.clientWidth < 0.8 * picture.naturalWidth) wrong.push(`a diagram at ${Math.round(100 * picture.clientWidth / picture.naturalWidth)} per cent, its words below 12 pixels`);
          return wrong;
        }
        """);

    /// <summary>What would be cut off, hidden or useless on paper: A4 within its margins, printing.</summary>
    public static async Task<IReadOnlyList<string>> OnPaperAsync(IPage page) => await LinesAsync(page, """
        () => {
          const wrong = [];
          const wide = document.querySelector('main').getBoundingClientRect().right + 1;
          for (const element of document.querySelectorAll('main :is(table, img, pre, .ct-plot svg, .card, .ct-card, .slide, p)'))
            if (element.checkVisibility() && element.getBoundingClientRect().right > wide) wrong.push(`${element.localName} ends at ${Math.round(element.getBoundingClientRect().right)} of ${Math.round(wide)}: ${element.textContent.trim().slice(0, 40)}`);
          for (const gone of document.querySelectorAll('header.site nav, nav.contents, nav.neighbours, .share, .skip')) if (gone.checkVisibility()) wrong.push(`still there: ${gone.className || gone.localName}`);
          for (const folded of document.querySelectorAll('.ct-more:not(.share) table, .ct-numbers table')) if (!folded.closest('.slide') && !folded.checkVisibility({ contentVisibilityAuto: true })) wrong.push(`folded: ${folded.textContent.trim().slice(0, 40)}`);
          for (const box of document.querySelectorAll('.ct-scroll')) if (getComputedStyle(box).overflowX !== 'visible') wrong.push('a box that scrolls');
          return wrong;
        }
        """);

    /// <summary>How much darker or lighter the edges of a diagram are than its paper, and how light the paper is, from 0 to 1: read off its picture.</summary>
    public static async Task<(double Paper, double Contrast)> DiagramAsync(ILocator diagram)
    {
        var picture = Convert.ToBase64String(await diagram.ScreenshotAsync());
        var seen = await diagram.Page.EvaluateAsync<double[]>("""
            async picture => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + picture;
              await image.decode();
              const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext('2d');
              pen.drawImage(image, 0, 0);
              const { data } = pen.getImageData(0, 0, image.width, image.height);
              const light = at => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * (data[at + i] / 255 <= 0.04045 ? data[at + i] / 255 / 12.92 : ((data[at + i] / 255 + 0.055) / 1.055) ** 2.4), 0);
              const paper = light(4 * (2 * image.width + 2));
              let most = 1;
              for (let at = 0; at < data.length; at += 4) { const other = light(at); most = Math.max(most, (Math.max(paper, other) + 0.05) / (Math.min(paper, other) + 0.05)); }
              return [paper, most];
            }
            """, picture);
        return (seen[0], seen[1]);
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(IPage page, string script) =>
        [.. (await page.EvaluateAsync<JsonElement>(script)).EnumerateArray().Select(line => line.GetString()!)];
}
