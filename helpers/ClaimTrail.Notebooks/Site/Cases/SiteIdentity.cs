using System.Text.Json;

namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>Who publishes the site, where and since when: <c>data/site.json</c>. A fixed day keeps two runs the same.</summary>
/// <param name="Organisation">Who reviews the claims.</param>
/// <param name="Address">Where the site is published, ending in <c>/</c>; empty when nobody has published it yet.</param>
/// <param name="Reviewed">The day of the review, <c>2026-11-22</c>.</param>
internal sealed record SiteIdentity(string Organisation, string Address, string Reviewed)
{
    public static SiteIdentity Unpublished { get; } = new("ClaimTrail", "", "");

    public static SiteIdentity Read(string path)
    {
        if (!File.Exists(path)) return Unpublished;
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new SiteIdentity(Text(document, "organisation") ?? Unpublished.Organisation, Text(document, "address") ?? "", Text(document, "reviewed") ?? "");
    }

    private static string? Text(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
