namespace ClaimTrail.Display;

/// <summary>The MIME types of views: the first two every view has.</summary>
internal static class MimeTypes
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";

    /// <summary>A chart as data: title, subtitle, alt, source, figure, table.</summary>
    public const string Chart = "application/vnd.claimtrail.chart+json";
}
