namespace ClaimTrail.Exercises;

/// <summary>An exercise of the open case. Its question and its first two levels of help stand in the
/// notebook.</summary>
/// <param name="Id">The notebook's number and the kind, such as <c>01-recall</c>.</param>
/// <param name="Kind">What it asks of a learner.</param>
/// <param name="Name">A few words.</param>
/// <param name="Check">How answers are checked; null when the case holds nothing to ask about.</param>
/// <param name="Model">An answer that passes; null when there is nothing to ask.</param>
/// <param name="Solution">The full answer with its reason.</param>
/// <param name="Foreseen">The wrong answers that have a line of their own.</param>
public sealed record Exercise(
    string Id, ExerciseKind Kind, string Name, AnswerCheck? Check, object? Model, string Solution,
    IReadOnlyList<ForeseenAnswer> Foreseen)
{
    /// <summary>Checks an answer.</summary>
    /// <param name="answer">What stands in the cell; null when nothing was answered.</param>
    public AnswerReport Report(object? answer)
    {
        if (Check is null) return new AnswerReport(this, AnswerState.NothingToAsk, Solution);
        var (state, line) = Check.Of(answer);
        return new AnswerReport(this, state, line);
    }
}

/// <summary>What an exercise asks of a learner.</summary>
public enum ExerciseKind
{
    /// <summary>Say again what the notebook showed.</summary>
    Recall,

    /// <summary>Use it on something new.</summary>
    Apply,

    /// <summary>Find what would mislead a hurried reader.</summary>
    Trap,

    /// <summary>Weigh and decide; no single answer, so only the form is checked.</summary>
    Judge,
}
