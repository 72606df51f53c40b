using System.Text;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Testing;

namespace ClaimTrail.Notebooks.Tests.Documents;

public class NotebookReaderTests
{
    public static TheoryData<string, string, string> NotebookLanguages => new()
    {
        { "kernelspec language", """{"kernelspec": {"name": "x", "language": "C#"}}""", "csharp" },
        { "kernelspec language, lower case", """{"kernelspec": {"name": "x", "language": "c#"}}""", "csharp" },
        { "kernelspec name only", """{"kernelspec": {"name": ".net-fsharp"}}""", "fsharp" },
        { "language_info only", """{"language_info": {"name": "F#"}}""", "fsharp" },
        { "polyglot block before kernelspec",
            """{"kernelspec": {"language": "C#"}, "polyglot_notebook": {"kernelInfo": {"defaultKernelName": "fsharp"}}}""", "fsharp" },
        { "unknown kernelspec name, known language",
            """{"kernelspec": {"name": "clrkernel", "language": "C#"}}""", "csharp" },
    };

    [Theory, MemberData(nameof(NotebookLanguages))]
    public void The_notebook_names_its_language(string row, string metadata, string expected) =>
        Assert.Equal((row, expected), (row, Parse(NotebookText.Of(metadata)).Language));

    public static TheoryData<string, string, string, string> CellLanguages => new()
    {
        { "nothing said", "{}", "1", "csharp" },
        { "selector", "{}", "#!fsharp\n1", "fsharp" },
        { "selector by alias", "{}", "#!F#\n1", "fsharp" },
        { "polyglot metadata", """{"polyglot_notebook": {"kernelName": "html"}}""", "<b>", "html" },
        { "older metadata", """{"dotnet_interactive": {"language": "mermaid"}}""", "graph", "mermaid" },
        { "polyglot before older",
            """{"dotnet_interactive": {"language": "html"}, "polyglot_notebook": {"kernelName": "fsharp"}}""", "1",
            "fsharp" },
        { "selector before metadata", """{"polyglot_notebook": {"kernelName": "html"}}""", "#!csharp\n1", "csharp" },
        { "alias in metadata", """{"polyglot_notebook": {"kernelName": "f#"}}""", "1", "fsharp" },
        { "a directive is no selector", "{}", "#!time\n1", "csharp" },
        { "selector not on the first line", "{}", "1\n#!fsharp", "csharp" },
        { "unknown name is kept for the error", """{"polyglot_notebook": {"kernelName": "cobol"}}""", "1", "cobol" },
    };

    [Theory, MemberData(nameof(CellLanguages))]
    public void A_cell_finds_its_language(string row, string metadata, string source, string expected)
    {
        var notebook = NotebookText.CSharp(source)
            .Replace("\"metadata\": {}", $"\"metadata\": {metadata}", StringComparison.Ordinal);
        Assert.Equal((row, expected), (row, Parse(notebook).Cells[0].Language));
    }

    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "broken JSON", "{\n \"cells\": [,\n", "nb.ipynb is not valid JSON at line 2, byte 12." },
        { "empty file", "", "nb.ipynb is not valid JSON at line 1, byte 1." },
        { "not an object", "[]", "its outermost value is not an object" },
        { "no nbformat", "{}", "it has no \"nbformat\" number" },
        { "old format", """{"nbformat": 3, "worksheets": []}""", "is in nbformat 3; only 4 is read" },
        { "no cells", """{"nbformat": 4}""", "has no list \"cells\"" },
        { "no kernel", """{"nbformat": 4, "cells": []}""",
            "names no kernel, so its language is unknown. Add to its metadata" },
        { "empty kernelspec", """{"nbformat": 4, "cells": [], "metadata": {"kernelspec": {}}}""", "names no kernel" },
        { "another language",
            """{"nbformat": 4, "cells": [], "metadata": {"kernelspec": {"name": "python3", "language": "python"}}}""",
            "is a notebook in \"python\"; claimtrail runs C# and F#" },
        { "a language nobody knows",
            """{"nbformat": 4, "cells": [], "metadata": {"kernelspec": {"language": "Klingon"}}}""",
            "is a notebook in \"Klingon\"" },
        { "cell type",
            """{"nbformat": 4, "metadata": {"kernelspec": {"language": "C#"}}, "cells": [{"cell_type": "slide", "source": ""}]}""",
            "item 1 of \"cells\": cell_type is \"slide\"" },
        { "no source",
            """{"nbformat": 4, "metadata": {"kernelspec": {"language": "C#"}}, "cells": [{"cell_type": "code"}]}""",
            "item 1 of \"cells\": \"source\" must be" },
        { "half a surrogate pair",
            "{\"nbformat\": 4,\n\"cells\": [{\"cell_type\": \"code\", \"source\": \"\\ud800\"}]}",
            "nb.ipynb, line 2: a string there is no Unicode text" },
        { "half a pair in a name", "{\"nbformat\": 4, \"\\udc00\": 1}",
            "nb.ipynb, line 1: a string there is no Unicode text" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void An_unreadable_file_says_what_is_wrong(string row, string text, string expected)
    {
        var error = Assert.Throws<UnreadableNotebookException>(() => Parse(text));
        Assert.True(error.Message.Contains(expected, StringComparison.Ordinal), $"{row}: {error.Message}");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_unreadable()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(NotebookText.CSharp("1").TrimEnd()[..^1]),
            .. ",\"x\":\""u8, 0xB2, .. "\"}"u8];
        var error = Assert.Throws<UnreadableNotebookException>(() => NotebookReader.Parse("nb.ipynb", bytes));
        Assert.Contains("Save the notebook as UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_unreadable()
    {
        var error = Assert.Throws<UnreadableNotebookException>(() => NotebookReader.Read("no-such.ipynb"));
        Assert.Equal("no-such.ipynb cannot be opened: there is no such file.", error.Message);
    }

    [Fact]
    public void Sources_are_read_as_text_or_as_lines_and_raw_cells_have_no_language()
    {
        var notebook = Parse("""
            {"nbformat": 4, "metadata": {"kernelspec": {"language": "C#"}}, "cells": [
              {"cell_type": "raw", "source": "x"},
              {"cell_type": "code", "source": ["a\r\n", "b"]},
              {"cell_type": "markdown", "source": "t"},
              {"cell_type": "code", "source": "c"}]}
            """);
        Assert.Equal(
            [(1, null, null, "x"), (2, 1, "csharp", "a\nb"), (3, null, null, "t"), (4, 2, "csharp", "c")],
            notebook.Cells.Select(cell => (cell.Position, cell.Number, cell.Language, cell.Source)));
    }

    [Fact]
    public void A_byte_order_mark_is_no_error() =>
        Assert.Single(NotebookReader.Parse("nb.ipynb",
            (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(NotebookText.CSharp("1"))]).Cells);

    private static NotebookDocument Parse(string text) =>
        NotebookReader.Parse("nb.ipynb", Encoding.UTF8.GetBytes(text));
}
