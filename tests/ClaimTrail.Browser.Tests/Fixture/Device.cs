using Microsoft.Playwright;

namespace ClaimTrail.Browser.Tests.Fixture;

/// <summary>A screen to look at a page on.</summary>
public sealed record Device(string Name, int Width, int Height, bool Dark)
{
    public static readonly Device Desktop = new("desktop", 1440, 900, Dark: false);
    public static readonly Device Phone = new("phone", 360, 740, Dark: true);

    public static Device Named(string name) => name == Phone.Name ? Phone : Desktop;

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        IsMobile = Name == Phone.Name,
        HasTouch = Name == Phone.Name,
    };
}
