namespace ClaimTrail.Cases;

/// <summary>A file that did not become an article, or a doubt about one that did.</summary>
/// <param name="File">The file, relative to the folder that was read.</param>
/// <param name="What">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
/// <param name="LeftOut">Whether the file is not part of the case.</param>
public sealed record IntakeProblem(string File, string What, string Remedy, bool LeftOut)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {What} {Remedy}";
}

/// <summary>A file that gives no article; says what is wrong and what to do.</summary>
internal sealed class UnreadableFileException(string what, string remedy) : Exception($"{what} {remedy}")
{
    public string What { get; } = what;

    public string Remedy { get; } = remedy;
}
