namespace ClaimTrail.Archive.Answers;

/// <summary>The fields that a keyed line has beside <c>id</c> and <c>language</c>.</summary>
internal static class KeyedField
{
    /// <summary>The figure, as the find contract writes it.</summary>
    public const string Figure = "figure";

    /// <summary>What the same text stated before, <c>quantity</c> or <c>value</c>; missing when it did not.</summary>
    public const string Again = "again";

    /// <summary>What could not be read, in the lines of the error key.</summary>
    public const string Error = "error";

    private const string Quantity = "quantity";
    private const string Value = "value";

    /// <summary>The word for what was stated before.</summary>
    public static string Word(Answers.Again again) => again == Answers.Again.Value ? Value : Quantity;

    /// <summary>What a word means.</summary>
    /// <exception cref="FormatException">It is no such word.</exception>
    public static Again ReadAgain(string? word) => word switch
    {
        Quantity => Answers.Again.Quantity,
        Value => Answers.Again.Value,
        _ => throw new FormatException($"\"{word}\" is neither \"{Quantity}\" nor \"{Value}\"."),
    };
}
