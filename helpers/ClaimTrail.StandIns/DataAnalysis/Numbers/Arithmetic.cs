namespace Microsoft.Data.Analysis;

/// <summary>What is computed row by row.</summary>
internal enum Arithmetic
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}
