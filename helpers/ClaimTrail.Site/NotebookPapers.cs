using System.Text;
using System.Text.RegularExpressions;
using ClaimTrail.Notebooks.Browser;

namespace ClaimTrail.Site;

/// <summary>The pages of the notebooks on paper: one PDF beside each page.</summary>
public static partial class NotebookPapers
{
    private const int Width = 794;
    private const int Height = 1123;

    /// <summary>Prints the pages of a site that was just written.</summary>
    /// <param name="report">What writing it gave.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The report, with a problem more when there is no Chromium or a font is missing.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task<SiteReport> WriteAsync(SiteReport report, CancellationToken cancellation)
    {
        try
        {
            await using var chromium = await Chromium.StartAsync(cancellation).ConfigureAwait(false);
            var fonts = await chromium.MissingFontsAsync(cancellation).ConfigureAwait(false);
            var lacking = false;
            var site = new SiteFolder(Path.GetDirectoryName(report.Index)!);
            foreach (var path in report.Pages)
            {
                await using var page = await chromium.NewPageAsync(Width, Height, cancellation).ConfigureAwait(false);
                await page.EmulateAsync("print", "light", cancellation).ConfigureAwait(false);
                await page.GoToAsync(new Uri(path), cancellation).ConfigureAwait(false);
                await page.EvaluateAsync(ChartsDrawn.Script, cancellation).ConfigureAwait(false);
                if (await fonts.LackedByAsync(page, cancellation).ConfigureAwait(false))
                {
                    lacking = true;
                    continue;
                }
                var paper = await page.PaperAsync(cancellation).ConfigureAwait(false);
                site.Write(Path.GetFileNameWithoutExtension(path) + ".pdf", WithoutTime(paper));
            }
            return lacking ? report with { Problems = [.. report.Problems, fonts.Problem] } : report;
        }
        catch (ChromiumException error)
        {
            return report with { Problems = [.. report.Problems, $"There is no PDF: {error.Message}"] };
        }
    }

    /// <summary>The same page gives the same bytes: the two times in a PDF are set to one fixed time of the same
    /// length.</summary>
    internal static byte[] WithoutTime(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return Encoding.Latin1.GetBytes(Time().Replace(text,
            match => match.Groups[1].Value + Digit().Replace(match.Groups[2].Value, "0") + ")"));
    }

    [GeneratedRegex(@"(/(?:CreationDate|ModDate) \(D:)([0-9+\-Z']+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Digit();
}
