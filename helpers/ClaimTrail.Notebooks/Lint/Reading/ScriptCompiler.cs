using System.Globalization;
using System.Text;
using ClaimTrail.Notebooks.CSharp;
using ClaimTrail.Notebooks.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ClaimTrail.Notebooks.Lint.Reading;

/// <summary>Compiles the C# cells of a notebook one upon the other, as strictly as the strictest engine: C# 13, and only the
/// usings that all engines give. Nothing is run.</summary>
internal sealed class ScriptCompiler
{
    /// <summary>The oldest C# among the engines.</summary>
    public static CSharpParseOptions Thirteen { get; } = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    private readonly List<CompileProblem> problems = [];
    private readonly Dictionary<int, SemanticModel> models = [];
    private Script<object> script;
    private ScriptOptions options;

    private ScriptCompiler(ScriptOptions options)
    {
        this.options = options;
        script = CSharpScript.Create<object>(CSharpPrelude.Text, options);
    }

    public static Compiled Compile(LintedNotebook notebook, PackageSettings settings)
    {
        if (!notebook.CSharp.Any()) return Compiled.Nothing;
        var folder = notebook.Document.Folder;
        var outcomes = Packages(notebook, settings);
        var missing = outcomes.Select(outcome => (outcome.Key, (outcome.Value as PackageOutcome.NotFound)?.Reason)).Where(pair => pair.Reason is not null).ToList();
        var assemblies = outcomes.Values.OfType<PackageOutcome.Found>().SelectMany(found => found.Package.Assemblies).Distinct(StringComparer.Ordinal);
        var compiler = new ScriptCompiler(CellCompiler.Options(folder).AddReferences(assemblies).WithLanguageVersion(LanguageVersion.CSharp13));
        if (missing.Count == 0) compiler.Compile(notebook, folder);
        return new Compiled(compiler.problems, compiler.models, [.. missing.Select(pair => (pair.Key, pair.Reason!))]);
    }

    private static IReadOnlyDictionary<string, PackageOutcome> Packages(LintedNotebook notebook, PackageSettings settings) =>
        new PackageResolver(settings, notebook.Document.Folder).Resolve(
            [.. notebook.Packages.Select(named => named.Package).DistinctBy(package => package.Id, StringComparer.OrdinalIgnoreCase)], []);

    private void Compile(LintedNotebook notebook, string folder)
    {
        foreach (var cell in notebook.Code)
        {
            foreach (var directive in cell.Directives.Where(directive => directive.Name == "import"))
                if (Imported(directive, folder) is { } text && !Follow(cell, directive, text)) return;
            if (cell.IsCSharp && !string.IsNullOrWhiteSpace(cell.Text) && !Add(cell)) return;
        }
    }

    /// <summary>Compiles a cell; a name it cannot find ends the work, because later cells would only repeat the error.</summary>
    private bool Add(LintedCell cell)
    {
        var next = script.ContinueWith<object>(cell.Text, options);
        if (FirstError(next) is { } error)
        {
            var (kind, mended) = Mended(cell);
            problems.Add(new CompileProblem(
                cell, error.Location.GetLineSpan().StartLinePosition.Line + 1, kind, error.Id, error.GetMessage(CultureInfo.InvariantCulture)));
            if (mended is null) return false;
            next = mended;
        }
        script = next;
        var compilation = next.GetCompilation();
        models[cell.Cell.Position] = compilation.GetSemanticModel(compilation.SyntaxTrees.Last());
        return true;
    }

    /// <summary>What would make the cell compile, so that later cells can be judged too.</summary>
    private (CompileProblemKind Kind, Script<object>? Mended) Mended(LintedCell cell)
    {
        var withUsing = options.AddImports("System.IO");
        if (script.ContinueWith<object>(cell.Text, withUsing) is var imported && FirstError(imported) is null)
        {
            options = withUsing;
            return (CompileProblemKind.MissingUsing, imported);
        }
        var newest = options.WithLanguageVersion(LanguageVersion.Latest);
        if (script.ContinueWith<object>(cell.Text, newest) is var newer && FirstError(newer) is null) return (CompileProblemKind.NewerLanguage, newer);
        return (CompileProblemKind.Error, null);
    }

    private bool Follow(LintedCell cell, CellDirective directive, string text)
    {
        var next = script.ContinueWith<object>(text, options);
        if (FirstError(next) is { } error)
        {
            problems.Add(new CompileProblem(cell, directive.Line, CompileProblemKind.Error, error.Id,
                $"{directive.Arguments}: {error.GetMessage(CultureInfo.InvariantCulture)}"));
            return false;
        }
        script = next;
        return true;
    }

    /// <summary>The text of an imported C# file; the rule on imports reports one that is not there.</summary>
    private static string? Imported(CellDirective directive, string folder)
    {
        var path = Path.Combine(folder, directive.Arguments.Trim('"'));
        return Path.GetExtension(path) is ".csx" or ".cs" && File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : null;
    }

    private static Diagnostic? FirstError(Script<object> script) =>
        script.GetCompilation().GetDiagnostics().FirstOrDefault(problem => problem.Severity == DiagnosticSeverity.Error);
}
