using System.Text.Json.Nodes;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>A reader changes what a notebook says can be changed, and runs on.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class ChangedValuesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>In one run every notebook has every value changed at once, to the first that its comment names; with
    /// CLAIMTRAIL_LONG=1 there are as many copies as the comments name values.</summary>
    [Fact]
    public async Task Every_notebook_runs_on_with_every_value_changed()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "data"), RepositoryRoot.Combine("data"));
        var notebooks = Directory.CreateDirectory(Path.Combine(folder.Path, "notebooks")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(notebooks, ".boot"), RepositoryRoot.Combine("notebooks", ".boot"));
        var most = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1" ? int.MaxValue : 1;
        var originals = Directory.GetFiles(RepositoryRoot.Combine("notebooks"), "*.ipynb");
        Assert.True(originals.Length >= 7, "all notebooks are there");
        foreach (var original in originals)
        {
            for (var round = 0; round < most; round++)
            {
                var copy = JsonNode.Parse(await File.ReadAllTextAsync(original))!;
                if (Change(copy, round) == 0) break;
                folder.Write($"notebooks/{Path.GetFileNameWithoutExtension(original)}-{round}.ipynb",
                    copy.ToJsonString());
            }
        }
        Assert.True(Directory.GetFiles(notebooks, "*.ipynb").Length >= originals.Length, "each has a value to change");
        var result = await Command.RunAsync(folder.Path, "run", "notebooks", "--no-site");
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    [Fact]
    public void A_value_is_found_and_changed_where_it_stands() => Assert.Equal(
        ["var a = \"y\";   // try \"y\" or \"z\"\na", "int? g = 3;   // a number; try 3\ng",
            "var (l, s) = (\"en\", \"two\");\n// try \"two\"\ns"],
        new[] { "var a = \"x\";   // try \"y\" or \"z\"\na", "int? g = null;   // a number; try 3\ng",
            "var (l, s) = (\"en\", \"one\");\n// try \"two\"\ns" }
            .Select(cell => ValueToTry.Of(cell) is { } value ? value.In(cell, value.Instead[0]) : cell));

    /// <summary>Changes every value that has so many alternatives, and says how many it changed.</summary>
    private static int Change(JsonNode notebook, int round)
    {
        var changed = 0;
        foreach (var cell in notebook["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code"))
        {
            var source = string.Concat(cell!["source"]!.AsArray().Select(line => (string?)line));
            if (ValueToTry.Of(source) is not { } value || value.Instead.Count <= round) continue;
            cell["source"] = new JsonArray(value.In(source, value.Instead[round]));
            changed++;
        }
        return changed;
    }
}
