using System.Globalization;
using ClaimTrail.Display.Html;

namespace ClaimTrail.Display.Tellings;

/// <summary>Words of one language in which motifs are underlined and numbered.</summary>
internal static class NumberedWords
{
    /// <summary>Writes the words.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="words">The words.</param>
    /// <param name="pieces">The numbered pieces; one that the words do not hold, or that another covers, is left
    /// out.</param>
    /// <param name="anchor">The id of the row of a motif, by its number.</param>
    public static void Write(HtmlText html, string words, IEnumerable<(int Number, string Piece)> pieces,
        Func<int, string> anchor)
    {
        var at = 0;
        foreach (var (start, length, number) in Places(words, pieces))
        {
            html.Encoded(words[at..start]).Raw("<span")
                .Attribute("class", string.Create(CultureInfo.InvariantCulture, $"ct-motif ct-motif-{number}"))
                .Raw("><u>").Encoded(words.Substring(start, length)).Raw("</u>&#x2060;<sup><a")
                .Attribute("href", "#" + anchor(number)).Raw(">")
                .Encoded(number.ToString(CultureInfo.InvariantCulture)).Raw("</a></sup></span>");
            at = start + length;
        }

        html.Encoded(words[at..]);
    }

    /// <summary>Where the pieces stand, from left to right: each at the first place that no longer piece has
    /// taken.</summary>
    internal static IReadOnlyList<(int Start, int Length, int Number)> Places(string words,
        IEnumerable<(int Number, string Piece)> pieces)
    {
        var taken = new List<(int Start, int Length, int Number)>();
        foreach (var (number, piece) in pieces.Where(p => p.Piece.Length > 0).OrderByDescending(p => p.Piece.Length))
        {
            var start = -1;
            do start = words.IndexOf(piece, start + 1, StringComparison.Ordinal);
            while (start >= 0 && taken.Exists(t => start < t.Start + t.Length && t.Start < start + piece.Length));
            if (start >= 0) taken.Add((start, piece.Length, number));
        }

        return [.. taken.OrderBy(t => t.Start)];
    }
}
