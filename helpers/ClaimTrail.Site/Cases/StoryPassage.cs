using ClaimTrail.Articles;

namespace ClaimTrail.Site.Cases;

/// <summary>The quoted passage around a figure.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Start">Place of the figure in it, in UTF-16 code units.</param>
/// <param name="Length">Length of the figure.</param>
internal sealed record StoryPassage(Passage Passage, int Start, int Length)
{
    /// <summary>The exact words.</summary>
    public string Text => Passage.Text;

    /// <summary>In plain English; empty without a gloss.</summary>
    public string Translation => Passage.Gloss?.Translation ?? "";

    /// <summary>Whether a fluent reader still has to sign the translation.</summary>
    public bool IsUnsigned => Passage.Gloss is { SignedBy: null };
}
