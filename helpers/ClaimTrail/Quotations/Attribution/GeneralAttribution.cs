using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Reads no clause of saying, for it knows no words: what stands between marks is taken for somebody's words where it
/// is as long as words usually are, and nobody is named.</summary>
internal sealed class GeneralAttribution(SpeechTable speech) : AttributionReader(speech)
{
    // Loose, as if a clause of saying stood somewhere in the sentence: three words or more, and no title.
    private static readonly Attribution Somebody = new(Subject.Unnamed, null, null, Tie.Loose, IsAfter: false);

    /// <inheritdoc/>
    public override Attribution Read(in Scene scene) => Somebody;

    /// <inheritdoc/>
    public override bool IsTitleOrTerm(in Scene scene) => false;

    /// <inheritdoc/>
    public override TextSpan? OnlyName(MarkedParagraph paragraph, TextSpan sentence) => null;
}
