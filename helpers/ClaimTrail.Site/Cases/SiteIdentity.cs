using System.Text.Json;

namespace ClaimTrail.Site.Cases;

/// <summary>Who publishes the site, where and since when: <c>data/site.json</c>, or the address that a run is given. A
/// fixed day keeps two runs the same.</summary>
/// <param name="Organisation">Who reviews the claims.</param>
/// <param name="Address">Where the site is published, ending in <c>/</c>; empty when nobody has published it
/// yet.</param>
/// <param name="Reviewed">The day of the review, <c>2026-11-22</c>.</param>
internal sealed record SiteIdentity(string Organisation, string Address, string Reviewed)
{
    public static SiteIdentity Unpublished { get; } = new("ClaimTrail", "", "");

    /// <summary>Reads the file.</summary>
    /// <param name="path">Where it lies; it may be missing.</param>
    /// <param name="address">An address that goes before the file's own; null for none.</param>
    /// <exception cref="InvalidDataException">The file names an address that is none.</exception>
    public static SiteIdentity Read(string path, SiteAddress? address = null)
    {
        if (!File.Exists(path)) return Unpublished with { Address = address?.Text ?? "" };
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        if (address is null && Text(document, "address") is { Length: > 0 } written
            && !SiteAddress.TryRead(written, out address, out var problem))
            throw new InvalidDataException($"{Path.GetFileName(path)}: {problem}");
        return new SiteIdentity(Text(document, "organisation") ?? Unpublished.Organisation, address?.Text
            ?? "", Text(document, "reviewed") ?? "");
    }

    private static string? Text(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
