namespace ClaimTrail.Display;

/// <summary>The two MIME types that every view has.</summary>
internal static class MimeTypes
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";
}
