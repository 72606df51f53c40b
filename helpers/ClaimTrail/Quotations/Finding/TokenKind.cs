namespace ClaimTrail.Quotations;

/// <summary>What a piece of the text around a quotation is.</summary>
internal enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A comma, in any script.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A dash or another sign that parts clauses.</summary>
    Break,

    /// <summary>Words between marks that stand in the zone, such as a title.</summary>
    Quoted,

    /// <summary>A stop that ends the sentence.</summary>
    Stop,
}
