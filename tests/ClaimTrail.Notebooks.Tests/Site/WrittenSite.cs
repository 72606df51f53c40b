using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTrail.Notebooks.Pictures;
using ClaimTrail.Site;
using ClaimTrail.Site.Pages;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Site;

/// <summary>A site in a folder of its own, written without npm and without a browser.</summary>
internal sealed class WrittenSite : IDisposable
{
    private static readonly NpmPackages NoNpm = new("{}", "{}") { Program = "an-npm-that-nobody-has" };

    private readonly TemporaryFolder folder = new();
    private IReadOnlyList<IDocument>? findings;

    public string Folder => folder.Path;

    /// <summary>The page of each finding.</summary>
    public IReadOnlyList<IDocument> Findings => findings ??=
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "findings"), "*.html").Select(Parse)];

    public IDocument Page(string name) => Parse(Path.Combine(Folder, name));

    public void Write(SiteAddress? address, string story) => Write(SiteMatter.Read(RepositoryRoot.Combine("data"),
        RepositoryRoot.Combine("data", story), [new MethodStep("Count", "By hand.", 1234, "things")], address));

    public void Write(SiteMatter matter)
    {
        findings = null;
        SiteWriter.Write(Folder, Path.Combine(Folder, "cache"), [], matter, SheetPictures.None, NoNpm);
    }

    public void Dispose() => folder.Dispose();

    private static IDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));
}

/// <summary>The first case's site with its teaching pages, for the tests that only read it.</summary>
public sealed class FirstCaseSite : IDisposable
{
    public FirstCaseSite()
    {
        Site.Write(null, "netflix-2023");
        TeachingPages.Write(Site.Folder, RepositoryRoot.Combine("notebooks"));
    }

    internal WrittenSite Site { get; } = new();

    public void Dispose() => Site.Dispose();
}
