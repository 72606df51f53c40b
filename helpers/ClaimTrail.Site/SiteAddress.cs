using System.Diagnostics.CodeAnalysis;

namespace ClaimTrail.Site;

/// <summary>Where a site is published, for the addresses that must be whole: on claim cards, in ClaimReview data and in
/// link previews. Between the pages addresses stay relative, so that the site opens from disk too.</summary>
public sealed record SiteAddress
{
    private SiteAddress(string text) => Text = text;

    /// <summary>The address, ending in <c>/</c>.</summary>
    public string Text { get; }

    /// <summary>Reads an address as a person writes it.</summary>
    /// <param name="text">For example <c>https://example.org/claims</c>; a slash at the end is added.</param>
    /// <param name="address">The address; null when the text is none.</param>
    /// <param name="problem">What is wrong and what to write; null when nothing is.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out SiteAddress? address, [NotNullWhen(false)]
        out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        address = null;
        problem = null;
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            problem = "it is no web address";
        else if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
            problem = "it holds more than the place of the site (a query, a fragment or a user's name)";
        if (problem is null) address = new SiteAddress(uri!.AbsoluteUri.TrimEnd('/') + "/");
        else problem =
            $"\"{text}\" cannot be the site's address: {problem}. Write one such as https://example.org/claims/.";
        return address is not null;
    }
}
