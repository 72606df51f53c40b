namespace Microsoft.Data.Analysis;

/// <summary>A column of single characters, or nulls.</summary>
public partial class CharDataFrameColumn : PrimitiveDataFrameColumn<char>
{
    /// <summary>A column of those values.</summary>
    public CharDataFrameColumn(string name, IEnumerable<char?> values) : base(name, values)
    {
    }

    /// <summary>A column of those values.</summary>
    public CharDataFrameColumn(string name, IEnumerable<char> values) : base(name, values)
    {
    }

    /// <summary>A column of that many nulls.</summary>
    public CharDataFrameColumn(string name, long length = 0) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<char> CreateNewColumn(string name, long length = 0) =>
        new CharDataFrameColumn(name, length);
}
