namespace Microsoft.Data.Analysis;

/// <content>Columns by name and type.</content>
public partial class DataFrameColumnCollection
{
    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name)
        where T : unmanaged => Typed<PrimitiveDataFrameColumn<T>>(name, typeof(T));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public BooleanDataFrameColumn GetBooleanColumn(string name) => Typed<BooleanDataFrameColumn>(name, typeof(bool));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public ByteDataFrameColumn GetByteColumn(string name) => Typed<ByteDataFrameColumn>(name, typeof(byte));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public CharDataFrameColumn GetCharColumn(string name) => Typed<CharDataFrameColumn>(name, typeof(char));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public DateTimeDataFrameColumn GetDateTimeColumn(string name) => Typed<DateTimeDataFrameColumn>(name, typeof(DateTime));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public DecimalDataFrameColumn GetDecimalColumn(string name) => Typed<DecimalDataFrameColumn>(name, typeof(decimal));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public DoubleDataFrameColumn GetDoubleColumn(string name) => Typed<DoubleDataFrameColumn>(name, typeof(double));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public Int16DataFrameColumn GetInt16Column(string name) => Typed<Int16DataFrameColumn>(name, typeof(short));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public Int32DataFrameColumn GetInt32Column(string name) => Typed<Int32DataFrameColumn>(name, typeof(int));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public Int64DataFrameColumn GetInt64Column(string name) => Typed<Int64DataFrameColumn>(name, typeof(long));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public SByteDataFrameColumn GetSByteColumn(string name) => Typed<SByteDataFrameColumn>(name, typeof(sbyte));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public SingleDataFrameColumn GetSingleColumn(string name) => Typed<SingleDataFrameColumn>(name, typeof(float));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public UInt16DataFrameColumn GetUInt16Column(string name) => Typed<UInt16DataFrameColumn>(name, typeof(ushort));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public UInt32DataFrameColumn GetUInt32Column(string name) => Typed<UInt32DataFrameColumn>(name, typeof(uint));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public UInt64DataFrameColumn GetUInt64Column(string name) => Typed<UInt64DataFrameColumn>(name, typeof(ulong));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none, or it holds something else.</exception>
    public StringDataFrameColumn GetStringColumn(string name) => Typed<StringDataFrameColumn>(name, typeof(string));

    private TColumn Typed<TColumn>(string name, Type type)
        where TColumn : DataFrameColumn
    {
        var column = this[name];
        return column as TColumn
            ?? throw new ArgumentException($"Cannot cast column holding {column.DataType} values to type {type}", nameof(name));
    }
}
