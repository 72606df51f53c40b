using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ClaimTrail.Site.Cards;

/// <summary>Writes a picture of text anew with a palette (PNG, ISO/IEC 15948, colour type 3): a few dozen colours show
/// it as well as sixteen million and take a fifth of the room. The same picture gives the same bytes.</summary>
internal static class SmallPng
{
    private const int MostColours = 32;

    /// <summary>How near two colours are that one can stand for, as a squared distance: at the edges of letters, and of
    /// whole areas.</summary>
    private const int NearEnough = 2500, NearEnoughOfAreas = 100;

    /// <summary>A colour of one pixel in so many is that of an area.</summary>
    private const int Area = 200;

    private const int HeaderLength = 8;

    /// <summary>The picture with a palette.</summary>
    /// <param name="png">A PNG of eight bits a channel, in RGB or RGBA, without interlacing, as Chromium makes
    /// it.</param>
    /// <exception cref="InvalidDataException">It is another kind of PNG.</exception>
    public static byte[] Of(ReadOnlySpan<byte> png)
    {
        var (width, height, pixels) = Read(png);
        var (palette, places) = Palette(pixels);
        var rows = new byte[height * (width + 1)];
        for (var y = 0; y < height; y++)
        {
            // Most of a picture of text is paper: what is as to the left of it is not looked up again.
            var (last, place) = (pixels[y * width], places[pixels[y * width]]);
            for (var x = 0; x < width; x++)
            {
                var pixel = pixels[(y * width) + x];
                if (pixel != last) (last, place) = (pixel, places[pixel]);
                rows[(y * (width + 1)) + 1 + x] = place;
            }
        }

        using var made = new MemoryStream();
        made.Write(png[..HeaderLength]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        Chunk(made, "IHDR", header);
        Chunk(made, "PLTE",
            [
                .. palette.SelectMany(
                    colour => new[] { (byte)(colour >> 16), (byte)((colour >> 8) & 255), (byte)(colour & 255) })]);
        Chunk(made, "IDAT", Packed(rows));
        Chunk(made, "IEND", []);
        return made.ToArray();
    }

    private static (int Width, int Height, int[] Pixels) Read(ReadOnlySpan<byte> png)
    {
        var (width, height, channels) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var at = HeaderLength; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            var body = png.Slice(at + 8, length);
            switch (Encoding.ASCII.GetString(png.Slice(at + 4, 4)))
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body),
                        BinaryPrimitives.ReadInt32BigEndian(body[4..]));
                    channels = (body[8], body[9], body[12]) switch
                    {
                        (8, 2, 0) => 3,
                        (8, 6, 0) => 4,
                        _ =>
                            throw new InvalidDataException(
                                "The picture is no PNG of eight bits a channel without interlacing."),
                    };
                    break;
                case "IDAT": packed.Write(body); break;
            }
            at += length + 12;
        }
        packed.Position = 0;
        using var open = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = width * channels;
        var (row, above) = (new byte[stride], new byte[stride]);
        var pixels = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            var filter = open.ReadByte();
            open.ReadExactly(row);
            Unfilter(filter, row, above, channels);
            for (var x = 0; x < width; x++)
                pixels[(y * width)
                    + x] = (row[x * channels] << 16) | (row[(x * channels) + 1] << 8) | row[(x * channels) + 2];
            (row, above) = (above, row);
        }
        return (width, height, pixels);
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int channels)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= channels ? row[i - channels] : 0, up = above[i],
                corner = i >= channels ? above[i - channels] : 0;
            row[i] = unchecked((byte)(row[i]
                + filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 }));
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    /// <summary>The commonest colours that differ enough, and for every colour its place among them.</summary>
    private static (List<int> Palette, Dictionary<int, byte> Places) Palette(int[] pixels)
    {
        var counts = new Dictionary<int, int>();
        for (int from = 0, to; from < pixels.Length; from = to)
        {
            to = from + 1;
            while (to < pixels.Length && pixels[to] == pixels[from]) to++;
            counts[pixels[from]] = counts.GetValueOrDefault(pixels[from]) + to - from;
        }
        var palette = new List<int>();
        foreach (var (colour, count) in counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key))
        {
            if (palette.Count == MostColours) break;
            var near = count > pixels.Length / Area ? NearEnoughOfAreas : NearEnough;
            if (palette.All(taken => Distance(taken, colour) > near)) palette.Add(colour);
        }
        return (palette, counts.Keys.ToDictionary(colour => colour,
            colour => (byte)palette.IndexOf(palette.MinBy(taken => Distance(taken, colour)))));
    }

    private static int Distance(int one, int other)
    {
        int red = (one >> 16) - (other >> 16), green = ((one >> 8) & 255) - ((other >> 8) & 255),
            blue = (one & 255) - (other & 255);
        return (red * red) + (green * green) + (blue * blue);
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize)) zlib.Write(rows);
        return packed.ToArray();
    }

    /// <summary>Writes one chunk: its length, its type, what it holds, and the sum that tells whether it arrived
    /// whole.</summary>
    internal static void Chunk(Stream png, string type, byte[] body)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        png.Write(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. body];
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
        }
        return ~crc;
    }
}

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
