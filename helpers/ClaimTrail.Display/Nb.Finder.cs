using ClaimTrail.Display.Frames;
using ClaimTrail.Figures;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public static partial class Nb
{
    /// <summary>A sentence with the figures that the finder finds in it, each with what was read.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>ko</c>.</param>
    /// <param name="sentence">The sentence.</param>
    public static MarkedView Marked(string language, string sentence) => new(new Phrase(language, sentence),
        Found(language, sentence).Select(figure =>
            new FigureMark(figure.Span.Start, figure.Span.Length, figure.Kind, Readings(figure))));

    /// <summary>The figures that the finder finds in a sentence, one a row, taken apart.</summary>
    /// <inheritdoc cref="Marked(string, string)"/>
    public static DataFrame Figures(string language, string sentence) =>
        FoundFrames.Of(Found(language, sentence).Select(figure => (language, figure)));

    private static IReadOnlyList<Figure> Found(string language, string sentence) =>
        FigureFinder.For(ClaimTrail.Languages.Languages.Get(language)).Find(sentence);

    private static string[] Readings(Figure figure) =>
        figure.IsAmbiguous ? [.. figure.Readings.Select(reading => reading.Words())] : [figure.Words()];
}
