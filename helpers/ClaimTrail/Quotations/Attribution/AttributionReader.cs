using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads the clause that says who spoke. The frame is the same in every language: a clause before the words or
/// behind them, bound to them by what stands between; a name before a colon; a source that is named by a phrase. How a
/// language finds verb and subject in the clause is its own grammar.</summary>
internal abstract class AttributionReader(SpeechTable speech)
{
    private const int CommaReach = 10;

    protected SpeechTable Speech { get; } = speech;

    /// <summary>Whether words that end in a comma ask for a clause behind them first.</summary>
    protected virtual bool CommaLeadsOn => false;

    /// <summary>The reader for a language's order of words.</summary>
    public static AttributionReader For(SpeechTable speech) => speech.Order switch
    {
        AttributionOrder.VerbFirst => new VerbFirstAttribution(speech),
        AttributionOrder.VerbLast => new VerbLastAttribution(speech),
        AttributionOrder.Unspaced => new UnspacedAttribution(speech),
        AttributionOrder.General => new GeneralAttribution(speech),
        _ => new CapitalisedAttribution(speech),
    };

    /// <summary>Who spoke, and how, as the text around the words tells it: the closer of the clauses before and behind
    /// them, and of two as close the one before.</summary>
    public virtual Attribution Read(in Scene scene)
    {
        if (CommaLeadsOn && scene.EndsInComma && ReadAfter(scene) is { Tie: not Tie.None } led) return led;
        var before = ReadBefore(scene);
        if (before.Tie is Tie.Close) return before;
        var after = ReadAfter(scene);
        return after.Tie is Tie.Close || before.Tie is Tie.None ? after : before;
    }

    /// <summary>Whether the text around the words makes them a title, a term, a nickname or a label.</summary>
    public abstract bool IsTitleOrTerm(in Scene scene);

    /// <summary>Whether two verbs can have one subject.</summary>
    public virtual bool Agree(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) => true;

    /// <summary>The only person or organisation that a sentence names; null when it names none or several.</summary>
    public abstract TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence);

    /// <summary>The clause before the words.</summary>
    protected abstract Attribution ReadBefore(in Scene scene);

    /// <summary>The clause behind the words.</summary>
    protected abstract Attribution ReadAfter(in Scene scene);

    /// <summary>Whether the sign that ends a clause binds it to the words, so many words after its verb or
    /// subject.</summary>
    protected static bool IsBound(Clause clause, int gap) =>
        gap <= 0 || clause.EndsIn(TokenKind.Colon) || (clause.EndsIn(TokenKind.Comma) && gap < CommaReach);
}
