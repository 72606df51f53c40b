using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>The notebook's folder is the working folder, and paths start there (rule 10).</summary>
internal sealed class WorkingFolderRule : LintRule
{
    public override string Name => "working-folder";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var cell in notebook.CSharp)
        {
            foreach (var access in cell.Nodes<MemberAccessExpressionSyntax>().Where(ChangesFolder))
                yield return Finding(cell, LintedCell.LineOf(access), Engines.None, "The working folder is the notebook's own; leave it there, later cells count on it.");
            foreach (var text in cell.Nodes<LiteralExpressionSyntax>().Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression)))
            {
                if (IsOfOneMachine(text.Token.ValueText))
                    yield return Finding(cell, LintedCell.LineOf(text), Engines.None, $"\"{text.Token.ValueText}\" is a path of one machine. Write it from the notebook's folder.");
            }
        }
    }

    private static bool ChangesFolder(MemberAccessExpressionSyntax access) =>
        access.Name.Identifier.ValueText == "SetCurrentDirectory"
        || (access.Name.Identifier.ValueText == "CurrentDirectory" && access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access);

    private static bool IsOfOneMachine(string text) =>
        (text is ['/', .. var rest] && Array.Exists(["home", "Users", "root", "tmp", "mnt", "var"], folder => rest.StartsWith(folder + "/", StringComparison.Ordinal)))
        || (text is [var drive, ':', '\\' or '/', not '/', ..] && char.IsAsciiLetter(drive));
}
