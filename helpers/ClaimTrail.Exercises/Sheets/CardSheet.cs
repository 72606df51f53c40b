namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 06: a card that travels alone. They ask the same in every case.</summary>
internal static class CardSheet
{
    public static IReadOnlyList<Exercise> Of() => [Recall(), Apply(), Trap(), Judge()];

    private static Exercise Recall() => ExerciseDraft.Set("06-recall", "what a card does without", "D", "F")
        .Wrong("D", "That is one of the two. Another of them is something that no row can show.")
        .Wrong("F", "That is one of the two. Another of them says how far a claim travelled, and nothing about it.")
        .Wrong("C",
            "Without its translation and the name of whoever made it, most readers have to believe the headline.")
        .Wrong("B", "A reader who knows the language wants to see what was printed, letter by letter.")
        .Wrong("E", "Without its source nobody can look anything up.")
        .Wrong("D, E", "One of these must stay: without its source nobody can look anything up.")
        .Wrong("C, D", "One of these must stay: most readers need a translation, and the name of whoever made it.")
        .Wrong("A, B, C, E", "Those four stand on the card. Name the other two.")
        .Done(
            "Right. What cannot be looked up does not belong on a card that travels without its page.",
            "D and F. How often a claim was shared says nothing about whether it holds, and why somebody printed it "
            + "is a guess about people. Headline, printed words, translation and source let a reader who sees "
            + "nothing else check it.",
            "Ask of each part: could a reader who sees only the card check it? Two of the six could not.");

    private static Exercise Apply() => ExerciseDraft.Number("06-apply", "how many rows a join gives", 5)
        .Wrong(4, "You counted the tellings that find a partner. One of them finds two.")
        .Wrong(6, "That is with the telling that finds no partner. A plain JOIN leaves it out.")
        .Wrong(3, "You counted the facts, or each quantity once. Every pair that fits is a row of its own.")
        .Wrong(8, "You added the rows of both tables. A join puts rows beside each other, pair by pair.")
        .Wrong(15, "That is every telling beside every fact. Only pairs with the same quantity stay.")
        .Wrong(2, "You counted the quantities that both tables have. Every pair that fits is a row of its own.")
        .Done(
            "Right. A claim that meets two facts is printed twice, and one that meets none is gone: count before you "
            + "print.",
            "5: three tellings of the pay meet one fact each, the telling of the members meets two, and that of the "
            + "date meets none.",
            "Take each telling in turn, and count the facts with its quantity. Add up.");

    private static Exercise Trap() =>
        ExerciseDraft.Text("06-trap", "a headline that can stand alone", "Give one letter", "C")
        .Wrong("A", "It says what somebody did on purpose, and the two printed numbers cannot show that.")
        .Wrong("B",
            "Who sees only the card cannot know what is ten times too much of what. Which headline names both "
            + "numbers and where they stand?")
        .Wrong("D",
            "The advertisement promised it; nobody has been paid yet. Which headline claims no more than was printed?")
        .Done(
            "Right. It says what was printed where, and leaves the judgement to whoever can look it up.",
            "C. It names both numbers and both places. A accuses, B cannot be read alone, D turns an offer into a wage.",
            "Read each headline as if you had seen nothing else. Does it say what was printed, where, and no more "
            + "than that?");

    private static Exercise Judge() => ExerciseDraft.Judge("06-judge", "which doubt goes onto the card",
        new Judgement("I would print on the card that it is probably a lost unit.",
            "The first row of evidence prints the unit in the same place.",
            "There is not a word of the newsroom yet; I would ask it before the card is shared."),
        "There is no single answer. A complete one writes the line that the card would carry, names the row that "
        + "weighs most, and says what would make it necessary to take the card back: it will travel where no "
        + "correction follows.");
}
