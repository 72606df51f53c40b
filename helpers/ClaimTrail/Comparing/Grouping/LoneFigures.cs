using ClaimTrail.Comparing.Reading;
using ClaimTrail.Figures;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Looks once more at figures that stand alone when all else has found its place: what an article alone leaves
/// out and what it alone tells are probably one.</summary>
internal sealed class LoneFigures(Func<FigureMention, IEnumerable<FigureGroup>> candidates,
    Func<FigureMention, FigureGroup, double> score, Func<FigureMention, FigureGroup, double> context)
{
    // Less than for a figure of which nothing is known yet, and clearly more than for another quantity.
    private const double Threshold = 1.5;
    private const double Clearly = 0.4;
    private const double MuchNearer = 0.9;

    // Most articles must tell the quantity that one lacks.
    private const int FewestArticles = 3;

    public void Place(IReadOnlyList<FigureGroup> groups, Dictionary<FigureMention, FigureGroup> groupOf)
    {
        foreach (var lone in groups.Where(g => g.Count == 1).ToList())
        {
            var mention = lone.Tellings.Keys.First();
            var known = Open(mention, lone).Select(g => (Group: g, Score: score(mention, g)))
                .OrderByDescending(g => g.Score).Take(2).ToList();
            if (known.Count == 0 || known[0].Score < Threshold || !MayBeTold(mention, known[0].Group)
                || (known.Count > 1 && known[1].Score > known[0].Score - Clearly)) continue;
            Move(mention, lone, known[0].Group, groupOf);
        }

        PlaceStrays(groups, groupOf);
    }

    /// <summary>A number that stands where the articles around tell another quantity, and has its number from a third
    /// one: two have become one.</summary>
    private void PlaceStrays(IReadOnlyList<FigureGroup> groups, Dictionary<FigureMention, FigureGroup> groupOf)
    {
        foreach (var group in groups.Where(g => g.Count > FewestArticles && g.Kind != FigureKind.Date).ToList())
            foreach (var mention in group.Tellings.Keys.Where(m => group.In(m.Reading) == 1).ToList())
            {
                var kept = group.Tellings[mention];
                // What it brings itself would speak for its own group.
                group.Remove(mention);
                var own = context(mention, group);
                var best = Open(mention, group).Where(g => g.Unit == group.Unit && g.Unit == mention.Figure.Unit.Code)
                    .Select(g => (Group: g, Fit: context(mention, g))).OrderByDescending(g => g.Fit).FirstOrDefault();
                group.Add(mention, kept);
                if (best.Group is { } other && best.Fit >= own + MuchNearer) Move(mention, group, other, groupOf);
            }
    }

    private IEnumerable<FigureGroup> Open(FigureMention mention, FigureGroup own) => candidates(mention)
        .Where(g => !ReferenceEquals(g, own) && g.In(mention.Reading) == 0
            && g.Tellings.Keys.Select(t => t.Reading).Distinct().Take(FewestArticles).Count() == FewestArticles);

    private static bool MayBeTold(FigureMention mention, FigureGroup group) =>
        mention.Figure.Kind == FigureKind.Date
            ? group.Kind == FigureKind.Date
            : ValueTies.Of(mention, group.Values[0].Sample) >= ValueTie.Scaled;

    private static void Move(FigureMention mention, FigureGroup from, FigureGroup to,
        Dictionary<FigureMention, FigureGroup> groupOf)
    {
        to.Add(mention, Math.Min(1, from.Tellings[mention]));
        from.Remove(mention);
        groupOf[mention] = to;
    }
}
