namespace Microsoft.Data.Analysis;

/// <summary>Arithmetic on one type of number.</summary>
internal abstract class Numbers<T>
{
    /// <summary>Null where the type is no number.</summary>
    public static Numbers<T> Instance { get; } = Create();

    public abstract T Add(T left, T right);

    public abstract T Subtract(T left, T right);

    public abstract T Multiply(T left, T right);

    public abstract T Divide(T left, T right);

    public abstract T Modulo(T left, T right);

    public abstract T Abs(T value);

    public abstract T Round(T value);

    public abstract T Convert(object value);

    public abstract double ToDouble(T value);

    private static Numbers<T> Create()
    {
        object made =
            typeof(T) == typeof(byte) ? new NumbersOf<byte>()
            : typeof(T) == typeof(sbyte) ? new NumbersOf<sbyte>()
            : typeof(T) == typeof(short) ? new NumbersOf<short>()
            : typeof(T) == typeof(ushort) ? new NumbersOf<ushort>()
            : typeof(T) == typeof(int) ? new NumbersOf<int>()
            : typeof(T) == typeof(uint) ? new NumbersOf<uint>()
            : typeof(T) == typeof(long) ? new NumbersOf<long>()
            : typeof(T) == typeof(ulong) ? new NumbersOf<ulong>()
            : typeof(T) == typeof(float) ? new NumbersOf<float>()
            : typeof(T) == typeof(double) ? new NumbersOf<double>()
            : typeof(T) == typeof(decimal) ? new NumbersOf<decimal>()
            : null;
        return (Numbers<T>)made;
    }
}
