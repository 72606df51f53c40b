namespace ClaimTrail.Languages;

/// <summary>How a script sets words apart.</summary>
public enum WordSpacing
{
    /// <summary>Spaces part words (English, Indonesian).</summary>
    Spaced,

    /// <summary>Spaces part words, and short words are written onto the next one (Arabic و, ب, ل).</summary>
    Prefixed,

    /// <summary>Spaces part phrases, and particles are written onto the word before (Korean).</summary>
    Suffixed,

    /// <summary>Nothing parts words (Chinese).</summary>
    Joined,
}
