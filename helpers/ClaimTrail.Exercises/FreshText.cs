using ClaimTrail.Display;
using ClaimTrail.Figures;

namespace ClaimTrail.Exercises;

/// <summary>A passage invented for an exercise; it belongs to no story.</summary>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Text">The passage.</param>
/// <param name="Sound">Its sound in Latin letters; null when it is in them already.</param>
/// <param name="WordByWord">Word for word in English; null for English.</param>
/// <param name="Wrong">The foreseen wrong answers, each with its line.</param>
public sealed record FreshText(string Language, string Text, string? Sound, string? WordByWord, IReadOnlyList<FreshText.Slip> Wrong)
{
    /// <summary>A foreseen wrong answer about an invented passage.</summary>
    /// <param name="Answer">The number.</param>
    /// <param name="Line">What to look at next.</param>
    public sealed record Slip(decimal Answer, string Line);

    /// <summary>The figures that the finder reads in it, in the order of the text.</summary>
    public IReadOnlyList<Figure> Figures => FigureFinder.For(Languages.Languages.Get(Language)).Find(Text);

    /// <summary>The passage in up to four lines, without its translation: that is the exercise.</summary>
    public PassageView ToView() => Nb.Passage(Language, Text, Sound, WordByWord, glossedBy: "the makers of this collection; signed by a fluent reader: not yet");
}
