using ClaimTrail.Archive.Inputs;
using ClaimTrail.Archive.Lines;

namespace ClaimTrail.Archive.Finding;

/// <summary>A moment of a run at which everything read was answered and written.</summary>
/// <param name="At">How far the inputs are read.</param>
/// <param name="Tail">The last bytes read before it.</param>
/// <param name="Written">How many bytes of the output belong to it.</param>
/// <param name="Failed">How many lines and inputs could not be read so far.</param>
internal sealed record Checkpoint(InputPosition At, Tail Tail, long Written, long Failed)
{
    /// <summary>Before anything is read.</summary>
    public static Checkpoint Start { get; } = new(default, Tail.Of([]), 0, 0);
}
