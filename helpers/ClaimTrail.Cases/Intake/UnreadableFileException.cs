namespace ClaimTrail.Cases;

/// <summary>A file that gives no article; says what is wrong and what to do.</summary>
internal sealed class UnreadableFileException(string what, string remedy) : Exception($"{what} {remedy}")
{
    public string What { get; } = what;

    public string Remedy { get; } = remedy;
}
