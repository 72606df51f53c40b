namespace ClaimTrail.Display;

/// <summary>The four lines in which a passage is shown.</summary>
public enum PassageLineKind
{
    /// <summary>As printed.</summary>
    Original,

    /// <summary>Its sound in Latin letters.</summary>
    Sound,

    /// <summary>Word for word.</summary>
    WordForWord,

    /// <summary>A plain translation.</summary>
    Translation,
}
