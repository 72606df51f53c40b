using System.Text.Json;

namespace ClaimTrail.Figures;

/// <summary>Kinds and hedges as the find contract writes them: <c>money</c>, <c>up_to</c>.</summary>
public static class ContractWords
{
    private static readonly string[] Kinds = WordsOf<FigureKind>();
    private static readonly string[] Hedges = WordsOf<Hedge>();

    /// <summary>The contract's word for a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToContract(this FigureKind kind) => Word(Kinds, (int)kind, nameof(kind));

    /// <summary>The contract's word for a hedge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToContract(this Hedge hedge) => Word(Hedges, (int)hedge, nameof(hedge));

    /// <summary>The kind for the contract's word.</summary>
    /// <exception cref="FormatException">The word is none of the contract's.</exception>
    public static FigureKind ParseKind(string word) => (FigureKind)Place(Kinds, word, "kind");

    /// <summary>The hedge for the contract's word.</summary>
    /// <exception cref="FormatException">The word is none of the contract's.</exception>
    public static Hedge ParseHedge(string word) => (Hedge)Place(Hedges, word, "hedge");

    private static string[] WordsOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    private static string Word(string[] words, int value, string what) => (uint)value < (uint)words.Length
        ? words[value]
        : throw new ArgumentOutOfRangeException(what, value, $"is no {what} of the find contract.");

    private static int Place(string[] words, string word, string what) => Array.IndexOf(words, word) is >= 0 and var at
        ? at
        : throw new FormatException($"\"{word}\" is no {what} of the find contract.");
}
