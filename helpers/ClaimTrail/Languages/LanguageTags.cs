namespace ClaimTrail.Languages;

/// <summary>Which language tags a card may carry: BCP 47, of the form language, script, region (RFC 5646, section
/// 2.1).</summary>
/// <remarks>Only tags are known here. Whether figures can be found in a language is another question.</remarks>
internal static class LanguageTags
{
    /// <summary>A longer tag is none.</summary>
    public const int MostCharacters = 64;

    /// <summary>What is wrong with a tag, as a remedy; null when nothing is.</summary>
    public static string? Remedy(string tag)
    {
        // kr is Kanuri and tw is Twi, but whoever writes them bare nearly always means a country.
        if (Mistaken.TryGetValue(tag.ToLowerInvariant(), out var meant))
            return $"Probably \"{meant}\" is "
                + $"meant{(Languages.Contains(tag) ? $"; if not, add the region, as in {tag}-NG" : "")}.";
        var parts = tag.Split('-');
        return Languages.Contains(parts[0]) && ScriptAndRegionFit(parts.AsSpan(1))
            ? null
            : "Write a BCP 47 tag such as ko, zh-Hant, zh-TW, id, en or ar: language in lower case, then script, "
                + "then region.";
    }

    /// <summary>Whether a tag has the form of RFC 5646, section 2.1, begins with an ISO 639 code of two or three
    /// letters, and is not one that is often written for another; an underscore counts as a hyphen. Whether such a
    /// language exists is not asked.</summary>
    public static bool IsWellFormed(string? tag)
    {
        if (tag is not { Length: >= 2 and <= MostCharacters } || Mistaken.ContainsKey(tag.ToLowerInvariant()))
            return false;
        var text = tag.AsSpan();
        var (part, single) = (0, false);
        foreach (var range in text.SplitAny('-', '_'))
        {
            var subtag = text[range];
            if (subtag.Length is 0 or > 8 || !subtag.ContainsOnly(char.IsAsciiLetterOrDigit)) return false;
            if (part == 0 && (subtag.Length is not (2 or 3) || !subtag.ContainsOnly(char.IsAsciiLetter))) return false;
            // A singleton opens an extension and needs something behind it.
            single = subtag.Length == 1;
            part++;
        }
        return !single;
    }

    private static bool ScriptAndRegionFit(ReadOnlySpan<string> parts)
    {
        if (parts is [{ Length: 4 } script, ..] && char.IsAsciiLetterUpper(script[0]) && script.AsSpan(1)
            .ContainsOnly(char.IsAsciiLetterLower))
            parts = parts[1..];
        if (parts is [{ Length: 2 } country, ..] && country.AsSpan().ContainsOnly(char.IsAsciiLetterUpper)
            || parts is [{ Length: 3 } area, ..] && area.AsSpan().ContainsOnly(char.IsAsciiDigit))
            parts = parts[1..];
        return parts.IsEmpty;
    }

    private static bool ContainsOnly(this ReadOnlySpan<char> text, Func<char, bool> fits)
    {
        foreach (var c in text)
            if (!fits(c)) return false;
        return true;
    }

    /// <summary>Country codes and older codes that are often written for a language.</summary>
    private static readonly Dictionary<string, string> Mistaken = (
        "kr ko, kor ko, korean ko, jp ja, jpn ja, cn zh-Hans, chs zh-Hans, cht zh-Hant, chinese zh, "
        + "tw zh-TW, hk zh-HK, in id, ind id, indonesian id, eng en, english en, us en-US, ara ar, arabic ar, "
        + "kw ar-KW, iw he, ua uk, dk da, gr el, vn vi, ir fa")
        .Split(", ").Select(pair => pair.Split(' '))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>ISO 639-1, with the three-letter codes that news outlets use.</summary>
    private static readonly HashSet<string> Languages = [..
        ("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee "
            + "el en eo es et "
        + "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
            + "ka kg ki kj "
        + "kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng "
            + "nl nn no nr "
        + "nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv "
            + "sw ta te tg "
        + "th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
        + "und arz ary ceb ckb cmn fil haw hak hmn kab nan tet war yue").Split(' ')];
}
