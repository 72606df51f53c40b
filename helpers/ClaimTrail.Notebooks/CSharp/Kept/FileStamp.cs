namespace ClaimTrail.Notebooks.CSharp.Kept;

/// <summary>What shows, without reading a file, whether it is still the one it was.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Length">In bytes; -1 when there is no such file.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
internal sealed record FileStamp(string Path, long Length, DateTime Modified)
{
    public static FileStamp Of(string path) =>
        new FileInfo(path) is { Exists: true } file ? new(path, file.Length, file.LastWriteTimeUtc) : new(path, -1, default);

    /// <summary>Whether the file is as it was.</summary>
    public bool Holds => Of(Path) == this;
}
