namespace ClaimTrail.Notebooks.Site.Cases;

/// <summary>The quoted passage around a figure.</summary>
/// <param name="Text">The exact words.</param>
/// <param name="Start">Place of the figure in <paramref name="Text"/>, in UTF-16 code units.</param>
/// <param name="Length">Length of the figure; 0 when none is marked.</param>
/// <param name="Paragraph">Number of the paragraph; empty when not known.</param>
/// <param name="Sound">Its sound in Latin letters; empty without a gloss.</param>
/// <param name="WordByWord">Word for word; empty without a gloss.</param>
/// <param name="Translation">In plain English; empty without a gloss.</param>
/// <param name="MadeBy">Who made the gloss, and who signed it; empty without a gloss.</param>
internal sealed record StoryPassage(
    string Text, int Start, int Length, string Paragraph, string Sound, string WordByWord, string Translation, string MadeBy);
