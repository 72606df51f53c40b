using System.Buffers.Binary;
using System.Text;
using ClaimTrail.Notebooks.Browser;

namespace ClaimTrail.Notebooks.Tests.Browser;

/// <summary>The browser that takes pictures; skipped where none is installed.</summary>
public sealed class ChromiumTests
{
    [SkippableFact]
    public async Task A_page_is_read_pictured_and_put_on_paper_and_reaches_no_network()
    {
        Skip.If(Chromium.Find() is null, "No Chromium is installed.");
        var file = Path.Combine(Directory.CreateTempSubdirectory("claimtrail-page-").FullName, "a b.html");
        await File.WriteAllTextAsync(file, "<!doctype html><title>한</title><p>x</p>");
        try
        {
            await using var chromium = await Chromium.StartAsync(CancellationToken.None);
            await using var page = await chromium.NewPageAsync(400, 300, CancellationToken.None);
            await page.GoToAsync(new Uri(file), CancellationToken.None);
            Assert.Equal("한", (await page.EvaluateAsync("document.title", CancellationToken.None)).GetString());
            Assert.False((await page.EvaluateAsync("fetch('http://localhost:9/').then(() => true, () => false)",
                CancellationToken.None)).GetBoolean());
            var picture = await page.PictureAsync(CancellationToken.None);
            Assert.Equal((400, 300), (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)),
                BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
            Assert.Equal("%PDF",
                Encoding.ASCII.GetString((await page.PaperAsync(CancellationToken.None)).AsSpan(0, 4)));
            var refused = await Assert.ThrowsAsync<ChromiumException>(
                () => page.EvaluateAsync("nothing.here", CancellationToken.None));
            Assert.Contains("nothing is not defined", refused.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<ChromiumException>(
                () => page.GoToAsync(new Uri("https://example.org/"), CancellationToken.None));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
