using ClaimTrail.Checks;
using ClaimTrail.Quotations.People;
using ClaimTrail.Testing;

namespace ClaimTrail.Cases.Tests;

/// <summary>A new case starts with rows that the comparison of its articles drafts, each marked with its
/// score.</summary>
public class ComparisonDrafterTests
{
    private static readonly string Story = RepositoryRoot.Combine("tests", "ClaimTrail.Tests", "Comparing", "Stories",
        "vesper-line", "text");

    [Fact]
    public void A_new_case_starts_with_drafted_rows_and_its_checks_run()
    {
        using var folder = new TemporaryFolder();
        var written = CaseWriter.Write(CaseDraft.Read(Story), folder.Path, "night-train");
        var claims = Rows(written, "claims.csv");
        var statements = Rows(written, "statements.csv");
        var aliases = Rows(written, "aliases.csv");
        Assert.Equal(claims.Length + statements.Length + aliases.Length, written.Drafted);
        Assert.True(claims.Length > 40 && statements.Length >= 3
            && aliases.Length >= 8, $"{claims.Length}, {statements.Length}, {aliases.Length}");
        Assert.All([.. claims, .. statements, .. aliases], row => Assert.Matches("[01]\\.[0-9]{2}$", row));
        Assert.Contains(written.ToDo, t => t.Contains("Nobody has checked them", StringComparison.Ordinal));

        var findings = Case.Open(written.Folder).Findings;
        Assert.Equal(claims.Length, findings.Count);
        Assert.Contains(findings, f => f.Verdict == Verdict.DependsOnTheReading);
    }

    [Fact]
    public void A_speaker_is_one_entity_in_every_script()
    {
        using var folder = new TemporaryFolder();
        var aliases = AliasTable.Read(CaseWriter.Write(CaseDraft.Read(Story), folder.Path, "night-train").Folder);
        Assert.Equal("Ida Sorrow", aliases.Listed("이다 소로", "ko")?.Name);
        Assert.Same(aliases.Listed("이다 소로", "ko"), aliases.Listed("إيدا سورو", "ar"));
    }

    [Fact]
    public void One_article_drafts_nothing()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("in/herald-en.txt", File.ReadAllText(Path.Combine(Story, "caldergazette-en.txt")));
        var written = CaseWriter.Write(CaseDraft.Read(Path.GetDirectoryName(source)!), folder.Path, "alone");
        Assert.Equal(0, written.Drafted);
        Assert.Empty(Rows(written, "claims.csv"));
    }

    private static string[] Rows(WrittenCase written, string file) =>
        [.. File.ReadAllLines(Path.Combine(written.Folder, file)).Skip(1).Where(l => l.Length > 0)];
}
