using System.CommandLine;
using System.Text;
using ClaimTrail.Cli.Find;

namespace ClaimTrail.Cli.Commands;

/// <summary><c>claimtrail find</c>: texts in, figures and quotations out, one JSON object a line.</summary>
public static class FindCommand
{
    private const int SomeFailed = 1;

    private static readonly string[] LineFiles = [".ndjson", ".jsonl"];

    public static Command Create()
    {
        var path = new Argument<string?>("path")
        {
            Description = "A file of JSON lines (.ndjson, .jsonl), a plain text (.txt), or a folder of them. Without it: JSON lines from standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var language = new Option<string?>("--language") { Description = "The language of plain texts, such as ko. Without it: the end of the file's name, as in tenasia-ko.txt." };
        var command = new Command("find", "Find the figures and quotations in texts; one JSON object a line in, one a line out.") { path, language };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration;
            return Run(parsed.GetValue(path), parsed.GetValue(language), output.Output, output.Error);
        });
        return command;
    }

    private static int Run(string? path, string? language, TextWriter output, TextWriter error)
    {
        if (path is null) return WithStandardStreams(output);
        if (Directory.Exists(path))
        {
            var files = Directory.EnumerateFiles(path).Where(f => IsLines(f) || IsText(f)).Order(StringComparer.Ordinal).ToList();
            if (files.Count > 0) return files.Max(file => RunFile(file, language, output));
            error.WriteLine($"{path} holds no .ndjson, .jsonl or .txt file. Name another folder, or a file.");
            return ExitCode.Unreadable;
        }
        if (File.Exists(path)) return RunFile(path, language, output);
        error.WriteLine($"{path} is neither a file nor a folder. Name one, or pipe JSON lines in.");
        return ExitCode.Unreadable;
    }

    private static int WithStandardStreams(TextWriter output)
    {
        using var input = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : Console.In;
        if (output != Console.Out) return RunLines(input, "standard input", output);
        using var utf8 = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        return RunLines(input, "standard input", utf8);
    }

    private static int RunFile(string file, string? language, TextWriter output)
    {
        try
        {
            if (IsLines(file))
            {
                using var reader = new StreamReader(file, Encoding.UTF8);
                return RunLines(reader, file, output);
            }
            var id = Path.GetFileNameWithoutExtension(file);
            output.WriteLine(FindLine.Answer(id, language ?? id[(id.LastIndexOf('-') + 1)..], File.ReadAllText(file, Encoding.UTF8), file, out var failed));
            return failed ? SomeFailed : ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            output.WriteLine(FindLine.Error(null, file, $"cannot be read: {e.Message}"));
            return SomeFailed;
        }
    }

    private static int RunLines(TextReader input, string name, TextWriter output)
    {
        var (number, exit) = (0, ExitCode.Success);
        while (input.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            output.WriteLine(FindLine.Answer(line, $"{name}, line {number},", out var failed));
            if (failed) exit = SomeFailed;
        }
        return exit;
    }

    private static bool IsLines(string file) => LineFiles.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsText(string file) => Path.GetExtension(file).Equals(".txt", StringComparison.OrdinalIgnoreCase);
}
