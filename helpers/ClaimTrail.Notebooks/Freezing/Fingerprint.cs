using System.Buffers.Binary;
using System.Collections;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTrail.Notebooks.Freezing;

/// <summary>A digest of all that decides a result. Two that are equal stand for equal ingredients.</summary>
public sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Takes in a text.</summary>
    public Fingerprint Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Takes in a file's name and content, or that there is no such file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Fingerprint AddFile(string path)
    {
        Add(Path.GetFileName(path));
        return File.Exists(path) ? Add(File.ReadAllBytes(path)) : Add("no such file");
    }

    /// <summary>Takes in all files of a folder and its subfolders, in an order that is the same on every
    /// machine.</summary>
    /// <param name="path">Path of the folder; one that does not exist counts as empty.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public Fingerprint AddFolder(string path)
    {
        if (!Directory.Exists(path)) return Add("no such folder");
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
            Add(Path.GetRelativePath(path, file)).AddFile(file);
        return this;
    }

    /// <summary>Takes in every environment variable whose name starts so, with the file or folder that it
    /// names.</summary>
    /// <param name="prefix">Such as <c>CLAIMTRAIL_</c>.</param>
    /// <exception cref="IOException">A file that a variable names cannot be read.</exception>
    public Fingerprint AddVariables(string prefix)
    {
        var settings = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(entry => (Name: (string)entry.Key, Value: entry.Value as string ?? ""))
            .Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal));
        foreach (var (name, value) in settings.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            Add(name).Add(value);
            if (Directory.Exists(value)) AddFolder(value);
            else if (File.Exists(value)) AddFile(value);
        }
        return this;
    }

    /// <summary>What was taken in so far, as 64 hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(hash.GetCurrentHash());

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    // The length stands before the bytes, so that "ab" and "c" differ from "a" and "bc".
    private Fingerprint Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
        return this;
    }
}
