using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What the shape of an Arabic word says about it, by its <see cref="WordKey"/>: its article, what is glued to
/// it, its endings.</summary>
internal sealed class VerbFirstWords(SpeechTable speech)
{
    private WordForms Forms => speech.Forms;

    /// <summary>Whether a word has the article; إلياس and ألبرت, written with hamza, have none.</summary>
    public bool IsDefinite(in Token token) =>
        token is { HasHamza: false, Key.Length: > 3, Inner: null } && Forms.Articles.IsPrefixOf(token.Key);

    /// <summary>Whether a definite word can describe another: الدولية, المصري, الأعلى.</summary>
    public bool IsAdjective(in Token token) =>
        IsDefinite(token) && (Forms.Adjectives.Has(token) || speech.TitleSuffixes.Has(token));

    /// <summary>Whether a word means an organisation, with or without the article: شركة, الشركة.</summary>
    public bool IsBody(in Token token) => speech.Organisations.Has(token) || IsKnownBody(token);

    /// <summary>Whether a word means an organisation that is known already: الشركة.</summary>
    public bool IsKnownBody(in Token token) => IsDefinite(token) && speech.Organisations.Has(Bare(token.Key));

    /// <summary>Whether a body at a token is said to be a ruler's: جامعة الملك.</summary>
    public bool IsOfRuler(in Clause tokens, int at) =>
        speech.Organisations.Has(tokens[at]) && !IsDefinite(tokens[at]) && Forms.Rulers.Has(tokens[at + 1]);

    /// <summary>A word without its article.</summary>
    public ReadOnlySpan<char> Bare(Spelling key) => key[Forms.Articles.PrefixOf(key)..];

    /// <summary>The word that a conjunction is glued to; null when none is: وأضاف.</summary>
    public Spelling? Joined(Spelling key) => key.Behind(Forms.Conjunctions);

    /// <summary>The word that "to" is glued to; null when it is not: لوزير.</summary>
    public Spelling? Addressed(Spelling key) => key.Behind(Forms.To);

    /// <summary>The word that a preposition of one letter is glued to; null when none is: لوزير, بكتاب.</summary>
    public Spelling? Governed(Spelling key) => Addressed(key) ?? key.Behind(Forms.With);

    /// <summary>Whether "to" and the article are one with a word: للصحفيين.</summary>
    public bool IsForThe(in Token token) => Forms.ForThe.Has(token);

    /// <summary>The word that "to" and the article are one with, with its article: الصحفيين in للصحفيين.</summary>
    public string WithArticle(Spelling forThe) => WordKey.Of(Forms.Articles.First, forThe[2..]);

    /// <summary>Whether a word cannot be part of a name that has begun: حديثه, بالاتفاق, للصحفيين, a lone بـ.</summary>
    public bool EndsName(in Token token) => Forms.NameEnds.Has(token) || IsOwned(token);

    /// <summary>Whether a word ends in a pronoun: حديثه, كلمتها; شيريه is rather a name.</summary>
    public bool IsOwned(in Token token) => !Forms.Articles.IsPrefixOf(token.Key) && Forms.Owned.Has(token);

    /// <summary>Whether a word starts a clause that is said: أن, بأنه, وأنها; فان without hamza is the "van" of
    /// names.</summary>
    public bool IsThat(in Token token) =>
        token.IsWord && Forms.That.Has(token) && (token.HasHamza || !speech.NameParticles.Has(token));

    /// <summary>Whether a word says what somebody does beside the main verb: قائلا, معتبرة.</summary>
    public bool IsParticiple(in Token token) => Forms.Participles.Has(token);

    /// <summary>The tokens with one freed of a glued "to": لوزير, للباحث, للجنة.</summary>
    public Clause Freed(in Clause tokens, int at)
    {
        var (key, span) = (tokens[at].Key, tokens[at].Span);
        var word = Addressed(key) ?? key;
        var isArticle = IsForThe(tokens[at]) && !speech.Titles.Has(word) && !speech.Organisations.Has(word);
        // The tatweel of لـ is in the text but not in the key.
        var cut = isArticle || span.Length - key.Length == 1 ? 2 : 1;
        var freed = isArticle ? WithArticle(key) : word.Key;
        var rest = new TextSpan(span.Start + cut, span.Length - cut);
        return tokens.With(at, new Token(rest, TokenKind.Word, tokens.Words.Of(freed)));
    }
}
