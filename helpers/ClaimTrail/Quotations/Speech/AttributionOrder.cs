namespace ClaimTrail.Quotations;

/// <summary>How a language builds the clause that says who spoke, and so how the speaker is read from it.</summary>
internal enum AttributionOrder
{
    /// <summary>Names in capitals, before or after the verb (English, Indonesian).</summary>
    CapitalisedNames,

    /// <summary>Verb, subject, object; names without a sign of their own (Arabic).</summary>
    VerbFirst,

    /// <summary>Subject with a particle, words, verb at the end (Korean).</summary>
    VerbLast,

    /// <summary>Subject, verb, words, with nothing between the words (Chinese).</summary>
    Unspaced,

    /// <summary>Not known: the general rules, which name no speaker.</summary>
    General,
}
