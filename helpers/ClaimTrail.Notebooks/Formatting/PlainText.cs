using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimTrail.Notebooks.Formatting;

/// <summary>A value as one readable text, the same under every culture.</summary>
internal static class PlainText
{
    /// <summary>How many items of a sequence a text shows.</summary>
    private const int Items = 20;

    private const int Depth = 4;

    public static string Of(object? value) => Of(value, Depth);

    private static string Of(object? value, int depth) => value switch
    {
        null => "null",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString(time.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        Type type => type.ToString(),
        _ when depth == 0 => "…",
        IDictionary dictionary => Braces(Entries(dictionary).Select(entry => $"{Of(entry.Key, depth - 1)}: {Of(entry.Value, depth - 1)}")),
        _ when Members.IsRecord(value.GetType()) => Record(value, depth),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i], depth - 1)))})",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable sequence when !Members.SaysItself(value.GetType()) => Brackets(sequence.Cast<object?>().Select(item => Of(item, depth - 1))),
        _ => value.ToString() ?? "",
    };

    private static string Record(object value, int depth)
    {
        var type = value.GetType();
        var members = string.Join(", ", Members.Of(type).Select(member => $"{member.Name} = {Of(Members.Read(member, value), depth - 1)}"));
        var name = Members.IsAnonymous(type) ? "" : type.Name + " ";
        return $"{name}{{ {members} }}";
    }

    private static string Brackets(IEnumerable<string> items) => $"[{Limited(items)}]";

    private static string Braces(IEnumerable<string> items) => $"{{{Limited(items)}}}";

    private static string Limited(IEnumerable<string> items)
    {
        var shown = items.Take(Items + 1).ToList();
        return shown.Count <= Items ? string.Join(", ", shown) : string.Join(", ", shown.Take(Items)) + ", …";
    }

    private static IEnumerable<DictionaryEntry> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary) yield return entry;
    }
}
