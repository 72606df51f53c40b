namespace ClaimTrail.Archive.Answers;

/// <summary>Whether a text said something before, so that texts can be counted without holding their ids.</summary>
internal enum Again
{
    /// <summary>The text's first figure of its quantity.</summary>
    No,

    /// <summary>The text stated another value of the quantity before.</summary>
    Quantity,

    /// <summary>The text stated this very value before.</summary>
    Value,
}
