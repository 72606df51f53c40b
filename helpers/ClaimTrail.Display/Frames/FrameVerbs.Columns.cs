using System.Globalization;
using System.Text.RegularExpressions;
using ClaimTrail.Display.Frames;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public static partial class FrameVerbs
{
    /// <summary>Some of the columns, in this order.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame Pick(this DataFrame frame, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return FrameOrigin.Pass(frame, new DataFrame(columns.Select(name => Column(frame, name).Clone())));
    }

    /// <summary>The same frame with one more column, or with another one of that name.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The name of the new column.</param>
    /// <param name="column">What it holds, row by row, such as <c>claim / bodies["low"]</c>.</param>
    /// <exception cref="ArgumentException">The column has another number of rows.</exception>
    public static DataFrame With(this DataFrame frame, string name, DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(column);
        if (column.Length != frame.Rows.Count)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"The column \"{name}\" has {column.Length} rows, the frame {frame.Rows.Count}."), nameof(column));
        var added = column.Clone();
        added.SetName(name);
        return FrameOrigin.Pass(frame,
            new DataFrame(frame.Columns.Where(c => c.Name != name).Select(c => c.Clone()).Append(added)));
    }

    /// <inheritdoc cref="With(DataFrame, string, DataFrameColumn)"/>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The name of the new column.</param>
    /// <param name="numbers">What it holds, row by row.</param>
    public static DataFrame With(this DataFrame frame, string name, double[] numbers) =>
        frame.With(name, new DoubleDataFrameColumn(name, numbers));

    /// <inheritdoc cref="With(DataFrame, string, DataFrameColumn)"/>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The name of the new column.</param>
    /// <param name="words">What it holds, row by row; null is an empty cell.</param>
    public static DataFrame With(this DataFrame frame, string name, string?[] words) =>
        frame.With(name, new StringDataFrameColumn(name, words));

    /// <summary>The same frame with one more column that says the same in every row.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The name of the new column.</param>
    /// <param name="words">What every row says.</param>
    public static DataFrame With(this DataFrame frame, string name, string words) =>
        frame.With(name, Enumerable.Repeat(words, frame.Count()).ToArray());

    /// <summary>A column as numbers, for a chart: one a row, not-a-number for an empty cell, 1 and 0 for yes and
    /// no.</summary>
    /// <exception cref="ArgumentException">There is no such column, or it does not hold numbers.</exception>
    public static double[] Numbers(this DataFrame frame, string column) =>
        [.. Column(frame, column).Cast<object?>().Select(cell => cell switch
        {
            null => double.NaN,
            bool yes => yes ? 1 : 0,
            string or DateTime => throw new ArgumentException($"The column \"{column}\" holds no numbers."),
            _ => Convert.ToDouble(cell, CultureInfo.InvariantCulture),
        })];

    /// <summary>A column as words, for a chart or a table: one a row, empty for an empty cell; days as
    /// 2023-07-28.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static string[] Words(this DataFrame frame, string column) =>
        [.. Column(frame, column).Cast<object?>().Select(Text)];

    /// <summary>The same frame with its numbers rounded, halves away from nought; whole numbers stay what they
    /// are.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="decimals">How many decimals are left, 0 to 15.</param>
    public static DataFrame Round(this DataFrame frame, int decimals)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return FrameOrigin.Pass(frame,
            new DataFrame(frame.Columns.Select(column => column is DoubleDataFrameColumn numbers
            ? new DoubleDataFrameColumn(column.Name,
                numbers.Select(
                    n => n is { } number ? Math.Round(number, decimals, MidpointRounding.AwayFromZero) : (double?)null))
            : column.Clone())));
    }

    /// <summary>The words of the first row in a column.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="otherwise">What stands there when no row is.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static string Word(this DataFrame frame, string column, string otherwise = "") =>
        frame.Words(column).FirstOrDefault(otherwise);

    /// <summary>A sentence for each row, one after the other; nothing where there is no row.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="sentence">The sentence, with the names of columns in braces: <c>{publisher} prints
    /// “{printed}”.</c></param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static string Say(this DataFrame frame, string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = Braces.Matches(sentence)
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToDictionary(name => name, name => frame.Words(name));
        return string.Join(' ', Enumerable.Range(0, frame.Count())
            .Select(row => Braces.Replace(sentence, match => words[match.Groups[1].Value][row])));
    }

    /// <summary>The largest number in a column.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="otherwise">What stands there when it has none; not-a-number, unless given, which charts and guesses
    /// leave out.</param>
    /// <exception cref="ArgumentException">There is no such column, or it does not hold numbers.</exception>
    public static double Max(this DataFrame frame, string column, double otherwise = double.NaN) =>
        frame.Numbers(column).Where(double.IsFinite).DefaultIfEmpty(otherwise).Max();

    /// <summary>The smallest number in a column.</summary>
    /// <inheritdoc cref="Max"/>
    public static double Min(this DataFrame frame, string column, double otherwise = double.NaN) =>
        frame.Numbers(column).Where(double.IsFinite).DefaultIfEmpty(otherwise).Min();

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces { get; }

    /// <summary>A sentence about the rows as a note; where there are none, what the frame lacks.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="title">One or a few words, such as "So what?".</param>
    /// <param name="sentence">Says it; asked only when there is a row.</param>
    public static View Say(this DataFrame frame, string title, Func<DataFrame, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return frame.Count() == 0 ? FrameOrigin.Nothing(frame) : Nb.Note(title, sentence(frame));
    }

    /// <summary>The words of a column in one line, each between quotation marks: “a”, “b” and “c”. Empty cells are
    /// passed over.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static string List(this DataFrame frame, string column)
    {
        string[] words = [.. frame.Words(column).Where(word => word.Length > 0).Select(word => $"“{word}”")];
        return words.Length < 2 ? string.Concat(words) : string.Join(", ", words[..^1]) + " and " + words[^1];
    }
}
