using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Figures;

namespace ClaimTrail.Checks.Rules;

/// <summary>A figure that can be read in several ways: each reading is held apart against known sizes, against the time
/// between known events, and against the words of other pages.</summary>
internal static class ReadingsCheck
{
    /// <summary>Runs the check.</summary>
    /// <remarks>Takes the figure; <c>as_of</c> is the event from which a span of time is counted back.</remarks>
    public static Finding Run(ClaimedFigure claimed, CheckDesk desk, FindingDraft draft)
    {
        if (claimed.Figure is null) return draft.CannotTell("No figure was found in these words.");
        var judged = Judge(claimed, desk);
        foreach (var reading in judged)
        {
            draft.Read(reading.Label, reading.Verdict, reading.Why);
            foreach (var (row, _) in reading.Evidence) draft.Cite(row, Stance.Context);
        }

        // Evidence is for or against the reading that the figure itself puts first.
        foreach (var (row, stance) in judged[0].Evidence) draft.Cite(row, stance);
        var holding = judged.Where(r => r.Verdict is Verdict.Holds or Verdict.HoldsWhenRounded).ToList();
        var failing = judged.Where(r => r.Verdict == Verdict.DoesNotHold).ToList();
        if (holding.Count == 0 && failing.Count == 0)
            return draft.CannotTell("No verified reference row decides between the readings.");
        var likely = holding.FirstOrDefault();
        if (judged.Count == 1)
            return likely is not null
                ? draft.Conclude(likely.Verdict, $"{claimed.Says} Read as {likely.Label}: {likely.Why}.")
                : draft.Conclude(Verdict.DoesNotHold, $"{claimed.Says} Read as {judged[0].Label}: {judged[0].Why}.",
                    "A unit or a syllable may have been lost, which would make it another kind of number.",
                        "What does the number count?");
        if (likely is null && failing.Count == judged.Count)
            return draft.Conclude(Verdict.DoesNotHold,
                $"{claimed.Says} Neither {string.Join(" nor ", judged.Select(r => r.Label))} agrees with the "
                + $"reference rows.",
                string.Join("; ", judged.Select(r => $"read as {r.Label}: {r.Why}")) + ".",
                    "What does the number count?");
        return draft.Conclude(
            Verdict.DependsOnTheReading,
            likely is null
                ? $"{claimed.Says} Which reading is meant stays open; {Say.List(failing.Select(r => r.Label))} "
                    + $"agrees with no verified row."
                : $"{claimed.Says} It probably means {likely.Label}: {likely.Why}.",
            Say.List(judged.Where(r => r != likely).Select(r => $"read as {r.Label}: {r.Why}")) + ".",
            likely is null ? "What does the number count?"
                : $"Does “{claimed.Printed}” stand for {likely.Label}, and was something lost in typing?");
    }

    /// <summary>Every reading of a figure with what speaks for and against it, in the order of the figure's
    /// readings.</summary>
    internal static IReadOnlyList<JudgedReading> Judge(ClaimedFigure claimed, CheckDesk desk)
    {
        var figure = claimed.Figure!;
        IReadOnlyList<Reading> readings = figure.Readings.Count > 0
            ? [.. figure.Readings.OrderBy(r => r.Rank)]
            : [new Reading(figure.Kind, figure.Low, figure.High, figure.Unit, "the only reading", 1)];
        return [.. readings.Select(r => r.Kind == FigureKind.Duration
            ? Duration(r, claimed, desk) : Size(r, figure, claimed, desk))];
    }

