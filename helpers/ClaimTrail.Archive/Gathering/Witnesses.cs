using System.Text.Json;
using ClaimTrail.Archive.Answers;

namespace ClaimTrail.Archive.Gathering;

/// <summary>Who says a value: how often, in how many texts, in which languages, and the first texts by id.</summary>
internal sealed class Witnesses
{
    /// <summary>How many texts are listed for a value.</summary>
    public const int Listed = 20;

    private readonly Smallest<Witness, object> _listed = new(Listed, Comparer<Witness>.Default);
    private readonly LanguageTally _languages = new();
    private long _ambiguous;

    /// <summary>How often it is said.</summary>
    public long Mentions { get; private set; }

    public void Add(KeyedClaim claim)
    {
        Mentions++;
        if (claim.Figure.IsAmbiguous) _ambiguous++;
        if (claim.Again == Again.Value) return;
        _languages.Add(claim.Language);
        _listed.TryGet(new Witness(claim.Id, claim.Language, claim.Figure.Surface), out _);
    }

    /// <summary>Writes the fields into an object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("mentions", Mentions);
        if (_ambiguous > 0) json.WriteNumber("ambiguous", _ambiguous);
        _languages.Write(json);
        json.WriteStartArray("witnesses");
        foreach (var (text, _) in _listed.Held)
        {
            json.WriteStartObject();
            json.WriteString(LineField.Id, text.Id);
            json.WriteString(LineField.Language, text.Language);
            json.WriteString("surface", text.Surface);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

/// <summary>A text that says something, and its words for it.</summary>
/// <param name="Id">The text's id.</param>
/// <param name="Language">Its language as the input names it.</param>
/// <param name="Surface">The words.</param>
internal readonly record struct Witness(string Id, string Language, string Surface) : IComparable<Witness>
{
    /// <summary>In ordinal order.</summary>
    public int CompareTo(Witness other)
    {
        var byId = string.CompareOrdinal(Id, other.Id);
        if (byId != 0) return byId;
        var byLanguage = string.CompareOrdinal(Language, other.Language);
        return byLanguage != 0 ? byLanguage : string.CompareOrdinal(Surface, other.Surface);
    }
}

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
