using ClaimTrail.Articles;
using ClaimTrail.Figures;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 02: what a figure says.</summary>
internal static class FiguresSheet
{
    public static IReadOnlyList<Exercise> Of(Case story, FreshTexts fresh) =>
        [Recall(), Apply(fresh["02-apply"]), Trap(story.Corpus), Judge(story.Corpus)];

    private static Exercise Recall() => ExerciseDraft.Text("02-recall", "which bound “up to” sets", "Give lower, upper, both or neither", "upper", "upper bound", "the upper")
        .Wrong("lower", "“Up to” names the most that it can be. Which words would name the least?")
        .Wrong("both", "Two bounds need two numbers, as in “between … and …”. “Up to” gives one.")
        .Wrong("neither", "“About” sets no bound; it only loosens the number. “Up to” says more than that: can it be higher?")
        .Done(
            "Right. It says nothing at all about the lower end: one or nothing would still be “up to”.",
            "The upper one. “Up to” says that the number is the most it can be, and leaves the lower end open. A telling that drops these two words turns a ceiling into an amount.",
            "Answer with one word: lower, upper, both or neither.");

    private static Exercise Apply(FreshText fresh)
    {
        var figure = fresh.Figure;
        var value = figure.Low ?? figure.High ?? 0;
        var draft = ExerciseDraft.Number("02-apply", "a number with a scale word", value);
        foreach (var slip in fresh.Wrong) draft.Wrong(slip.Answer, slip.Line);
        return draft.Done(
            $"Right: {figure.Words()}. The hedge tells how firmly it is meant: print it too.",
            $"{char.ToUpperInvariant(figure.Words()[0])}{figure.Words()[1..]}. The finder reads “{figure.Surface}”: the digits times the scale word, and the words around it say how firmly.",
            "Take the digits, multiply them by the scale word that follows, and leave the hedge out of the number. The language card has the scale words.");
    }

    private static Exercise Trap(Corpus corpus)
    {
        var figures = corpus.Articles.SelectMany(a => a.FindFigures()).ToList();
        var doubtful = figures.Where(f => f.IsAmbiguous).ToList();
        if (doubtful.Count == 0) return ExerciseDraft.Nothing("02-trap", "the figure with two readings", "No figure of this case can be read in two ways.");
        var first = doubtful[0];
        var largest = figures.Where(f => !f.IsAmbiguous && f.Kind == FigureKind.People).MaxBy(f => f.High ?? f.Low);
        var richest = figures.Where(f => !f.IsAmbiguous && f.Kind == FigureKind.Money).MaxBy(f => f.High ?? f.Low);
        return ExerciseDraft.Text("02-trap", "the figure with two readings", "Give the figure as printed", [.. doubtful.Select(f => f.Surface).Distinct()])
            .Wrong(first.Readings[0].Words(), "That is one of its readings. Give the figure as it is printed, in its own script: copy it from the column “As printed”.")
            .Wrong(first.Readings[1].Words(), "That is its other reading. Give the figure as it is printed, in its own script: copy it from the column “As printed”.")
            .Wrong(first.Readings.Max(r => r.High ?? r.Low ?? 0).Shown(), "You took the scale word as part of the number, which is one reading. What stands before and after it in the sentence, and what unit would fit there?")
            .Wrong(largest?.Surface, "A large number of people, but its unit is printed beside it. Look for a number whose unit is not certain.")
            .Wrong(richest?.Surface, "A large amount, but its currency is printed beside it. Look for a number whose unit is not certain.")
            .Done(
                "Right. It reads as one thing by its digits and as another by the words around it; the finder keeps both.",
                $"“{first.Surface}”. It can be {string.Join(" or ", first.Readings.Select(r => $"{r.Words()} ({r.Reason.TrimEnd('.')})"))}. The finder ranks by grammar and decides nothing; evidence from outside of the text comes in a later notebook.",
                "Look at the table of readings: the figure stands there once for each reading. Copy it from the column “As printed”.");
    }

    private static Exercise Judge(Corpus corpus)
    {
        var count = corpus.Articles.SelectMany(a => a.FindFigures()).Count(f => f.IsAmbiguous);
        return ExerciseDraft.Judge("02-judge", "how to print a doubtful figure",
            new Judgement("I would print the likelier reading and say that the text allows another.", "The table of readings gives a reason for each of them.", "The newsroom may know a unit that the page lost; I would ask which was meant."),
            $"There is no single answer. {count.Of("figure", "figures")} of this case can be read in more than one way. A complete answer says what would be printed, names the reason that the table gives, and says what would change it. Printing both readings is an answer too; printing neither needs a reason.");
    }
}
