using System.IO.Compression;
using ZstdSharp;

namespace ClaimTrail.Archive.Inputs;

/// <summary>Packs and unpacks gzip and Zstandard.</summary>
public static class Compressions
{
    // Without it, the platform takes a gzip file that was cut off for a whole one.
    static Compressions() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>How a file is packed, by the end of its name; not at all when there is none.</summary>
    public static Compression Of(string? path) => Path.GetExtension(path)?.ToUpperInvariant() switch
    {
        ".GZ" => Compression.Gzip,
        ".ZST" => Compression.Zstandard,
        _ => Compression.None,
    };

    /// <summary>The name without the ending that tells how it is packed.</summary>
    internal static string PlainName(string path) =>
        Of(path) == Compression.None ? path : path[..^Path.GetExtension(path).Length];

    /// <summary>The unpacked bytes of a stream; several members or frames in a row are read as one.</summary>
    internal static Stream Unpack(Stream packed, Compression compression) => compression switch
    {
        Compression.Gzip => new GZipStream(packed, CompressionMode.Decompress),
        Compression.Zstandard => new DecompressionStream(packed, leaveOpen: false),
        _ => packed,
    };

    /// <summary>Whether an exception says that packed bytes are broken.</summary>
    internal static bool IsBroken(Exception e) => e is InvalidDataException or ZstdException;
}

/// <summary>How a file is packed, as the end of its name tells.</summary>
public enum Compression
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary><c>.gz</c></summary>
    Gzip,

    /// <summary><c>.zst</c></summary>
    Zstandard,
}
