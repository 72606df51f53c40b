using System.Text;
using System.Text.Json.Nodes;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Documents;

public sealed class NotebookWriterTests : IDisposable
{
    private const string Spaced = """
        {
         "zebra": {"kept": [1,  2]},
         "cells": [
          {
           "cell_type": "markdown",
           "metadata": {},
           "source": ["# Ünïcode \u00e9 한\n"]
          },
          {
           "id": "a",
           "metadata": {"tags" : [ ]},
           "cell_type": "code",
           "execution_count": 7,
           "outputs": [{"output_type": "stream", "name": "stdout", "text": ["old"]}],
           "source": "1"
          }
         ],
         "metadata": {"kernelspec": {"language": "C#"}},
         "nbformat_minor": 5, "nbformat": 4
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Layouts => new()
    {
        { "one space", Spaced },
        { "final line end", Spaced + "\n" },
        { "CRLF", Spaced.ReplaceLineEndings("\r\n") },
        { "tabs", Spaced.Replace("\n ", "\n\t", StringComparison.Ordinal) },
        { "four spaces", Spaced.Replace("\n ", "\n    ", StringComparison.Ordinal) },
        { "byte order mark", "\uFEFF" + Spaced },
        { "one line",
            """{"nbformat":4,"cells":[{"cell_type":"code","outputs":[{"x":"]}"}],"execution_count":3,"source":"1","metadata":{}}],"metadata":{"kernelspec":{"language":"C#"}}}""" },
    };

    [Theory, MemberData(nameof(Layouts))]
    public void Only_outputs_and_counts_change(string row, string text)
    {
        var path = Write(text);
        Assert.True(NotebookWriter.WriteOutputs(Run(path, new StreamOutput("stdout", "a\nb"))), row);
        var after = File.ReadAllText(path);

        // Taking the two values out of both texts must leave the same text, byte for byte.
        Assert.Equal(Without(text.TrimStart('\uFEFF')), Without(after));
        var cell = JsonNode.Parse(after)!["cells"]!.AsArray().Last()!;
        Assert.Equal(1, (int)cell["execution_count"]!);
        Assert.Equal("""[{"name":"stdout","output_type":"stream","text":["a\n","b"]}]""",
            cell["outputs"]!.ToJsonString());
    }

    [Fact]
    public void Outputs_take_the_layout_of_the_file()
    {
        var path = Write(Spaced);
        NotebookWriter.WriteOutputs(Run(path,
            new ResultOutput(MimeBundle.Of(new("text/plain", "한 <1>"), new("application/json", "{\"a\":1}")))));
        Assert.Contains("""
               "execution_count": 1,
               "outputs": [
                {
                 "data": {
                  "text/plain": [
                   "한 <1>"
                  ],
                  "application/json": {"a":1}
                 },
                 "execution_count": 1,
                 "metadata": {},
                 "output_type": "execute_result"
                }
               ],
               "source": "1"
            """, File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_outputs_again_leave_the_file_alone()
    {
        var path = Write(Spaced);
        Assert.True(NotebookWriter.WriteOutputs(Run(path, new StreamOutput("stdout", "a"))));
        Assert.False(NotebookWriter.WriteOutputs(Run(path, new StreamOutput("stdout", "a"))));
    }

    [Fact]
    public void Members_that_the_cell_lacks_are_added()
    {
        var path =
            Write(
                """{"nbformat": 4, "cells": [{"cell_type": "code", "source": "1"}], "metadata": {"kernelspec": {"language": "C#"}}}""");
        NotebookWriter.WriteOutputs(Run(path, new StreamOutput("stdout", "a")));
        var cell = JsonNode.Parse(File.ReadAllText(path))!["cells"]![0]!;
        Assert.Equal((1, 1), ((int)cell["execution_count"]!, cell["outputs"]!.AsArray().Count));
    }

    [Fact]
    public void A_notebook_edited_during_the_run_is_left_alone()
    {
        var path = Write(Spaced);
        var run = Run(path, new StreamOutput("stdout", "a"));
        var edited = Spaced.Replace("\"source\": \"1\"", "\"source\": \"2\"", StringComparison.Ordinal);
        File.WriteAllText(path, edited);
        Assert.Throws<InvalidOperationException>(() => NotebookWriter.WriteOutputs(run));
        Assert.Equal(edited, File.ReadAllText(path));
    }

    [Fact]
    public void A_write_that_breaks_off_leaves_the_old_file_whole()
    {
        var path = Write(Spaced);
        Assert.Throws<IOException>(() => WholeFile.Replace(path, stream =>
        {
            stream.Write("half a noteb"u8);
            throw new IOException("killed here");
        }));
        Assert.Equal(Spaced, File.ReadAllText(path));
        WholeFile.Replace(path, stream => stream.Write("whole"u8));
        Assert.Equal("whole", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    private string Write(string text)
    {
        var path = Path.Combine(folder.Path, "nb.ipynb");
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private static NotebookRun Run(string path, CellOutput output)
    {
        var document = NotebookReader.Read(path);
        return new NotebookRun(
            path, NotebookStatus.Succeeded, document,
            [.. document.CodeCells.Select(cell => new CellRun(cell, CellStatus.Succeeded, [output], TimeSpan.Zero))],
            [], null, TimeSpan.Zero);
    }

    private static string Without(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var kept = new List<byte>();
        var start = 0;
        foreach (var range in CodeCellPlaces.Find(bytes)
            .SelectMany(cell => new[] { cell.Outputs!.Value, cell.ExecutionCount!.Value })
            .OrderBy(range => range.Start))
        {
            kept.AddRange(bytes[start..range.Start]);
            start = range.End;
        }
        Assert.NotEqual(0, start);
        return Encoding.UTF8.GetString([.. kept, .. bytes[start..]]);
    }
}
