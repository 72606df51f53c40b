using System.Globalization;

namespace ClaimTrail.Articles;

/// <summary>Puts many errors into one message that a person can still read.</summary>
internal static class ErrorText
{
    private const int MostShown = 200;

    /// <summary>A line an error, after a line that counts them.</summary>
    /// <param name="what">What has them, such as "The case folder".</param>
    /// <param name="verb">The verb that goes with it: "has" or "have".</param>
    /// <param name="errors">The errors, in order.</param>
    public static string Of(string what, string verb, IReadOnlyList<CorpusError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var head = string.Create(CultureInfo.InvariantCulture, $"{what} {verb} {errors.Count} {(errors.Count == 1 ? "error" : "errors")}:");
        var lines = errors.Take(MostShown).Select(error => error.ToString()).Prepend(head);
        if (errors.Count > MostShown)
            lines = lines.Append(string.Create(CultureInfo.InvariantCulture, $"… and {errors.Count - MostShown} more."));
        return string.Join(Environment.NewLine, lines);
    }
}
