namespace Microsoft.Data.Analysis;

/// <summary>Row-by-row arithmetic in a common type. A null on either side gives null.</summary>
internal static class ArithmeticColumns
{
    public static DataFrameColumn Compute(Arithmetic operation, DataFrameColumn left, object right, Type type, bool reversed)
    {
        var result = ColumnOf(type, left.Name);
        if (result is null) throw Refused.Operation($"arithmetic in {type.Name}", left);
        return result switch
        {
            PrimitiveDataFrameColumn<int> column => Fill(column, operation, left, right, reversed),
            PrimitiveDataFrameColumn<long> column => Fill(column, operation, left, right, reversed),
            PrimitiveDataFrameColumn<float> column => Fill(column, operation, left, right, reversed),
            PrimitiveDataFrameColumn<double> column => Fill(column, operation, left, right, reversed),
            PrimitiveDataFrameColumn<decimal> column => Fill(column, operation, left, right, reversed),
            _ => throw Refused.Operation($"arithmetic in {type.Name}", left),
        };
    }

    /// <summary>An empty column of that type, or null where there is none.</summary>
    public static DataFrameColumn ColumnOf(Type type, string name) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => new BooleanDataFrameColumn(name),
        TypeCode.Byte => new ByteDataFrameColumn(name),
        TypeCode.Char => new CharDataFrameColumn(name),
        TypeCode.DateTime => new DateTimeDataFrameColumn(name),
        TypeCode.Decimal => new DecimalDataFrameColumn(name),
        TypeCode.Double => new DoubleDataFrameColumn(name),
        TypeCode.Int16 => new Int16DataFrameColumn(name),
        TypeCode.Int32 => new Int32DataFrameColumn(name),
        TypeCode.Int64 => new Int64DataFrameColumn(name),
        TypeCode.SByte => new SByteDataFrameColumn(name),
        TypeCode.Single => new SingleDataFrameColumn(name),
        TypeCode.String => new StringDataFrameColumn(name),
        TypeCode.UInt16 => new UInt16DataFrameColumn(name),
        TypeCode.UInt32 => new UInt32DataFrameColumn(name),
        TypeCode.UInt64 => new UInt64DataFrameColumn(name),
        _ => null,
    };

    private static PrimitiveDataFrameColumn<T> Fill<T>(
        PrimitiveDataFrameColumn<T> result, Arithmetic operation, DataFrameColumn left, object right, bool reversed)
        where T : unmanaged
    {
        var numbers = Numbers<T>.Instance;
        Func<T, T, T> compute = operation switch
        {
            Arithmetic.Add => numbers.Add,
            Arithmetic.Subtract => numbers.Subtract,
            Arithmetic.Multiply => numbers.Multiply,
            Arithmetic.Divide => numbers.Divide,
            _ => numbers.Modulo,
        };
        for (var row = 0L; row < left.Length; row++)
        {
            var first = left[row];
            var second = right is DataFrameColumn column ? column[row] : right;
            if (reversed) (first, second) = (second, first);
            result.Append(first is null || second is null ? null : compute(numbers.Convert(first), numbers.Convert(second)));
        }

        return result;
    }
}
