using ClaimTrail.Site;

namespace ClaimTrail.Cli.Commands;

/// <summary>What the command line of <c>run</c> asks for.</summary>
internal sealed record RunRequest(
    IReadOnlyList<string> Notebooks, bool InPlace, TimeSpan Timeout, bool Fresh, string? Site, bool Pdf, bool NoSite,
    SiteAddress? Address);
