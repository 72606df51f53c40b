using ClaimTrail.Quotations.People;
using ClaimTrail.Text;

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

/// <summary>A place where a text names where something in it comes from.</summary>
/// <param name="Span">Where the name stands, in UTF-16 code units of the text that was searched.</param>
/// <param name="Name">The exact slice at <paramref name="Span"/>.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Role">What the source did.</param>
/// <param name="Verb">The word that says it came from there; null after a preposition or a heading alone.</param>
public sealed record SourceMention(TextSpan Span, string Name, EntityKind Kind, SourceRole Role, string? Verb);
