namespace ClaimTrail.Site;

/// <summary>A page that becomes a picture of the site and is itself no part of it.</summary>
/// <param name="FileName">The picture's file name, from the site's folder.</param>
/// <param name="Markup">The page, whole in itself but for the scripts that draw its charts.</param>
/// <param name="Width">Width of the picture in pixels.</param>
/// <param name="Height">Height of the picture in pixels.</param>
internal sealed record Sheet(string FileName, string Markup, int Width, int Height)
{
    /// <summary>Whether the page draws charts, which have to be waited for.</summary>
    public bool DrawsCharts { get; init; }
}
