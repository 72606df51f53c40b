using System.Globalization;
using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace Microsoft.Data.Analysis;

/// <content>Reading CSV.</content>
public partial class DataFrame
{
    /// <summary>Reads a CSV file. Give <paramref name="dataTypes"/> and <paramref name="cultureInfo"/>: types are guessed from
    /// ten lines, every number then being a short floating-point one, and numbers are read by the current culture.</summary>
    /// <exception cref="FormatException">A value is not of its column's type, or a line has too few values to guess from.</exception>
    public static DataFrame LoadCsv(
        string filename,
        char separator = ',', bool header = true,
        string[] columnNames = null, Type[] dataTypes = null,
        int numRows = -1, int guessRows = 10,
        bool addIndexColumn = false, Encoding encoding = null,
        bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null)
    {
        using var stream = new FileStream(filename, FileMode.Open, FileAccess.Read);
        return LoadCsv(
            stream, separator, header, columnNames, dataTypes, numRows, guessRows, addIndexColumn, encoding,
            renameDuplicatedColumns, cultureInfo);
    }

    /// <summary>Reads CSV from a stream, which must allow seeking.</summary>
    public static DataFrame LoadCsv(
        Stream csvStream,
        char separator = ',', bool header = true,
        string[] columnNames = null, Type[] dataTypes = null,
        long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false,
        Encoding encoding = null, bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null,
        Func<IEnumerable<string>, Type> guessTypeFunction = null)
    {
        if (!csvStream.CanSeek) throw new ArgumentException("Expected a seekable stream", nameof(csvStream));
        using var reader = new StreamReader(csvStream, encoding ?? Encoding.UTF8, leaveOpen: true);
        return LoadCsvFromString(
            reader.ReadToEnd(), separator, header, columnNames, dataTypes, numberOfRowsToRead, guessRows, addIndexColumn,
            renameDuplicatedColumns, cultureInfo, guessTypeFunction);
    }

    /// <summary>Reads CSV from a text.</summary>
    public static DataFrame LoadCsvFromString(
        string csvString,
        char separator = ',', bool header = true,
        string[] columnNames = null, Type[] dataTypes = null,
        long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false,
        bool renameDuplicatedColumns = false,
        CultureInfo cultureInfo = null, Func<IEnumerable<string>, Type> guessTypeFunction = null)
    {
        if (dataTypes is null && guessRows <= 0)
            throw new ArgumentException($"Expected either {nameof(guessRows)} or {nameof(dataTypes)}", nameof(guessRows));
        var lines = LinesOf(csvString, separator);
        if (lines.Count == 0) throw new FormatException("Empty file");
        if (header)
        {
            columnNames ??= renameDuplicatedColumns ? WithoutDuplicates(lines[0]) : lines[0];
            lines.RemoveAt(0);
        }

        if (numberOfRowsToRead >= 0) lines = [.. lines.Take((int)numberOfRowsToRead)];
        var guessed = lines.Take(header ? guessRows - 1 : guessRows).ToList();
        var width = Math.Max(dataTypes?.Length ?? 0, guessed.Select(line => line.Length).DefaultIfEmpty(0).Max());
        var table = new DataFrame();
        for (var index = 0; index < width; index++)
        {
            var type = dataTypes is null ? TypeGuess.Of(guessed, index, guessTypeFunction) : dataTypes[index];
            var name = columnNames?[index] is { Length: > 0 } given ? given : $"Column{index}";
            table.Columns.Add(ArithmeticColumns.ColumnOf(type, name) ?? throw new NotSupportedException($"No column holds {type}."));
        }

        foreach (var line in lines) table.Append(line, inPlace: true, cultureInfo);
        if (addIndexColumn) table.Columns.Insert(0, RowNumbersNamed("IndexColumn", table.Rows.Count));
        return table;
    }

    private static Int64DataFrameColumn RowNumbersNamed(string name, long count) =>
        new(name, Enumerable.Range(0, (int)count).Select(row => (long)row));

    /// <summary>The package reads by a copy of the same parser: it trims values and skips empty lines.</summary>
    private static List<string[]> LinesOf(string csv, char separator)
    {
        using var parser = new TextFieldParser(new StringReader(csv)) { HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(separator.ToString());
        var lines = new List<string[]>();
        while (parser.ReadFields() is { } fields) lines.Add(fields);
        return lines;
    }

    private static string[] WithoutDuplicates(string[] names)
    {
        var seen = new Dictionary<string, int>();
        return [.. names.Select(name =>
        {
            var count = seen.GetValueOrDefault(name);
            seen[name] = count + 1;
            return count == 0 ? name : $"{name}.{count}";
        })];
    }
}
