using ClaimTrail.Text;

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

/// <summary>One word or sign around a quotation.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The form in which words are compared; empty for signs.</param>
/// <param name="IsCapital">Whether it starts with a capital letter.</param>
/// <param name="IsAllCapitals">Whether it is written in capitals throughout.</param>
/// <param name="HasHamza">Whether one of its first two letters is an alef with a sign, which its key has lost: إلياس,
/// فإن.</param>
/// <param name="Inner">The words of a quoted place, without their marks.</param>
internal readonly record struct Token(
    TextSpan Span, TokenKind Kind, string Key, bool IsCapital, bool IsAllCapitals = false, bool HasHamza = false, TextSpan? Inner = null)
{
    public bool IsWord => Kind is TokenKind.Word;
}
