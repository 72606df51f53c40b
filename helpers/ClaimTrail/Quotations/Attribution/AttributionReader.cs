using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads the clause that says who spoke, as one kind of language builds it.</summary>
internal abstract class AttributionReader(SpeechTable speech)
{
    protected SpeechTable Speech { get; } = speech;

    /// <summary>The reader for a language's order of words.</summary>
    public static AttributionReader For(SpeechTable speech) => speech.Order switch
    {
        AttributionOrder.VerbFirst => new VerbFirstAttribution(speech),
        AttributionOrder.VerbLast => new VerbLastAttribution(speech),
        AttributionOrder.Unspaced => new UnspacedAttribution(speech),
        AttributionOrder.General => new GeneralAttribution(speech),
        _ => new CapitalisedAttribution(speech),
    };

    /// <summary>Who spoke, and how, as the text around the words tells it.</summary>
    public abstract Attribution Read(in Scene scene);

    /// <summary>Whether the text around the words makes them a title, a term, a nickname or a label.</summary>
    public abstract bool IsTitleOrTerm(in Scene scene);

    /// <summary>Whether two verbs can have one subject.</summary>
    public virtual bool Agree(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) => true;

    /// <summary>The only person or organisation that a sentence names; null when it names none or several.</summary>
    public abstract TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence);
}
