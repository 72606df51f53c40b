using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTrail.Archive.Answers;
using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Keys;
using ClaimTrail.Archive.Lines;
using ClaimTrail.Archive.Outputs;

namespace ClaimTrail.Archive.Gathering;

/// <summary>Folds keyed lines that are sorted by key into one JSON object for each key, in one pass. Only the present
/// key is held, and of it no more than the limits of <see cref="GatheredQuantity"/> allow.</summary>
public sealed class Gatherer : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true
    };

    private readonly Stream _output;
    private readonly Packer? _packer;
    private readonly ByteBuffer _lines = new(2 * LineBlockReader.BlockSize);
    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);
    private byte[] _key = [];
    private IGathered? _gathered;
    private long _failed;

    private Gatherer(Stream output, Compression compression) => (_output, _packer) = (output, Packer.For(compression));

    /// <summary>Gathers all lines.</summary>
    /// <param name="inputs">Where the lines come from.</param>
    /// <param name="output">Where the objects go, one a line.</param>
    /// <param name="compression">How the output is packed.</param>
    /// <param name="sort">Whether to sort the lines first; it needs disk for about twice their size.</param>
    /// <param name="cancellation">Stops gathering between two lines.</param>
    /// <returns>How many lines could not be read, here or when the figures were found.</returns>
    /// <exception cref="UnsortedException">The lines are not sorted by key.</exception>
    /// <exception cref="InvalidDataException">An input cannot be read to its end.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static long Run(IReadOnlyList<ArchiveInput> inputs, Stream output,
        Compression compression = Compression.None, bool sort = false, CancellationToken cancellation = default)
    {
        using var gatherer = new Gatherer(output, compression);
        var lines = KeyedLines.Read(inputs);
        foreach (var line in sort ? LineSort.Sort(lines, cancellation) : lines)
        {
            cancellation.ThrowIfCancellationRequested();
            gatherer.Add(line);
        }
        gatherer.EndKey();
        gatherer.Flush();
        return gatherer._failed;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _packer?.Dispose();
        _lines.Dispose();
    }

    private void Add(KeyedLine line)
    {
        var tab = line.Bytes.Span.IndexOf((byte)'\t');
        if (tab < 0)
        {
            Refuse(line, "has no tab after its key. Keyed lines come from claimtrail find --keyed.");
            return;
        }
        var key = line.Bytes.Span[..tab];
        if (_gathered is null || !key.SequenceEqual(_key)) BeginKey(line, key);
        if (_gathered is null)
            Refuse(line, $"has the key \"{Encoding.UTF8.GetString(key)}\", which is none of claimtrail find --keyed.");
        else TryAdd(line, line.Bytes[(tab + 1)..]);
    }

    private void BeginKey(KeyedLine line, ReadOnlySpan<byte> key)
    {
        if (key.SequenceCompareTo(_key) < 0)
            throw new UnsortedException(Place(line), Encoding.UTF8.GetString(key), Encoding.UTF8.GetString(_key));
        EndKey();
        _key = key.ToArray();
        var text = Encoding.UTF8.GetString(key);
        if (text == ClaimKey.Error) _gathered = new GatheredErrors();
        else if (ClaimKey.TryParse(text, out var parsed)) _gathered = new GatheredQuantity(parsed);
    }

    private void EndKey()
    {
        if (_gathered is { IsEmpty: false }) Write(_gathered.Write);
        _gathered = null;
    }

    private void TryAdd(KeyedLine line, ReadOnlyMemory<byte> json)
    {
        try
        {
            _gathered!.Add(json);
            if (_gathered is GatheredErrors) _failed++;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or FormatException
            or InvalidOperationException)
        {
            Refuse(line, $"says nothing that can be gathered: {e.Message}");
        }
    }

    private void Refuse(KeyedLine line, string problem)
    {
        _failed++;
        Write(json => json.WriteString(KeyedField.Error, $"{Place(line)} {problem}"));
    }

    private void Write(Action<Utf8JsonWriter> fields)
    {
        _json.Reset(_lines);
        _json.WriteStartObject();
        fields(_json);
        _json.WriteEndObject();
        _json.Flush();
        _lines.Add((byte)'\n');
        if (_lines.Length >= LineBlockReader.BlockSize) Flush();
    }

    private void Flush()
    {
        _output.Write(_packer is null ? _lines.Written : _packer.Pack(_lines.Written));
        _output.Flush();
        _lines.CutBack(0);
    }

    private static string Place(KeyedLine line) => new LinePlace(line.Input, line.Number).ToString();
}

/// <summary>What the lines of one key come to.</summary>
internal interface IGathered
{
    /// <summary>Whether nothing was added.</summary>
    bool IsEmpty { get; }

    /// <summary>Adds what a line says after its key. The order of adding makes no difference.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="FormatException">A value is none of the contract's.</exception>
    /// <exception cref="InvalidOperationException">A field is of the wrong type, or holds no Unicode text.</exception>
    void Add(ReadOnlyMemory<byte> json);

    /// <summary>Writes the fields into an object.</summary>
    void Write(Utf8JsonWriter json);
}

/// <summary>What could not be read when the figures were found: how much, and the first messages in ordinal
/// order.</summary>
internal sealed class GatheredErrors : IGathered
{
    /// <summary>How many messages are listed.</summary>
    public const int Listed = 20;

    private readonly Smallest<string, object> _messages = new(Listed, StringComparer.Ordinal);
    private long _count;

    public bool IsEmpty => _count == 0;

    public void Add(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        _messages.TryGet(document.RootElement.GetProperty(KeyedField.Error).GetString() ?? "", out _);
        _count++;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("key", ClaimKey.Error);
        json.WriteNumber("errors", _count);
        json.WriteStartArray("messages");
        foreach (var (message, _) in _messages.Held) json.WriteStringValue(message);
        json.WriteEndArray();
    }
}
