namespace Microsoft.Data.Analysis;

/// <summary>The rows of a table in groups of one key. Results have the key's column first, in the order in which the keys first
/// occur. Without column names, all columns take part, and texts have no sum.</summary>
public abstract class GroupBy
{
    /// <summary>The number of values in each group, nulls left out.</summary>
    public abstract DataFrame Count(params string[] columnNames);

    /// <summary>The first value of each group.</summary>
    public abstract DataFrame First(params string[] columnNames);

    /// <summary>The first rows of each group.</summary>
    public abstract DataFrame Head(int numberOfRows);

    /// <summary>The last rows of each group.</summary>
    public abstract DataFrame Tail(int numberOfRows);

    /// <summary>The greatest value of each group.</summary>
    public abstract DataFrame Max(params string[] columnNames);

    /// <summary>The least value of each group.</summary>
    public abstract DataFrame Min(params string[] columnNames);

    /// <summary>The product of each group.</summary>
    public abstract DataFrame Product(params string[] columnNames);

    /// <summary>The sum of each group.</summary>
    public abstract DataFrame Sum(params string[] columnNames);

    /// <summary>The mean of each group.</summary>
    public abstract DataFrame Mean(params string[] columnNames);
}
