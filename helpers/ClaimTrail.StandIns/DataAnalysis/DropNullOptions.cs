namespace Microsoft.Data.Analysis;

/// <summary>Which rows lose their place for their nulls.</summary>
public enum DropNullOptions
{
    /// <summary>Rows with a null anywhere.</summary>
    Any,

    /// <summary>Rows with nothing but nulls.</summary>
    All,
}
