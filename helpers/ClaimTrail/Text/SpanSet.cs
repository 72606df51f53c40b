namespace ClaimTrail.Text;

/// <summary>Several places in one text, taken together.</summary>
public static class SpanSet
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
