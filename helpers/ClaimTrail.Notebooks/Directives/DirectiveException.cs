namespace ClaimTrail.Notebooks.Directives;

/// <summary>A directive that is unknown, malformed or deliberately not supported.</summary>
/// <param name="line">Its line in the cell or imported file, from 1.</param>
/// <param name="message">What is wrong and what to write instead.</param>
internal sealed class DirectiveException(int line, string message) : Exception(message)
{
    public int Line { get; } = line;
}
