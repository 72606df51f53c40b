using ClaimTrail.Checks.Reference;
using ClaimTrail.Display;
using ClaimTrail.Testing;

namespace ClaimTrail.Cases.Tests;

/// <summary>A row that nobody has checked says so wherever it is used, until somebody empties its field.</summary>
public sealed class DraftedRowsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _case;

    public DraftedRowsTests() =>
        _case = CaseWriter.Write(CaseDraft.Read(RepositoryRoot.Combine("data", "harbour-ferry", "text")), _folder.Path, "drafted", ownTexts: true).Folder;

    [Fact]
    public void Every_row_of_a_fresh_case_is_a_draft()
    {
        var story = Case.Open(_case);
        Assert.All(story.Claims, claim => Assert.InRange(claim.Claim.Drafted!.Value, 0, 1));
        Assert.All(story.Statements, statement => Assert.InRange(statement.Drafted!.Value, 0, 1));
        var frames = new CaseFrames(story);
        foreach (var frame in new[] { frames.Claims, frames.Findings, frames.Statements })
            Assert.All(frame.Words("checked"), said => Assert.StartsWith("by nobody yet: drafted, ", said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_whose_field_was_emptied_is_checked()
    {
        Change(row => row[..(row.LastIndexOf(',') + 1)]);
        Assert.All(Case.Open(_case).Claims, claim => Assert.Null(claim.Claim.Drafted));
        Assert.All(new CaseFrames(Case.Open(_case)).Claims.Words("checked"), said => Assert.Equal("yes", said));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1.5")]
    [InlineData("-0.1")]
    public void What_is_no_score_is_refused(string score)
    {
        Change(row => row[..(row.LastIndexOf(',') + 1)] + score);
        var refused = Assert.Throws<ReferenceException>(() => Case.Open(_case).Claims);
        Assert.Contains($"\"{score}\"", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_people_wrote_is_checked() =>
        Assert.All(Case.Open(RepositoryRoot.Combine("data", "harbour-ferry"), Case.WithoutText).Claims, claim => Assert.Null(claim.Claim.Drafted));

    public void Dispose() => _folder.Dispose();

    private void Change(Func<string, string> change)
    {
        var path = Path.Combine(_case, "claims.csv");
        File.WriteAllLines(path, File.ReadAllLines(path).Select((row, i) => i == 0 ? row : change(row)));
    }
}
