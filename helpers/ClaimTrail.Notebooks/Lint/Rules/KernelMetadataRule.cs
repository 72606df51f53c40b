using System.Text.Json;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>The notebook's metadata names its language in each of the places where some engine looks.</summary>
internal sealed class KernelMetadataRule : LintRule
{
    public override string Name => "kernel-metadata";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        var isCSharp = notebook.Document.Language == KernelName.CSharp;
        var language = isCSharp ? "C#" : "F#";
        var metadata = notebook.Json.Member("metadata");
        var kernels = metadata.Member("polyglot_notebook").Member("kernelInfo");
        (string Path, string? Found, string Expected, Engines ReadBy)[] wanted =
        [
            ("kernelspec.name", metadata.Member("kernelspec").Member("name").Text(), isCSharp ? ".net-csharp" : ".net-fsharp", Engines.NetInteractive),
            ("kernelspec.display_name", metadata.Member("kernelspec").Member("display_name").Text(), $".NET ({language})", Engines.None),
            ("kernelspec.language", metadata.Member("kernelspec").Member("language").Text(), language, Engines.Verso),
            ("language_info.name", metadata.Member("language_info").Member("name").Text(), language, Engines.None),
            ("polyglot_notebook.kernelInfo.defaultKernelName", kernels.Member("defaultKernelName").Text(), notebook.Document.Language, Engines.None),
        ];
        foreach (var (path, found, expected, readBy) in wanted)
        {
            if (found != expected)
                yield return Finding(readBy, $"{path} is {(found is null ? "missing" : $"\"{found}\"")}; it must be \"{expected}\".");
        }

        var items = kernels.Member("items") is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(item => item.Member("name").Text()).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var used in notebook.Code.Select(cell => cell.Cell.Language!).Distinct().Where(used => !items.Contains(used)))
            yield return Finding(Engines.None, $"polyglot_notebook.kernelInfo.items lacks an entry for \"{used}\", which a cell uses.");

        foreach (var cell in notebook.Cells.Where(cell => cell.Cell.Kind == CellKind.Markdown && ForeignCellRule.NamesLanguage(cell)))
            yield return Finding(cell, 1, Engines.NetInteractive, "A text cell carries a language in its metadata, so it would be run as code. Take it out.");
    }
}
