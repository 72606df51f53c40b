using ClaimTrail.Articles;
using ClaimTrail.Text;

namespace ClaimTrail.Exercises;

/// <summary>The exercises of notebook 01: what lies in front of us.</summary>
internal static class LoadSheet
{
    public static IReadOnlyList<Exercise> Of(Case story) =>
        [Recall(story.Corpus), Apply(story.Corpus), Trap(story.Corpus), Judge(story.Corpus)];

    private static Exercise Recall(Corpus corpus)
    {
        var undated = corpus.Articles.Where(a => a.Published is null).ToList();
        var dated = corpus.Articles.Count - undated.Count;
        return ExerciseDraft.Number("01-recall", "dates that nobody knows", undated.Count)
            .Wrong(dated, "You counted the tellings whose day is known. The question asks for the others: look down the column “Published” for words instead of a date.")
            .Wrong(corpus.Articles.Count, "That is every telling. Some carry a date in the column “Published”; leave those out.")
            .Wrong(corpus.Articles.Count(a => a.TakenFrom.Count == 0), "You counted the tellings that name no source. The day stands in another column, “Published”.")
            .Wrong(undated.Count + 1, "One too many. A date that stands in the column “Published” counts as known, however it was found out; “How we know” says how.")
            .Done(
                "Right. A date that nobody knows is written down as not known; a guess would look just like a fact.",
                undated.Count == 0 ? $"0: each of the {corpus.Articles.Count} tellings has a day."
                    : $"{undated.Count}: {string.Join(", ", undated.Select(a => a.Id))}. The page gives no day that can be trusted, so the card says so instead of guessing.",
                "Go through the last table row by row, and count the rows whose column “Published” gives no day.");
    }

    private static Exercise Apply(Corpus corpus)
    {
        var most = corpus.Articles.OrderByDescending(Repeated).First();
        if (Repeated(most) == 0) return ExerciseDraft.Nothing("01-apply", "what is left when repeats count once", "No telling of this case repeats itself.");
        decimal Share(int characters) => Math.Round(100m * characters / most.Length, 1);
        var exactOnly = most.Paragraphs.Where(p => p.Repeats?.Kind == RepeatKind.Exact).Sum(p => p.Span.Length);
        var left = Share(most.Length - Repeated(most));
        return ExerciseDraft.Number("01-apply", "what is left when repeats count once", left, 1)
            .Wrong(Share(Repeated(most)), "That is the share that repeats. Take it from a hundred: what does the file say once?")
            .Wrong(100m, "That is the whole file, repeats and all. How much of it goes when each paragraph counts once?")
            .Wrong(Share(most.Length - exactOnly), "You left out only the exact repeats. The column “How” has another word too.")
            .Wrong(Share(most.Length - 2 * Repeated(most)), "You took both copies away. The first copy stays; only what repeats it goes.")
            .Done(
                $"Right: about {left.Shown()} per cent of the file {most.Id} says something for the first time.",
                $"{left.Shown()} per cent. In {most.Id}, {((decimal)Repeated(most)).Shown()} of {((decimal)most.Length).Shown()} characters stand in paragraphs that repeat an earlier one. The rest is said once. Anybody who counts words before this step counts some of them twice.",
                "The table gives the length of each repeated paragraph, the first table the length of the file. Subtract, divide, times a hundred.",
                $"The file is {most.Id}.");
    }

    private static Exercise Trap(Corpus corpus)
    {
        string[] Ids(Func<Paragraph, bool> holds) => [.. corpus.Articles.Where(a => a.Paragraphs.Any(holds)).Select(a => a.Id)];
        var all = Ids(p => p.Repeats is not null);
        if (all.Length == 0) return ExerciseDraft.Nothing("01-trap", "counted twice", "No telling of this case repeats itself.");
        var longest = corpus.Articles.MaxBy(a => a.Length)!.Id;
        return ExerciseDraft.Set("01-trap", "counted twice", "Give the ids of articles", all)
            .Wrong(Ids(p => p.Repeats?.Kind == RepeatKind.Exact), "Those repeat letter by letter. A repeat in other words or spellings misleads as well: look for “nearly” in the column “How”.")
            .Wrong(Ids(p => p.Repeats?.Kind == RepeatKind.Near), "Those repeat nearly. What of the paragraphs that repeat letter by letter?")
            .Wrong(Ids(p => p.IsFurniture), "Those carry page furniture, such as menus and comment boxes. That is no repeat; look at the table of repeats.")
            .Wrong(new[] { longest }, "That is the longest file. Length alone repeats nothing; look at the table of repeats.")
            .Wrong(corpus.Articles.Select(a => a.Id).Except(all).ToArray(), "Those are the ones whose count would be right. Name the others.")
            .Wrong(corpus.Articles.Select(a => a.Id).ToArray(), "Not all of them repeat themselves. Only those that the table of repeats names.")
            .Done(
                "Right. In these files a count of words or figures is too high unless each paragraph counts once.",
                $"{string.Join(", ", all)}. Each has paragraphs that repeat an earlier one, exactly or nearly, so that anything found there is found twice.",
                "List every article that the table “Paragraphs that repeat an earlier one” names, and no other.");
    }

    private static Exercise Judge(Corpus corpus) => ExerciseDraft.Judge("01-judge", "which telling came first",
        new Judgement("I would cite the telling with the earliest stated day first.", "Its page states the day, as the column “How we know” says.", "A page can be redated when it is edited; I would ask for the first version."),
        $"There is no single answer. A complete one names a telling, rests on a column of the table, and says what could overturn it. {corpus.Articles.Count(a => a.Published is not null)} of {corpus.Articles.Count} tellings have a day, and {corpus.Articles.Count(a => a.TakenFrom.Count > 0)} name somebody they took from: a telling that names a source is not where the story began, though it can be the first of these.");

    private static int Repeated(Article article) => article.Paragraphs.Where(p => p.Repeats is not null).Sum(p => p.Span.Length);
}
