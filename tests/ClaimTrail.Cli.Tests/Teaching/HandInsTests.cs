using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Teaching;

/// <summary>A folder of what learners saved becomes one table, and what is broken in it is named.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class HandInsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> Broken => new()
    {
        { "no JSON", "{", "cannot be read" },
        { "something else", """{"a":1}""", "no text \"claimtrail\"" },
        { "another kind", """{"claimtrail":"card"}""", "not saved by a page" },
        { "a list", "[1]", "not saved by a page" },
        { "no such case", """{"claimtrail":"answers","case":"../netflix-2023","name":"A","answers":[]}""",
            "is not in" },
        { "no such exercise",
            """{"claimtrail":"answers","case":"netflix-2023","name":"A","answers":[{"exercise":"09-recall","answer":"1","tries":1}]}""", "09-recall" },
        { "a number for a text",
            """{"claimtrail":"answers","case":"netflix-2023","name":"A","answers":[{"exercise":"01-apply","answer":60,"tries":1}]}""", "cannot be read" },
        { "no answers", """{"claimtrail":"answers","case":"netflix-2023","name":"A"}""", "cannot be read" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_named_and_hides_no_other(string name, string text, string why)
    {
        Save("a-broken.json", text);
        Save("b.json",
            """{"claimtrail":"answers","case":"netflix-2023","notebook":"01","name":"Bo","answers":[{"exercise":"01-apply","answer":"60","tries":2}]}""");
        var errors = new List<string>();
        var list = new Cli.Teaching.ClassList();
        foreach (var file in Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal))
            if (Commands.HandInsCommand.Add(list, file, RepositoryRoot.Combine("data"), []) is { } problem)
                errors.Add(problem);
        Assert.True(Assert.Single(errors).Contains(why, StringComparison.Ordinal), $"{name}: {errors[0]}");
        var csv = new StringWriter();
        list.Write(csv);
        Assert.Contains("Bo,netflix-2023,01-apply,passed,2,60,", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_becomes_one_table()
    {
        Save("ada.json",
            """{"claimtrail":"answers","case":"netflix-2023","notebook":"02","name":"Ada","answers":[{"exercise":"02-recall","answer":"B, D","tries":3},{"exercise":"02-judge","answer":{"reading":"They made it up.","evidence":"Row 2 says 63.","doubt":"Was it edited?"},"tries":1}]}""");
        Save("bo.json",
            """{"claimtrail":"answers","case":"harbour-ferry","notebook":"02","name":"Bo","answers":[{"exercise":"02-recall","answer":"A","tries":1}]}""");
        var result = await Command.RunAsync(RepositoryRoot.Combine("notebooks"), "hand-ins", _folder.Path);
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"Ada\s*│\s*↻\s*│\s*✓ 3", result.Output);
        Assert.Matches(@"Bo\s*│\s*│\s*↻", result.Output);
    }

    [Fact]
    public async Task An_empty_folder_says_what_belongs_there()
    {
        var result = await Command.RunAsync(RepositoryRoot.Combine("notebooks"), "hand-ins", _folder.Path);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("saves one", result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Save(string name, string text) => File.WriteAllText(Path.Combine(_folder.Path, name), text);
}
