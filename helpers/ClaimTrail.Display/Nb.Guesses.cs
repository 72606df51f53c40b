using System.Globalization;

namespace ClaimTrail.Display;

public static partial class Nb
{
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
            { } yours when Math.Abs(yours - answer) <= within => $"You said {Said(yours, unit)}, and it is {Said(answer, unit)}.",
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
            var (yours, it) when string.Equals(yours, it, StringComparison.OrdinalIgnoreCase) => $"You said {yours}, and so it is.",
            var (yours, it) => $"You said {yours}; it is {it}. What led you there?",
        });
    }

    private static string Said(double number, string unit) =>
        (Math.Round(number, 1).ToString("#,0.#", CultureInfo.InvariantCulture) + " " + unit).TrimEnd();
}
