using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Checks.Claims;
using ClaimTrail.Checks.Reference;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Checks;

/// <summary>The first case, opened once for all tests that read it.</summary>
internal static class NetflixCase
{
    public static string Folder { get; } = RepositoryRoot.Combine("data", "netflix-2023");

    public static string ReferenceFolder { get; } = RepositoryRoot.Combine("data", "reference");

    private static readonly Lazy<ReferenceShelf> LazyShelf = new(() => ReferenceShelf.Open(ReferenceFolder));

    private static readonly Lazy<CheckDesk> LazyLabelled = new(() => CheckDesk.Of(
        Corpus.Open(Folder, Case.WithoutText), Shelf, ClaimSheet.Read(Path.Combine(Folder, ClaimSheet.FileName), Shelf),
        LabelledFigures.Of));

    private static readonly Lazy<CheckDesk> LazyFound = new(() => Case.Open(Folder).Desk);

    public static ReferenceShelf Shelf => LazyShelf.Value;

    /// <summary>With the figures that people labelled.</summary>
    public static CheckDesk Labelled => LazyLabelled.Value;

    /// <summary>With the figures that the finder finds.</summary>
    public static CheckDesk Found => LazyFound.Value;
}
