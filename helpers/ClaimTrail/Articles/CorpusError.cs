namespace ClaimTrail.Articles;

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
