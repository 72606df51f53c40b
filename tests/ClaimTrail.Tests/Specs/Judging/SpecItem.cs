using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Tests.Specs.Judging;

/// <summary>One counted example: a text, a place in it, and the values that would be right there; one is
/// enough.</summary>
internal sealed record SpecItem(string Language, string Model, int Example, string Text, TextSpan Place,
    IReadOnlyList<Wanted> Wanted)
{
    /// <summary>What makes two examples the same one.</summary>
    public (string, TextSpan, decimal?, decimal?) Key => (Text, Place, Wanted[0].Low, Wanted[0].High);

    public string Slice => Text.Substring(Place.Start, Place.Length);

    public bool IsMetBy(IReadOnlyList<Figure> figures)
    {
        var near = figures.Where(f => f.Span.Overlaps(Place)).ToList();
        return Wanted.Any(w => near.Exists(w.IsMetBy) || IsToldInTwo(w, near));
    }

    /// <summary>"More than 100 and less than 300" is one range for the peer and two figures with a bound each for
    /// us.</summary>
    private static bool IsToldInTwo(Wanted wanted, List<Figure> near) =>
        wanted is { IsRange: true, Low: not null, High: not null }
        && near.Exists(f => f.Low == wanted.Low && f.High is null)
        && near.Exists(f => f.High == wanted.High && f.Low is null);
}
