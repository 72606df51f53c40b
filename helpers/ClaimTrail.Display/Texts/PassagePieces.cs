using ClaimTrail.Checks.Claims;
using Place = ClaimTrail.Checks.Place;

namespace ClaimTrail.Display;

/// <summary>Finds a printed piece again in the lines below a passage: by its digits, which sound, gloss and translation keep.</summary>
internal static class PassagePieces
{
    /// <summary>The passage that holds a place, with the piece at that place marked; null when no passage holds it.</summary>
    public static View? Of(ClaimedFigure claim, Place place)
    {
        var article = claim.Article;
        if (article.Passages.FirstOrDefault(p => p.Span.Contains(place.Span)) is not { } passage) return null;
        var gloss = passage.Gloss;
        var digits = new string([.. place.Surface.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        return Nb.Passage(
            article.Language, passage.Text, gloss?.Transliteration, gloss?.WordByWord, gloss?.Translation,
            Nb.Piece(place.Surface, Token(gloss?.Transliteration, digits), Token(gloss?.WordByWord, digits), Token(gloss?.Translation, digits)),
            article.Publisher, passage.Paragraph, article.Address,
            gloss is null ? null : $"{gloss.MadeBy}; signed by a fluent reader: {gloss.SignedBy ?? "not yet"}");
    }

    /// <summary>The one word of a line that begins with the digits; null when there is none, or more than one.</summary>
    internal static string? Token(string? line, string digits)
    {
        if (line is null || digits.Length == 0) return null;
        var words = line.Split([' ', '|', ',', '.', '[', ']', '(', ')', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.StartsWith(digits, StringComparison.Ordinal) && !char.IsAsciiDigit(word.ElementAtOrDefault(digits.Length))).ToList();
        return words.Count == 1 ? words[0] : null;
    }
}
