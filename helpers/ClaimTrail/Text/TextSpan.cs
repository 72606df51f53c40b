namespace ClaimTrail.Text;

/// <summary>A place in one text: where it starts and how long it is.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Length in UTF-16 code units; 0 is an empty place, not an absent one.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The characters at this place.</summary>
    /// <param name="text">The text that the span was measured in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Whether the two places share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this place.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The same place counted from a point <paramref name="by"/> code units earlier.</summary>
    public TextSpan Shift(int by) => this with { Start = Start + by };
}

/// <summary>Several places in one text, taken together.</summary>
internal static class SpanSet
{
    /// <summary>The same places as few as possible: sorted, with those that overlap or touch made one.</summary>
    public static IReadOnlyList<TextSpan> Union(IEnumerable<TextSpan> spans)
    {
        var union = new List<TextSpan>();
        foreach (var span in spans.Where(s => s.Length > 0).OrderBy(s => s.Start))
        {
            if (union.Count > 0 && span.Start <= union[^1].End)
                union[^1] = union[^1] with { Length = Math.Max(union[^1].End, span.End) - union[^1].Start };
            else
                union.Add(span);
        }

        return union;
    }

    /// <summary>How many code units the places cover; a code unit in two of them counts once.</summary>
    public static int Measure(IEnumerable<TextSpan> spans) => Union(spans).Sum(s => s.Length);
}
