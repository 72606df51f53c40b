using System.Text.Json;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Lint.Reading;
using ClaimTrail.Notebooks.Lint.Rules;
using ClaimTrail.Notebooks.Packages;

namespace ClaimTrail.Notebooks.Lint;

/// <summary>Reads notebooks by the rules that all notebook engines share. It compiles cells and runs none.</summary>
public static class Linter
{
    private static readonly LintRule[] Rules =
    [
        new TierRule(), new SkeletonRule(), new KernelMetadataRule(),
        new OwnSelectorRule(), new ForeignCellRule(), new SelectorPlaceRule(), new CellLanguageRule(), new DirectiveRule(),
        new LanguageVersionRule(), new ScriptFormRule(), new UsingsRule(), new DisplayEndRule(), new ThrownCellRule(),
        new StandardErrorRule(), new CompileRule(),
        new WorkingFolderRule(), new PackageRule(), new PackageVersionRule(), new RelativeReferenceRule(), new ImportRule(),
        new RepeatableImportRule(), new InputRule(), new SharingRule(), new LibraryRule(),
        new DisplayCallRule(), new MarkupCallRule(), new EngineInterfaceRule(), new FSharpTypesRule(), new OneVisualRule(), new PictureRule(),
        new NumberFormatRule(),
    ];

    /// <summary>The names of all rules.</summary>
    public static IReadOnlyList<string> RuleNames { get; } = [.. Rules.Select(rule => rule.Name)];

    /// <summary>Reads one notebook.</summary>
    /// <param name="path">Path of the <c>.ipynb</c> file.</param>
    /// <param name="packages">How packages are found; cells are compiled against them.</param>
    /// <exception cref="UnreadableNotebookException">The file is missing, is no notebook, or names no language that runs
    /// here.</exception>
    public static LintReport Read(string path, PackageSettings packages)
    {
        var document = NotebookReader.Read(path);
        var bytes = File.ReadAllBytes(path);
        using var json = JsonDocument.Parse(ByteOrderMark.Skip(bytes));
        var notebook = LintedNotebook.Read(document, json.RootElement.Clone(), bytes.AsSpan().Contains((byte)'\r'), packages);
        var findings = Rules.SelectMany(rule => rule.Check(notebook))
            .OrderBy(finding => finding.Place.Position).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.IsAdvice);
        return new LintReport(document, notebook.Tier, [.. findings]);
    }
}
