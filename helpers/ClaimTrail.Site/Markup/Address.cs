using System.Text.RegularExpressions;

namespace ClaimTrail.Site.Markup;

/// <summary>Addresses that a page may point at or show.</summary>
internal static partial class Address
{
    /// <summary>A link's target, or null when it may not be followed. A link to a notebook, a language
    /// card or a page for the room becomes one to its page.</summary>
    public static string? Link(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        var trimmed = address.Trim();
        // Browsers skip control characters inside a scheme; an address that holds one is no honest address.
        if (trimmed.Any(char.IsControl) || trimmed.Contains('\\', StringComparison.Ordinal)) return null;
        var scheme = Scheme().Match(trimmed);
        if (scheme.Success) return SafeRules.LinkSchemes.Contains(scheme.Groups[1].Value) ? trimmed : null;
        if (trimmed.StartsWith("//", StringComparison.Ordinal)) return null;
        return Beside().Replace(Notebook().Replace(trimmed, "$1.html"),
            match => match.Groups[1].Value
                + (match.Groups[2].Value == "README" ? "index" : match.Groups[2].Value) + ".html");
    }

    /// <summary>Whether the address is a picture in itself, so that nothing is loaded.</summary>
    public static bool IsPicture(string? address) => address is not null && Picture().IsMatch(address);

    [GeneratedRegex(@"^([a-zA-Z][a-zA-Z0-9+.-]*):", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^((?:\.{1,2}/)?[^/?#:]+)\.ipynb", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Notebook();

    /// <summary>A file that <see cref="TeachingPages"/> makes a page of.</summary>
    [GeneratedRegex(@"^((?:\.{1,2}/)?(?:(?:cards|teach)/)?)([^/?#:.]+)\.md",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Beside();

    [GeneratedRegex("^data:image/(png|jpeg|gif|webp|svg\\+xml);base64,[A-Za-z0-9+/=\\s]+$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Picture();
}
