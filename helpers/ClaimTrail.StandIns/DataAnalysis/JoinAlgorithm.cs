namespace Microsoft.Data.Analysis;

/// <summary>Which rows a merge keeps.</summary>
public enum JoinAlgorithm
{
    /// <summary>All rows of the left table.</summary>
    Left,

    /// <summary>All rows of the right table.</summary>
    Right,

    /// <summary>All rows of both.</summary>
    FullOuter,

    /// <summary>Only rows that have a match.</summary>
    Inner,
}
