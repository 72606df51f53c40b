using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimTrail.Benchmarks.Speed;

/// <summary>The measure: each line read into a document and written again, which is what any program does that passes
/// JSON on.</summary>
internal sealed class JsonPass
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);

    public void Run(IReadOnlyList<byte[]> lines)
    {
        using var writer = new Utf8JsonWriter(_output, Options);
        foreach (var line in lines)
        {
            _output.ResetWrittenCount();
            writer.Reset(_output);
            using var document = JsonDocument.Parse(line);
            document.RootElement.WriteTo(writer);
            writer.Flush();
        }
    }
}
