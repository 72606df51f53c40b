using System.Text.Json;
using ClaimTrail.Notebooks.Letters;

namespace ClaimTrail.Notebooks.Browser;

/// <summary>The scripts for which Chromium finds no font, so that their letters would be empty boxes.</summary>
internal sealed class MissingFonts
{
    private readonly IReadOnlyList<FontScript> _scripts;

    private MissingFonts(IReadOnlyList<FontScript> scripts) => _scripts = scripts;

    /// <summary>What happens and what to do, in sentences that are the same wherever they are said.</summary>
    public string Problem
    {
        get
        {
            var packages = _scripts.Select(Package).Distinct();
            var names = _scripts.Count == 1
                ? $"{_scripts[0]}"
                : $"{string.Join(", ", _scripts.SkipLast(1))} or {_scripts[^1]}";
            return $"No font here has {names} letters, and Chromium would draw empty boxes. Pictures, cards, slides "
                + $"and PDFs with such letters were not made, and those that are there stay. Install fonts (on Debian: "
                + $"apt install {string.Join(' ', packages)}) and run again.";
        }
    }

    /// <summary>Asks a page, by looking: a script whose letters all look alike has no font.</summary>
    public static async Task<MissingFonts> OfAsync(ChromiumPage page, CancellationToken cancellation)
    {
        var scripts = Enum.GetValues<FontScript>();
        var alike = await page.EvaluateAsync($$"""
            (() => {
              const canvas = document.createElement('canvas');
              canvas.width = canvas.height = 48;
              const pen = canvas.getContext('2d', { willReadFrequently: true });
              pen.font = '32px sans-serif';
              const look = letter => { pen.clearRect(0, 0, 48, 48); pen.fillText(letter, 8, 36); return canvas.toDataURL(); };
              return {{JsonSerializer.Serialize(scripts.Select(Letters))}}.map(letters => new Set([...letters].map(look)).size === 1);
            })()
            """, cancellation).ConfigureAwait(false);
        return new MissingFonts([.. scripts
            .Zip(alike.EnumerateArray(), (script, same) => (script, same))
            .Where(seen => seen.same.GetBoolean())
            .Select(seen => seen.script)]);
    }

    /// <summary>Whether a text holds a letter that no font has.</summary>
    public bool Lacks(string text) =>
        _scripts.Count > 0 && text.Any(c => FontScripts.Of(c) is { } script && _scripts.Contains(script));

    /// <summary>Whether a page that is open holds a letter that no font has.</summary>
    public async Task<bool> LackedByAsync(ChromiumPage page, CancellationToken cancellation) => _scripts.Count > 0
        && Lacks((await page.EvaluateAsync("document.body.textContent", cancellation)
            .ConfigureAwait(false)).GetString()!);

    private static string Letters(FontScript script) => script switch
    {
        FontScript.Hangul => "한글년",
        FontScript.Han => "万人年",
        FontScript.Arabic => "عكس",
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "It has no letters to look at."),
    };

    private static string Package(FontScript script) =>
        script == FontScript.Arabic ? "fonts-noto-core" : "fonts-noto-cjk";
}
