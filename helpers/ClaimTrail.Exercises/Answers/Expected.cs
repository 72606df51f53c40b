namespace ClaimTrail.Exercises;

/// <summary>What passes.</summary>
public abstract record Expected
{
    /// <summary>Whether an answer passes.</summary>
    /// <param name="answer">Never blank.</param>
    public abstract bool Accepts(object answer);

    /// <summary>Whether an answer says the same as a foreseen one.</summary>
    /// <param name="answer">Never blank.</param>
    /// <param name="foreseen">The foreseen answer.</param>
    public abstract bool Same(object answer, object foreseen);

    /// <summary>What to say when an answer is of another sort than asked for; null when it is of the right sort.</summary>
    /// <param name="answer">Never blank.</param>
    public abstract string? WrongSort(object answer);

    /// <summary>Whether nothing was answered: null, empty text, an empty list, an empty judgement.</summary>
    /// <param name="answer">What stands in the cell.</param>
    public static bool IsBlank(object? answer) => answer switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        Judgement judgement => judgement.IsBlank,
        System.Collections.IEnumerable list => !list.Cast<object?>().Any(part => !IsBlank(part)),
        _ => false,
    };
}
