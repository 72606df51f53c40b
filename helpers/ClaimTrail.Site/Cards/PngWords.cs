using System.Buffers.Binary;
using System.Text;

namespace ClaimTrail.Site.Cards;

/// <summary>Words inside of a picture: its description, as international text (PNG, ISO/IEC 15948, chunk iTXt). They
/// say what a picture showed when it was made, and whoever reads pictures aloud may read them.</summary>
internal static class PngWords
{
    private const string Keyword = "Description";
    private const int HeaderLength = 8;
    private const int EndLength = 12;

    /// <summary>The picture with its words; words that it had stay.</summary>
    /// <param name="png">A PNG that ends with its last chunk.</param>
    /// <param name="words">What it shows.</param>
    public static byte[] With(byte[] png, string words)
    {
        using var made = new MemoryStream();
        made.Write(png.AsSpan()[..^EndLength]);
        // Not packed, no language named, no keyword translated.
        SmallPng.Chunk(made, "iTXt",
            [.. Encoding.ASCII.GetBytes(Keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(words)]);
        made.Write(png.AsSpan()[^EndLength..]);
        return made.ToArray();
    }

    /// <summary>The words of a picture; null when it has none.</summary>
    public static string? Of(ReadOnlySpan<byte> png)
    {
        byte[] start = [.. Encoding.ASCII.GetBytes(Keyword), 0, 0, 0, 0, 0];
        for (var at = HeaderLength; at + EndLength <= png.Length;)
        {
            var body = png.Slice(at + 8, BinaryPrimitives.ReadInt32BigEndian(png[at..]));
            if (png.Slice(at + 4, 4).SequenceEqual("iTXt"u8) && body.StartsWith(start))
                return Encoding.UTF8.GetString(body[start.Length..]);
            at += body.Length + EndLength;
        }
        return null;
    }
}
