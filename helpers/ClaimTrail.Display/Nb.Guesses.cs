using System.Globalization;

namespace ClaimTrail.Display;

public static partial class Nb
{
    private static readonly (string Word, double Part)[] Parts =
        [("a tenth", 0.1), ("a fifth", 0.2), ("a quarter", 0.25), ("a third", 1 / 3.0), ("half", 0.5),
            ("two thirds", 2 / 3.0), ("three quarters", 0.75), ("all", 1)];

    /// <summary>Says that a guess was taken down, or that there is none yet.</summary>
    /// <param name="guess">What was guessed: a number or words; null or nothing for none.</param>
    public static NoteView Guessed(object? guess) =>
        Note("Your guess", Convert.ToString(guess, CultureInfo.InvariantCulture) is { Length: > 0 } words
        ? $"You said {words}. Run on."
        : "None yet. That is fine; the notebook goes on.");

    /// <summary>A part in words, to begin a sentence with: almost half, a third, a little more than three
    /// quarters.</summary>
    /// <param name="share">From 0 to 1; not-a-number counts as nothing.</param>
    public static string Part(double share)
    {
        if (!(share > 0)) return "Nothing";
        var (word, part) = Parts.MinBy(each => Math.Abs(each.Part - share));
        var by = share - part;
        return Math.Abs(by) > 0.06 ? Said(100 * share, "per cent")
            : Math.Abs(by) < 0.005 ? char.ToUpperInvariant(word[0]) + word[1..]
            : (by < 0 ? "Almost " : "A little more than ") + word;
    }

    /// <summary>What became of a reader's guess.</summary>
    /// <param name="guess">What was guessed; null for nothing.</param>
    /// <param name="answer">What came out; not-a-number where the case has nothing to guess.</param>
    /// <param name="unit">What is counted, such as "per cent"; empty when the number says it.</param>
    /// <param name="within">How far off is still close.</param>
    public static NoteView Guess(double? guess, double answer, string unit = "", double within = 0)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Note("Your guess", guess switch
        {
            _ when !double.IsFinite(answer) => "This case has nothing to guess here yet.",
            null => $"You made none. It is {Said(answer, unit)}.",
            { } yours when Math.Abs(yours - answer) <= within =>
                $"You said {Said(yours, unit)}, and it is {Said(answer, unit)}.",
            { } yours => $"You said {Said(yours, unit)}; it is {Said(answer, unit)}. What led you there?",
        });
    }

    /// <inheritdoc cref="Guess(double?, double, string, double)"/>
    public static NoteView Guess(string? guess, string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Note("Your guess", (guess?.Trim(), answer) switch
        {
            (_, "") => "This case has nothing to guess here yet.",
            (null or "", _) => $"You made none. It is {answer}.",
            var (yours, it) when string.Equals(yours, it, StringComparison.OrdinalIgnoreCase) =>
                $"You said {yours}, and so it is.",
            var (yours, it) => $"You said {yours}; it is {it}. What led you there?",
        });
    }

    private static string Said(double number, string unit) =>
        (Math.Round(number, 1).ToString("#,0.#", CultureInfo.InvariantCulture) + " " + unit).TrimEnd();
}
