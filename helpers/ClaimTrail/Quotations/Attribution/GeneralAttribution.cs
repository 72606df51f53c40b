using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads no clause of saying, for it knows no words: what stands between marks is taken for somebody's words
/// where it is as long as words usually are, and nobody is named.</summary>
internal sealed class GeneralAttribution(SpeechTable speech) : AttributionReader(speech)
{
    /// <inheritdoc/>
    public override bool IsTitleOrTerm(in Scene scene) => false;

    /// <inheritdoc/>
    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence) => null;

    /// <inheritdoc/>
    protected override TextSpan? NameAlone(MarkedParagraph paragraph, TextSpan zone) => null;

    // Loose, as if a clause of saying stood somewhere in the sentence: three words or more, and no title.
    protected override Attribution ReadBefore(in Scene scene) => Attribution.Before(Who.Unnamed, null, Tie.Loose);

    protected override Attribution ReadAfter(in Scene scene) => Attribution.None;
}
