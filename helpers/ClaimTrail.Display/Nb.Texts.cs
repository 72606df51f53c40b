using ClaimTrail.Display.Html;

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

    /// <summary>The piece of a passage under study, as it stands in each line.</summary>
    /// <param name="original">As printed.</param>
    /// <param name="sound">In Latin letters.</param>
    /// <param name="wordForWord">Word for word.</param>
    /// <param name="translation">In translation.</param>
    public static PassagePiece Piece(string original, string? sound = null, string? wordForWord = null,
        string? translation = null) =>
        new(original, sound, wordForWord, translation);

    /// <summary>Running text with its figures marked.</summary>
    /// <param name="language">The BCP 47 tag of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="marks">The figures; none may overlap another.</param>
    /// <exception cref="ArgumentException">The language is no tag, a mark overlaps another or leaves the
    /// text.</exception>
    public static MarkedView Marked(string language, string text, IEnumerable<FigureMark> marks) =>
        new(new Phrase(language, text), marks);

    /// <summary>A figure to mark in a text.</summary>
    /// <param name="start">Where it starts, in UTF-16 code units.</param>
    /// <param name="length">How long it is, at least 1.</param>
    /// <param name="kind">A <see cref="MarkKind"/>, or any enum whose member has one of its names; Duration and Date
    /// are shown as time, every other name as a count. The library's own kinds can be given as they are.</param>
    /// <param name="readings">What was read, the likeliest first.</param>
    public static FigureMark Mark(int start, int length, Enum kind, params string[] readings) =>
        new(start, length, KindOf(kind), readings);

    private static MarkKind KindOf(Enum kind) => kind.ToString() switch
    {
        nameof(MarkKind.Money) => MarkKind.Money,
        nameof(MarkKind.People) => MarkKind.People,
        nameof(MarkKind.Percent) => MarkKind.Percent,
        nameof(MarkKind.Time) or "Duration" or "Date" => MarkKind.Time,
        _ => MarkKind.Count,
    };
}
