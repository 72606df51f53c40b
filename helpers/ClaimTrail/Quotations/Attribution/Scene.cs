using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Quoted words with the text around them that may say who spoke.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Place">The words.</param>
/// <param name="Before">From the start of the sentence, or from the quotation before, to the opening mark.</param>
/// <param name="After">From the closing mark to the end of the sentence, or to the next quoted place.</param>
internal readonly record struct Scene(MarkedParagraph Paragraph, QuotedPlace Place, TextSpan Before, TextSpan After)
{
    public ReadOnlySpan<char> Inner => Place.Inner.Of(Paragraph.Text);

    /// <summary>Whether the words end in a full stop, so that what follows may be another sentence.</summary>
    public bool EndsInFullStop => Inner.TrimEnd() is [.., '.' or '。' or '…'];

    /// <summary>Whether the words end in a stop of any kind.</summary>
    public bool EndsInStop => SentenceReader.EndsInStop(Inner);

    /// <summary>Whether the words end in a comma, so that the sentence goes on.</summary>
    public bool EndsInComma => Inner.TrimEnd() is [.., ',' or '،' or '，' or '、'];
}
