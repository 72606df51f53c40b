using System.Globalization;

namespace ClaimTrail.Articles;

/// <summary>A case folder, or its reference rows and claims, cannot be used as they are. Carries everything that is
/// wrong, not the first thing only; the message names the first two hundred errors.</summary>
public sealed class CorpusException : Exception
{
    private const int MostShown = 200;

    /// <param name="errors">The errors, in the order of the files and of their rows.</param>
    public CorpusException(IReadOnlyList<CorpusError> errors)
        : this("The case folder has", errors)
    {
    }

    private CorpusException(string whatHas, IReadOnlyList<CorpusError> errors)
        : base(Text(whatHas, errors)) => Errors = errors;

    /// <summary>Everything that is wrong, in the order of the files and of their rows.</summary>
    public IReadOnlyList<CorpusError> Errors { get; }

    /// <summary>What is wrong with reference rows, or with the claims that point at them.</summary>
    internal static CorpusException OfReference(IReadOnlyList<CorpusError> errors) =>
        new("The reference rows have", errors);

    /// <summary>A line an error, after a line that counts them.</summary>
    private static string Text(string whatHas, IReadOnlyList<CorpusError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var lines = errors.Take(MostShown).Select(error => error.ToString())
            .Prepend(string.Create(CultureInfo.InvariantCulture,
                $"{whatHas} {errors.Count} {(errors.Count == 1 ? "error" : "errors")}:"));
        if (errors.Count > MostShown)
            lines = lines.Append(
                string.Create(CultureInfo.InvariantCulture, $"… and {errors.Count - MostShown} more."));
        return string.Join(Environment.NewLine, lines);
    }
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
        ? string.Create(CultureInfo.InvariantCulture, $"{File}, row {row}: {What} {Remedy}")
        : $"{File}: {What} {Remedy}";
}
