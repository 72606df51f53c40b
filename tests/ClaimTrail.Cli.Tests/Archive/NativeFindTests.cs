using System.Text;
using ClaimTrail.Cli.Archive;
using ClaimTrail.Cli.Tests.Run;
using ClaimTrail.Testing;

namespace ClaimTrail.Cli.Tests.Archive;

/// <summary>The program of machine code that <c>find</c> becomes does what the command does without it.</summary>
[Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
public sealed class NativeFindTests
{
    private const string Missing = "The build could not make it; it said why.";

    private static readonly string Program = Path.Combine(Command.Folder, NativeFind.Program);

    /// <summary>Broken lines, carried fields, languages by general rules and by region.</summary>
    private const string Lines = """
        {"id": "a", "language": "ko", "text": "최대 90만 달러", "story": "pay", "n": 1.50, "deep": {"a": [1, null]}}
        {"id": "b", "language": "en", "text": "\uD800 5 cats"}
        {"id": "c", "language": "fr", "text": "La ville paie 42 000 EUR. « Un chemin », dit-elle."}
        {"id": "d", "language": "zh-TW", "text": "“500元，”林小姐說。"}
        {"id": "e", "language": "en"}
        not json
        {"id": "f", "language": "xx-none", "text": "1"}
        {"id": "g", "language": "ar", "text": "قال سامر: «خمسة آلاف شخص»."}
        """;

    [SkippableTheory]
    [InlineData("lines.ndjson")]
    [InlineData("lines.ndjson", "--keyed")]
    [InlineData("lines.ndjson", "--keyed", "--by", "story")]
    [InlineData("in.ndjson", "--threads", "2")]
    [InlineData("answers.ndjson.gz")]
    [InlineData("answers.ndjson.zst")]
    [InlineData("wide-en.txt")]
    [InlineData("old.txt", "--language", "ko")]
    [InlineData("plain.txt", "--language", "id")]
    [InlineData("nowhere")]
    [InlineData(".")]
    public async Task It_writes_and_says_the_same(params string[] arguments)
    {
        Skip.IfNot(File.Exists(Program), Missing);
        using var folder = new ArchiveFolder(300_000);
        await File.WriteAllTextAsync(folder.At("lines.ndjson"), Lines);
        await File.WriteAllTextAsync(folder.At("wide-en.txt"), "He paid $5 million.", Encoding.Unicode);
        await File.WriteAllBytesAsync(folder.At("old.txt"), [0xB5, 0xCE, 0x20, 0xB8, 0xED, 0xB8, 0xB8, 0x2E]);
        await File.WriteAllTextAsync(folder.At("plain.txt"), "Dua pertiga warga, 5 juta orang.\n\nKatanya: “Ya.”");
        // What lacks a text gives an error a line.
        foreach (var packed in new[] { "answers.ndjson.gz", "answers.ndjson.zst" })
            await folder.MakeAsync(packed, "find", "in.ndjson");

        var by = await Command.RunAsync(folder.Path, ["find", .. arguments]);
        var without = await Command.RunAsync(folder.Path, [(NativeFind.Variable, "0")], ["find", .. arguments]);

        Assert.NotEqual("", without.Output + without.Errors);
        Assert.Equal(without, by);
    }

    [SkippableTheory]
    [InlineData(null, NativeFind.Program)]
    [InlineData("0", "dotnet")]
    public async Task It_takes_the_place_of_the_command_unless_told_not_to(string? told, string program)
    {
        Skip.IfNot(File.Exists(Program), Missing);
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux tells in a file which program a process is.");
        using var folder = new TemporaryFolder();
        using var run = Command.Start(folder.Path, told is null ? [] : [(NativeFind.Variable, told)], "find");
        await run.StandardInput.WriteLineAsync("""{"id": "a", "language": "en", "text": "5 cats"}""");
        await run.StandardInput.FlushAsync();
        Assert.NotNull(await run.StandardOutput.ReadLineAsync());
        Assert.Equal(program, Path.GetFileName(File.ResolveLinkTarget($"/proc/{run.Id}/exe", false)!.Name));
        run.StandardInput.Close();
        await run.WaitForExitAsync();
        Assert.Equal(0, run.ExitCode);
    }
}
