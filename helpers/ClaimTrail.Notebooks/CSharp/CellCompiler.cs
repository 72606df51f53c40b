using System.Collections.Immutable;
using System.Text;
using ClaimTrail.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>Compiles the C# cells of one notebook in this process. The runner does it for all its notebooks: a compiler that is
/// warm, and has read the assemblies of .NET once, is several times as fast as one that each worker would start for itself.</summary>
/// <param name="folder">The folder against which <c>#r</c> and <c>#load</c> are resolved.</param>
/// <param name="paths">Shortens paths in errors.</param>
internal sealed class CellCompiler(string folder, PathShortener paths) : ICellCompiler
{
    /// <summary>The usings that every notebook engine gives (portable-notebooks.md, rule 6).</summary>
    private static readonly string[] Imports =
        ["System", "System.Linq", "System.Text", "System.Collections.Generic", "System.Threading.Tasks"];

    private static readonly EmitOptions Emission = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly HashSet<string> known = [.. FrameworkReferences.All.Select(reference => reference.FilePath!)];
    private ScriptOptions options = Options(folder);
    private Script<object>? last;

    /// <summary>What every cell is compiled with.</summary>
    /// <param name="folder">The folder against which <c>#r</c> and <c>#load</c> are resolved.</param>
    public static ScriptOptions Options(string folder) => ScriptOptions.Default
        .WithReferences(FrameworkReferences.All)
        .WithImports(Imports)
        .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder))
        .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder))
        .WithFileEncoding(Encoding.UTF8)
        .WithEmitDebugInformation(true);

    /// <inheritdoc/>
    public Task<CompiledCell> CompileAsync(CellToCompile cell, CancellationToken cancellation) =>
        DeepThread.RunAsync(() => Compile(cell, cancellation)).WaitAsync(cancellation);

    private CompiledCell Compile(CellToCompile cell, CancellationToken cancellation)
    {
        var code = cell.Code;
        options = options.AddReferences(cell.References);
        known.UnionWith(cell.References);
        // Empty lines in front keep the line numbers of the cell; the origin is what the trace calls the file.
        var text = new string('\n', code.Line - 1) + code.Text;
        var placed = options.WithFilePath(Path.Combine(folder, code.Origin));
        var script = last is null ? CSharpScript.Create<object>(text, placed) : last.ContinueWith<object>(text, placed);
        var compilation = script.GetCompilation();
        if (Nesting.TooDeep(compilation.SyntaxTrees.Last().GetRoot(cancellation)) is { } deep) return new CompiledCell(null, CompileErrors.TooDeep(deep, code));

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: Emission, cancellationToken: cancellation);
        if (CompileErrors.Refused(compilation) is { } refusal) return new CompiledCell(null, refusal(code));
        var problems = emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        if (problems.Length > 0) return new CompiledCell(null, CompileErrors.Describe(problems, code, paths));
        last = script;
        if (!emitted.Success) return CompiledCell.Nothing;
        var entry = compilation.GetEntryPoint(cancellation)!;
        var named = compilation.References.OfType<PortableExecutableReference>().Select(reference => reference.FilePath).OfType<string>();
        return new CompiledCell(
            new Submission(
                assembly.ToArray(), symbols.ToArray(), entry.ContainingType.MetadataName, entry.MetadataName, [.. named.Where(known.Add)],
                EndsInValue(compilation)),
            null);
    }

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
