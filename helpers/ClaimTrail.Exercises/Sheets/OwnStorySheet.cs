namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 07: a case of one's own. They ask the same in every case.</summary>
internal static class OwnStorySheet
{
    private const decimal Length = 3_000;
    private const decimal Quoted = 950;

    public static IReadOnlyList<Exercise> Of() => [Recall(), Apply(), Trap(), Judge()];

    private static Exercise Recall() => ExerciseDraft.Text("07-recall", "what a drafted row is", "Give one letter", "B")
        .Wrong("A",
            "A score is no count of hits: it compares one draft with another, and nobody has looked how many are right.")
        .Wrong("C", "The score speaks of the draft, and not of the newspaper. What did the program hold beside what?")
        .Wrong("D", "Then somebody would have emptied the field. What does a field say that is still full?")
        .Done(
            "Right. Until somebody has looked, everything that is built on the row is a draft as well, and says so.",
            "B. The score says how well the words around two figures tie them together; it is no probability, says "
            + "nothing about the newspaper, and stands there only as long as nobody has checked the row.",
            "Ask who made the row, what the score is made of, and what a person does with it.");

    private static Exercise Apply()
    {
        var budget = Length * (decimal)Articles.QuotationBudget.LargestShare;
        return ExerciseDraft.Number("07-apply", "what may still be quoted", budget - Quoted)
            .Wrong(budget, "That is the whole budget. Some of it is used already.")
            .Wrong(Length - Quoted, "That is the rest of the article. Only two fifths of it may be quoted in all.")
            .Wrong(Quoted, "So much is quoted already. How much may be added?")
            .Wrong((decimal)Articles.QuotationBudget.LongestPassage,
                "That is the longest single passage. The share of the article sets another limit; the lower of the "
                + "two holds.")
            .Done(
                $"Right, and no single passage above {((decimal)Articles.QuotationBudget.LongestPassage).Shown()}.",
                $"{(budget - Quoted).Shown()}. Two fifths of {Length.Shown()} are {budget.Shown()}; "
                + $"{Quoted.Shown()} are used.",
                "Take two fifths of the length, and from that what is quoted already.");
    }

    private static Exercise Trap() => ExerciseDraft.Text("07-trap", "one value, two quantities", "Give one letter", "D")
        .Wrong("A", "A names the forty who signed. That is the quantity; which line speaks of something else?")
        .Wrong("B", "“Empat puluh” is forty, and “awak kapal” are crew members: the same people in another language.")
        .Wrong("C",
            "Thirty-nine and one are forty: the same people, told in two parts. A value can differ where the "
            + "quantity does not.")
        .Wrong("none", "Three lines count people. What does the remaining one count?")
        .Done(
            "Right. The same number is not yet the same quantity, and another number can be the same one.",
            "D. It counts years. A, B and C count the people who signed, C in two parts. A program that goes by the "
            + "value alone would join D to them and lose C.",
            "Ask of each line: what is counted there? The number comes second.");

    private static Exercise Judge() => ExerciseDraft.Judge("07-judge", "what you would check first",
        new Judgement("I would check the row with the lowest score first.",
            "Its score is below that of all other rows, and the two passages share only one word.",
            "They may speak of two different things; I would ask which of them the reporter counted."),
        "There is no single answer. A complete one names one row or one change, says what ties the two tellings "
        + "together, and what could make that tie misleading: another day, another thing counted, a page that both "
        + "have read.");
}
