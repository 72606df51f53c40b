namespace Microsoft.Data.Analysis;

/// <content>Row by row: arithmetic, comparison, logic.</content>
public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc/>
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => Compute(Arithmetic.Add, column, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Add<U>(U value, bool inPlace = false) => Compute(Arithmetic.Add, value, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn ReverseAdd<U>(U value, bool inPlace = false) => Compute(Arithmetic.Add, value, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => Compute(Arithmetic.Subtract, column, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Subtract<U>(U value, bool inPlace = false) => Compute(Arithmetic.Subtract, value, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn ReverseSubtract<U>(U value, bool inPlace = false) =>
        Compute(Arithmetic.Subtract, value, inPlace, reversed: true);

    /// <inheritdoc/>
    public override DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => Compute(Arithmetic.Multiply, column, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Multiply<U>(U value, bool inPlace = false) => Compute(Arithmetic.Multiply, value, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn ReverseMultiply<U>(U value, bool inPlace = false) =>
        Compute(Arithmetic.Multiply, value, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => Compute(Arithmetic.Divide, column, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Divide<U>(U value, bool inPlace = false) => Compute(Arithmetic.Divide, value, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn ReverseDivide<U>(U value, bool inPlace = false) =>
        Compute(Arithmetic.Divide, value, inPlace, reversed: true);

    /// <inheritdoc/>
    public override DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) => Compute(Arithmetic.Modulo, column, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Modulo<U>(U value, bool inPlace = false) => Compute(Arithmetic.Modulo, value, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn ReverseModulo<U>(U value, bool inPlace = false) =>
        Compute(Arithmetic.Modulo, value, inPlace, reversed: true);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => Compare(column, order => order == 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<U>(U value) => Compare(value, order => order == 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => Compare(column, order => order != 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<U>(U value) => Compare(value, order => order != 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => Compare(column, order => order >= 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<U>(U value) => Compare(value, order => order >= 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => Compare(column, order => order <= 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<U>(U value) => Compare(value, order => order <= 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => Compare(column, order => order > 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<U>(U value) => Compare(value, order => order > 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => Compare(column, order => order < 0);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan<U>(U value) => Compare(value, order => order < 0);

    /// <inheritdoc/>
    public override DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => Logic(column, (left, right) => left && right);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> And(bool value, bool inPlace = false) => Logic(value, (left, right) => left && right);

    /// <inheritdoc/>
    public override DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => Logic(column, (left, right) => left || right);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> Or(bool value, bool inPlace = false) => Logic(value, (left, right) => left || right);

    /// <inheritdoc/>
    public override DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => Logic(column, (left, right) => left ^ right);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> Xor(bool value, bool inPlace = false) => Logic(value, (left, right) => left ^ right);

    private static void SameLength(DataFrameColumn left, DataFrameColumn right)
    {
        if (left.Length != right.Length) throw new ArgumentException("Column lengths are mismatched", nameof(right));
    }

    private DataFrameColumn Compute(Arithmetic operation, object other, bool inPlace, bool reversed = false)
    {
        if (inPlace) throw Refused.Operation("arithmetic in place", this);
        if (other is DataFrameColumn column) SameLength(this, column);
        var otherType = (other as DataFrameColumn)?.DataType ?? other.GetType();
        if (!IsNumericColumn() || !Promotion.IsNumber(otherType)) throw Refused.Operation(operation.ToString(), this);
        return ArithmeticColumns.Compute(operation, this, other, Promotion.Of(typeof(T), otherType), reversed);
    }

    private PrimitiveDataFrameColumn<bool> Compare(object other, Func<int, bool> wanted)
    {
        if (other is null) throw Refused.Operation("comparison with null", this);
        if (NullCount > 0) throw Refused.Comparison(this);
        if (other is not DataFrameColumn column) return Mask(row => wanted(Values.Compare(this[row], other)));
        SameLength(this, column);
        if (column.NullCount > 0) throw Refused.Comparison(column);
        return Mask(row => wanted(Values.Compare(this[row], column[row])));
    }

    private PrimitiveDataFrameColumn<bool> Logic(object other, Func<bool, bool, bool> operation)
    {
        if (this is not PrimitiveDataFrameColumn<bool> flags) throw Refused.Operation("logic", this);
        if (other is bool value) return flags.Mask(row => operation(flags[row] ?? false, value));
        if (other is not PrimitiveDataFrameColumn<bool> others) throw Refused.Operation("logic", (DataFrameColumn)other);
        SameLength(this, others);
        return flags.Mask(row => operation(flags[row] ?? false, others[row] ?? false));
    }
}
