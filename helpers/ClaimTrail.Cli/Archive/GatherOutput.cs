namespace ClaimTrail.Cli.Archive;

/// <summary>Where gathered claims go: standard output, or a file that is there whole or not at all.</summary>
internal sealed class GatherOutput : IDisposable
{
    private readonly string? _path;

    private GatherOutput(string? path, Stream stream) => (_path, Stream) = (path, stream);

    public Stream Stream { get; }

    /// <summary>Opens it.</summary>
    /// <param name="path">The file; null for standard output.</param>
    public static GatherOutput Open(string? path) =>
        new(path, path is null
            ? StandardStreams.OpenOutput()
            : new FileStream(Unfinished(path), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0));

    /// <summary>Gives the file its name.</summary>
    public void Finish()
    {
        if (_path is null) return;
        Stream.Dispose();
        File.Move(Unfinished(_path), _path, overwrite: true);
    }

    /// <summary>Closes it; an unfinished file is gone.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (_path is not null) File.Delete(Unfinished(_path));
    }

    private static string Unfinished(string path) => path + ".new";
}
