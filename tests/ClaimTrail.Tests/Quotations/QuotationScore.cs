using ClaimTrail.Quotations;

namespace ClaimTrail.Tests.Quotations;

/// <summary>What a finder got right and wrong against labels.</summary>
internal sealed class QuotationScore
{
    private readonly List<string> _differences = [];
    private int _right, _extra, _missed, _speakers, _verbs;

    public double F1 => 2.0 * _right / Math.Max(1, 2 * _right + _extra + _missed);

    public double Precision => _right / (double)Math.Max(1, _right + _extra);

    public double Recall => _right / (double)Math.Max(1, _right + _missed);

    /// <summary>Share of the quotations found in place whose speaker is right.</summary>
    public double Speakers => _speakers / (double)Math.Max(1, _right);

    public double Verbs => _verbs / (double)Math.Max(1, _right);

    public int Labelled => _right + _missed;

    public void Add(string id, string text, IReadOnlyList<LabelledQuotation> labels, IReadOnlyList<Quotation> found)
    {
        foreach (var label in labels)
        {
            if (found.FirstOrDefault(f => f.Span == label.Span) is not { } hit)
            {
                _missed++;
                _differences.Add($"{id}: missed “{label.Span.Of(text)}”");
                continue;
            }

            _right++;
            var isSpeaker = hit.Speaker == label.Speaker && hit.SpeakerStart == label.SpeakerStart;
            if (isSpeaker) _speakers++;
            else _differences.Add(
                $"{id}: speaker {hit.Speaker} at {hit.SpeakerStart}, labelled {label.Speaker} at {label.SpeakerStart}");
            if (hit.Verb == label.Verb) _verbs++;
            else _differences.Add($"{id}: verb {hit.Verb}, labelled {label.Verb}");
        }

        foreach (var extra in found.Where(f => labels.All(l => l.Span != f.Span)))
        {
            _extra++;
            _differences.Add($"{id}: not a quotation: “{extra.Surface}”");
        }
    }

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"precision {Precision:0.000}, recall {Recall:0.000}, F1 {F1:0.000}, speakers {Speakers:0.000}, verbs "
            + $"{Verbs:0.000}\n")
        + string.Join('\n', _differences);
}
