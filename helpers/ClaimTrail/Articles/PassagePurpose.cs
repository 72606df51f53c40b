namespace ClaimTrail.Articles;

/// <summary>Why a passage is quoted; one passage may serve several purposes.</summary>
[Flags]
public enum PassagePurpose
{
    /// <summary>For no stated purpose; no case file says so.</summary>
    None = 0,

    /// <summary>It states a number.</summary>
    Figure = 1,

    /// <summary>It gives somebody's words between quotation marks.</summary>
    Quotation = 2,

    /// <summary>It names where the article has something from.</summary>
    Source = 4,

    /// <summary>It decides how another passage is to be read.</summary>
    Context = 8,

    /// <summary>It shows where a repeated text differs from its first copy.</summary>
    NearRepeat = 16,
}
