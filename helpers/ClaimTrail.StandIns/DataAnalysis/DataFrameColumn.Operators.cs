namespace Microsoft.Data.Analysis;

/// <content>Operators: each makes a new column.</content>
public abstract partial class DataFrameColumn
{
    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(DataFrameColumn left, DataFrameColumn right) => left.Add(right);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(DataFrameColumn column, int value) => column.Add(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(int value, DataFrameColumn column) => column.ReverseAdd(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(DataFrameColumn column, long value) => column.Add(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(long value, DataFrameColumn column) => column.ReverseAdd(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(DataFrameColumn column, float value) => column.Add(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(float value, DataFrameColumn column) => column.ReverseAdd(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(DataFrameColumn column, double value) => column.Add(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(double value, DataFrameColumn column) => column.ReverseAdd(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(DataFrameColumn column, decimal value) => column.Add(value);

    /// <summary>The sums, row by row.</summary>
    public static DataFrameColumn operator +(decimal value, DataFrameColumn column) => column.ReverseAdd(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(DataFrameColumn left, DataFrameColumn right) => left.Subtract(right);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(DataFrameColumn column, int value) => column.Subtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(int value, DataFrameColumn column) => column.ReverseSubtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(DataFrameColumn column, long value) => column.Subtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(long value, DataFrameColumn column) => column.ReverseSubtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(DataFrameColumn column, float value) => column.Subtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(float value, DataFrameColumn column) => column.ReverseSubtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(DataFrameColumn column, double value) => column.Subtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(double value, DataFrameColumn column) => column.ReverseSubtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(DataFrameColumn column, decimal value) => column.Subtract(value);

    /// <summary>The differences, row by row.</summary>
    public static DataFrameColumn operator -(decimal value, DataFrameColumn column) => column.ReverseSubtract(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(DataFrameColumn left, DataFrameColumn right) => left.Multiply(right);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(DataFrameColumn column, int value) => column.Multiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(int value, DataFrameColumn column) => column.ReverseMultiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(DataFrameColumn column, long value) => column.Multiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(long value, DataFrameColumn column) => column.ReverseMultiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(DataFrameColumn column, float value) => column.Multiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(float value, DataFrameColumn column) => column.ReverseMultiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(DataFrameColumn column, double value) => column.Multiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(double value, DataFrameColumn column) => column.ReverseMultiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(DataFrameColumn column, decimal value) => column.Multiply(value);

    /// <summary>The products, row by row.</summary>
    public static DataFrameColumn operator *(decimal value, DataFrameColumn column) => column.ReverseMultiply(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(DataFrameColumn left, DataFrameColumn right) => left.Divide(right);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(DataFrameColumn column, int value) => column.Divide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(int value, DataFrameColumn column) => column.ReverseDivide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(DataFrameColumn column, long value) => column.Divide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(long value, DataFrameColumn column) => column.ReverseDivide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(DataFrameColumn column, float value) => column.Divide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(float value, DataFrameColumn column) => column.ReverseDivide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(DataFrameColumn column, double value) => column.Divide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(double value, DataFrameColumn column) => column.ReverseDivide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(DataFrameColumn column, decimal value) => column.Divide(value);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public static DataFrameColumn operator /(decimal value, DataFrameColumn column) => column.ReverseDivide(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(DataFrameColumn left, DataFrameColumn right) => left.Modulo(right);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(DataFrameColumn column, int value) => column.Modulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(int value, DataFrameColumn column) => column.ReverseModulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(DataFrameColumn column, long value) => column.Modulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(long value, DataFrameColumn column) => column.ReverseModulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(DataFrameColumn column, float value) => column.Modulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(float value, DataFrameColumn column) => column.ReverseModulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(DataFrameColumn column, double value) => column.Modulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(double value, DataFrameColumn column) => column.ReverseModulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(DataFrameColumn column, decimal value) => column.Modulo(value);

    /// <summary>The remainders, row by row.</summary>
    public static DataFrameColumn operator %(decimal value, DataFrameColumn column) => column.ReverseModulo(value);

    /// <summary>True where both are.</summary>
    public static DataFrameColumn operator &(DataFrameColumn left, DataFrameColumn right) => left.And(right);

    /// <summary>True where one is.</summary>
    public static DataFrameColumn operator |(DataFrameColumn left, DataFrameColumn right) => left.Or(right);

    /// <summary>True where one is and the other is not.</summary>
    public static DataFrameColumn operator ^(DataFrameColumn left, DataFrameColumn right) => left.Xor(right);
}
