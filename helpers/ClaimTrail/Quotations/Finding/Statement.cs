namespace ClaimTrail.Quotations;

/// <summary>A quotation while its speaker is still being settled.</summary>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="Place">Its words.</param>
/// <param name="Attribution">What the text around it tells.</param>
internal sealed record Statement(MarkedParagraph Paragraph, QuotedPlace Place, Attribution Attribution)
{
    /// <summary>The finished quotation.</summary>
    public Quotation ToQuotation(string text)
    {
        var speaker = Attribution.Speaker;
        return new(
            Place.Inner, Place.Inner.Of(text).ToString(), speaker?.Of(text).ToString(), speaker?.Start, Attribution.Verb?.Of(text).ToString());
    }
}
