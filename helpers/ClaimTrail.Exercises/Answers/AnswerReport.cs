using ClaimTrail.Display;

namespace ClaimTrail.Exercises;

/// <summary>What a check gives back.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="State">How the answer stands.</param>
/// <param name="Line">One line for the learner: what to look at next, never only "wrong".</param>
public sealed record AnswerReport(Exercise Exercise, AnswerState State, string Line)
{
    /// <summary>The report as a notebook shows it: a sign and a word, so that neither is needed alone.</summary>
    public NoteView ToView() => Nb.Note($"{Exercise.Id}, {Exercise.Name}: {Sign}", Line);

    private string Sign => State switch
    {
        AnswerState.Blank => "… not answered yet",
        AnswerState.Passed => "✓ passed",
        AnswerState.NothingToAsk => "– nothing to ask in this case",
        _ => "↻ not yet",
    };
}

/// <summary>What a check says of an answer.</summary>
public enum AnswerState
{
    /// <summary>Nothing was answered yet.</summary>
    Blank,

    /// <summary>The answer is right or, for a judgement, complete.</summary>
    Passed,

    /// <summary>Not right, in a way that was foreseen and has a line of its own.</summary>
    Foreseen,

    /// <summary>Not right in another way.</summary>
    Other,

    /// <summary>The open case holds nothing that this exercise could ask about.</summary>
    NothingToAsk,
}
