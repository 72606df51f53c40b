using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ClaimTrail.Figures;

namespace ClaimTrail.Archive.Keys;

/// <summary>What two claims must share to be about the same quantity: the story when one is named, the kind, the unit,
/// and what is counted.</summary>
/// <param name="Story">The story as the input names it; null when claims are not kept apart by story.</param>
/// <param name="Kind">What sort of thing the figure states.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Counted">What is counted: an English word where <see cref="CountedNouns"/> knows the noun, else the
/// noun as written in small letters; empty when the text names none next to the number.</param>
public sealed record ClaimKey(string? Story, FigureKind Kind, Unit Unit, string Counted)
{
    /// <summary>The key of the lines that say what could not be read. It sorts before every other.</summary>
    public const string Error = "!error";

    /// <summary>The key of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The tag of the table by which it was found.</param>
    /// <param name="story">The story that the text belongs to, or null.</param>
    public static ClaimKey Of(Figure figure, string language, string? story = null) =>
        new(story, figure.Kind, figure.Unit, CountedNouns.Of(figure, language));

    /// <summary>The parts with slashes between them, such as <c>people/person/actor</c>; a story comes first. In UTF-8
    /// these sort bytewise, and hold no tab, no line end and no other control character.</summary>
    public override string ToString()
    {
        var quantity = $"{Kind.ToContract()}/{KeyPart.Escape(Unit.Code)}/{KeyPart.Escape(Counted)}";
        return Story is null ? quantity : $"{KeyPart.Escape(Story)}/{quantity}";
    }

    /// <summary>Reads a key back from what <see cref="ToString"/> gives.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ClaimKey? key)
    {
        key = null;
        if (text.Split('/') is not { Length: 3 or 4 } parts) return false;
        var story = parts.Length == 4 ? KeyPart.Unescape(parts[0]) : null;
        try
        {
            key = new(
                story, ContractWords.ParseKind(parts[^3]), new Unit(KeyPart.Unescape(parts[^2])),
                KeyPart.Unescape(parts[^1]));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

/// <summary>One part of a key: what would break a line, a key or a sort is written as %XX, byte by byte of its
/// UTF-8.</summary>
internal static class KeyPart
{
    /// <summary>All control characters, the slash between parts, and the sign of the escape itself.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '/', '%',
            '\u2028', '\u2029']);

    public static string Escape(string part)
    {
        if (!part.AsSpan().ContainsAny(Escaped)) return part;
        var text = new StringBuilder(part.Length + 8);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var c in part)
        {
            if (!Escaped.Contains(c)) text.Append(c);
            else foreach (var b in utf8[..Encoding.UTF8.GetBytes([c], utf8)])
                text.Append('%').Append(Convert.ToHexString([b]));
        }
        return text.ToString();
    }

    /// <summary>The part that was escaped.</summary>
    public static string Unescape(string part) =>
        part.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(part) : part;
}
