using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace ClaimTrail.Cases;

/// <summary>What tells languages of one script apart: everyday words and letters of their own. Data, embedded as
/// <c>Languages/profiles.json</c>.</summary>
internal static class LanguageProfiles
{
    private static readonly (FrozenDictionary<string, FrozenSet<string>> Words, FrozenDictionary<string,
        SearchValues<char>> Letters) Loaded = Load();

    /// <summary>Everyday words in lower case, by language.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Words => Loaded.Words;

    /// <summary>Letters that only this language or script writes, among those of its script that are told apart
    /// here.</summary>
    public static FrozenDictionary<string, SearchValues<char>> Letters => Loaded.Letters;

    private static (FrozenDictionary<string, FrozenSet<string>>, FrozenDictionary<string, SearchValues<char>>) Load()
    {
        const string name = "ClaimTrail.Cases.Languages.profiles.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"{name} is not in the assembly; embed it in ClaimTrail.Cases.csproj.");
        using var document = JsonDocument.Parse(stream);
        var words = document.RootElement.GetProperty("words").EnumerateObject()
            .ToFrozenDictionary(p => p.Name,
                p => p.Value.EnumerateArray().Select(w => w.GetString()!).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
        var letters = document.RootElement.GetProperty("letters").EnumerateObject()
            .ToFrozenDictionary(p => p.Name, p => SearchValues.Create(p.Value.GetString()!), StringComparer.Ordinal);
        return (words, letters);
    }
}
