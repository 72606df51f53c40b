namespace Microsoft.Data.Analysis;

/// <content>Operations on all rows. What a kind of column does not have is refused by name.</content>
public abstract partial class DataFrameColumn
{
    /// <summary>The sums, row by row.</summary>
    public virtual DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(Add), this);

    /// <summary>The sums, row by row.</summary>
    public virtual DataFrameColumn Add<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(Add), this);

    /// <summary>The sums, row by row, the value standing first.</summary>
    public virtual DataFrameColumn ReverseAdd<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(ReverseAdd), this);

    /// <summary>The differences, row by row.</summary>
    public virtual DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(Subtract), this);

    /// <summary>The differences, row by row.</summary>
    public virtual DataFrameColumn Subtract<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(Subtract), this);

    /// <summary>The differences, row by row, the value standing first.</summary>
    public virtual DataFrameColumn ReverseSubtract<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(ReverseSubtract), this);

    /// <summary>The products, row by row.</summary>
    public virtual DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(Multiply), this);

    /// <summary>The products, row by row.</summary>
    public virtual DataFrameColumn Multiply<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(Multiply), this);

    /// <summary>The products, row by row, the value standing first.</summary>
    public virtual DataFrameColumn ReverseMultiply<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(ReverseMultiply), this);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public virtual DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(Divide), this);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row.</summary>
    public virtual DataFrameColumn Divide<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(Divide), this);

    /// <summary>The quotients; whole numbers divided by whole numbers are cut to whole numbers, row by row, the value standing first.</summary>
    public virtual DataFrameColumn ReverseDivide<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(ReverseDivide), this);

    /// <summary>The remainders, row by row.</summary>
    public virtual DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(Modulo), this);

    /// <summary>The remainders, row by row.</summary>
    public virtual DataFrameColumn Modulo<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(Modulo), this);

    /// <summary>The remainders, row by row, the value standing first.</summary>
    public virtual DataFrameColumn ReverseModulo<T>(T value, bool inPlace = false) => throw Refused.Operation(nameof(ReverseModulo), this);

    /// <summary>True where both are.</summary>
    public virtual DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(And), this);

    /// <summary>True where both are.</summary>
    public virtual PrimitiveDataFrameColumn<bool> And(bool value, bool inPlace = false) => throw Refused.Operation(nameof(And), this);

    /// <summary>True where one is.</summary>
    public virtual DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(Or), this);

    /// <summary>True where one is.</summary>
    public virtual PrimitiveDataFrameColumn<bool> Or(bool value, bool inPlace = false) => throw Refused.Operation(nameof(Or), this);

    /// <summary>True where one is and the other is not.</summary>
    public virtual DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => throw Refused.Operation(nameof(Xor), this);

    /// <summary>True where one is and the other is not.</summary>
    public virtual PrimitiveDataFrameColumn<bool> Xor(bool value, bool inPlace = false) => throw Refused.Operation(nameof(Xor), this);

    /// <summary>True where the values equal.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw Refused.Operation(nameof(ElementwiseEquals), this);

    /// <summary>True where the values equal.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => throw Refused.Operation(nameof(ElementwiseEquals), this);

    /// <summary>True where the values differ.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw Refused.Operation(nameof(ElementwiseNotEquals), this);

    /// <summary>True where the values differ.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => throw Refused.Operation(nameof(ElementwiseNotEquals), this);

    /// <summary>True where the values are at least that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => throw Refused.Operation(nameof(ElementwiseGreaterThanOrEqual), this);

    /// <summary>True where the values are at least that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) => throw Refused.Operation(nameof(ElementwiseGreaterThanOrEqual), this);

    /// <summary>True where the values are at most that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => throw Refused.Operation(nameof(ElementwiseLessThanOrEqual), this);

    /// <summary>True where the values are at most that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) => throw Refused.Operation(nameof(ElementwiseLessThanOrEqual), this);

    /// <summary>True where the values are more than that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => throw Refused.Operation(nameof(ElementwiseGreaterThan), this);

    /// <summary>True where the values are more than that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) => throw Refused.Operation(nameof(ElementwiseGreaterThan), this);

    /// <summary>True where the values are less than that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => throw Refused.Operation(nameof(ElementwiseLessThan), this);

    /// <summary>True where the values are less than that.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) => throw Refused.Operation(nameof(ElementwiseLessThan), this);

    /// <summary>True where there is no value.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => Mask(row => this[row] is null);

    /// <summary>True where there is a value.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => Mask(row => this[row] is not null);

    /// <summary>The greatest value, nulls left out; null where there is no value.</summary>
    public virtual object Max() => throw Refused.Operation(nameof(Max), this);

    /// <summary>The greatest value of those rows.</summary>
    public virtual object Max(IEnumerable<long> rowIndices) => throw Refused.Operation(nameof(Max), this);

    /// <summary>The least value, nulls left out; null where there is no value.</summary>
    public virtual object Min() => throw Refused.Operation(nameof(Min), this);

    /// <summary>The least value of those rows.</summary>
    public virtual object Min(IEnumerable<long> rowIndices) => throw Refused.Operation(nameof(Min), this);

    /// <summary>The sum, nulls left out; null where there is no value.</summary>
    public virtual object Sum() => throw Refused.Operation(nameof(Sum), this);

    /// <summary>The sum of those rows.</summary>
    public virtual object Sum(IEnumerable<long> rowIndices) => throw Refused.Operation(nameof(Sum), this);

    /// <summary>The product, nulls left out; null where there is no value.</summary>
    public virtual object Product() => throw Refused.Operation(nameof(Product), this);

    /// <summary>The product of those rows.</summary>
    public virtual object Product(IEnumerable<long> rowIndices) => throw Refused.Operation(nameof(Product), this);

    /// <summary>The mean, nulls left out.</summary>
    public virtual double Mean() => throw Refused.Operation(nameof(Mean), this);

    /// <summary>The median, nulls left out; 0 where there is no value.</summary>
    public virtual double Median() => throw Refused.Operation(nameof(Median), this);

    /// <summary>The values without their signs.</summary>
    public virtual DataFrameColumn Abs(bool inPlace = false) => throw Refused.Operation(nameof(Abs), this);

    /// <summary>The values rounded to whole numbers, halves to the even one.</summary>
    public virtual DataFrameColumn Round(bool inPlace = false) => throw Refused.Operation(nameof(Round), this);

    /// <summary>Whether all flags are true.</summary>
    public virtual bool All() => throw Refused.Operation(nameof(All), this);

    /// <summary>Whether a flag is true.</summary>
    public virtual bool Any() => throw Refused.Operation(nameof(Any), this);

    /// <summary>The running sums.</summary>
    public virtual DataFrameColumn CumulativeSum(bool inPlace = false) => throw Refused.Operation(nameof(CumulativeSum), this);

    /// <summary>A column of flags, one per row.</summary>
    internal PrimitiveDataFrameColumn<bool> Mask(Func<long, bool> flag)
    {
        var mask = new BooleanDataFrameColumn(Name);
        for (var row = 0L; row < Length; row++) mask.Append(flag(row));
        return mask;
    }
}
