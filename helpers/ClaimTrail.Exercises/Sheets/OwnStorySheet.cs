using ClaimTrail.Figures;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 07: a case of one's own. They ask the same in every case.</summary>
internal static class OwnStorySheet
{
    private const string French = "La passerelle coûtera 42 millions de dollars.";
    private const decimal Length = 3_000;
    private const decimal Quoted = 950;

    public static IReadOnlyList<Exercise> Of() => [Recall(), Apply(), Trap(), Judge()];

    private static Exercise Recall() => ExerciseDraft.Number("07-recall", "when a guess is sure", 2)
        .Wrong(1m, "One sign alone is at most likely: a page’s tag may belong to its template. How many must agree?")
        .Wrong(3m, "That would be safer still, but fewer are enough. Look at the column “why” where a guess is sure.")
        .Wrong(0m, "Without any sign nothing is guessed: the card then says “not known”.")
        .Done(
            "Right. Two signs that agree can still be mistaken together: both may come from the same template.",
            "2. One good sign makes a guess likely, two that agree make it sure, and where another says something else the guess loses a step and says so.",
            "Read the column “why” of the table of guesses, and count the signs that it names where a guess is sure.");

    private static Exercise Apply()
    {
        var budget = Length * (decimal)Articles.QuotationBudget.LargestShare;
        return ExerciseDraft.Number("07-apply", "what may still be quoted", budget - Quoted)
            .Wrong(budget, "That is the whole budget. Some of it is used already.")
            .Wrong(Length - Quoted, "That is the rest of the article. Only two fifths of it may be quoted in all.")
            .Wrong(Quoted, "So much is quoted already. How much may be added?")
            .Wrong((decimal)Articles.QuotationBudget.LongestPassage, "That is the longest single passage. The share of the article sets another limit; the lower of the two holds.")
            .Done(
                $"Right: {(budget - Quoted).Shown()} characters, and no single passage above {((decimal)Articles.QuotationBudget.LongestPassage).Shown()}.",
                $"{(budget - Quoted).Shown()}. Two fifths of {Length.Shown()} are {budget.Shown()}; {Quoted.Shown()} are used.",
                "Take two fifths of the length, and from that what is quoted already.");
    }

    private static Exercise Trap()
    {
        var figure = FigureFinder.For(Languages.Languages.General).Find(French)[0];
        var read = figure.High ?? 0;
        return ExerciseDraft.Number("07-trap", "what general rules see", read)
            .Wrong(read * 1_000_000, "You read the scale word, and so would any reader of French. The general rules know no words: what is left of the number without it?")
            .Wrong(read * 1_000, "A thousand times is the scale word of another number. Which part of this one is written in digits?")
            .Wrong(0m, "Something is found. Which part of the amount is written in digits?")
            .Done(
                "Right. A number under general rules is a place to look at, not a value to compute with.",
                $"{read.Shown()}: the digits are read, the word after them is not. “{figure.Surface}” is then {figure.Words()}. Whoever compares it with another telling has to read the sentence first.",
                "Take away every word of the amount; what is left is what the rules see.");
    }

    private static Exercise Judge() => ExerciseDraft.Judge("07-judge", "what you would check first",
        new Judgement("I would check the dates before anything else.", "The list of things to do says that several of them are only guesses.", "A date on the page may be that of an edit; I would ask the newsroom."),
        "There is no single answer. A complete one names one thing of the list, says which sign the guess rests on, and what could make that sign misleading: a template, an edit, a copied page.");
}
