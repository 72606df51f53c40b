using ClaimTrail.Notebooks.Browser;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Run;

/// <summary>On a machine whose only font is Latin, nothing is drawn as empty boxes, what is there stays, and the run
/// says once what to install.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class MissingFontTests : IDisposable
{
    private const string LatinFont = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf";
    private const string Picture = "<img src=\\\"data:image/svg+xml";

    private readonly TemporaryFolder folder = new();

    public MissingFontTests() => KeptDownloads.LinkInto(folder.Path);

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task Letters_without_a_font_are_named_once_and_not_drawn()
    {
        Skip.If(Chromium.Find() is null, "There is no Chromium on this machine.");
        Skip.IfNot(File.Exists(LatinFont), $"{LatinFont} is not there.");
        var latin = folder.Write("notebooks/latin.ipynb", NotebookText.CSharp(Chart("pay")));
        var korean = folder.Write("notebooks/korean.ipynb", NotebookText.CSharp(Chart("63만에"), Chart("العقد")));
        await RunAsync([], "--in-place", "--no-site");
        var drawn = await File.ReadAllTextAsync(korean);
        Assert.Equal(2, Count(drawn, Picture));

        var fonts = folder.Write("fonts.conf",
            $"<?xml version=\"1.0\"?><fontconfig><dir>{folder.Path}/fonts</dir><cachedir>{folder.Path}/fontcache</cachedir></fontconfig>");
        File.Copy(LatinFont,
            Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "fonts")).FullName, "latin.ttf"));
        var errors = await RunAsync([("FONTCONFIG_FILE", fonts)], "--in-place", "--pdf");
        Assert.Equal(1, Count(errors, "No font here has Hangul, Han or Arabic letters"));
        Assert.Contains("apt install fonts-noto-cjk fonts-noto-core)", errors, StringComparison.Ordinal);
        Assert.Equal(drawn, await File.ReadAllTextAsync(korean));
        Assert.Equal(1, Count(await File.ReadAllTextAsync(latin), Picture));
        string[] made = ["index.html", "korean.html", "latin.html", "latin.pdf"];
        Assert.All(made, name => Assert.True(File.Exists(Path.Combine(folder.Path, "site", name)), name));
        Assert.False(File.Exists(Path.Combine(folder.Path, "site", "korean.pdf")));
    }

    private static string Chart(string name) => $$$"""
        #!html
        <figure class="ct-chart"><div class="ct-plot" role="img" aria-label="One bar."></div><script type="application/json" class="ct-figure">{"data": [{"type": "bar", "x": ["{{{name}}}"], "y": [1]}], "layout": {}}</script></figure>
        """;

    private async Task<string> RunAsync((string, string)[] variables, params string[] arguments)
    {
        using var run = Command.Start(folder.Path, variables, arguments);
        _ = run.StandardOutput.ReadToEndAsync();
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, errors);
        return errors;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
