using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimTrail.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Compiles the C# cells of one notebook in this process. The runner does it for all its notebooks: a compiler that is
/// warm, and has read the assemblies of .NET once, is several times as fast as one that each worker would start for itself.</summary>
internal sealed class CellCompiler : ICellCompiler
{
    /// <summary>The usings that every notebook engine gives (portable-notebooks.md, rule 6).</summary>
    private static readonly string[] Imports =
        ["System", "System.Linq", "System.Text", "System.Collections.Generic", "System.Threading.Tasks"];

    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly EmitOptions Emission = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly string folder;
    private readonly PathShortener paths;
    private readonly HashSet<string> known = [.. FrameworkReferences.All.Select(reference => reference.FilePath!)];
    private readonly CSharpCompilationOptions options;
    private ImmutableArray<MetadataReference> references;
    private CSharpCompilation? last;
    private int count;

    /// <param name="folder">The folder against which <c>#r</c> and <c>#load</c> are resolved.</param>
    /// <param name="paths">Shortens paths in errors.</param>
    public CellCompiler(string folder, PathShortener paths)
    {
        (this.folder, this.paths) = (folder, paths);
        // What the script compiler gives an empty script is what every cell gets.
        var empty = CSharpScript.Create<object>("", Options(folder)).GetCompilation();
        (options, references) = ((CSharpCompilationOptions)empty.Options, [.. empty.References]);
    }

    /// <summary>What every cell is compiled with.</summary>
    /// <param name="folder">The folder against which <c>#r</c> and <c>#load</c> are resolved.</param>
    public static ScriptOptions Options(string folder) => ScriptOptions.Default
        .WithReferences(FrameworkReferences.All)
        .WithImports(Imports)
        .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder))
        .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder))
        .WithFileEncoding(Encoding.UTF8);

    /// <inheritdoc/>
    public Task<CompiledCell> CompileAsync(CellToCompile cell, CancellationToken cancellation) =>
        DeepThread.RunAsync(() => Compile(cell, cancellation)).WaitAsync(cancellation);

    /// <summary>Takes over code that was compiled before: what is compiled next sees it.</summary>
    /// <param name="cell">The code.</param>
    /// <param name="submission">What had become of it.</param>
    public void Follow(CellToCompile cell, Submission? submission)
    {
        Take(Next(cell));
        known.UnionWith(submission?.References ?? []);
    }

    private CompiledCell Compile(CellToCompile cell, CancellationToken cancellation)
    {
        var code = cell.Code;
        var compilation = Next(cell);
        if (Nesting.TooDeep(compilation.SyntaxTrees.Last().GetRoot(cancellation)) is { } deep) return CompiledCell.Failed(CompileErrors.TooDeep(deep, code));

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: Emission, cancellationToken: cancellation);
        if (CompileErrors.Refused(compilation) is { } refusal) return CompiledCell.Failed(refusal(code));
        var problems = emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        if (problems.Length > 0) return CompiledCell.Failed(CompileErrors.Describe(problems, code, paths));
        Take(compilation);
        var inputs = CellInputs.Of(compilation);
        if (!emitted.Success) return new CompiledCell(null, null, inputs);
        var entry = compilation.GetEntryPoint(cancellation)!;
        var named = compilation.References.OfType<PortableExecutableReference>().Select(reference => reference.FilePath).OfType<string>();
        return new CompiledCell(
            new Submission(
                assembly.ToArray(), symbols.ToArray(), entry.ContainingType.MetadataName, entry.MetadataName, [.. named.Where(known.Add)],
                EndsInValue(compilation)),
            null, inputs);
    }

    /// <summary>The code upon what came before it. Its assembly has the same name in every run, so that one kept from an earlier run
    /// and one compiled now find each other.</summary>
    private CSharpCompilation Next(CellToCompile cell)
    {
        known.UnionWith(cell.References);
        references = references.AddRange(cell.References.Select(path => MetadataReference.CreateFromFile(path)));
        var (text, origin, line, _) = cell.Code;
        // Empty lines in front keep the line numbers of the cell; the origin is what the trace calls the file.
        var source = SourceText.From(new string('\n', line - 1) + text, Encoding.UTF8);
        var tree = CSharpSyntaxTree.ParseText(source, Script, Path.Combine(folder, origin));
        var name = string.Create(CultureInfo.InvariantCulture, $"Submission#{count}");
        return CSharpCompilation.CreateScriptCompilation(name, tree, references, options.WithScriptClassName(name), last, typeof(object));
    }

    private void Take(CSharpCompilation compilation) => (last, count) = (compilation, count + 1);

    /// <summary>Whether the code ends in an expression without a semicolon that is not void.</summary>
    private static bool EndsInValue(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        if (tree.GetRoot() is not CompilationUnitSyntax { Members: [.., GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }] })
            return false;
        if (!last.SemicolonToken.IsMissing) return false;
        return compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type is not { SpecialType: SpecialType.System_Void };
    }
}
