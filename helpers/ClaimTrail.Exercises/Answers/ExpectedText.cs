namespace ClaimTrail.Exercises;

/// <summary>A short text: an id, a word, a figure as printed.</summary>
/// <param name="Accepted">What passes; case and white space around it do not count.</param>
/// <param name="Asked">What is asked for, as in "Give the id of an article".</param>
public sealed record ExpectedText(IReadOnlyList<string> Accepted, string Asked) : Expected
{
    /// <inheritdoc/>
    public override bool Accepts(object answer) => Accepted.Any(text => Same(answer, text));

    /// <inheritdoc/>
    public override bool Same(object answer, object foreseen) => answer is string given && foreseen is string text
        && string.Equals(Plain(given), Plain(text), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string? WrongSort(object answer) => answer is string ? null : Asked + " as a text in double quotes.";

    private static string Plain(string text) => text.Trim().Trim('“', '”', '"', '.').Normalize();
}
