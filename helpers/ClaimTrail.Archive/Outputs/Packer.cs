using System.IO.Compression;
using ClaimTrail.Archive.Lines;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace ClaimTrail.Archive.Outputs;

/// <summary>Packs bytes as one gzip member or one Zstandard frame. Members in a row are one file again, so that pieces
/// can be packed on all cores, and a file that is cut back to the end of a member is whole. For one thread.</summary>
internal abstract class Packer : IDisposable
{
    /// <summary>The packer for a compression; null when there is nothing to do.</summary>
    public static Packer? For(Inputs.Compression compression) => compression switch
    {
        Inputs.Compression.Gzip => new GzipPacker(),
        Inputs.Compression.Zstandard => new ZstandardPacker(),
        _ => null,
    };

    /// <summary>The bytes as one member.</summary>
    /// <returns>Memory that the packer uses again at the next call.</returns>
    public abstract ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> bytes);

    public abstract void Dispose();

    private sealed class GzipPacker : Packer
    {
        /// <summary>A member that holds nothing; the platform would write no member at all.</summary>
        private static readonly byte[] Empty = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

        private readonly MemoryStream _packed = new();

        public override ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> bytes)
        {
            if (bytes.IsEmpty) return Empty;
            _packed.SetLength(0);
            using (var gzip = new GZipStream(_packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
            return _packed.GetBuffer().AsSpan(0, (int)_packed.Length);
        }

        public override void Dispose() => _packed.Dispose();
    }

    private sealed class ZstandardPacker : Packer
    {
        private readonly Compressor _compressor = new();
        private readonly ByteBuffer _packed = new(LineBlockReader.BlockSize);

        public ZstandardPacker() => _compressor.SetParameter(ZSTD_cParameter.ZSTD_c_checksumFlag, 1);

        public override ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> bytes)
        {
            _packed.CutBack(0);
            _packed.Advance(_compressor.Wrap(bytes, _packed.GetSpan(Compressor.GetCompressBound(bytes.Length))));
            return _packed.Written;
        }

        public override void Dispose()
        {
            _compressor.Dispose();
            _packed.Dispose();
        }
    }
}