    private static JudgedReading Duration(Reading reading, ClaimedFigure claimed, CheckDesk desk)
    {
        var evidence = new List<(ICitable, Stance)>();
        var value = reading.Low ?? reading.High ?? 0;
        var label = Say.Amount(value, reading.Unit);
        var (same, others) = Phrases(reading, value, claimed, desk);
        evidence.AddRange(same.Select(p => ((ICitable)p, Stance.For)));
        evidence.AddRange(others.Select(p => ((ICitable)p, Stance.Against)));
        if (claimed.Claim.AsOf is not { Year: { } year } || reading.Unit != Unit.Year || value != Math.Floor(value))
            return new JudgedReading(reading, label, same.Count > 0 ? Verdict.Holds : Verdict.CannotTell,
                PhrasesInWords(same, others, label), evidence);
        var then = year - (int)value;
        var events = claimed.Claim.Against.SelectMany(desk.Shelf.EventsNamed).Where(e => e.Verified).ToList();
        var met = events.Where(e => e.Date.Year == then).ToList();
        evidence.InsertRange(0, events.Select(e => ((ICitable)e, met.Contains(e) ? Stance.For : Stance.Against)));
        var count = $"{year} − {Say.Number(value).Replace(",", "", StringComparison.Ordinal)} = {then}";
        var why = met.Count > 0 ? $"{count}, the year of a known event ({met[0].What})" : events.Count > 0
            ? $"{count}, the year of none of the events named" : $"{count}, but no event is named to compare with";
        var verdict = met.Count > 0 ? Verdict.Holds : events.Count > 0 ? Verdict.DoesNotHold : same.Count > 0
            ? Verdict.Holds : Verdict.CannotTell;
        return new JudgedReading(reading, label, verdict, same.Count + others.Count > 0
            ? $"{why}; {PhrasesInWords(same, others, label)}" : why, evidence);
    }

    private static (List<ElapsedPhrase> Same, List<ElapsedPhrase> Others) Phrases(Reading reading, decimal value,
        ClaimedFigure claimed, CheckDesk desk)
    {
        var phrases = claimed.Claim.Against.SelectMany(desk.Shelf.PhrasesNamed)
            .Where(p => p.Verified && p.Unit == reading.Unit).ToList();
        return (phrases.Where(p => p.Elapsed == value).ToList(), phrases.Where(p => p.Elapsed != value).ToList());
    }

    private static string PhrasesInWords(List<ElapsedPhrase> same, List<ElapsedPhrase> others, string label)
    {
        if (same.Count + others.Count == 0) return "no other page is at hand that words the span";
        var outlets = same.Where(p => !p.SameStory).ToList();
        var sources = PhraseSources.Count(outlets);
        return $"{Say.Count(outlets.Count, "outlet", "outlets")} on other stories "
            + (sources < outlets.Count
                ? $"({Say.Count(sources, "source", "sources")}: those worded alike count once) "
                : "")
            + $"{(outlets.Count == 1 ? "writes" : "write")} {label} too"
            + (others.Count > 0
                ? $", and {Say.Count(others.Count, "outlet writes", "outlets write")} "
                + $"{Say.List(others.Select(o => Say.Amount(o.Elapsed, o.Unit)))}" : "");
    }

    private static JudgedReading Size(Reading reading, Figure figure, ClaimedFigure claimed, CheckDesk desk)
    {
        var draft = new FindingDraft(claimed);
        var value = reading.Low ?? reading.High ?? 0;
        var label = reading.Words();
        var rows = desk.Shelf.MeasuresNamed(claimed.Claim.Against);
        var stated = new SizeMatch(figure.Surface, reading.Low, reading.High, reading.Unit, figure.Hedge);
        var bodies = SizeCheck.Judge(draft, stated, rows);
        List<(ICitable, Stance)> evidence =
            [.. bodies.SelectMany(b => b.Fits.Select(f => ((ICitable)f, Stance.For))
            .Concat(b.Others.Select(o => ((ICitable)o, Stance.Against))))];
        if (bodies.Count == 0)
            return new JudgedReading(reading, label, Verdict.CannotTell, "no verified row counts the same thing",
            evidence);
        var fits = bodies.SelectMany(b => b.Fits).ToList();
        if (fits.Count > 0)
            return new JudgedReading(reading, label, Verdict.HoldsWhenRounded,
            $"the reference gives {Say.List(fits.Select(f => $"{f.Value} ({f.What})"))}", evidence);
        var known = bodies.SelectMany(b => b.Others).ToList();
        var sums = Sums.Of(known, desk.Shelf);
        if (sums.FirstOrDefault(s => stated.With(s.Total) != Match.Differs) is { } sum)
            return new JudgedReading(reading, label, Verdict.HoldsWhenRounded, $"it is a sum of known bodies, {sum}",
            evidence);
        return new JudgedReading(reading, label, Verdict.DoesNotHold,
            $"it fits none of {Say.Count(known.Count, "known size", "known sizes")} and none of "
                + $"{Say.Count(sums.Count, "sum", "sums")} of them", evidence);
    }
}

/// <summary>One reading of a figure, and what the reference rows say to it.</summary>
internal sealed record JudgedReading(Reading Reading, string Label, Verdict Verdict, string Why,
    IReadOnlyList<(ICitable Row, Stance Stance)> Evidence);
