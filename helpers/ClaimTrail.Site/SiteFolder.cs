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
