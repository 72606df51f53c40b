namespace Microsoft.Data.Analysis;

/// <content>Putting two tables side by side.</content>
public partial class DataFrame
{
    /// <summary>Puts the rows of equal keys side by side. Columns of one name, the key too, get the suffixes.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    public DataFrame Merge<TKey>(
        DataFrame other, string leftJoinColumn, string rightJoinColumn,
        string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) =>
        Merge(other, [leftJoinColumn], [rightJoinColumn], leftSuffix, rightSuffix, joinAlgorithm);

    /// <summary>Puts the rows of equal keys side by side.</summary>
    /// <exception cref="NotSupportedException">A key is null.</exception>
    public DataFrame Merge(
        DataFrame other, string[] leftJoinColumns, string[] rightJoinColumns,
        string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (leftJoinColumns.Length != rightJoinColumns.Length)
            throw new ArgumentException("Array lengths are mismatched", nameof(leftJoinColumns));

        // An inner merge goes through the longer table, and through the right one where both are equally long.
        var leftLeads = joinAlgorithm is JoinAlgorithm.Left or JoinAlgorithm.FullOuter
            || (joinAlgorithm == JoinAlgorithm.Inner && Rows.Count > other.Rows.Count);
        var (leader, leaderKeys) = leftLeads ? (this, leftJoinColumns) : (other, rightJoinColumns);
        var (follower, followerKeys) = leftLeads ? (other, rightJoinColumns) : (this, leftJoinColumns);
        var pairs = JoinRows.Of(Keys(leader, leaderKeys), Keys(follower, followerKeys), joinAlgorithm);
        var leaderRows = new Int64DataFrameColumn("Leader", pairs.Select(pair => pair.Leader));
        var followerRows = new Int64DataFrameColumn("Follower", pairs.Select(pair => pair.Follower));

        var merged = new DataFrame();
        foreach (var column in Columns) merged.Columns.Add(column.Clone(leftLeads ? leaderRows : followerRows));
        foreach (var column in other.Columns)
        {
            var added = column.Clone(leftLeads ? followerRows : leaderRows);
            while (merged.Columns.IndexOf(added.Name) is >= 0 and var index)
            {
                merged.Columns[index].SetName(added.Name + leftSuffix);
                added.SetName(added.Name + rightSuffix);
            }

            merged.Columns.Add(added);
        }

        return merged;
    }

    private static List<object[]> Keys(DataFrame table, string[] names)
    {
        var columns = names.Select(name => table.Columns[name]).ToList();
        foreach (var column in columns)
            if (column.NullCount > 0) throw Refused.NullKeys(column);
        return [.. Enumerable.Range(0, (int)table.Rows.Count).Select(row => columns.Select(column => column[row]).ToArray())];
    }
}
