using System.Globalization;
using System.Text.Json.Nodes;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Notebooks;

/// <summary>A reader changes what a notebook says can be changed, and runs on. In one copy of every notebook every
/// value is changed at once, to the first that its comment names; with CLAIMTRAIL_LONG=1 there are as many copies as
/// the comments name values.</summary>
[Collection(EveryNotebookGroup.Name)]
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class ChangedValuesTests(EveryNotebook run)
{
    /// <summary>Writes the copies.</summary>
    /// <param name="write">Takes the original, a word that sets the copy apart, and the copy.</param>
    internal static void Write(Action<string, string, string> write)
    {
        var most = Environment.GetEnvironmentVariable("CLAIMTRAIL_LONG") == "1" ? int.MaxValue : 1;
        foreach (var original in EveryNotebook.Originals)
        {
            for (var round = 0; round < most; round++)
            {
                var copy = JsonNode.Parse(File.ReadAllText(original))!;
                if (Change(copy, round) == 0) break;
                write(original, Kind(round), copy.ToJsonString());
            }
        }
    }

    [Fact]
    public void Every_notebook_runs_on_with_every_value_changed()
    {
        // Every notebook has a value to change.
        run.AssertDone(Kind(0));
        Assert.True(run.Result.ExitCode == 0, run.Result.Errors);
    }

    [Fact]
    public void A_value_is_found_and_changed_where_it_stands() => Assert.Equal(
        ["var a = \"y\";   // try \"y\" or \"z\"\na", "int? g = 3;   // a number; try 3\ng",
            "var (l, s) = (\"en\", \"two\");\n// try \"two\"\ns"],
        new[] { "var a = \"x\";   // try \"y\" or \"z\"\na", "int? g = null;   // a number; try 3\ng",
            "var (l, s) = (\"en\", \"one\");\n// try \"two\"\ns" }
            .Select(cell => ValueToTry.Of(cell) is { } value ? value.In(cell, value.Instead[0]) : cell));

    private static string Kind(int round) => string.Create(CultureInfo.InvariantCulture, $"changed-{round}");

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
