using System.Security.Cryptography;
using System.Text;

namespace ClaimTrail.Notebooks.Jupyter.Wire;

/// <summary>Signs messages with the key that only the client and the kernel know.</summary>
/// <param name="key">The key; when it is empty, messages are not signed.</param>
internal sealed class MessageSigner(string key)
{
    private readonly byte[] secret = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of a message's four parts, in lower-case hexadecimal digits.</summary>
    public byte[] Sign(params ReadOnlySpan<byte[]> parts)
    {
        if (secret.Length == 0) return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        foreach (var part in parts) hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a message comes from somebody who has the key.</summary>
    public bool IsTrue(byte[] signature, params ReadOnlySpan<byte[]> parts) =>
        secret.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Sign(parts));
}
