namespace ClaimTrail.Exercises;

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
