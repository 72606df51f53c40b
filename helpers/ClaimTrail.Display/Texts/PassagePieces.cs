using ClaimTrail.Checks.Claims;
using ClaimTrail.Figures;
using Place = ClaimTrail.Checks.Place;

namespace ClaimTrail.Display;

/// <summary>Finds a printed piece again in the lines below a passage: by its words, its digits and its value, which
/// sound, gloss and translation keep.</summary>
public static class PassagePieces
{
    /// <summary>The passage that holds a place, with the piece at that place marked in every line that holds it; null
    /// when no passage holds it.</summary>
    /// <param name="claim">The claim that was made there.</param>
    /// <param name="place">Where the words stand in the article.</param>
    public static View? Of(ClaimedFigure claim, Place place)
    {
        var article = claim.Article;
        if (article.Passages.FirstOrDefault(p => p.Span.Contains(place.Span)) is not { } passage) return null;
        var gloss = passage.Gloss;
        var digits = new string([.. place.Surface.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        var start = place.Span.Start - passage.Span.Start;
        var (sound, wordForWord) = AlignedWords.Under(passage.Text, start, place.Span.Length,
            gloss?.Transliteration, gloss?.WordByWord);
        return Nb.Passage(article, passage, new PassagePiece(
            place.Surface, sound ?? Token(gloss?.Transliteration, digits),
            wordForWord ?? Token(gloss?.WordByWord, digits),
            Same(gloss?.Translation, claim) ?? Token(gloss?.Translation, digits)));
    }

    /// <summary>The figure of the same value in a translation; null when it holds none.</summary>
    private static string? Same(string? translation, ClaimedFigure claim) =>
        translation is null || claim.Figure is not { } told
        ? null
        : FigureFinder.For(Languages.Languages.Get("en")).Find(translation)
            .FirstOrDefault(figure => figure.Kind == told.Kind && figure.Low == told.Low
                && figure.High == told.High)?.Surface;

    /// <summary>The one word of a line that begins with the digits; null when there is none, or more than
    /// one.</summary>
    internal static string? Token(string? line, string digits)
    {
        if (line is null || digits.Length == 0) return null;
        var words = line
            .Split([' ', '|', ',', '.', '[', ']', '(', ')', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.StartsWith(digits, StringComparison.Ordinal)
                && !char.IsAsciiDigit(word.ElementAtOrDefault(digits.Length))).ToList();
        return words.Count == 1 ? words[0] : null;
    }
}
