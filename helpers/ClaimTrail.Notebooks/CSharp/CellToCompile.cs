using ClaimTrail.Notebooks.Execution;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>C# code that follows what was compiled before it.</summary>
/// <param name="Code">The code.</param>
/// <param name="References">Absolute paths of assemblies that it may use and no earlier code could.</param>
internal sealed record CellToCompile(KernelCode Code, IReadOnlyList<string> References);
