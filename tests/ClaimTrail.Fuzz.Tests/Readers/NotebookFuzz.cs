using ClaimTrail.Fuzz.Tests.Running;
using ClaimTrail.Notebooks.Documents;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

public class NotebookFuzz(ITestOutputHelper output) : ReaderFuzz(output)
{
    private const string Small = """
        {"cells":[{"cell_type":"markdown","id":"a","metadata":{},"source":["# Title\n","text"]},
        {"cell_type":"code","id":"b","metadata":{"polyglot_notebook":{"kernelName":"csharp"}},"execution_count":1,"outputs":[
        {"output_type":"stream","name":"stdout","text":["1\n"]},{"output_type":"execute_result","data":{"text/html":"<p>1</p>","text/plain":["1"]},"metadata":{},"execution_count":1},
        {"output_type":"error","ename":"X","evalue":"y","traceback":["z"]}],"source":"#r \"nuget: A, 1.2.3\"\n#!import .boot/lib.csx\n1 + 1"}],
        "metadata":{"kernelspec":{"name":".net-csharp","display_name":".NET (C#)","language":"C#"},"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp","items":[]}}},"nbformat":4,"nbformat_minor":5}
        """;

    internal override FuzzedReader Reader(string folder)
    {
        var path = Path.Combine(folder, "fuzz.ipynb");
        return new FuzzedReader(
            "ipynb",
            [SeedFiles.Of(Small)],
            [.. new[] { "#!", "#!fsharp\n", "#r \"nuget:", "#!import ", "\"cells\"", "\"source\"", "\"outputs\"",
                "\"nbformat\":4", "[[[[", "{\"a\":" }.Select(SeedFiles.Of)],
            input =>
            {
                _ = NotebookReader.Parse(path, input);
                File.WriteAllBytes(path, input);
                _ = OutputReader.Read(path);
            },
            [typeof(UnreadableNotebookException)]);
    }
}
