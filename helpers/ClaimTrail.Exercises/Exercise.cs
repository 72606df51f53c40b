namespace ClaimTrail.Exercises;

/// <summary>An exercise, computed from the open case. Its question and its first two levels of help stand in the notebook.</summary>
/// <param name="Id">The notebook's number and the kind, such as <c>01-recall</c>.</param>
/// <param name="Kind">What it asks of a learner.</param>
/// <param name="Name">A few words.</param>
/// <param name="Expected">What passes; null when the case holds nothing to ask about.</param>
/// <param name="Model">An answer that passes; null when there is nothing to ask.</param>
/// <param name="Pass">What a right answer earns.</param>
/// <param name="Solution">The full answer with its reason.</param>
/// <param name="Foreseen">The wrong answers that have a line of their own.</param>
/// <param name="Otherwise">What to look at after any other wrong answer.</param>
/// <param name="Prompt">What of the question depends on the case; null when nothing does.</param>
public sealed record Exercise(
    string Id,
    ExerciseKind Kind,
    string Name,
    Expected? Expected,
    object? Model,
    string Pass,
    string Solution,
    IReadOnlyList<ForeseenAnswer> Foreseen,
    string Otherwise,
    string? Prompt)
{
    /// <summary>Checks an answer.</summary>
    /// <param name="answer">What stands in the cell; null when nothing was answered.</param>
    public AnswerReport Check(object? answer)
    {
        if (Expected is null) return new AnswerReport(this, AnswerState.NothingToAsk, Solution);
        if (Expected.IsBlank(answer)) return new AnswerReport(this, AnswerState.Blank, $"Not answered yet. {Prompt ?? "The notebook runs on without an answer."}");
        if (Expected.Accepts(answer!)) return new AnswerReport(this, AnswerState.Passed, Pass);
        if (Foreseen.FirstOrDefault(f => f.Recognises(answer!)) is { } known) return new AnswerReport(this, AnswerState.Foreseen, known.Line);
        return new AnswerReport(this, AnswerState.Other, Expected.WrongSort(answer!) ?? Otherwise);
    }
}
