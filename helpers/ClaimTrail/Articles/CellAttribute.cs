namespace ClaimTrail.Articles;

/// <summary>How a parameter of a record stands in its case file, where that does not follow from its name and
/// type.</summary>
/// <param name="name">The column; null for the parameter's name in small letters with underscores.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CellAttribute(string? name = null) : Attribute
{
    public string? Name => name;

    /// <summary>What an empty cell means; without it, only a nullable parameter and a list may be empty.</summary>
    public object? IfEmpty { get; init; }

    /// <summary>The smallest whole number that is allowed.</summary>
    public int Least { get; init; }

    /// <summary>What stands between the items of a list.</summary>
    public string Between { get; init; } = " ";

    /// <summary>Whether white space at the ends belongs to the text.</summary>
    public bool IsExact { get; init; }
}

/// <summary>A value that stands in one cell and reads itself.</summary>
internal interface ICell<TSelf> where TSelf : struct, ICell<TSelf>
{
    /// <summary>What a cell lacks that cannot be read, to end a sentence with: "is no date".</summary>
    static abstract string IsNone { get; }

    /// <summary>How to write one, in a sentence.</summary>
    static abstract string Remedy { get; }

    /// <summary>Reads a cell that is not empty.</summary>
    static abstract bool TryRead(string text, out TSelf value);
}
