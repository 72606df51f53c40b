using ClaimTrail.Testing;

namespace ClaimTrail.StandIns.Tests.Signatures;

/// <summary>The lines of a signature list, comments left out.</summary>
internal static class SignatureFile
{
    public static IReadOnlyList<string> Read(string name) =>
        [.. File.ReadLines(RepositoryRoot.Combine("tests", "ClaimTrail.StandIns.Tests", "Signatures", name)).Where(line => !line.StartsWith('#'))];

    public static TheoryData<string> Rows(string name) => [.. Read(name)];
}
