namespace ClaimTrail.Checks;

/// <summary>One step of a computation, so that a reader can do it again by hand.</summary>
/// <param name="What">What is worked out.</param>
/// <param name="Computation">The numbers and the result.</param>
public sealed record Step(string What, string Computation)
{
    /// <inheritdoc/>
    public override string ToString() => $"{What}: {Computation}";
}
