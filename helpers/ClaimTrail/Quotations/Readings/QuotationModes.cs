using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Readings;

/// <summary>Tells whether a quotation stands as somebody's own words or as a fragment of the writer's
/// sentence.</summary>
/// <remarks>Korean writes the particle of quoting behind the mark, so there the quoted words decide: they end as a
/// sentence does, or in a noun. Elsewhere the words around the marks decide: somebody's own words begin behind a pause,
/// and end with one or with the reporting verb.</remarks>
internal static class QuotationModes
{
    private const string Pauses = ".!?:,;…。！？：，、；،؛؟—–-\"”“«»";

    /// <summary><see cref="TellingMode.Direct"/> or <see cref="TellingMode.Mixed"/>.</summary>
    public static TellingMode Of(ReadOnlySpan<char> text, TextSpan span, SpeechTable speech)
    {
        var words = span.Of(text).TrimEnd();
        if (words.IsEmpty) return TellingMode.Mixed;
        var end = words.TrimEnd(Pauses);
        if (!end.IsEmpty && Script.IsHangul(end[^1]))
            return speech.Forms.SentenceEndings.IsSuffixOf(end) ? TellingMode.Direct : TellingMode.Mixed;
        var before = text[..Math.Max(0, span.Start - 1)].TrimEnd();
        if (!before.IsEmpty && before[^1] is not ('\n' or ')')
            && !Pauses.Contains(before[^1], StringComparison.Ordinal)) return TellingMode.Mixed;
        if (Pauses.Contains(words[^1], StringComparison.Ordinal)) return TellingMode.Direct;
        var after = text[Math.Min(text.Length, span.End + 1)..].TrimStart();
        return after.IsEmpty || Pauses.Contains(after[0], StringComparison.Ordinal)
            ? TellingMode.Direct
            : TellingMode.Mixed;
    }
}
