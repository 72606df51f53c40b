using ClaimTrail.Articles;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 01: what lies in front of us.</summary>
internal static class LoadSheet
{
    public static IReadOnlyList<Exercise> Of(Case story) =>
        [Recall(story.Corpus), Apply(), Trap(), Judge(story.Corpus)];

    private static Exercise Recall(Corpus corpus)
    {
        var undated = corpus.Articles.Where(a => a.Published is null).ToList();
        var dated = corpus.Articles.Count - undated.Count;
        return ExerciseDraft.Number("01-recall", "dates that nobody knows", undated.Count)
            .Wrong(dated,
                "You counted the tellings whose day is known. The question asks for the others: whose card gives "
                + "words or a span instead of one day?")
            .Wrong(corpus.Articles.Count, "That is every telling. Some have a day of their own; leave those out.")
            .Wrong(corpus.Articles.Count(a => a.TakenFrom.Count == 0),
                "You counted the tellings that name no source. The day of publication is another question.")
            .Wrong(undated.Count + 1,
                "One too many. A day that a card gives counts as known, however it was found out; the card also says "
                + "how.")
            .Done(
                "Right. A date that nobody knows is written down as not known; a guess would look just like a fact.",
                undated.Count == 0 ? $"0: each of the {corpus.Articles.Count} tellings has a day."
                    : $"{undated.Count}: {string.Join(", ", undated.Select(a => a.Publisher))}. The page gives no "
                        + $"day that can be trusted, so the card says so instead of guessing.",
                "Go through the cards one by one, and count those that give no single day of publication.");
    }

    private static Exercise Apply() => ExerciseDraft.Number("01-apply", "what a file says once", 60, 0.5m)
        .Wrong(40, "That is the share that repeats. Take it from a hundred: what does the file say once?")
        .Wrong(35, "You took the first copies away as well. The first copy stays; only what repeats it goes.")
        .Wrong(75,
            "You took each paragraph away once. One of them stands there three times: how many of its copies repeat "
            + "the first?")
        .Wrong(70, "One paragraph is done. The other one stands there twice.")
        .Wrong(90, "One paragraph is done. The other one stands there three times.")
        .Wrong(100, "That is the whole file, repeats and all. How much of it goes when each paragraph counts once?")
        .Wrong(2400,
            "So many characters are left. Which share of the file are they? Divide by its length, times a hundred.")
        .Wrong(0.6m, "That is the share as a part of one. Per cent count to a hundred.")
        .Done(
            "Right. Anybody who counts words before this step counts some of them twice, or three times.",
            "60 per cent. Two of three copies of the longer paragraph go (1,200 characters) and one of two of the "
            + "shorter (400): 2,400 of 4,000 characters say something for the first time.",
            "Ask of each copy whether it stands there for the first time. Add up those that do not, take them from "
            + "the length, divide by the length, times a hundred.");

    private static Exercise Trap() => ExerciseDraft.Set("01-trap", "a price told three times", "C", "E")
        .Wrong("C",
            "That one repeats letter by letter. A repeat in other words misleads as well: which other paragraph "
            + "tells the same once more?")
        .Wrong("E", "That one says it in other words. What of the paragraph that repeats it letter by letter?")
        .Wrong("C, D",
            "Alike to the eye: hold D beside A word for word. And does another paragraph say the same in other words?")
        .Wrong("C, D, E", "One of these only looks like a repeat. Hold D beside A word for word: what does it change?")
        .Wrong("D",
            "D has almost the letters of A, and another number. A changed number is no repeat; it is what we are "
            + "looking for.")
        .Wrong("A, C",
            "The first copy stays: without it the count would be too low. And who says the same in other words?")
        .Wrong("A, C, E", "All three say the same, and one of them must stay. Which stands there first?")
        .Done(
            "Right. A repeat can wear other words, and what looks like a repeat can be a change.",
            "C and E. C repeats A letter by letter; E says the same with its words in another order and the number "
            + "written out. D differs from A in one digit: that is another statement, and the one to ask about.",
            "Find the paragraph that is told first; then ask of every other one: does it tell the same price for the "
            + "same thing? Only those that do must go.");

    private static Exercise Judge(Corpus corpus) => ExerciseDraft.Judge("01-judge", "which telling came first",
        new Judgement("I would cite the telling with the earliest stated day first.",
            "Its card gives the date, and says that the text states it below its headline.",
            "A page can be redated when it is edited; I would ask for the first version."),
        $"There is no single answer. A complete one names a telling, rests on what its card says, and says what "
        + $"could overturn it. {corpus.Articles.Count(a => a.Published is not null)} of {corpus.Articles.Count} "
        + $"tellings have a day, and {corpus.Articles.Count(a => a.TakenFrom.Count > 0)} name somebody they took "
        + $"from: a telling that names a source is not where the story began, though it can be the first of these.");
}
