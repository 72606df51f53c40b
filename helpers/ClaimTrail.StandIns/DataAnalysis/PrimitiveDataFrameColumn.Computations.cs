using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <content>Sums and the like.</content>
public partial class PrimitiveDataFrameColumn<T>
{
    private static Numbers<T> Calculator => Numbers<T>.Instance;

    private IEnumerable<T> Present => _values.Where(value => value is not null).Select(value => value.Value);

    /// <inheritdoc/>
    public override object Max() => Present.Any() ? Present.Max() : null;

    /// <inheritdoc/>
    public override object Max(IEnumerable<long> rowIndices) => rowIndices.Max(row => Known(row, "maximum"));

    /// <inheritdoc/>
    public override object Min() => Present.Any() ? Present.Min() : null;

    /// <inheritdoc/>
    public override object Min(IEnumerable<long> rowIndices) => rowIndices.Min(row => Known(row, "minimum"));

    /// <inheritdoc/>
    public override object Sum() => Present.Any() ? Present.Aggregate(Needed("sum").Add) : null;

    /// <inheritdoc/>
    public override object Sum(IEnumerable<long> rowIndices) =>
        rowIndices.Select(row => this[row] ?? default).Aggregate(default(T), Needed("sum").Add);

    /// <inheritdoc/>
    public override object Product() => Present.Any() ? Present.Aggregate(Needed("product").Multiply) : null;

    /// <inheritdoc/>
    public override object Product(IEnumerable<long> rowIndices) =>
        rowIndices.Select(row => Known(row, "product")).Aggregate(Needed("product").Multiply);

    /// <inheritdoc/>
    public override double Mean() =>
        Length == 0 ? 0 : Needed("mean").ToDouble((T)(Sum() ?? default(T))) / (Length - NullCount);

    /// <inheritdoc/>
    public override double Median()
    {
        var sorted = Present.Select(Needed("median").ToDouble).Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count == 0 ? 0
            : sorted.Count % 2 == 1 ? sorted[middle]
            : (sorted[middle] + sorted[middle - 1]) / 2;
    }

    /// <inheritdoc/>
    public override DataFrameColumn Abs(bool inPlace = false) => Apply(Needed("absolute value").Abs, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Round(bool inPlace = false) => Apply(Needed("rounding").Round, inPlace);

    /// <inheritdoc/>
    public override bool All() => Flags().All(flag => flag);

    /// <inheritdoc/>
    public override bool Any() => Flags().Any(flag => flag);

    /// <inheritdoc/>
    public override DataFrameColumn CumulativeSum(bool inPlace = false)
    {
        var calculator = Needed("running sum");
        T sum = default;
        return Apply(value => sum = calculator.Add(sum, value), inPlace);
    }

    /// <inheritdoc/>
    public override bool HasDescription() => IsNumericColumn() || typeof(T) == typeof(DateTime);

    /// <inheritdoc/>
    public override DataFrameColumn Description()
    {
        var description = new SingleDataFrameColumn(Name);
        description.Append(Length - NullCount);
        description.Append(Short(Max()));
        description.Append(Short(Min()));
        description.Append(IsNumericColumn() && NullCount < Length ? (float)Mean() : null);
        return description;
    }

    private static float? Short(object value) =>
        value is null or DateTime ? null : Convert.ToSingle(value, CultureInfo.InvariantCulture);

    private Numbers<T> Needed(string what) => Calculator ?? throw Refused.Operation(what, this);

    private T Known(long row, string what) => this[row] ?? throw Refused.GroupedNulls(this, what);

    private IEnumerable<bool> Flags() =>
        this is PrimitiveDataFrameColumn<bool> flags ? flags.Present : throw Refused.Operation("flags", this);
}
