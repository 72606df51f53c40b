using System.Buffers;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Matching;

/// <summary>Many forms, looked up in a text in one walk.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, List<Anchor>> _anchors = new(StringComparer.Ordinal);
    private readonly SearchValues<string> _any;
    private readonly int[] _lengths;
    private readonly Dictionary<string, List<Anchor>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public FormIndex(IEnumerable<(string Form, Anchor Anchor)> forms)
    {
        foreach (var (form, anchor) in forms)
        {
            var folded = FoldedText.Fold(form);
            if (folded.Length == 0) continue;
            if (!_anchors.TryGetValue(folded, out var list)) _anchors.Add(folded, list = []);
            if (!list.Contains(anchor)) list.Add(anchor);
        }

        _any = SearchValues.Create([.. _anchors.Keys], StringComparison.Ordinal);
        _lengths = [.. _anchors.Keys.Select(k => k.Length).Distinct().OrderDescending()];
        _lookup = _anchors.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The anchors of every form that stands in the text, with the place, in the order of the text.</summary>
    public void Find(FoldedText text, List<(TextSpan Span, Anchor Anchor)> into)
    {
        if (_anchors.Count == 0) return;
        var folded = text.Folded;
        for (var at = 0; at < folded.Length;)
        {
            var next = folded.AsSpan(at).IndexOfAny(_any);
            if (next < 0) return;
            at += next;
            foreach (var length in _lengths)
                if (at + length <= folded.Length && _lookup.TryGetValue(folded.AsSpan(at, length), out var anchors)
                    && text.IsWhole(at, at + length))
                    foreach (var anchor in anchors) into.Add((text.Back(at, at + length), anchor));
            at++;
        }
    }
}
