namespace Microsoft.Data.Analysis;

/// <summary>Calls on which the package gives a wrong answer without a word. The stand-in refuses them.</summary>
internal static class Refused
{
    public static NotSupportedException Comparison(DataFrameColumn column) => new(
        $"Column '{column.Name}' has nulls, and Microsoft.Data.Analysis compares a null as if it were 0. " +
        "Fill or drop the nulls first, or filter by a mask made from df.Rows.");

    public static NotSupportedException GroupedNulls(DataFrameColumn column, string what) => new(
        $"Column '{column.Name}' has nulls, and Microsoft.Data.Analysis counts a null as 0 in a grouped {what}. " +
        "Group df.Rows by LINQ where nulls occur.");

    public static NotSupportedException NullKeys(DataFrameColumn column) => new(
        $"Join column '{column.Name}' has nulls, for which Microsoft.Data.Analysis drops or multiplies rows. " +
        "Drop the nulls first.");

    public static NotSupportedException AsciiFile(string text) => new(
        $"Microsoft.Data.Analysis saves CSV as ASCII unless told otherwise, and would write '{text}' with question marks. " +
        "Give encoding: Encoding.UTF8.");

    public static NotSupportedException Operation(string what, DataFrameColumn column) => new(
        $"The stand-in for Microsoft.Data.Analysis has no {what} for column '{column.Name}' of {column.DataType.Name}.");
}
