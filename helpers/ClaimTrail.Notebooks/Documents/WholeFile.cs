namespace ClaimTrail.Notebooks.Documents;

/// <summary>Replaces a file so that at every moment either the old or the new content stands there whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes to a temporary file beside the target and renames it over the target.</summary>
    /// <param name="path">The file to replace.</param>
    /// <param name="write">Writes the new content. When it does not come to its end, the target stays as it
    /// was.</param>
    public static void Replace(string path, Action<Stream> write)
    {
        // A link stays a link; what it points to is replaced.
        var linked = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;
        var target = linked ?? Path.GetFullPath(path);
        var temporary = TemporaryName(target);
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            write(stream);
            stream.Flush(flushToDisk: true);
        }
        File.Move(temporary, target, overwrite: true);
    }

    /// <summary>A fixed name, so that what a killed run left behind is overwritten by the next one.</summary>
    public static string TemporaryName(string target) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.tmp");
}
