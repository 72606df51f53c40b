using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Tells a nickname that stands within a name: Dana “Ace” Wilmore, 드웨인 ‘바위’ 콜먼.</summary>
internal static class NicknameReader
{
    private const int Longest = 24;

    /// <summary>Whether quoted words stand between two words of one name, with nothing but a blank or a dot
    /// between.</summary>
    public static bool IsNickname(ReadOnlySpan<char> text, TextSpan paragraph, QuotedPlace place, SpeechTable speech)
    {
        if (!place.IsClosed || place.Inner.Length is 0 or > Longest) return false;
        var inner = place.Inner.Of(text);
        if (Sentences.EndsInStop(inner) || inner[^1] is ',' or '،' or '，') return false;
        var before = WordBefore(text[paragraph.Start..place.Outer.Start]);
        var after = WordAfter(text[place.Outer.End..paragraph.End]);
        if (before.IsEmpty || after.IsEmpty) return false;
        return speech.Order switch
        {
            AttributionOrder.CapitalisedNames => IsCapitalName(before, speech) && IsCapitalName(after, speech),
            AttributionOrder.VerbFirst => speech.GivenNames.Has(WordKey.Of(before))
                && !IsOther(WordKey.Of(after), speech),
            AttributionOrder.VerbLast => place.Opener is Opener.Single && HasForeignSound(before, after, speech),
            AttributionOrder.Unspaced => text[place.Outer.Start - 1] is '·' || text[place.Outer.End] is '·',
            _ => false,
        };
    }

    private static bool IsCapitalName(ReadOnlySpan<char> word, SpeechTable speech)
    {
        if (!char.IsUpper(word[0])) return false;
        var key = WordKey.Of(word);
        return !IsOther(key, speech) && !speech.NotNames.Has(key) && !speech.Pronouns.Has(key)
            && !speech.Forms.Possessives.IsSuffixOf(key);
    }

    private static bool IsOther(string key, SpeechTable speech) =>
        speech.Verbs.Has(key) || speech.DescribingVerbs.Has(key) || speech.Stops.Has(key) || speech.Fillers.Has(key)
        || speech.Forms.That.Has(key);

    // 드웨인 ‘바위’ 콜먼은: a name of several words, at least one with signs that Korean names do not have.
    private static bool HasForeignSound(ReadOnlySpan<char> before, ReadOnlySpan<char> after, SpeechTable speech)
    {
        var name = after[..^speech.Particles.SuffixOf(after)];
        if (before.Length < 2 || name.Length < 2 || speech.Stops.IsSuffixOf(before)) return false;
        if (speech.Titles.Has(before)) return false;
        return speech.ForeignSounds.IndexIn(before) >= 0 || speech.ForeignSounds.IndexIn(name) >= 0;
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        if (text is not [.., ' ' or '·']) return [];
        var start = text.Length - 1;
        while (start > 0 && Script.IsWordPart(text[start - 1])) start--;
        return text[start..^1];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text)
    {
        if (text is not [' ' or '·', ..]) return [];
        var end = 1;
        while (end < text.Length && Script.IsWordPart(text[end])) end++;
        return text[1..end];
    }
}
