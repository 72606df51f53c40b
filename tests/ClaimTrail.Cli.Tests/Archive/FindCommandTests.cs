using System.CommandLine;
using System.Text.Json;
using ClaimTrail.Cli.Commands;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Archive;

public sealed class FindCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_come_out_in_their_order_and_bad_ones_do_not_stop_the_run()
    {
        var file = Written("""
            {"id": "a1", "language": "ko", "text": "최대 90만 달러", "url": "x", "n": 1.50, "deep": {"a": [1, null]}}
            not json

            {"id": "a3", "language": "kr", "text": "5 cats"}
            {"id": "a4", "language": "en"}
            [1]
            {"id": "a6", "language": "en", "text": "\uD800 5 cats"}
            {"id": "a7", "language": "zh-TW", "text": "500元"}
            """);
        var (code, output, _) = Run(file);
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(1, code);
        Assert.Equal(7, lines.Length);
        Assert.Equal(
            "{\"id\":\"a1\",\"language\":\"ko\",\"figures\":[{\"start\":3,\"length\":6,\"surface\":\"90만 달러\",\"kind\":\"money\",\"low\":null,\"high\":900000,"
            + "\"unit\":\"USD\",\"hedge\":\"up_to\",\"counted\":null,\"readings\":[]}],\"quotes\":[],\"source\":{\"url\":\"x\",\"n\":1.50,\"deep\":{\"a\": [1, null]}}}",
            lines[0].TrimEnd());
        Assert.All(lines[1..6], line => Assert.True(Parsed(line).TryGetProperty("error", out _), line));
        Assert.Contains("line 2", lines[1], StringComparison.Ordinal);
        Assert.Equal("a3", Parsed(lines[2]).GetProperty("id").GetString());
        Assert.Contains("\\\"text\\\"", lines[3], StringComparison.Ordinal);
        Assert.Equal("TWD", Parsed(lines[6]).GetProperty("figures")[0].GetProperty("unit").GetString());
    }

    [Fact]
    public void Good_lines_exit_with_0()
    {
        var (code, output, error) = Run(
            Written("""{"id": "a", "language": "en", "text": "He said: “We lost 5 boats.”"}"""));
        Assert.Equal((0, ""), (code, error));
        Assert.Equal("We lost 5 boats.", Parsed(output).GetProperty("quotes")[0].GetProperty("surface").GetString());
    }

    [Fact]
    public void A_language_without_a_table_is_read_by_general_rules_and_the_line_says_so()
    {
        var (code, output, _) =
            Run(
                Written(
                    """{"id": "f", "language": "fr", "text": "La ville paie 42 000 EUR. « Un chemin vers l’école », dit-elle."}"""));
        Assert.Equal(0, code);
        Assert.StartsWith(
            "{\"id\":\"f\",\"language\":\"fr\",\"rules\":\"general\",\"figures\":[{\"start\":14,\"length\":10,\"surface\":\"42 000 EUR\",\"kind\":\"money\",\"low\":42000,\"high\":42000,\"unit\":\"EUR\"", output, StringComparison.Ordinal);
        Assert.Contains("\"speaker\":null", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_file_by_file_and_a_text_takes_its_language_from_its_name()
    {
        var folder = Directory.CreateTempSubdirectory("claimtrail-").FullName;
        File.WriteAllText(Path.Combine(folder, "b.ndjson"), """{"id": "line", "language": "id", "text": "Rp5 juta"}""");
        File.WriteAllText(Path.Combine(folder, "a-story-ko.txt"), "직원 35명");
        File.WriteAllText(Path.Combine(folder, "c-story.txt"), "35명");
        File.WriteAllText(Path.Combine(folder, "notes.md"), "5 cats");
        var (code, output, _) = Run(folder);
        var lines = output.TrimEnd().Split('\n').Select(Parsed).ToList();
        Assert.Equal(["a-story-ko", "line", "c-story"], lines.Select(l => l.GetProperty("id").GetString()));
        Assert.Equal("person", lines[0].GetProperty("figures")[0].GetProperty("unit").GetString());
        Assert.True(lines[2].TryGetProperty("error", out _));
        Assert.Equal(1, code);
        Assert.Equal(0, Run(Path.Combine(folder, "c-story.txt"), "--language", "ko").Code);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_path_that_is_not_there_is_named()
    {
        var (code, output, error) = Run("no-such-file.ndjson");
        Assert.Equal((4, ""), (code, output));
        Assert.Contains("no-such-file.ndjson", error, StringComparison.Ordinal);
    }

    private static JsonElement Parsed(string line) => JsonDocument.Parse(line).RootElement;

    private string Written(string lines) => _folder.Write("lines.ndjson", lines);

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("claimtrail-").FullName;
        var output = Path.Combine(folder, "out.ndjson");
        using var error = new StringWriter();
        var code = FindCommand.Create().Parse([.. arguments, "--output", output])
            .Invoke(new InvocationConfiguration { Error = error });
        var written = File.Exists(output) ? File.ReadAllText(output) : "";
        Directory.Delete(folder, recursive: true);
        return (code, written, error.ToString());
    }
}
