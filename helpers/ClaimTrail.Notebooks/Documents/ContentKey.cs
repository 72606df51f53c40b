using System.Security.Cryptography;
using System.Text;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>Names for files of the cache that follow from what they are made of: the same text, the same
/// name.</summary>
internal static class ContentKey
{
    /// <summary>The name of a text.</summary>
    /// <param name="text">All that decides the file.</param>
    /// <param name="length">How many hexadecimal digits of its SHA-256, 1 to 64.</param>
    public static string Of(string text, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..length];
}
