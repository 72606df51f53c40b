using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Whether a telling says somebody's words more softly or more strongly than the others do.</summary>
internal static class ForceDifference
{
    // Where most tellings say it so, the earliest is the odd one.
    private const double Shade = 0.3;
    private const double Step = 0.9;
    private const double TwoSteps = 1.4;
    private const int FewestOthers = 2;

    /// <summary>The difference; null where the words say as much, or where nobody can tell.</summary>
    /// <param name="root">The telling that it is held against.</param>
    /// <param name="telling">The telling.</param>
    /// <param name="group">The tellings of the words.</param>
    /// <param name="isWhole">Whether the telling is about as long as the others: a judgement that is gone with its part
    /// of the words is not said more softly.</param>
    public static (ChangeKind Kind, double Sure, string Why)? Of(WordsMention root, WordsMention telling,
        WordsGroup group, bool isWhole)
    {
        var (before, after) = (Force.Of(root), Force.Of(telling));
        var others = group.Shown
            .Where(w => (w.Mode != TellingMode.Indirect || telling.Mode == TellingMode.Indirect)
                && !ReferenceEquals(w, telling)
                && !(ReferenceEquals(w.Reading, telling.Reading) || w.Plain.SequenceEqual(telling.Plain)))
            .Select(Force.Of).ToList();
        // "At fault", "somebody's mistake": whether a language says it with a word of judgement shows in its other
        // tellings.
        var isSaidWithout = group.Shown.Any(w => !ReferenceEquals(w.Reading, telling.Reading)
            && w.Reading.SameLanguage(telling.Reading) && !Force.Of(w).Judges);
        // The writer's own words say who speaks and how he knows: of them only what is promised tells.
        return (telling.Mode == TellingMode.Indirect
            ? null
            : OfDegree(before, after, others, isWhole, isSaidWithout)) ?? OfPromise(before, after, others, isWhole);
    }

    // What a translation says a shade otherwise is the language's; a softener or another degree is the writer's. A
    // judgement in a word that no list knows looks like none, so that none proves nothing.
    private static (ChangeKind, double, string)? OfDegree(Force before, Force after, List<Force> others,
        bool isWhole, bool isSaidWithout)
    {
        var by = after.Degree - before.Degree;
        var usual = WordsChanges.Median(others.Select(o => o.Degree));
        var told = $"{before.Told(after)} became {after.Told(before)}.";
        if ((after.Judges || (after.IsSoftened && isWhole)) && by <= -Step && after.Degree < usual - Shade)
            return (ChangeKind.Softened, by <= -TwoSteps ? 0.85 : 0.7, told);
        if (after.IsSoftened && !before.IsSoftened && isWhole && IsAlone(others, o => o.IsSoftened))
            return (ChangeKind.Softened, 0.65,
                $"{before.Told(after)} became {after.Told(before)}; no other telling has such a word.");
        if (before.IsSoftened && !after.IsSoftened && isWhole && others.Count >= FewestOthers
            && others.TrueForAll(o => o.IsSoftened))
            return (ChangeKind.Strengthened, 0.65, $"{told[..^1]}; every other telling has such a word.");
        return after.Judges && by >= Step && after.Degree > usual + Shade && (before.Judges || isSaidWithout)
            ? (ChangeKind.Strengthened, by >= TwoSteps ? 0.8 : 0.65, told)
            : null;
    }

    // A hope is less than a plain "we will", and that is less than "we certainly will".
    private static (ChangeKind, double, string)? OfPromise(Force before, Force after, List<Force> others, bool isWhole)
    {
        if (!isWhole || others.Count < FewestOthers) return null;
        if (before.IsHope && !after.IsHope && (after.IsCertain || others.TrueForAll(o => o.IsHope)))
            return (ChangeKind.Strengthened, after.IsCertain ? 0.8 : 0.6,
                "What the speaker hopes in the other telling stands here as a promise.");
        if (after.IsHope && before.IsPromise && !before.IsHope && IsAlone(others, o => o.IsHope))
            return (ChangeKind.Softened, 0.65, "What the speaker promises in the other telling is a hope here.");
        return after.IsCertain && !before.IsCertain && IsAlone(others, o => o.IsCertain)
            ? (ChangeKind.Strengthened, 0.6, "A word stands here that makes it certain; no other telling has one.")
            : null;
    }

    // A shade that this telling alone has.
    private static bool IsAlone(List<Force> others, Predicate<Force> has) =>
        others.Count >= FewestOthers && !others.Exists(has);
}
