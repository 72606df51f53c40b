using Microsoft.CodeAnalysis;

namespace ClaimTrail.Notebooks.Lint.Reading;

/// <summary>What the compiler says of a notebook's C# cells.</summary>
/// <param name="Problems">What does not compile, cell by cell.</param>
/// <param name="Models">The meaning of the names in each cell, by the cell's position.</param>
/// <param name="MissingPackages">Packages that could not be had, with the reason; cells from there on were not compiled.</param>
internal sealed record Compiled(
    IReadOnlyList<CompileProblem> Problems, IReadOnlyDictionary<int, SemanticModel> Models, IReadOnlyList<(string Id, string Reason)> MissingPackages)
{
    public static Compiled Nothing { get; } = new([], new Dictionary<int, SemanticModel>(), []);
}

/// <summary>Why a cell does not compile.</summary>
internal enum CompileProblemKind
{
    /// <summary>It compiles with <c>using System.IO</c>, which only some engines give.</summary>
    MissingUsing,

    /// <summary>It compiles in a newer C# than 13.</summary>
    NewerLanguage,

    /// <summary>Anything else.</summary>
    Error,
}

/// <summary>The first error of a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Kind">Why.</param>
/// <param name="Id">The compiler's number.</param>
/// <param name="Message">The compiler's words.</param>
internal sealed record CompileProblem(LintedCell Cell, int Line, CompileProblemKind Kind, string Id, string Message);
