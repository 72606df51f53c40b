using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>Compares two values of a column's types.</summary>
internal static class Values
{
    public static int Compare(object left, object right)
    {
        if (left.GetType() == right.GetType()) return Comparer<object>.Default.Compare(left, right);
        if (!Promotion.IsNumber(left.GetType()) || !Promotion.IsNumber(right.GetType()))
            throw new NotSupportedException($"The stand-in does not compare {left.GetType().Name} with {right.GetType().Name}.");
        var type = Promotion.Of(left.GetType(), right.GetType());
        return Comparer<object>.Default.Compare(
            Convert.ChangeType(left, type, CultureInfo.InvariantCulture),
            Convert.ChangeType(right, type, CultureInfo.InvariantCulture));
    }
}
