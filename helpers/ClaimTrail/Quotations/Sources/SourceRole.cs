namespace ClaimTrail.Quotations.Sources;

/// <summary>What a text says a source did for it.</summary>
public enum SourceRole
{
    /// <summary>The text reports what the source reported, said or noticed.</summary>
    Reported,

    /// <summary>Words were spoken to the source or published by it, and the text repeats them.</summary>
    Carried,

    /// <summary>The source asked somebody, or was given an answer: what an outlet writes of itself.</summary>
    Asked,

    /// <summary>The text was licensed or listed as taken from the source.</summary>
    Licensed,

    /// <summary>The source made a picture.</summary>
    Picture,
}
