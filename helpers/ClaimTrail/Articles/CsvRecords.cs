using System.Globalization;
using System.Reflection;
using CsvHelper;

namespace ClaimTrail.Articles;

/// <summary>A row of a case file and what it holds.</summary>
/// <param name="Row">The row, to refuse it.</param>
/// <param name="Value">What it holds, with harmless values where a cell was refused.</param>
/// <param name="IsWhole">Whether no value that is due had to be replaced.</param>
internal readonly record struct CsvRecord<T>(CsvRow Row, T Value, bool IsWhole);

/// <summary>Case files as records: each parameter of the record's constructor is a column, its name says which, and its
/// type says how it is read and written. So the columns of a file stand in one place, and that is the type that it
/// holds.</summary>
internal static class CsvRecords
{
    /// <summary>The columns of a record, in the order of the file.</summary>
    public static string[] ColumnsOf<T>() => [.. PartsOf(typeof(T)).Columns.SelectMany(c => c.Names)];

    /// <summary>The rows of a file; those that are broken are noted and left out.</summary>
    /// <param name="folder">Where the file lies.</param>
    /// <param name="file">Its path from there, as errors give it.</param>
    /// <param name="errors">Where errors go.</param>
    /// <param name="onBroken">Told the first field of each broken row, so that what refers to it is not blamed
    /// too.</param>
    /// <param name="own">Columns that are read in another way than their type says.</param>
    public static IReadOnlyList<CsvRecord<T>> Read<T>(
        string folder, string file, ErrorList errors, Action<string>? onBroken = null,
        params (string Column, Func<CsvRow, object?> Read)[] own)
    {
        var (make, columns) = PartsOf(typeof(T));
        columns = [.. columns.Select(c => own.FirstOrDefault(o => o.Column == c.Names[0]).Read is { } read
            ? c with { Read = read } : c)];
        return
        [
            .. CsvTable.Read(Path.Combine(folder, file), file, ColumnsOf<T>(), errors, onBroken).Rows.Select(row =>
            {
                var (value, isWhole) = Make(make, columns, row);
                return new CsvRecord<T>(row, (T)value, isWhole);
            }),
        ];
    }

    /// <summary>The file that holds the records.</summary>
    public static string Write<T>(IEnumerable<T> records)
    {
        var columns = PartsOf(typeof(T)).Columns;
        return CsvText.Write(ColumnsOf<T>(), records.Select(r => Cells(typeof(T), columns, r!).ToArray()));
    }

    internal static (ConstructorInfo Make, IReadOnlyList<CsvColumn> Columns) PartsOf(Type type)
    {
        var make = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return (make, [.. make.GetParameters().Select(CsvColumn.Of)]);
    }

    internal static (object Value, bool IsWhole) Make(ConstructorInfo make, IReadOnlyList<CsvColumn> columns,
        CsvRow row)
    {
        var isWhole = true;
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = columns[i].Read(row);
            if (values[i] is not null || columns[i].MayBeNull) continue;
            isWhole = false;
            values[i] = columns[i].Harmless;
        }

        return (make.Invoke(values), isWhole);
    }

    internal static IEnumerable<string> Cells(Type type, IReadOnlyList<CsvColumn> columns, object value)
    {
        var names = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => p.Name!);
        return names.Zip(columns).SelectMany(n => n.Second.Write(type.GetProperty(n.First)!.GetValue(value)));
    }
}

/// <summary>Writes a case file: UTF-8 without a mark, lines that end in LF, quotation marks only where
/// needed.</summary>
internal static class CsvText
{
    public static string Write(string[] columns, IEnumerable<string[]> rows)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, CsvWriterOptions.Default with
        {
            NewLine = "\n",
            FormatProvider = CultureInfo.InvariantCulture,
        }))
        {
            writer.WriteHeader(columns);
            foreach (var row in rows) writer.WriteRecord(row);
        }

        return text.ToString();
    }
}
