namespace ClaimTrail.Quotations.Tellings;

/// <summary>How a telling gives the words.</summary>
public enum TellingMode
{
    /// <summary>The article does not tell the statement.</summary>
    None,

    /// <summary>In the writer's own sentence, without quotation marks around it.</summary>
    Indirect,

    /// <summary>A fragment between quotation marks that the writer's sentence goes on with.</summary>
    Mixed,

    /// <summary>As somebody's own words between quotation marks.</summary>
    Direct,
}
