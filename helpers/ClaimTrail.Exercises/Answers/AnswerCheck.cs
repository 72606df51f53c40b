namespace ClaimTrail.Exercises;

/// <summary>A check as data: what a page carries, and what C# itself checks with, so that both say the same.</summary>
/// <param name="Id">The exercise.</param>
/// <param name="Name">Its name in a few words.</param>
/// <param name="Sort">What an answer is made of.</param>
/// <param name="Salt">Mixed into every digest.</param>
/// <param name="Accepts">What passes; null for a judgement, which words are asked of and no answer.</param>
/// <param name="Slips">The wrong answers that have a line of their own; the first that fits speaks.</param>
/// <param name="Blank">What an empty answer is told.</param>
/// <param name="Pass">What a right answer earns.</param>
/// <param name="Otherwise">What to look at after any other answer.</param>
/// <param name="WrongSort">What to say when an answer is of another sort than asked for.</param>
public sealed record AnswerCheck(
    string Id,
    string Name,
    AnswerSort Sort,
    string Salt,
    AnswerKey? Accepts,
    IReadOnlyList<SlipKey> Slips,
    string Blank,
    string Pass,
    string Otherwise,
    string WrongSort)
{
    /// <summary>How an answer stands, and the line for whoever gave it.</summary>
    /// <param name="answer">What stands in the cell or in the file that was handed in; null when nothing was
    /// answered.</param>
    public (AnswerState State, string Line) Of(object? answer)
    {
        if (IsBlank(answer)) return (AnswerState.Blank, Blank);
        if (Sort == AnswerSort.Judgement)
        {
            if (answer is not Judgement judgement) return (AnswerState.Other, WrongSort);
            return JudgementCheck.Missing(judgement) is { } line
                ? (AnswerState.Foreseen, line)
                : (AnswerState.Passed, Pass);
        }
        if (!Fits(answer!)) return (AnswerState.Other, WrongSort);
        if (Holds(Accepts!, answer!)) return (AnswerState.Passed, Pass);
        return Slips.FirstOrDefault(slip => Holds(slip.Key, answer!)) is { } known
            ? (AnswerState.Foreseen, known.Line)
            : (AnswerState.Other, Otherwise);
    }

    /// <summary>Whether nothing was answered: null, empty text, an empty list, an empty judgement.</summary>
    internal static bool IsBlank(object? answer) => answer switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        Judgement judgement => judgement.IsBlank,
        System.Collections.IEnumerable list => !list.Cast<object?>().Any(part => !IsBlank(part)),
        _ => false,
    };

    private bool Fits(object answer) => Sort switch
    {
        AnswerSort.Number => PlainAnswer.Number(answer) is not null,
        AnswerSort.Text => answer is string,
        _ => answer is string or IEnumerable<string>,
    };

    private bool Holds(AnswerKey key, object answer) => Sort switch
    {
        AnswerSort.Number => key.Holds(Salt, PlainAnswer.Number(answer)!.Value),
        AnswerSort.Text => key.Holds(Salt, PlainAnswer.Text((string)answer)),
        _ => key.Holds(Salt, PlainAnswer.Set(answer)),
    };
}

/// <summary>A foreseen wrong answer without its words.</summary>
/// <param name="Key">The answers of this sort.</param>
/// <param name="Line">What to look at next.</param>
public sealed record SlipKey(AnswerKey Key, string Line);

/// <summary>A judgement in three parts. No check says whether it is right; the check asks whether it is
/// complete.</summary>
/// <param name="Reading">What you would print or say, in a sentence.</param>
/// <param name="Evidence">What speaks for it: a row, a passage, a date.</param>
/// <param name="Doubt">What speaks against it, or what you would ask.</param>
public sealed record Judgement(string Reading = "", string Evidence = "", string Doubt = "")
{
    /// <summary>Whether nothing was written in any part.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Reading) && string.IsNullOrWhiteSpace(Evidence)
        && string.IsNullOrWhiteSpace(Doubt);
}
