using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads Arabic verbs of saying: with a conjunction glued before, with an object behind, by their
/// gender.</summary>
internal sealed class VerbFirstVerbs(SpeechTable speech, VerbFirstWords words)
{
    /// <summary>The verb in a word, without a glued و or ف; with its object when it describes: وصفه.</summary>
    public TextSpan? At(in Token token)
    {
        if (!token.IsWord) return null;
        if (IsVerb(token.Key)) return token.Span;
        return words.Joined(token.Key) is { } joined && IsVerb(joined)
            ? new(token.Span.Start + 1, token.Span.Length - 1)
            : null;
    }

    /// <summary>The verb in a word, though it has what was said as its object: قاله, ذكرته.</summary>
    public TextSpan? SaidAt(in Token token) =>
        At(token) ?? (speech.Verbs.Has(WithoutObject(token.Key)) ? token.Span : null);

    /// <summary>Whether a verb takes what it describes before the words.</summary>
    public bool IsDescribing(in Token token) =>
        speech.DescribingVerbs.Has(token) || words.Joined(token.Key) is { } joined
            && speech.DescribingVerbs.Has(joined);

    /// <summary>Whether a verb takes whom it is said to without a preposition.</summary>
    public bool IsAddressing(Spelling key) =>
        speech.AddressingVerbs.Has(key) || words.Joined(key) is { } joined && speech.AddressingVerbs.Has(joined);

    /// <summary>Whether a word says "by saying", whatever the verb before it: اختصر المسألة بالقول.</summary>
    public bool IsBySaying(in Token token) =>
        speech.Forms.BySaying.Has(token) || speech.Forms.With.PrefixOf(token.Key) is > 0 and var with
            && speech.VerbEndings.Has(token.Key[with..]);

    /// <summary>Whether a verb says that a woman speaks: قالت beside قال, تقول beside يقول, قائلة.</summary>
    public bool IsFeminine(string verb)
    {
        var forms = speech.Forms;
        if (forms.FeminineVerbs.Has(verb)) return !IsMasculine(verb);
        if (forms.SheSuffixes.SuffixOf(verb) is > 0 and var past && IsVerb(verb.AsSpan()[..^past])) return true;
        return forms.ShePrefixes.PrefixOf(verb) is > 0 and var present
            && IsVerb(WordKey.Of(forms.HePrefixes.First, verb.AsSpan(present)));
    }

    // لافتا beside لافتة, where قالتا is of two women.
    private bool IsMasculine(string verb) => !speech.Forms.FeminineEndings.IsSuffixOf(verb)
        && IsVerb(WordKey.Of(verb.AsSpan()[..^1], speech.Forms.FeminineEndings.First));

    private bool IsVerb(Spelling key) => speech.Verbs.Has(key) || speech.DescribingVerbs.Has(key)
        || speech.DescribingVerbs.Has(WithoutObject(key));

    private bool IsVerb(ReadOnlySpan<char> key) => speech.Verbs.Has(key) || speech.DescribingVerbs.Has(key)
        || speech.DescribingVerbs.Has(WithoutObject(key));

    // Empty where no object ends the word.
    private ReadOnlySpan<char> WithoutObject(ReadOnlySpan<char> key) =>
        speech.Forms.ObjectEndings.SuffixOf(key) is > 0 and var ending && key.Length > ending + 2
            ? key[..^ending]
            : [];
}
