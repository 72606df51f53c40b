using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.CSharp;

/// <summary>What has become of C# code: an assembly, or an error for the reader.</summary>
/// <param name="Submission">The assembly; null when the code does not compile, or is only blank lines and comments.</param>
/// <param name="Error">Why it does not compile; null when it does.</param>
/// <param name="Inputs">Absolute paths of the files that decided it (<see cref="CellInputs"/>); none when it does not compile.</param>
internal sealed record CompiledCell(Submission? Submission, ErrorOutput? Error, IReadOnlyList<string> Inputs)
{
    public static CompiledCell Failed(ErrorOutput error) => new(null, error, []);
}

/// <summary>A compiled cell that is ready to run.</summary>
/// <param name="Assembly">The assembly's bytes.</param>
/// <param name="Symbols">Its debug information, by which errors name their line.</param>
/// <param name="EntryType">The full name of the type that holds the entry point.</param>
/// <param name="EntryPoint">The name of the entry point, which takes the states of all submissions and gives the cell's value.</param>
/// <param name="References">Absolute paths of the assemblies that the code itself named and no earlier code did.</param>
/// <param name="EndsInValue">Whether the last expression has a value to be shown, even if it is null.</param>
internal sealed record Submission(
    byte[] Assembly, byte[] Symbols, string EntryType, string EntryPoint, IReadOnlyList<string> References, bool EndsInValue);
