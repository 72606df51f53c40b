using AngleSharp.Dom;

namespace ClaimTrail.Cases;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">Its words, white space folded.</param>
/// <param name="LinkedShare">The share of its characters that are links, from 0 to 1.</param>
/// <param name="Home">The element that holds it, whose parent is where its fellows are.</param>
internal sealed record Block(string Text, double LinkedShare, IElement Home)
{
    /// <summary>How much it speaks for an article: long running text does, a link does not.</summary>
    public double Weight => Text.Length < 20 ? 0 : Text.Length * (1 - LinkedShare);
}
