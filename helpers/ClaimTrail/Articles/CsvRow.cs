using System.Globalization;

namespace ClaimTrail.Articles;

/// <summary>One row of a case file. Reading a value that does not fit notes an error and gives a harmless value, so
/// that the rest of the row is still checked.</summary>
internal sealed class CsvRow(string file, int line, IReadOnlyDictionary<string, string> values, ErrorList errors)
{
    /// <summary>The line of the file at which the row begins, from 1.</summary>
    public int Line => line;

    /// <summary>The value as it stands, without white space at its ends; empty when there is none.</summary>
    public string this[string column] => values[column].Trim();

    /// <summary>The score in the column <c>drafted</c>, from 0 to 1, of a row that a program wrote and nobody has
    /// checked yet; null when the field is empty or the file has no such column.</summary>
    public double? Drafted
    {
        get
        {
            if (!values.TryGetValue("drafted", out var value) || value.Trim().Length == 0) return null;
            if (double.TryParse(value.Trim(), NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var score)
                && score is >= 0 and <= 1) return score;
            Refuse($"The column \"drafted\" holds \"{value}\", which is no score from 0 to 1.",
                "Empty the field once you have checked the row, or leave the score that the draft gave it.");
            return null;
        }
    }

    /// <summary>The value with its white space, for text that must stay as it was.</summary>
    public string Exact(string column) => values[column];

    public void Refuse(string what, string remedy) => errors.Add(file, line, what, remedy);

    /// <summary>Refuses an id that an earlier row has.</summary>
    public void RefuseTwice(string id, CsvRow first, string remedy) => Refuse(
        string.Create(CultureInfo.InvariantCulture,
            $"The id \"{id}\" stands twice; it is first used in row {first.Line}."), remedy);

    public string Required(string column)
    {
        var value = this[column];
        if (value.Length == 0) Refuse($"The column \"{column}\" is empty.",
            "Fill it in; data/README.md says what belongs there.");
        return value;
    }

    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    /// <summary>A whole number of at least <paramref name="least"/>; when it is none, null and an error.</summary>
    public int? Number(string column, int least)
    {
        var value = this[column];
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            return number;
        Refuse($"The column \"{column}\" holds \"{value}\", which is no whole number.",
            string.Create(CultureInfo.InvariantCulture,
                $"Write a whole number from {least} in the digits 0 to 9, without separators."));
        return null;
    }

    /// <summary>A day, or null when the column is empty (or holds something else, which is an error).</summary>
    public DateOnly? Date(string column)
    {
        var value = this[column];
        if (value.Length == 0) return null;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date)) return date;
        Refuse($"The column \"{column}\" holds \"{value}\", which is no day.",
            "Write the day as 2023-07-28, or leave the column empty if it is not known.");
        return null;
    }

    /// <summary>A number with or without decimals; when it is none, null and an error.</summary>
    public decimal? Decimal(string column)
    {
        const NumberStyles styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(this[column], styles, CultureInfo.InvariantCulture, out var number)) return number;
        Refuse($"The column \"{column}\" holds \"{this[column]}\", which is no number.",
            "Write digits with a full stop before the decimals and no separators, such as 1277.23.");
        return null;
    }

    /// <summary>A web address; when it is none, null and an error.</summary>
    public Uri? Address(string column)
    {
        if (Uri.TryCreate(this[column], UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            return address;
        Refuse($"The column \"{column}\" holds \"{this[column]}\", which is no web address.",
            "Write the whole address from https:// on, or leave the column empty.");
        return null;
    }

    /// <summary>A value that reads itself; when it does not, null and an error.</summary>
    public T? Cell<T>(string column) where T : struct, ICell<T>
    {
        if (T.TryRead(this[column], out var value)) return value;
        Refuse($"The column \"{column}\" holds \"{this[column]}\", which {T.IsNone}.", T.Remedy);
        return null;
    }

    /// <summary>A word of a short list; when it is none of them, null and an error.</summary>
    public T? Word<T>(string column, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (words.TryGetValue(this[column], out var value)) return value;
        RefuseWord(column, words.Keys);
        return null;
    }

    /// <summary>The word of an enum; when it is none, null and an error.</summary>
    public object? Word(string column, Type type)
    {
        if (CsvWords.Of(type).TryGetValue(this[column], out var value)) return value;
        RefuseWord(column, CsvWords.Of(type).Keys);
        return null;
    }

    /// <summary>One or more words of a short list; when there is none or an unknown one, null and an error.</summary>
    public object? Flags(string column, Type type)
    {
        var words = CsvWords.Of(type);
        var values = this[column].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(words.GetValueOrDefault)
            .ToList();
        if (values.Count > 0 && !values.Contains(null))
            return Enum.ToObject(type,
                values.Aggregate(0, (all, one) => all | Convert.ToInt32(one, CultureInfo.InvariantCulture)));
        Refuse($"The column \"{column}\" holds \"{this[column]}\".",
            $"Write one or more of: {string.Join(", ", words.Keys)}; with a space between.");
        return null;
    }

    private void RefuseWord(string column, IEnumerable<string> words) =>
        Refuse($"The column \"{column}\" holds \"{this[column]}\".", $"Write one of: {string.Join(", ", words)}.");
}
