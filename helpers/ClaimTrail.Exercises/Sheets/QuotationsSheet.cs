using ClaimTrail.Quotations.Tellings;
using ClaimTrail.Trails;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 05: what is left of somebody's words.</summary>
internal static class QuotationsSheet
{
    public static IReadOnlyList<Exercise> Of(Case story) =>
        [Recall(), Apply(story.Trails), Trap(), Judge(story.Trails)];

    private static Exercise Recall() => ExerciseDraft.Number("05-recall", "the lines of a small trail", 1)
        .Wrong(3,
            "You counted the lines that a text states. The question asks for those that only follow from what two "
            + "texts share.")
        .Wrong(4, "Those are all lines of the trail. Which of them does a text state?")
        .Wrong(0,
            "Two texts share something that nobody else has, and neither names the other. What would you draw "
            + "between them?")
        .Wrong(2, "One too many. A text that names nobody and shares nothing is joined to no earlier one.")
        .Done(
            "Right. A line that nobody states is an argument; it comes with a score and with what would change our "
            + "mind.",
            "1: between B and C, which share a slip. B states that it took from A, and D that it took from A and "
            + "from C: three stated lines. A names nobody and shares nothing with an earlier text.",
            "Go through the four texts. Draw a solid line for each source that a text names, and a dashed one where "
            + "two texts share what the others do not have. Count the dashed.");

    private static Exercise Apply(TrailCase trails)
    {
        var (main, telling) = trails.Originals
            .SelectMany(o => trails.Ledger.Told(o.Statement.Id), (o, t) => (Original: o, Telling: t))
            .DefaultIfEmpty()
            .MaxBy(
                x => x.Telling is null
                    ? default
                    : (x.Telling.Cells.Count(c => c.Effect == Effect.Dropped),
                        x.Telling.Cells.Count(c => c.Effect == Effect.Kept)));
        var original = telling?.Cells.Where(c => c.Effect != Effect.Added).ToList();
        if (telling is null || original is not { Count: > 0 })
            return ExerciseDraft.Nothing("05-apply", "how much was kept", "No statement of this case was told again.");
        decimal Share(int part) => Math.Round(100m * part / original.Count, 1);
        var kept = original.Count(c => c.Effect == Effect.Kept);
        var dropped = original.Count(c => c.Effect == Effect.Dropped);
        return ExerciseDraft.Number("05-apply", "how much was kept", Share(kept), 1)
            .Wrong(Share(dropped), "That is the share that was dropped. How much was kept as it was?")
            .Wrong(Share(original.Count - dropped),
                "You counted what was softened, strengthened or moved as kept. Something is left of it, but not the "
                + "same thing.")
            .Wrong(kept, "That is how many motifs were kept. Of how many? Divide, and give a hundred times the result.")
            .Wrong(Math.Round(100m * kept / telling.Cells.Count, 1),
                "You divided by everything, additions too. What a telling adds was never in the original.")
            .Wrong(100m, "Then nothing would have changed on the way. Which of the motifs were dropped?")
            .Done(
                "Right. The rest was softened, moved or dropped, and no reader of this telling can see where.",
                $"{Share(kept).Shown()} per cent: {kept} of {original.Count} motifs of “{main!.Statement.Title}” "
                + $"stand in {telling.Article.Publisher} as they were, {dropped.Of("was", "were")} dropped, and "
                + $"{original.Count - kept - dropped} changed. A reader of this telling alone cannot know which.",
                "Count what became of each motif of this statement in this telling. Kept, changed and dropped "
                + "together are the original; divide what was kept by it. Times a hundred.",
                $"The statement is “{main!.Statement.Title}”, told by {telling.Article.Publisher}.");
    }

    private static Exercise Trap() => ExerciseDraft.Text("05-trap", "the word that moved", "Give one letter", "C")
        .Wrong("A",
            "There something is missing, which a careful reader can notice. What moved is all there, and in another "
            + "place.")
        .Wrong("B",
            "There the word stands elsewhere in the sentence and still describes the same man. Look for one that now "
            + "describes something else.")
        .Wrong("D",
            "There a word became another that says nearly the same of the same man. Look for one that now describes "
            + "something else.")
        .Wrong("E", "There something was put in. A word that moved was in the original too, beside another word.")
        .Done(
            "Right. Every word of it is still there, so that nothing seems to be missing; only what it describes has "
            + "changed.",
            "C. In the original the ferry is new; in C the crew is. A leaves a word out, B only turns the sentence "
            + "around, D softens a word, E adds a clause.",
            "Underline every describing word of the original, draw an arrow to what it describes, and do the same in "
            + "each telling. Which arrow points elsewhere?");

    private static Exercise Judge(TrailCase trails)
    {
        var line = trails.Trail.Inferred.MaxBy(e => e.Score);
        var about = line is null
            ? "This case has no inferred line; take a stated one, and ask whether the article read its source itself."
            : $"The line with the highest score joins {line.From.Name} and {line.To.Name}: {line.Why}";
        return ExerciseDraft.Judge("05-judge", "would you print a dashed line",
            new Judgement("I would print that the two texts share a slip, and not that one copied.",
                "Both print the same three words in the same order, which no other telling has.",
                "A third page that both read would explain it as well; I would look for one."),
            $"There is no single answer. {about} A complete answer says what of it could be printed, names the "
            + $"shared thing that weighs most, and names a third explanation, such as a page that both have read.");
    }
}
