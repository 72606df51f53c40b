namespace ClaimTrail.Fuzz.Tests.Running;

/// <summary>A reader of files that other people made.</summary>
/// <param name="Name">What it reads, such as <c>csv</c>.</param>
/// <param name="Seeds">Good inputs.</param>
/// <param name="Tokens">Pieces of its format.</param>
/// <param name="Read">Reads an input to its end. Refusing it with one of <paramref name="Refusals"/> is right; anything
/// else is a crash.</param>
/// <param name="Refusals">The exceptions by which the reader documents that it refuses an input.</param>
internal sealed record FuzzedReader(
    string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<byte[]> Tokens, Action<byte[]> Read,
    IReadOnlyList<Type> Refusals);
