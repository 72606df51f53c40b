using System.Reflection;
using System.Text.Json;

namespace ClaimTrail.Languages;

/// <summary>The three-letter currency codes of ISO 4217, the same in every language.</summary>
internal static class CurrencyCodes
{
    private static readonly (HashSet<string> Codes, HashSet<string> AlsoWords, HashSet<string> Unsteady,
        Dictionary<string, decimal> UnitsPerDollar) Known = Load();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes =
        Known.Codes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AlsoWords =
        Known.AlsoWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code that <paramref name="text"/> is, in capitals as the standard writes it.</summary>
    public static bool TryGet(ReadOnlySpan<char> text, out string code)
    {
        code = "";
        return text.Length == 3 && Codes.TryGetValue(text, out code!);
    }

    /// <summary>Whether the code is a word too when written in capitals (TOP 10), so that it names no currency before
    /// a number.</summary>
    public static bool IsAlsoWord(ReadOnlySpan<char> code) => AlsoWords.Contains(code);

    /// <summary>Roughly how many units of a currency a US dollar bought in 2023; null where the table has no
    /// rate.</summary>
    public static decimal? UnitsPerDollar(string code) => Known.UnitsPerDollar.TryGetValue(code, out var units)
        ? units : null;

    /// <summary>Whether its rate stayed near that of 2023 for years; false also where the table has no rate.</summary>
    public static bool IsSteady(string code) =>
        Known.UnitsPerDollar.ContainsKey(code) && !Known.Unsteady.Contains(code);

    private static (HashSet<string> Codes, HashSet<string> AlsoWords, HashSet<string> Unsteady,
        Dictionary<string, decimal> UnitsPerDollar) Load()
    {
        const string file = "iso-4217.json";
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"ClaimTrail.Languages.Tables.{file}")
            ?? throw new LanguageTableException(file, "(file)", "is not in the assembly.",
                "Embed it in ClaimTrail.csproj.");
        using var document = JsonDocument.Parse(stream);
        var rates = document.RootElement.GetProperty("unitsPerDollar").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetDecimal());
        return (Words(document, "codes"), Words(document, "alsoWords"), Words(document, "unsteady"), rates);

        static HashSet<string> Words(JsonDocument document, string key) =>
            [.. document.RootElement.GetProperty(key).EnumerateArray().Select(e => e.GetString()!)];
    }
}
