using ClaimTrail.Figures;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display.Frames;

/// <summary>The figures of a sentence that belongs to no article.</summary>
internal static class FoundFrames
{
    private static readonly Frame<(string Language, Figure Figure)> Found =
        new Frame<(string Language, Figure Figure)>("Figures of the sentence", "a figure that the finder found")
        { HowToFill = "The finder found none in this sentence: try one with a number in it." }
            .Words("printed", "the words and digits, as they stand", f => PrintedWords.In(f.Language, f.Figure.Surface))
            .Words("kind", "what it states", f => f.Figure.Kind.ToString().ToLowerInvariant())
            .Amount("low", "lower bound in the unit", f => f.Figure.Low)
            .Amount("high", "upper bound in the unit", f => f.Figure.High)
            .Words("unit", "its unit", f => f.Figure.Unit.Code)
            .Words("hedge", "how firmly it is told", f => f.Figure.Hedge.Words())
            .Words("read as", "the value in words", f => f.Figure.Words());

    public static DataFrame Of(IEnumerable<(string Language, Figure Figure)> figures) => Found.Of(figures);
}
