using ClaimTrail.Quotations.Matching;
using ClaimTrail.Text;

namespace ClaimTrail.Quotations.Tellings;

/// <summary>Words that may tell a statement, ready for looking up forms: one or several places of one text.</summary>
internal sealed class Extent
{
    private readonly List<(TextSpan Place, string Words, FoldedText Folded)> _parts = [];

    public void Add(TextSpan place, string words) => _parts.Add((place, words, FoldedText.Of(words)));

    public static Extent Of(string words)
    {
        var extent = new Extent();
        extent.Add(new TextSpan(0, words.Length), words);
        return extent;
    }

    public IReadOnlyList<TextSpan> Places => [.. _parts.Select(p => p.Place)];

    public string Words =>
        string.Join(" … ",
            _parts.Select(p => string.Join(' ', p.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>Where the first of the forms that is there stands, longer forms first; null when none is.</summary>
    public MotifPlace? Find(Motif motif, string language)
    {
        foreach (var form in motif.In(language).OrderByDescending(f => f.Form.Length))
        {
            var folded = FoldedText.Fold(form.Form);
            foreach (var (place, words, text) in _parts)
                if (text.Find(folded) is { } found)
                    return new MotifPlace(motif, form, found.Shift(place.Start), found.Of(words).ToString());
        }

        return null;
    }
}
