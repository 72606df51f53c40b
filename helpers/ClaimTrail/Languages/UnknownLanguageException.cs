namespace ClaimTrail.Languages;

/// <summary>A language tag that no table serves.</summary>
public sealed class UnknownLanguageException(string tag, IEnumerable<string> known)
    : ArgumentException($"No language table serves \"{tag}\". Known are {string.Join(", ", known)}; add helpers/ClaimTrail/Languages/Tables/{tag}.json for another.")
{
    /// <summary>The tag that was asked for.</summary>
    public string Tag { get; } = tag;
}
