using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Trails;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 05: what is left of somebody's words.</summary>
internal static class QuotationsSheet
{
    public static IReadOnlyList<Exercise> Of(Case story) =>
        [Recall(story.Trails.Trail), Apply(story.Trails), Trap(story.Trails.Ledger), Judge(story.Trails)];

    private static Exercise Recall(Trail trail)
    {
        var (stated, inferred) = (trail.Stated.Count, trail.Inferred.Count);
        return ExerciseDraft.Number("05-recall", "lines that no text states", inferred)
            .Wrong(stated, "You counted the solid lines, where a text names its source. The question asks for the dashed ones.")
            .Wrong(stated + inferred, "Those are all lines. Which of them does a text state?")
            .Wrong(0m, "A trail may well have none, but this one has. Look at the second table above the diagram.")
            .Wrong(inferred + 1, "One too many. Count the rows of the second table, without its head.")
            .Done(
                "Right. A line that nobody states is an argument; it comes with a score and with what would change our mind.",
                $"{inferred.Of("line is", "lines are")} inferred and {stated} stated. A stated line is in the text itself: it names its source. An inferred one follows from what two texts share, and can be mistaken.",
                "Count the rows of the table “Inferred: what two texts share”.");
    }

    private static Exercise Apply(TrailCase trails)
    {
        var (main, telling) = trails.Originals.SelectMany(o => trails.Ledger.Told(o.Statement.Id), (o, t) => (Original: o, Telling: t))
            .DefaultIfEmpty()
            .MaxBy(x => x.Telling is null ? default : (x.Telling.Cells.Count(c => c.Effect == Effect.Dropped), x.Telling.Cells.Count(c => c.Effect == Effect.Kept)));
        var original = telling?.Cells.Where(c => c.Effect != Effect.Added).ToList();
        if (telling is null || original is not { Count: > 0 }) return ExerciseDraft.Nothing("05-apply", "how much was kept", "No statement of this case was told again.");
        decimal Share(int part) => Math.Round(100m * part / original.Count, 1);
        var kept = original.Count(c => c.Effect == Effect.Kept);
        var dropped = original.Count(c => c.Effect == Effect.Dropped);
        return ExerciseDraft.Number("05-apply", "how much was kept", Share(kept), 1)
            .Wrong(Share(dropped), "That is the share that was dropped. How much was kept as it was?")
            .Wrong(Share(original.Count - dropped), "You counted what was softened, strengthened or moved as kept. Something is left of it, but not the same thing.")
            .Wrong(kept, "That is how many motifs were kept. Of how many? Divide, and give a hundred times the result.")
            .Wrong(Math.Round(100m * kept / telling.Cells.Count, 1), "You divided by all rows, additions too. What a telling adds was never in the original.")
            .Wrong(100m, "Then nothing would have changed on the way. Look at what stands under “Dropped” in its row.")
            .Done(
                $"Right: about {Share(kept).Shown()} per cent of the original’s motifs.",
                $"{Share(kept).Shown()} per cent: {kept} of {original.Count} motifs of “{main!.Statement.Title}” stand in {telling.Article.Id} as they were, {dropped.Of("was", "were")} dropped, and {original.Count - kept - dropped} changed. A reader of this telling alone cannot know which.",
                "Find the row of this statement and telling in the last table of tellings. Kept, changed and dropped together are the original; divide what was kept by it. Times a hundred.",
                $"The statement is “{main!.Statement.Title}”, the telling {telling.Article.Id}.");
    }

    private static Exercise Trap(TellingLedger ledger)
    {
        var rows = ledger.Rows();
        string[] With(Effect effect) => [.. rows.Where(r => r.Effect == effect).Select(r => r.Article).Distinct()];
        var moved = With(Effect.Moved);
        if (moved.Length == 0) return ExerciseDraft.Nothing("05-trap", "a word that moved", "No word of this case was moved.");
        var example = rows.First(r => r.Effect == Effect.Moved);
        return ExerciseDraft.Set("05-trap", "a word that moved", "Give the ids of articles", moved)
            .Wrong(With(Effect.Softened), "There a word became weaker but still says the same of the same thing. Look for one that now describes something else.")
            .Wrong(With(Effect.Strengthened), "There a word became stronger but still speaks of the same thing. Look for one that now describes something else.")
            .Wrong(With(Effect.Dropped), "There something is missing, which a careful reader can notice. What moved is all there, and in another place.")
            .Wrong(With(Effect.Added), "There something was put in. A word that moved was in the original too, beside another word.")
            .Wrong(rows.Select(r => r.Article).Distinct().ToArray(), "Not in all of them. Find the rows whose column “What became of it” says “moved”.")
            .Done(
                "Right. Every word of it is still there, so that nothing seems to be missing; only what it describes has changed.",
                $"{string.Join(", ", moved)}. For example, in {example.Article}, “{example.Meaning}”: {example.Why}",
                "Find the rows whose column “What became of it” says “moved”, and give the ids of their articles.");
    }

    private static Exercise Judge(TrailCase trails)
    {
        var line = trails.Trail.Inferred.MaxBy(e => e.Score);
        var about = line is null ? "This case has no inferred line; take a stated one, and ask whether the article read its source itself."
            : $"The line with the highest score joins {line.From.Name} and {line.To.Name}: {line.Why}";
        return ExerciseDraft.Judge("05-judge", "would you print a dashed line",
            new Judgement("I would print that the two texts share a slip, and not that one copied.", "Both have the same slip, which other tellings do not have.", "A third page that both read would explain it as well; I would look for one."),
            $"There is no single answer. {about} A complete answer says what of it could be printed, names the shared thing that weighs most, and names a third explanation, such as a page that both have read.");
    }
}
