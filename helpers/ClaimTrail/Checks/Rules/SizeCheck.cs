using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>A size against known ones: each alone and, for headcounts that fit none alone, every sum of the bodies
/// named.</summary>
internal static class SizeCheck
{
    /// <summary>Runs the check.</summary>
    /// <remarks>Takes a figure, with the rows that know the size.</remarks>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed.Figure is not { } figure) return draft.CannotTell("No figure was found in these words.");
        var rows = desk.Shelf.MeasuresNamed(claimed.Claim.Against);
        if (!rows.Any(r => r.Verified))
            return draft.Cite(rows, Stance.Context)
                .CannotTell("No verified reference row gives this number.", "Where does the number come from?");
        var stated = new SizeMatch(figure.Surface, figure.Low, figure.High, figure.Unit, figure.Hedge);
        var bodies = Judge(draft, stated, rows);
        if (bodies.Count == 0)
            return draft.Cite(rows, Stance.Context)
                .CannotTell($"The verified rows do not count in {figure.Unit.Code}.", "What was counted?");
        if (bodies.FirstOrDefault(b => b.Conflict) is { } torn)
            return draft.Conclude(
                Verdict.DependsOnTheReading,
                $"{claimed.Says} The sources differ: {Say.List(torn.Fits.Select(BySource))} "
                    + $"{(torn.Fits.Count == 1 ? "agrees" : "agree")}, {Say.List(torn.Others.Select(BySource))} "
                    + $"{(torn.Others.Count == 1 ? "does" : "do")} not.",
                $"By {Say.List(torn.Fits.Select(r => r.Source).Distinct())} it holds; by "
                    + $"{Say.List(torn.Others.Select(r => r.Source).Distinct())} it does not.",
                "Which source was used, and did it count or estimate?");
        var fits = bodies.Where(b => b.Fits.Count > 0).ToList();
        if (fits.Count > 0)
        {
            var exact = fits.Any(b => b.Exact);
            var known = Best(fits).GroupBy(f => f.What).Select(g => $"{Say.List(g.Select(f => f.Value))} ({g.Key})");
            return draft.Conclude(exact ? Verdict.Holds : Verdict.HoldsWhenRounded,
                $"{claimed.Says} The reference gives {Say.List(known)}"
                    + (exact ? "." : fits.Exists(b => b.Round)
                        ? ", the same round number." : ", which agrees to the printed digits."));
        }

        var sums = Sums.Of(bodies.SelectMany(b => b.Others), desk.Shelf)
            .Where(s => stated.With(s.Total) != Match.Differs).ToList();
        foreach (var sum in sums) draft.Step("a sum that fits", sum.ToString());
        if (sums.Count > 0)
            return draft.Cite(sums.SelectMany(s => s.Parts), Stance.For)
                .Conclude(Verdict.HoldsWhenRounded,
                $"{claimed.Says} It is the sum of {Say.List(sums[0].Parts.Select(p => p.What))}.");
        var nearest = bodies.SelectMany(b => b.Others).Where(o => o.Low is not null || o.High is not null)
            .MinBy(o => Math.Abs((o.Low ?? o.High!.Value) - (stated.Point ?? stated.Low ?? 0)))!;
        var given = bodies.Sum(b => b.Others.Count) == 1
            ? "The reference gives"
            : "None of the known numbers fits, alone or summed; the nearest is";
        return draft.Conclude(
            Verdict.DoesNotHold,
            $"{claimed.Says} {given} {Called(nearest)}.",
            "It may count something else than these rows do, or at another time, or a digit or a unit was lost on "
                + "the way.",
            "What was counted, when, and by whom?");
    }

    /// <summary>Sorts the rows by item into those that fit and those that do not, and notes each comparison.</summary>
    internal static IReadOnlyList<Body> Judge(FindingDraft draft, SizeMatch stated, IReadOnlyList<Measure> rows)
    {
        var bodies = new List<Body>();
        foreach (var item in rows.GroupBy(r => r.Item, StringComparer.Ordinal))
        {
            var body = new Body([], [], [], []);
            foreach (var row in item)
            {
                var match = stated.With(row);
                if (match == Match.OtherUnit || !row.Verified || row.Role == MeasureRole.Slip)
                {
                    draft.Cite(row, Stance.Context);
                    continue;
                }

                draft.Step(row.What, $"{row.Value}: {Words(match)}")
                    .Cite(row, match == Match.Differs ? Stance.Against : Stance.For);
                (match == Match.Differs ? body.Others : body.Fits).Add(row);
                if (match is Match.Same or Match.AsHedged) body.Same.Add(row);
                if (match is Match.SameRoundNumber) body.SameRound.Add(row);
            }

            if (body.Fits.Count + body.Others.Count > 0) bodies.Add(body);
        }

        return bodies;
    }

    private static string Words(Match match) => match switch
    {
        Match.Same => "the same",
        Match.SameRoundNumber => "the same, and a round number itself",
        Match.AsHedged => "agrees with what the words say",
        Match.Within => "agrees to the printed digits",
        _ => "differs",
    };

    /// <summary>The rows that agree most closely.</summary>
    private static List<Measure> Best(List<Body> fits)
    {
        foreach (var rows in new[] { fits.SelectMany(b => b.Same).ToList(), fits.SelectMany(b => b.SameRound)
            .ToList() })
            if (rows.Count > 0) return rows;
        return fits.SelectMany(b => b.Fits).ToList();
    }

    private static string Called(Measure row) => $"{row.Value} ({row.What})";

    private static string BySource(Measure row) => $"{row.Value} ({row.Source})";

    /// <summary>What the rows of one item say.</summary>
    internal sealed record Body(List<Measure> Fits, List<Measure> Others, List<Measure> Same, List<Measure> SameRound)
    {
        public bool Conflict => Fits.Count > 0 && Others.Count > 0;

        public bool Exact => Same.Count > 0 && Others.Count == 0;

        public bool Round => SameRound.Count > 0;
    }
}
