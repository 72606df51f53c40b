using ClaimTrail.Articles;
using ClaimTrail.Display.Frames;
using ClaimTrail.Display.Html;
using ClaimTrail.Figures;
using Microsoft.Data.Analysis;

namespace ClaimTrail.Display;

public static partial class Nb
{
    /// <summary>A passage in four lines: original, sound, word for word, translation.</summary>
    /// <param name="language">The BCP 47 tag of the original.</param>
    /// <param name="original">As printed.</param>
    /// <param name="sound">Its sound in Latin letters; null or empty when the original is in Latin letters.</param>
    /// <param name="wordForWord">Word for word, in English; null or empty when the original is English.</param>
    /// <param name="translation">A plain English translation; null or empty when the original is English.</param>
    /// <param name="piece">The piece under study; null for none.</param>
    /// <param name="publisher">Who printed it.</param>
    /// <param name="paragraph">The paragraph's number, from 1.</param>
    /// <param name="address">Where it can be read.</param>
    /// <param name="glossedBy">Who made the sound, the gloss and the translation.</param>
    /// <exception cref="ArgumentException">The language is no tag, the original is empty, or a line does not hold its
    /// piece.</exception>
    public static PassageView Passage(
        string language,
        string original,
        string? sound = null,
        string? wordForWord = null,
        string? translation = null,
        PassagePiece? piece = null,
        string? publisher = null,
        int? paragraph = null,
        Uri? address = null,
        string? glossedBy = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(original);
        var tag = Direction.Checked(language);
        var lines = new List<PassageLine>(4);
        Add(PassageLineKind.Original, original, tag, piece?.Original);
        Add(PassageLineKind.Sound, sound, tag.Split('-')[0] + "-Latn", piece?.Sound);
        Add(PassageLineKind.WordForWord, wordForWord, "en", piece?.WordForWord);
        Add(PassageLineKind.Translation, translation, "en", piece?.Translation);
        return new PassageView(lines)
        {
            Publisher = publisher,
            Paragraph = paragraph,
            Address = address,
            GlossedBy = glossedBy
        };

        void Add(PassageLineKind kind, string? text, string lineLanguage, string? part)
        {
            if (string.IsNullOrWhiteSpace(text)) return;
            var start = string.IsNullOrEmpty(part) ? 0 : text.IndexOf(part, StringComparison.Ordinal);
            if (start < 0)
                throw new ArgumentException($"The line {kind} does not hold the piece \"{part}\": \"{text}\".",
                    nameof(piece));
            lines.Add(new PassageLine(kind, text, lineLanguage, start, part?.Length ?? 0));
        }
    }

    /// <summary>A quoted passage of an article, with its gloss.</summary>
    internal static PassageView Passage(Article article, Passage passage, PassagePiece? piece = null)
    {
        var gloss = passage.Gloss;
        return Passage(article.Language, passage.Text, gloss?.Transliteration, gloss?.WordByWord, gloss?.Translation,
            piece, article.Publisher, passage.Paragraph, article.Address,
            gloss is null ? null : $"{gloss.MadeBy}; signed by a fluent reader: {gloss.SignedBy ?? "not yet"}");
    }

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
