namespace ClaimTrail.Exercises;

/// <summary>Several short texts in any order.</summary>
/// <param name="Members">All of them; none may be missing and none added.</param>
/// <param name="Asked">What is asked for, as in "Give the ids of articles".</param>
public sealed record ExpectedSet(IReadOnlyList<string> Members, string Asked) : Expected
{
    /// <inheritdoc/>
    public override bool Accepts(object answer) => Same(answer, Members);

    /// <inheritdoc/>
    public override bool Same(object answer, object foreseen) => Read(answer) is { } given && Read(foreseen) is { } other && given.SetEquals(other);

    /// <inheritdoc/>
    public override string? WrongSort(object answer) => Read(answer) is null
        ? Asked + ", such as new[] { \"first\", \"second\" }."
        : null;

    private static HashSet<string>? Read(object answer) => answer switch
    {
        string text => Set(text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)),
        IEnumerable<string> list => Set(list),
        _ => null,
    };

    private static HashSet<string> Set(IEnumerable<string> members) =>
        members.Where(m => !string.IsNullOrWhiteSpace(m)).Select(m => m.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
