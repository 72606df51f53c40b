using System.Text;

namespace ClaimTrail.Text;

/// <summary>Encodings that refuse what they cannot read instead of replacing it.</summary>
internal static class StrictEncoding
{
    /// <summary>The encoding of a name; null when nobody knows it.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            // .NET calls the Korean Windows code page by another name than iconv does.
            return CodePagesEncodingProvider.Instance.GetEncoding(name == "CP949" ? "ks_c_5601-1987" : name,
                EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null; // A name that nobody knows says nothing.
        }
    }

    /// <summary>Reads bytes to the last one.</summary>
    /// <returns>Whether all of them are text in the encoding.</returns>
    public static bool TryRead(this Encoding encoding, ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
