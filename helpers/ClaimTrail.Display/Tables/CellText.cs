using System.Globalization;

namespace ClaimTrail.Display.Tables;

/// <summary>Writes a value as people read it, the same in every culture.</summary>
internal static class CellText
{
    /// <summary>What stands where there is no value.</summary>
    public const string Nothing = "–";

    private const int MostDecimals = 4;

    public static bool IsNumber(object? value) => value is
        sbyte or byte or short or ushort or int or uint or long or ulong or Int128 or UInt128 or Half or float
            or double or decimal;

    /// <summary>How many decimals, at most four, the numbers of a column need.</summary>
    public static int Decimals(IEnumerable<object?> values) =>
        values.Where(IsNumber).Select(Decimals).DefaultIfEmpty(0).Max();

    public static string Of(object? value, int decimals) => value switch
    {
        null or DBNull => Nothing,
        string text => text,
        bool yes => yes ? "yes" : "no",
        Phrase phrase => phrase.Text,
        _ when IsNumber(value) => Number(value, decimals),
        DateTime moment => moment.ToString(
            moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? Nothing,
    };

    private static string Number(object value, int decimals)
    {
        if (value is double d && !double.IsFinite(d) || value is float f && !float.IsFinite(f))
            return Convert.ToString(value, CultureInfo.InvariantCulture)!;
        var number = (IFormattable)value;
        // A four-digit number is usually a year; five digits and more are hard to read without groups.
        var grouped = Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) >= 10_000;
        var pattern = (grouped ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture);
        return number.ToString(pattern, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    private static int Decimals(object? value)
    {
        if (value is not (float or double or decimal or Half)) return 0;
        if (value is double d && !double.IsFinite(d) || value is float f && !float.IsFinite(f)) return 0;
        var text = ((IFormattable)value).ToString("0.####", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : Math.Min(MostDecimals, text.Length - point - 1);
    }
}

/// <summary>What the cells of a column have in common.</summary>
/// <param name="Head">The words at the top.</param>
/// <param name="IsNumeric">Every cell that is not empty holds a number, and one does.</param>
/// <param name="Decimals">How many decimals its numbers show.</param>
internal sealed record ColumnLayout(string Head, bool IsNumeric, int Decimals)
{
    public static IReadOnlyList<ColumnLayout> Of(TableView table) =>
        [.. table.Heads.Select((head, index) => Of(head, table.Rows.Select(row => row[index])))];

    public string Text(object? value) => CellText.Of(value, Decimals);

    private static ColumnLayout Of(string head, IEnumerable<object?> cells)
    {
        var values = cells.Where(cell => cell is not (null or DBNull)).ToList();
        var numeric = values.Count > 0 && values.TrueForAll(CellText.IsNumber);
        return new(head, numeric, CellText.Decimals(values));
    }
}
