using System.Globalization;
using ClaimTrail.Articles;
using ClaimTrail.Checks;
using ClaimTrail.Display;
using ClaimTrail.Quotations.People;
using ClaimTrail.Testing;

namespace ClaimTrail.Cases.Tests;

/// <summary>A row that nobody has checked says so wherever it is used, until somebody empties its field.</summary>
public sealed class DraftedRowsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _case;

    public DraftedRowsTests() =>
        _case = CaseWriter.Write(CaseDraft.Read(RepositoryRoot.Combine("data", "harbour-ferry", "text")), _folder.Path,
            "drafted", ownTexts: true).Folder;

    [Fact]
    public void Every_row_of_a_fresh_case_is_a_draft()
    {
        var story = Case.Open(_case);
        Assert.All(story.Claims, claim => Assert.InRange(claim.Claim.Drafted!.Value, 0, 1));
        Assert.All(story.Statements, statement => Assert.InRange(statement.Drafted!.Value, 0, 1));
        var frames = new CaseFrames(story);
        foreach (var frame in new[] { frames.Claims, frames.Findings, frames.Statements })
            Assert.All(frame.Words("checked"),
                said => Assert.StartsWith("by nobody yet: drafted, ", said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_card_a_table_of_findings_and_a_name_say_that_they_are_drafts()
    {
        var story = Case.Open(_case);
        var finding = story.Findings[0];
        Assert.Contains("nobody has checked it yet", new CaseFrames(story).Card(finding.Id).ToText(),
            StringComparison.Ordinal);
        Assert.Contains("nobody has checked it yet", new CaseFrames(story).Card(finding.Id).ToHtml(),
            StringComparison.Ordinal);
        var table = File.ReadAllLines(Path.Combine(_case, FindingsFile.FileName));
        Assert.EndsWith(",drafted", table[0], StringComparison.Ordinal);
        Assert.EndsWith(finding.Drafted!.Value.ToString(",0.00", CultureInfo.InvariantCulture), table[1],
            StringComparison.Ordinal);
        var aliases = AliasTable.Read(_case);
        Assert.NotEmpty(aliases.Aliases);
        Assert.All(aliases.Aliases, alias => Assert.InRange(alias.Drafted!.Value, 0, 1));
        Assert.All(aliases.Entities, entity => Assert.True(entity.IsDrafted, entity.Name));
    }

    [Fact]
    public void An_entity_is_checked_once_one_of_its_forms_is()
    {
        var entity = AliasTable.Read(_case).Entities[0].Id;
        Change("aliases.csv",
            row => row.StartsWith(entity + ",", StringComparison.Ordinal) ? row[..(row.LastIndexOf(',') + 1)] : row);
        Assert.Equal([entity], AliasTable.Read(_case).Entities.Where(e => !e.IsDrafted).Select(e => e.Id));
    }

    [Fact]
    public void A_row_whose_field_was_emptied_is_checked()
    {
        Change(row => row[..(row.LastIndexOf(',') + 1)]);
        Assert.All(Case.Open(_case).Claims, claim => Assert.Null(claim.Claim.Drafted));
        Assert.All(new CaseFrames(Case.Open(_case)).Claims.Words("checked"), said => Assert.Equal("yes", said));
        Assert.DoesNotContain("drafted", FindingsFile.Text(Case.Open(_case).Findings).Split('\n')[0],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1.5")]
    [InlineData("-0.1")]
    public void What_is_no_score_is_refused(string score)
    {
        Change(row => row[..(row.LastIndexOf(',') + 1)] + score);
        var refused = Assert.Throws<CorpusException>(() => Case.Open(_case).Claims);
        Assert.Contains($"\"{score}\"", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_people_wrote_is_checked() =>
        Assert.All(Case.Open(RepositoryRoot.Combine("data", "harbour-ferry"), Case.WithoutText).Claims,
            claim => Assert.Null(claim.Claim.Drafted));

    public void Dispose() => _folder.Dispose();

    private void Change(Func<string, string> change) => Change("claims.csv", change);

    private void Change(string file, Func<string, string> change)
    {
        var path = Path.Combine(_case, file);
        File.WriteAllLines(path, File.ReadAllLines(path).Select((row, i) => i == 0 ? row : change(row)));
    }
}
