using System.Buffers;
using ClaimTrail.Quotations.People;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Sources;

/// <summary>A name read from a text, with the marks around it, and the part of the cue that asked for it.</summary>
internal readonly record struct FoundName(TextSpan Span, EntityKind Kind, int Start, int End, int Part = 0);

/// <summary>Reads the name that stands at a point of a text: one of the alias table, one in marks, one with capitals,
/// or one with the ending of an organisation.</summary>
internal sealed class NameReader(SourceText text,
    IReadOnlyList<(string Folded, EntityKind Kind)> listed, CueTable table)
{
    private const string Opening = "《〈「『“\"‘'«(";
    private const string Closing = "》〉」』”\"’'»)";
    private static readonly SearchValues<char> Openers = SearchValues.Create(Opening);
    private static readonly SearchValues<char> Closers = SearchValues.Create(Closing);
    private static readonly SearchValues<char> Breaks = SearchValues.Create("،,،、。:;()");
    private const int LongestInMarks = 40;
    private const int LongestUnspaced = 16;

    /// <summary>The name that begins at a point, marks skipped; and the point behind it.</summary>
    /// <param name="at">Where it must begin.</param>
    /// <param name="slot">What is asked for.</param>
    /// <param name="until">The words that follow; they bound a name without capitals. Null when none follow.</param>
    public FoundName? Forward(int at, CueName slot, string? until)
    {
        var marked = at < text.Original.Length && Opening.Contains(text.Original[at], StringComparison.Ordinal);
        var start = marked ? at + 1 : at;
        if (Listed(start, slot, (form, p) => p) is { } known)
            return known with { Start = at, End = SkipClosing(known.Span.End) };
        if (slot.ListedOnly) return null;
        if (marked) return InMarks(at, slot);
        if (Capitals(start, slot.Kind == EntityKind.Agency) is { } end)
        {
            // "the Indonesian site Kabar Jingga": the first words only say what the second names.
            var named = AfterSort(end);
            return Capitals(named, orSmall: false) is { } last && named > end
                ? new FoundName(new TextSpan(named, last - named), slot.Kind, at, last)
                : new FoundName(new TextSpan(start, end - start), slot.Kind, at, end);
        }

        if (until is null || start >= text.Original.Length || !char.IsLetter(text.Original[start])
            || char.IsAscii(text.Original[start])) return null;
        foreach (var stop in text.After(start + 1, until))
        {
            if (stop - start > LongestInMarks) break;
            if (text.Original.AsSpan(start, stop - start).ContainsAny(Breaks)) break;
            return new FoundName(new TextSpan(start, stop - start), slot.Kind, at, stop);
        }

        return null;
    }

    /// <summary>The name that ends at a point, marks and a bracket skipped; and the point before it.</summary>
    public FoundName? Backward(int at, CueName slot)
    {
        var end = at;
        if (end > 0 && text.Original[end - 1] == ')'
            && text.Original.LastIndexOf('(', end - 1, Math.Min(end, LongestInMarks)) is > 0 and var open)
        {
            if (Listed(open, slot, (form, p) => p - form.Length) is { } before) return before with { End = at };
            if (Organisation(open, slot) is { } outside && !slot.ListedOnly) return outside with { End = at };
        }

        var marked = end > 0 && Closing.Contains(text.Original[end - 1], StringComparison.Ordinal);
        if (marked) end--;
        if (Listed(end, slot, (form, p) => p - form.Length) is { } known)
            return known with { Start = SkipOpening(known.Span.Start), End = at };
        if (slot.ListedOnly) return null;
        if (marked && text.Original.AsSpan(Math.Max(0, end - LongestInMarks), Math.Min(end, LongestInMarks))
            .LastIndexOfAny(Openers) is >= 0 and var back)
        {
            var start = Math.Max(0, end - LongestInMarks) + back + 1;
            return end > start ? new FoundName(new TextSpan(start, end - start), slot.Kind, start - 1, at) : null;
        }

        return CapitalsBack(end) is { } first
            ? new FoundName(new TextSpan(first, end - first), slot.Kind, first, at)
            : Organisation(end, slot) is { } organisation ? organisation with { End = at } : null;
    }

    private FoundName? Listed(int point, CueName slot, Func<string, int, int> startOf)
    {
        foreach (var (form, kind) in listed)
        {
            if (slot.ListedOnly && kind is not (EntityKind.Outlet or EntityKind.Agency)) continue;
            var start = startOf(form, point);
            if (text.Has(form, start) && (text.IsWhole(start, start + form.Length)
                || (slot.Several && IsRunTogether(start, start + form.Length))))
                return new FoundName(new TextSpan(start, form.Length), kind, start, start + form.Length);
        }

        return null;
    }

    private FoundName? InMarks(int open, CueName slot)
    {
        var inside = text.Original.AsSpan(open + 1, Math.Min(LongestInMarks, text.Original.Length - open - 1));
        var length = inside.IndexOfAny(Closers);
        return length > 0 ? new FoundName(new TextSpan(open + 1, length), slot.Kind, open, open + 2 + length) : null;
    }

    /// <summary>The place behind a space, a word that says what sort of outlet is named, and a space; the same place
    /// when there is none.</summary>
    private int AfterSort(int at)
    {
        if (at >= text.Original.Length || text.Original[at] != ' ') return at;
        var sort = table.Sorts.PrefixOf(text.Folded.AsSpan(at + 1));
        return sort > 0 && text.Has(" ", at + 1 + sort) ? at + sort + 2 : at;
    }

    /// <summary>The end of a run of words with capitals, or of one that a picture agency writes small; null when none
    /// begins here.</summary>
    private int? Capitals(int start, bool orSmall)
    {
        int? end = null;
        for (var at = start; at < text.Original.Length
            && (IsCapital(text.Original[at]) || (orSmall && IsLatin(text.Original[at])));)
        {
            while (at < text.Original.Length && IsWordCharacter(at)) at++;
            end = at;
            if (at + 1 < text.Original.Length && text.Original[at] == ' ' && IsCapital(text.Original[at + 1])) at++;
            else break;
        }

        return end;
    }

    private int? CapitalsBack(int end)
    {
        int? first = null;
        for (var at = end; at > 0;)
        {
            var start = at;
            while (start > 0 && IsWordCharacter(start - 1)) start--;
            if (start == at || !IsCapital(text.Original[start])) break;
            first = start;
            if (start > 1 && text.Original[start - 1] == ' ') at = start - 1;
            else break;
        }

        return first;
    }

    /// <summary>A Korean word, or a run of letters without spaces that ends at a point with the ending of an
    /// organisation.</summary>
    private FoundName? Organisation(int end, CueName slot)
    {
        if (end > 0 && Script.IsHangul(text.Original[end - 1]))
            return new FoundName(Token(end), slot.Kind, Token(end).Start, end);
        var ending = table.Endings.SuffixOf(text.Folded.AsSpan(0, end));
        if (ending == 0) return null;
        var start = end - ending;
        while (start > 0 && end - start < LongestUnspaced && char.IsLetter(text.Original[start - 1])
            && !Parts(start - 1)) start--;
        return start < end - ending ? new FoundName(new TextSpan(start, end - start), slot.Kind, start, end) : null;
    }

    // 和, 的: a sign between two words.
    private bool Parts(int at) =>
        table.Speech.Connectives.Has(text.Original[at].ToString())
            || table.Speech.Forms.Possessives.Has(text.Original[at].ToString());

    /// <summary>The Korean word that ends at a point; with the one before it when it only says what sort of outlet that
    /// is.</summary>
    private TextSpan Token(int end)
    {
        var start = end;
        while (start > 0 && Script.IsHangul(text.Original[start - 1])) start--;
        var isSort = table.Endings.Has(text.Folded.AsSpan(start, end - start)) && start > 1
            && text.Original[start - 1] == ' ' && Script.IsHangul(text.Original[start - 2]);
        if (isSort)
            for (start--; start > 0 && Script.IsHangul(text.Original[start - 1]);) start--;
        return new TextSpan(start, end - start);
    }

    private int SkipClosing(int at) =>
        at < text.Original.Length && "》〉」』»".Contains(text.Original[at], StringComparison.Ordinal) ? at + 1 : at;

    private int SkipOpening(int at) =>
        at > 0 && "《〈「『«".Contains(text.Original[at - 1], StringComparison.Ordinal) ? at - 1 : at;

    private bool IsWordCharacter(int at) => IsLatin(text.Original[at]) || char.IsAsciiDigit(text.Original[at])
        || (text.Original[at] is '-' or '&' && at + 1 < text.Original.Length && IsLatin(text.Original[at + 1]));

    // Lists lose their separators in copying: each name then begins with a capital where the last one ended.
    private bool IsRunTogether(int start, int end) =>
        IsCapital(text.Original[start])
            && (end == text.Original.Length || IsCapital(text.Original[end]) || text.IsWhole(start, end));

    private static bool IsCapital(char c) => IsLatin(c) && char.IsUpper(c);

    private static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && char.IsLetter(c));
}
