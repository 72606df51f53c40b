using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Site;

/// <summary>The folder that a site is written to. Files appear whole or not at all, and never outside of it.</summary>
internal sealed class SiteFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string _root;

    public SiteFolder(string path)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        Directory.CreateDirectory(_root);
    }

    /// <summary>The absolute path of a file in the site.</summary>
    /// <exception cref="ArgumentException">The path leaves the site's folder.</exception>
    public string PathOf(string relative)
    {
        var full = Path.GetFullPath(Path.Combine(_root, relative));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"\"{relative}\" lies outside the site's folder.", nameof(relative));
    }

    public void Write(string relative, string text) => Write(relative, Utf8.GetBytes(text));

    /// <summary>A killed run leaves the old file or the new one. A file that already has these bytes is left
    /// alone.</summary>
    public void Write(string relative, byte[] bytes)
    {
        var target = PathOf(relative);
        if (HasBytes(target, bytes)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        WholeFile.Keep(target, bytes);
    }

    /// <summary>Deletes the pages and pictures in a folder of the site that are none of these: those of a case shown
    /// earlier.</summary>
    public void KeepOnly(string folder, IReadOnlySet<string> relatives)
    {
        var path = PathOf(folder);
        if (!Directory.Exists(path)) return;
        foreach (var file in Directory.GetFiles(path))
            if (Path.GetExtension(file) is ".html" or ".png"
                && !relatives.Contains($"{folder}/{Path.GetFileName(file)}")) File.Delete(file);
    }

    private static bool HasBytes(string path, byte[] bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }
}

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
