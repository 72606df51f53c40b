using System.Globalization;
using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Arithmetic on one type of number. Whole numbers overflow in silence, as they do in the package.</summary>
internal sealed class NumbersOf<T> : Numbers<T>
    where T : struct, INumber<T>
{
    public override T Add(T left, T right) => left + right;

    public override T Subtract(T left, T right) => left - right;

    public override T Multiply(T left, T right) => left * right;

    public override T Divide(T left, T right) => left / right;

    public override T Modulo(T left, T right) => left % right;

    public override T Abs(T value) => T.Abs(value);

    public override T Round(T value) => value switch
    {
        double number => (T)(object)Math.Round(number),
        float number => (T)(object)MathF.Round(number),
        decimal number => (T)(object)Math.Round(number),
        _ => value,
    };

    public override T Convert(object value) =>
        (T)System.Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);

    public override double ToDouble(T value) => double.CreateChecked(value);
}
