namespace ClaimTrail.Exercises;

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
