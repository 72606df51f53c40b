using System.Text.Json;

namespace ClaimTrail.Notebooks.Documents;

/// <summary>Where in a notebook's bytes the changeable values of one code cell stand.</summary>
/// <param name="Outputs">The value of <c>outputs</c>, or null when the cell has none.</param>
/// <param name="ExecutionCount">The value of <c>execution_count</c>, or null when the cell has none.</param>
/// <param name="LastValueEnd">The end of the cell's last value: where a missing member may be added.</param>
internal readonly record struct CodeCellPlace(ByteRange? Outputs, ByteRange? ExecutionCount, int LastValueEnd);

/// <summary>Finds the code cells of a notebook without building a tree.</summary>
internal static class CodeCellPlaces
{
    /// <summary>How deep the members of a cell stand: root, list of cells, cell.</summary>
    public const int MemberDepth = 3;

    /// <summary>The places in the order of the cells.</summary>
    /// <param name="utf8">A valid notebook without byte order mark.</param>
    public static IReadOnlyList<CodeCellPlace> Find(ReadOnlySpan<byte> utf8)
    {
        var places = new List<CodeCellPlace>();
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isCells = reader.ValueTextEquals("cells");
            reader.Read();
            if (!isCells)
            {
                reader.Skip();
                continue;
            }
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                if (ReadCell(ref reader) is { } place) places.Add(place);
        }
        return places;
    }

    private static CodeCellPlace? ReadCell(ref Utf8JsonReader reader)
    {
        ByteRange? outputs = null, count = null;
        var isCode = false;
        var end = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isOutputs = reader.ValueTextEquals("outputs");
            var isCount = reader.ValueTextEquals("execution_count");
            var isType = reader.ValueTextEquals("cell_type");
            reader.Read();
            if (isType) isCode = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("code");
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            end = (int)reader.BytesConsumed;
            if (isOutputs) outputs = new ByteRange(start, end);
            if (isCount) count = new ByteRange(start, end);
        }
        return isCode ? new CodeCellPlace(outputs, count, end) : null;
    }
}
