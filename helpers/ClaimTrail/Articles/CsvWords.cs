using System.Collections.Concurrent;

namespace ClaimTrail.Articles;

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
