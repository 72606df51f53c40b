using ClaimTrail.Notebooks.Lint.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimTrail.Notebooks.Lint.Rules;

/// <summary>A C# cell calls nothing whose signature names a type of FSharp.Core. Two engines compile such a call against the copy that
/// came with a package and run it with their own: the method is then not found, although it compiled.</summary>
internal sealed class FSharpTypesRule : LintRule
{
    private const string Library = "FSharp.Core";

    public override string Name => "fsharp-types";

    public override IEnumerable<LintFinding> Check(LintedNotebook notebook)
    {
        foreach (var (cell, model) in notebook.Understood)
        {
            var calls = from node in model.SyntaxTree.GetRoot().DescendantNodes()
                        where node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
                        let named = model.GetSymbolInfo(node).Symbol is { } symbol ? Named(symbol) : null
                        where named is not null
                        group named by LintedCell.LineOf(node);
            foreach (var line in calls)
                yield return Finding(cell, line.Key, Engines.NetInteractive | Engines.DotnetRepl,
                    $"{line.First()} is part of this call's signature. .NET Interactive and dotnet-repl may find no such method when the cell runs. Take a call without F# types.");
        }
    }

    /// <summary>The first type of FSharp.Core in a member's signature, or null.</summary>
    private static string? Named(ISymbol symbol)
    {
        IEnumerable<ITypeSymbol?> types = symbol switch
        {
            IMethodSymbol method => [method.ContainingType, method.ReturnType, .. (method.ReducedFrom ?? method).Parameters.Select(parameter => parameter.Type), .. method.TypeArguments],
            IPropertySymbol property => [property.ContainingType, property.Type, .. property.Parameters.Select(parameter => parameter.Type)],
            IFieldSymbol field => [field.ContainingType, field.Type],
            _ => [],
        };
        return types.Select(type => type is null ? null : Named(type)).FirstOrDefault(name => name is not null);
    }

    private static string? Named(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Named(array.ElementType),
        { ContainingAssembly.Name: Library } => type.Name,
        INamedTypeSymbol named => named.TypeArguments.Select(Named).FirstOrDefault(name => name is not null),
        _ => null,
    };
}
