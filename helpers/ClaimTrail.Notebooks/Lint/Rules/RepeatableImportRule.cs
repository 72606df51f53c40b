using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>An imported file may run twice, or only once: it declares things and does nothing else (rule 15).</summary>
internal sealed class RepeatableImportRule : LintRule
{
    public override string Name => "repeatable-import";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var (cell, directive) in notebook.Directives.Where(pair => pair.Directive.Name == "import"))
        {
            var file = Path.Combine(notebook.Document.Folder, directive.Arguments.Trim('"'));
            if (Path.GetExtension(file) is not (".csx" or ".cs") || !File.Exists(file)) continue;
            var root = CSharpSyntaxTree.ParseText(File.ReadAllText(file), ScriptCompiler.Thirteen).GetCompilationUnitRoot();
            if (root.Members.OfType<GlobalStatementSyntax>().FirstOrDefault(member => member.Statement is not (LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax)) is not { } act) continue;
            yield return Finding(cell, directive.Line, Engines.None, string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{directive.Arguments} does something at line {LintedCell.LineOf(act)}. Some engines run an imported file once, others each time: let it only declare."));
        }
    }
}
