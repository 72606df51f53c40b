using ClaimTrail.Languages;

namespace ClaimTrail.Figures;

/// <summary>Finds the figures in a text of one language: each number with its unit, its bounds and its doubt. One pass,
/// linear in the length of the text. Immutable; safe to share between threads.</summary>
public sealed class FigureFinder
{
    private readonly Lexicon _lexicon;

    private FigureFinder(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>The language it reads.</summary>
    public Language Language => _lexicon.Language;

    /// <summary>The finder for a language. Making the first one for a language reads its table into memory; later ones
    /// are free.</summary>
    public static FigureFinder For(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new FigureFinder(Lexicon.For(language));
    }

    /// <summary>The figures of a text, in its order. Spans do not overlap. Nothing is read across the end of a
    /// paragraph, so a paragraph gives the same figures alone and inside a longer text. Any text is accepted.</summary>
    public IReadOnlyList<Figure> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.AsSpan());
    }

    /// <inheritdoc cref="Find(string)"/>
    public IReadOnlyList<Figure> Find(ReadOnlySpan<char> text)
    {
        var first = _lexicon.Triggers.Next(text, 0);
        if (first < 0) return [];
        var search = new FigureSearch(_lexicon, text);
        return search.Run(first);
    }
}
