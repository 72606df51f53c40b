using System.Globalization;

namespace ClaimTrail.Articles;

/// <summary>A case folder cannot be used as it is. Carries everything that is wrong with it, not the first thing
/// only.</summary>
/// <param name="errors">The errors, in the order of the files and of their rows; the message names the first two
/// hundred.</param>
public sealed class CorpusException(IReadOnlyList<CorpusError> errors)
    : Exception(ErrorText.Of("The case folder", "has", errors))
{
    /// <summary>Everything that is wrong, in the order of the files and of their rows.</summary>
    public IReadOnlyList<CorpusError> Errors { get; } = errors;
}

/// <summary>One thing that is wrong with a case folder, and how to put it right.</summary>
/// <param name="File">The file it was found in, as a path from the case folder, or as the reader named it.</param>
/// <param name="Row">The line of the file at which the broken row begins, from 1 (the heads are line 1); null when the
/// whole file is meant.</param>
/// <param name="What">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
public sealed record CorpusError(string File, int? Row, string What, string Remedy)
{
    /// <summary>The error on one line: file, row, what and remedy.</summary>
    public override string ToString() => Row is { } row
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}, row {row}: {What} {Remedy}")
        : $"{File}: {What} {Remedy}";
}

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
        var head = string.Create(CultureInfo.InvariantCulture,
            $"{what} {verb} {errors.Count} {(errors.Count == 1 ? "error" : "errors")}:");
        var lines = errors.Take(MostShown).Select(error => error.ToString()).Prepend(head);
        if (errors.Count > MostShown)
            lines = lines.Append(
                string.Create(CultureInfo.InvariantCulture, $"… and {errors.Count - MostShown} more."));
        return string.Join(Environment.NewLine, lines);
    }
}
