namespace ClaimTrail.Display.Tests.Tables;

/// <summary>The shape of a DataFrame, as the package has it: a base column with an indexer, hidden by that of the typed one.</summary>
public sealed record Frame(params IReadOnlyList<FrameColumn> Columns);

public abstract class FrameColumn(string name, long length)
{
    public string Name { get; } = name;

    public long Length { get; } = length;

    public object? this[long row] => Value(row);

    public IReadOnlyList<object?> this[long start, int count] => [.. Enumerable.Range(0, count).Select(i => Value(start + i))];

    protected abstract object? Value(long row);
}

public sealed class TextColumn(string name, params string?[] values) : FrameColumn(name, values.Length)
{
    public new string? this[long row] => values[row];

    protected override object? Value(long row) => values[row];
}

public sealed class NumberColumn(string name, params double?[] values) : FrameColumn(name, values.Length)
{
    public new double? this[long row] => values[row];

    protected override object? Value(long row) => values[row];
}
