using System.Text.Json;

namespace ClaimTrail.Archive.Gathering;

/// <summary>How many texts there are in each language.</summary>
internal sealed class LanguageTally
{
    /// <summary>How many languages are listed.</summary>
    public const int Listed = 100;

    private readonly Smallest<string, Tally> _languages = new(Listed, StringComparer.Ordinal);

    /// <summary>How many texts there are in all.</summary>
    public long Texts { get; private set; }

    public void Add(string language)
    {
        Texts++;
        if (_languages.TryGet(language, out var texts)) texts.Count++;
    }

    /// <summary>Writes the fields into an object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("texts", Texts);
        json.WriteStartObject("languages");
        foreach (var (language, texts) in _languages.Held) json.WriteNumber(language, texts.Count);
        json.WriteEndObject();
    }

    private sealed class Tally
    {
        public long Count { get; set; }
    }
}
