using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Finds figures that tell two quantities as one: the number of another one, or the sum of two.</summary>
internal sealed class FusedFinder(IReadOnlyList<FigureGroup> groups)
{
    private readonly ILookup<decimal, FigureGroup> _byValue = groups.Where(g => g.Values[0].Sample.Value is not null)
        .ToLookup(g => g.Values[0].Sample.Value!.Value);

    private readonly List<(FigureGroup One, FigureGroup Other, decimal Sum)> _sums = Sums(groups);

    public FigureDifference? Find(FigureMention telling, FigureGroup own)
    {
        if (telling.Value is not { } value || telling.Printed is not { Digits.Length: >= 2 } printed
            || telling.Figure.Kind is FigureKind.Date or FigureKind.Percent) return null;
        if (_byValue[value].FirstOrDefault(g => !ReferenceEquals(g, own) && g.Kind == own.Kind && g.Unit == own.Unit
            && g.In(telling.Reading) == 0 && Beside(g, own)) is not null)
            return new FigureDifference(ChangeKind.Fused, 0.75,
                "This is the number of another quantity that stands beside it in the other telling: two have become "
                + "one.");
        foreach (var (one, other, sum) in _sums)
            if ((ReferenceEquals(one, own) || ReferenceEquals(other, own))
                && one.In(telling.Reading) + other.In(telling.Reading) <= 1)
            {
                if (sum == value)
                    return new FigureDifference(ChangeKind.Fused, 0.85,
                        "This is the sum of two quantities that the other telling keeps apart.");
                if (ValueTies.Of(new PrintedValue("", sum), printed) is ValueTie.Transposed or ValueTie.OneDigit)
                    return new FigureDifference(ChangeKind.Fused, 0.75,
                        "This looks like the sum of two quantities that the other telling keeps apart, with digits "
                        + "that do not come out.");
            }

        return null;
    }

    private static bool Beside(FigureGroup one, FigureGroup other) =>
        one.Tellings.Keys.Any(
            m => other.Tellings.Keys.Any(o => ReferenceEquals(o.Reading, m.Reading)
                && Math.Abs(o.Sentence - m.Sentence) <= 1));

    private static List<(FigureGroup, FigureGroup, decimal)> Sums(IReadOnlyList<FigureGroup> groups)
    {
        const int most = 200;
        var addends = groups
            .Where(g => g.Count > 1 && g.Kind is FigureKind.People or FigureKind.Count or FigureKind.Money)
            .Take(most)
            .ToList();
        var sums = new List<(FigureGroup, FigureGroup, decimal)>();
        for (var i = 0; i < addends.Count; i++)
            for (var j = i + 1; j < addends.Count; j++)
                if (addends[i].Kind == addends[j].Kind && addends[i].Unit == addends[j].Unit
                    && addends[i].Values[0].Sample.Value is { } a && addends[j].Values[0].Sample.Value is { } b
                    && Beside(addends[i], addends[j]))
                    sums.Add((addends[i], addends[j], a + b));
        return sums;
    }
}
