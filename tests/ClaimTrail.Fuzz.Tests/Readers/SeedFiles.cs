using System.Text;
using ClaimTrail.Testing;

namespace ClaimTrail.Fuzz.Tests.Readers;

/// <summary>Good inputs: the repository's own files, cut to a size at which many can be read in a second.</summary>
internal static class SeedFiles
{
    private const int Longest = 6_000;

    /// <summary>The first lines of a file.</summary>
    public static byte[] Head(params string[] path) => Head(File.ReadAllBytes(RepositoryRoot.Combine(path)));

    /// <summary>The bytes of a text.</summary>
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Head(byte[] bytes)
    {
        if (bytes.Length <= Longest) return bytes;
        var end = bytes.AsSpan(0, Longest).LastIndexOf((byte)'\n');
        return bytes[..(end < 0 ? Longest : end + 1)];
    }
}
