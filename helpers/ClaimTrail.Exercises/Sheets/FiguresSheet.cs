using ClaimTrail.Articles;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 02: what a figure says.</summary>
internal static class FiguresSheet
{
    /// <summary>A particle after a figure is at most so long; longer letters are another word.</summary>
    private const int LongestParticle = 3;

    public static IReadOnlyList<Exercise> Of(Case story, FreshTexts fresh) =>
        [Recall(), Apply(fresh["02-apply"]), Trap(story.Corpus), Judge(story.Corpus)];

    private static Exercise Recall() => ExerciseDraft.Set("02-recall", "which words set a lower bound", "B", "D")
        .Wrong("A, E", "Those name the most that it can be. The question asks for the least.")
        .Wrong("B", "That is one of them. Another phrase leaves no room below its number either.")
        .Wrong("D", "That is one of them. Another phrase allows its number and nothing below it.")
        .Wrong("B, D, E", "One word turns the last phrase around: read it with its “no”.")
        .Wrong("B, E",
            "One word turns the last phrase around: read it with its “no”. And which phrase without it leaves no "
            + "room below?")
        .Wrong("D, E",
            "One word turns the last phrase around: read it with its “no”. And which other phrase leaves no room below?")
        .Wrong("B, C, D", "“About” sets no bound; it only loosens the number, upward and downward.")
        .Wrong("A", "Can it be lower than forty there? A phrase with a lower bound would forbid that.")
        .Wrong("C", "Could it be thirty-eight there? “About” only loosens the number, upward and downward.")
        .Done(
            "Right. The others set an upper bound or none, and say nothing at all about the lower end.",
            "B and D. “At least” and “more than” say that it cannot be lower; “up to” and “no more than” that it "
            + "cannot be higher; “about” loosens the number on both sides. A telling that drops these words turns a "
            + "bound into an amount.",
            "Ask of each phrase: could it be thirty? Where it could not, there is a lower bound.");

    private static Exercise Apply(FreshText fresh)
    {
        var figure = fresh.Figures[0];
        var draft = ExerciseDraft.Number("02-apply", "a number with a scale word", figure.Low ?? figure.High ?? 0);
        foreach (var slip in fresh.Wrong) draft.Wrong(slip.Answer, slip.Line);
        return draft.Done(
            "Right. The hedge tells how firmly it is meant: print it too.",
            $"{char.ToUpperInvariant(figure.Words()[0])}{figure.Words()[1..]}. The finder reads “{figure.Surface}”: "
            + $"the digits times the scale word, and the words around it say how firmly.",
            "Take the digits, multiply them by the scale word that follows, and leave the hedge out of the number. "
            + "The language card has the scale words.");
    }

    private static Exercise Trap(Corpus corpus)
    {
        var figures = corpus.Articles.SelectMany(a => a.FindFigures().Select(f => (Article: a, Figure: f))).ToList();
        var doubtful = figures.Where(f => f.Figure.IsAmbiguous).ToList();
        if (doubtful.Count == 0)
            return ExerciseDraft.Nothing("02-trap", "the figure with two readings",
                "No figure of this case can be read in two ways.");
        var first = doubtful[0].Figure;
        string? Largest(FigureKind kind) => figures.Where(f => !f.Figure.IsAmbiguous && f.Figure.Kind == kind)
            .MaxBy(f => f.Figure.High ?? f.Figure.Low).Figure?.Surface;
        return ExerciseDraft.Text("02-trap", "the figure with two readings", "Give the figure as printed",
            [.. doubtful.SelectMany(f => AsPrinted(f.Article, f.Figure)).Distinct()])
            .Wrong(first.Readings[0].Words(),
                "That is one of its readings. Give the figure as it is printed, in its own script.")
            .Wrong(first.Readings[1].Words(),
                "That is its other reading. Give the figure as it is printed, in its own script.")
            .Wrong(first.Readings.Max(r => r.High ?? r.Low ?? 0).Shown(),
                "You took the scale word as part of the number, which is one reading. What stands before and after "
                + "it in the sentence, and what unit would fit there?")
            .Wrong(Largest(FigureKind.People),
                "A large number of people, but its unit is printed beside it. Look for a number whose unit is not "
                + "certain.")
            .Wrong(Largest(FigureKind.Money),
                "A large amount, but its currency is printed beside it. Look for a number whose unit is not certain.")
            .Done(
                "Right. It reads as one thing by its digits and as another by the words around it; the finder keeps "
                + "both.",
                $"“{first.Surface}”. It can be "
                + $"{string.Join(" or ", first.Readings.Select(r => $"{r.Words()} ({r.Reason.TrimEnd('.')})"))}. The "
                + $"finder ranks by grammar and decides nothing; evidence from outside of the text comes in a later "
                + $"notebook.",
                "Go through the figures whose unit is not printed beside them. With which one would the sentence be "
                + "whole with two different units?");
    }

    /// <summary>The figure, and the figure with a particle that is written onto it: where one is the answer, so is the
    /// other.</summary>
    private static IEnumerable<string> AsPrinted(Article article, Figure figure)
    {
        yield return figure.Surface;
        var reach = Math.Min(article.Length - figure.Span.End, LongestParticle + 1);
        for (; reach > 0; reach--)
        {
            if (article.Words(new TextSpan(figure.Span.End, reach)) is not { } after) continue;
            var particle = string.Concat(after.TakeWhile(char.IsLetter));
            if (particle.Length is > 0 and <= LongestParticle) yield return figure.Surface + particle;
            yield break;
        }
    }

    private static Exercise Judge(Corpus corpus)
    {
        var count = corpus.Articles.SelectMany(a => a.FindFigures()).Count(f => f.IsAmbiguous);
        return ExerciseDraft.Judge("02-judge", "how to print a doubtful figure",
            new Judgement("I would print the likelier reading and say that the text allows another.",
                "The first reading in the table has the word before the number as its reason.",
                "The newsroom may know a unit that the page lost; I would ask which was meant."),
            $"There is no single answer. {count.Of("figure", "figures")} of this case can be read in more than one "
            + $"way. A complete answer says what would be printed, names the reason that a reading has, and says "
            + $"what would change it. Printing both readings is an answer too; printing neither needs a reason.");
    }
}
