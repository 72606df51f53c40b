namespace ClaimTrail.Notebooks.Documents;

/// <summary>Replaces a file so that at every moment either the old or the new content stands there whole: writes beside
/// it and renames.</summary>
public static class WholeFile
{
    /// <summary>Replaces a file that nobody else writes, and waits until it is on the disk.</summary>
    /// <param name="path">The file. A link stays a link; what it points to is replaced. What a killed run left beside
    /// it is overwritten by the next one.</param>
    /// <param name="write">Writes the new content. When it does not come to its end, the target stays as it
    /// was.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Replace(string path, Action<Stream> write)
    {
        var linked = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;
        var target = linked ?? Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.tmp");
        Write(target, temporary, stream =>
        {
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            write(stream);
            stream.Flush(flushToDisk: true);
        });
    }

    /// <summary>Replaces a file that can be made anew and that several processes may write at once: each under a name
    /// of its own, and the last one stays.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Keep(string path, ReadOnlyMemory<byte> content) =>
        Write(path, $"{path}.{Guid.NewGuid():N}.tmp", stream => stream.Write(content.Span));

    private static void Write(string target, string temporary, Action<FileStream> write)
    {
        var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
        try
        {
            using (stream) write(stream);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
