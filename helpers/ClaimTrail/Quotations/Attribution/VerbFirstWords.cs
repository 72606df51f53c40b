namespace ClaimTrail.Quotations;

/// <summary>What the shape of an Arabic word says about it, by its <see cref="WordKey"/>.</summary>
internal static class VerbFirstWords
{
    /// <summary>Whether a word has the article; إلياس and ألبرت, written with hamza, have none.</summary>
    public static bool IsDefinite(Token token) => token is { HasHamza: false, Key.Length: > 3 } && token.Key.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Whether a definite word can describe another: الدولية, المصري, الأعلى.</summary>
    public static bool IsAdjective(Token token, SpeechTable speech) =>
        IsDefinite(token) && (token.Key[^1] is 'ي' or 'ة' || speech.TitleSuffixes.Has(token.Key)
            || token.Key is [_, _, 'ا', _, _, _] or [_, _, _, _, 'ي', _]); // الأزرق, الجديد

    /// <summary>Whether a word cannot be part of a name that has begun: حديثه, بالاتفاق, للصحفيين, a lone بـ.</summary>
    public static bool EndsName(Token token) => token.Key switch
    {
        { Length: 1 } => true,
        ['ا', 'ل', ..] => false,
        ['م', 'ت', _, _, .., 'ا'] or ['م', 'س', 'ت', .., 'ا'] => true, // متحدثا, مستشهدا
        ['ب', 'ا', 'ل', _, _, ..] or ['ل', 'ل', _, ..] or ['ل', _, _, .., 'ن', 'ا'] => true,
        _ => IsOwned(token),
    };

    /// <summary>Whether a word ends in a pronoun: حديثه, كلمتها; شيريه is rather a name.</summary>
    public static bool IsOwned(Token token) =>
        token.Key is not ['ا', 'ل', ..] and ([_, _, _, not 'ي', 'ه'] or [_, _, _, _, _, .., 'ه'] or [_, _, .., 'ت', 'ه'] or [_, _, _, .., 'ه', 'ا' or 'م']);

    /// <summary>Whether a word starts a clause that is said: أن, بأنه, وأنها; فان without hamza is the "van" of names.</summary>
    public static bool IsThat(Token token) => token.IsWord && (token.Key is not "فان" || token.HasHamza) && token.Key.TrimStart(['و', 'ف', 'ب']) is "ان" or "انه" or "انها" or "انهم" or "انهما" or "اننا";

    /// <summary>The tokens with one freed of a glued ل: لوزير, للباحث, للجنة.</summary>
    public static List<Token> Freed(IReadOnlyList<Token> tokens, int at, SpeechTable speech)
    {
        var (key, span) = (tokens[at].Key, tokens[at].Span);
        var isArticle = key is ['ل', 'ل', ..] && !speech.Titles.Has(key[1..]) && !speech.Organisations.Has(key[1..]);
        // The tatweel of لـ is in the text but not in the key.
        var cut = isArticle || span.Length - key.Length == 1 ? 2 : 1;
        var freed = new Token(new(span.Start + cut, span.Length - cut), TokenKind.Word, isArticle ? $"ال{key[2..]}" : key[1..], false);
        return [.. tokens.Take(at), freed, .. tokens.Skip(at + 1)];
    }

    /// <summary>Whether a word says what somebody does beside the main verb: قائلا, معتبرة.</summary>
    public static bool IsParticiple(Token token) =>
        token.Key is ['م', _, _, .., 'ا' or 'ة'] or ['ق', 'ا', 'ئ', 'ل', 'ا' or 'ة'] or ['و', 'ا', 'ص', 'ف', 'ا' or 'ة'];
}
