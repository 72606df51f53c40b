using System.Collections.Immutable;
using System.Text;
using ClaimTrail.Notebooks.Documents;
using ClaimTrail.Notebooks.Execution;
using ClaimTrail.Notebooks.Formatting;
using ClaimTrail.Notebooks.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Runs C# cells, each as a submission that sees the ones before it.</summary>
internal sealed class CSharpKernel : IKernel
{
    /// <summary>The usings that every notebook engine gives (portable-notebooks.md, rule 6).</summary>
    private static readonly string[] Imports =
        ["System", "System.Linq", "System.Text", "System.Collections.Generic", "System.Threading.Tasks"];

    private readonly string folder;
    private readonly PathShortener paths;
    private readonly InteractiveAssemblyLoader loader;
    private ScriptOptions options;
    private ScriptState<object> state;

    private CSharpKernel(
        string folder, PathShortener paths, InteractiveAssemblyLoader loader, ScriptOptions options, ScriptState<object> state) =>
        (this.folder, this.paths, this.loader, this.options, this.state) = (folder, paths, loader, options, state);

    /// <summary>Starts the kernel and runs its prelude.</summary>
    /// <param name="folder">The folder against which <c>#r</c> and <c>#load</c> are resolved.</param>
    /// <param name="paths">Shortens paths in errors.</param>
    public static async Task<CSharpKernel> StartAsync(string folder, PathShortener paths)
    {
        var options = Options(folder);
        var loader = new InteractiveAssemblyLoader();
        var state = await CSharpScript.Create<object>(PreludeText, options, globalsType: null, loader).RunAsync().ConfigureAwait(false);
        return new CSharpKernel(folder, paths, loader, options, state);
    }

    /// <summary>What every cell is compiled with.</summary>
    /// <param name="folder">The folder against which <c>#r</c> and <c>#load</c> are resolved.</param>
    internal static ScriptOptions Options(string folder) => ScriptOptions.Default
        .WithReferences(FrameworkReferences.All())
        .WithImports(Imports)
        .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder))
        .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder))
        .WithFileEncoding(Encoding.UTF8)
        .WithEmitDebugInformation(true);

    /// <inheritdoc/>
    public void Reference(IReadOnlyList<string> assemblies)
    {
        foreach (var assembly in PackageAssemblies.Load(assemblies)) loader.RegisterDependency(assembly);
        options = options.AddReferences(assemblies);
    }

    /// <inheritdoc/>
    public async Task RunAsync(KernelCode code, CellOutputs outputs)
    {
        // Empty lines in front keep the line numbers of the cell; the origin is what the trace calls the file.
        var text = new string('\n', code.Line - 1) + code.Text;
        var script = state.Script.ContinueWith<object>(text, options.WithFilePath(Path.Combine(folder, code.Origin)));
        var problems = script.Compile().Where(problem => problem.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        if (CompileErrors.Refused(script.GetCompilation()) is { } refusal) throw new CellFailedException(refusal(code));
        if (problems.Length > 0) throw new CellFailedException(CompileErrors.Describe(problems, code, paths));

        var ran = await script.RunFromAsync(state, catchException: _ => true).ConfigureAwait(false);
        if (ran.Exception is { } error) throw new CellFailedException(RuntimeErrors.Describe(error, code, paths));
        state = ran;
        if (HasValue(script, ran.ReturnValue)) outputs.Add(new ResultOutput(ValueFormatter.Format(ran.ReturnValue)));
    }

    /// <summary>Whether the cell ends in an expression whose value is to be shown.</summary>
    private static bool HasValue(Script script, object? value)
    {
        // Display() already showed what it returns.
        if (value is not null) return value.GetType() is not { Name: "DisplayedValue", IsNested: true };
        var tree = script.GetCompilation().SyntaxTrees.Last();
        if (tree.GetRoot() is not CompilationUnitSyntax { Members: [.., GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }] })
            return false;
        if (!last.SemicolonToken.IsMissing) return false;
        var type = script.GetCompilation().GetSemanticModel(tree).GetTypeInfo(last.Expression).Type;
        return type is not { SpecialType: SpecialType.System_Void };
    }

    /// <summary>What is in scope before the first cell.</summary>
    internal static string PreludeText
    {
        get
        {
            using var stream = typeof(CSharpKernel).Assembly.GetManifestResourceStream("ClaimTrail.Notebooks.CSharp.Prelude.csx")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
