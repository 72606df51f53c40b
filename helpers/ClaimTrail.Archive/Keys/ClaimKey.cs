using System.Diagnostics.CodeAnalysis;
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
    public static ClaimKey Of(Figure figure, string language, string? story = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new(story, figure.Kind, figure.Unit, CountedNouns.Of(figure, language));
    }

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
        ArgumentNullException.ThrowIfNull(text);
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
