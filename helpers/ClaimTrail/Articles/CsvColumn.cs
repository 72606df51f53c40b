using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace ClaimTrail.Articles;

/// <summary>A parameter of a record as one column of a case file or, where it is a record itself, as several.</summary>
/// <param name="Names">The columns, in the order of the file.</param>
/// <param name="MayBeNull">Whether there may be nothing.</param>
/// <param name="Read">The value in a row; null when there is none, and where one is due that has been refused.</param>
/// <param name="Write">The cells of a value.</param>
/// <param name="Harmless">What stands for a value that was refused, so that the rest of the row is still
/// checked.</param>
internal sealed record CsvColumn(
    IReadOnlyList<string> Names, bool MayBeNull, Func<CsvRow, object?> Read, Func<object?, IEnumerable<string>> Write,
        object? Harmless)
{
    public static CsvColumn Of(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var mayBeNull = type != parameter.ParameterType
            || new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;
        var cell = parameter.GetCustomAttribute<CellAttribute>() ?? new CellAttribute();
        var name = cell.Name ?? CsvWords.Snake(parameter.Name!);
        if (ReaderOf(type, name, cell) is not { } reader) return Several(type, mayBeNull);
        return new CsvColumn(
            [name], mayBeNull,
            row => row[name].Length > 0 || (cell.IfEmpty is null && !mayBeNull) ? reader(row) : cell.IfEmpty,
            value => [Text(value, cell)], type.IsValueType ? Activator.CreateInstance(type) : null);
    }

    private static CsvColumn Several(Type type, bool mayBeNull)
    {
        var (make, parts) = CsvRecords.PartsOf(type);
        string[] names = [.. parts.SelectMany(p => p.Names)];
        return new CsvColumn(names, mayBeNull, Read, Write, type.IsValueType ? Activator.CreateInstance(type) : null);

        object? Read(CsvRow row)
        {
            if (!mayBeNull || row[names[0]].Length > 0) return CsvRecords.Make(make, parts, row) is (var value, true)
                ? value : null;
            foreach (var filled in names.Where(n => row[n].Length > 0))
                row.Refuse($"The column \"{filled}\" is filled, but \"{names[0]}\" is empty.",
                    "Fill in both or neither.");
            return null;
        }

        IEnumerable<string> Write(object? value) => value is null
            ? names.Select(_ => "") : CsvRecords.Cells(type, parts, value);
    }

    /// <summary>How a cell of the type is read; null for a record of several columns.</summary>
    private static Func<CsvRow, object?>? ReaderOf(Type type, string name, CellAttribute cell)
    {
        // No place in a text and no text is empty.
        var least = Math.Max(cell.Least, name == "length" ? 1 : 0);
        if (type == typeof(string)) return row => cell.IsExact ? row.Exact(name) : row.Required(name);
        if (type == typeof(int)) return row => row.Number(name, least);
        if (type == typeof(decimal)) return row => row.Decimal(name);
        if (type == typeof(bool)) return row => row.Word(name, CsvWords.YesNo);
        if (type == typeof(DateOnly)) return row => row.Date(name);
        if (type == typeof(Uri)) return row => row.Address(name);
        if (type == typeof(IReadOnlyList<string>))
            return row =>
                row[name].Split(cell.Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (type.IsEnum) return row => CsvWords.IsFlags(type) ? row.Flags(name, type) : row.Word(name, type);
        if (Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICell<>)))
            return (Func<CsvRow, object?>)Method(nameof(OfCell)).MakeGenericMethod(type).Invoke(null, [name])!;
        var wraps = type.GetConstructors().Select(c => c.GetParameters())
            .FirstOrDefault(p => p.Length == 1 && p[0].ParameterType == typeof(string));
        return wraps is null ? null : row => Activator.CreateInstance(type, row.Required(name));
    }

    private static MethodInfo Method(string name) =>
        typeof(CsvColumn).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Func<CsvRow, object?> OfCell<T>(string name) where T : struct, ICell<T> => row => row.Cell<T>(name);

    private static string Text(object? value, CellAttribute cell) => value switch
    {
        null => "",
        bool yes => yes ? "yes" : "no",
        Enum word => CsvWords.Write(word),
        IEnumerable<string> list => string.Join(cell.Between, list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

/// <summary>The words of case files for what code calls by other names: <c>UpTo</c> is written <c>up_to</c>.</summary>
internal static class CsvWords
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Enum>> Known = new();

    public static IReadOnlyDictionary<string, bool> YesNo { get; } =
        new Dictionary<string, bool> { ["yes"] = true, ["no"] = false };

    /// <summary>The values of an enum by their words, in order; a set of flags has no word for none.</summary>
    public static IReadOnlyDictionary<string, Enum> Of(Type type) =>
        Known.GetOrAdd(type, static of => Enum.GetValues(of).Cast<Enum>()
        .Where(value => !IsFlags(of) || Convert.ToInt32(value, null) != 0)
        .ToDictionary(value => Snake(value.ToString()), StringComparer.Ordinal));

    /// <summary>The word of a value; for flags all their words, with a space between.</summary>
    public static string Write(Enum value) => IsFlags(value.GetType())
        ? string.Join(' ', Of(value.GetType()).Where(word => value.HasFlag(word.Value)).Select(word => word.Key))
        : Snake(value.ToString());

    public static bool IsFlags(Type type) => type.IsDefined(typeof(FlagsAttribute), inherit: false);

    public static string Snake(string name) =>
        string.Concat(name.Select((c, i) => (i > 0 && char.IsUpper(c) ? "_" : "") + char.ToLowerInvariant(c)));
}

/// <summary>How a parameter of a record stands in its case file, where that does not follow from its name and
/// type.</summary>
/// <param name="name">The column; null for the parameter's name in small letters with underscores.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CellAttribute(string? name = null) : Attribute
{
    public string? Name => name;

    /// <summary>What an empty cell means; without it, only a nullable parameter and a list may be empty.</summary>
    public object? IfEmpty { get; init; }

    /// <summary>The smallest whole number that is allowed.</summary>
    public int Least { get; init; }

    /// <summary>What stands between the items of a list.</summary>
    public string Between { get; init; } = " ";

    /// <summary>Whether white space at the ends belongs to the text.</summary>
    public bool IsExact { get; init; }
}

/// <summary>A value that stands in one cell and reads itself.</summary>
internal interface ICell<TSelf> where TSelf : struct, ICell<TSelf>
{
    /// <summary>What a cell lacks that cannot be read, to end a sentence with: "is no date".</summary>
    static abstract string IsNone { get; }

    /// <summary>How to write one, in a sentence.</summary>
    static abstract string Remedy { get; }

    /// <summary>Reads a cell that is not empty.</summary>
    static abstract bool TryRead(string text, out TSelf value);
}
