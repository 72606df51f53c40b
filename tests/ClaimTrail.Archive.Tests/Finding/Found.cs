using System.IO.Compression;
using System.Text;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Finding;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Archive.Outputs;
using ClaimTrail.Benchmarks.Archive;

namespace ClaimTrail.Archive.Tests.Finding;

/// <summary>Runs the finder in memory.</summary>
internal static class Found
{
    /// <summary>A made-up archive of about this many bytes.</summary>
    public static byte[] Archive(int bytes, int seed = 1)
    {
        using var stream = new MemoryStream();
        new ArchiveText(seed).Write(stream, bytes);
        return stream.ToArray();
    }

    /// <summary>Lines that fill this many pieces and are quick to answer: most of a line is carried through.</summary>
    public static byte[] Pieces(int count, int seed = 1)
    {
        var archive = new ArchiveText(seed);
        var random = new Random(seed);
        using var stream = new MemoryStream();
        while (stream.Length < (long)count * LineBlockReader.BlockSize)
        {
            var carried = new string('x', random.Next(10_000, 60_000));
            stream.Write(Encoding.UTF8.GetBytes($"{archive.NextLine()[..^1]},\"carried\":\"{carried}\"}}\n"));
        }
        return stream.ToArray();
    }

    /// <summary>What is written for some bytes on a stream.</summary>
    public static async Task<(byte[] Bytes, FindReport Report)> InAsync(byte[] input, int threads = 2,
        AnswerForm form = AnswerForm.Contract) =>
        await InAsync(new FindQuestion([ArchiveInput.Stream("input", () => new MemoryStream(input))], form), threads);

    public static async Task<(byte[] Bytes, FindReport Report)> InAsync(FindQuestion question, int threads = 2)
    {
        using var bytes = new MemoryStream();
        using var output = new PipeOutput(bytes);
        var report = await ArchiveFinder.RunAsync(question, output, threads);
        return (bytes.ToArray(), report);
    }

    /// <summary>Some bytes packed as a file of this name would be.</summary>
    public static byte[] Packed(string name, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = Compressions.Of(name) switch
        {
            Compression.Gzip => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            Compression.Zstandard => new ZstdSharp.CompressionStream(packed, leaveOpen: true),
            _ => new BufferedStream(packed),
        }) packer.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>The bytes in a file, unpacked.</summary>
    public static byte[] Unpacked(string path)
    {
        using var unpacked = Compressions.Unpack(File.OpenRead(path), Compressions.Of(path));
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }
}
