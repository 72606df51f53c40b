using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What a piece of the text around a quotation is.</summary>
internal enum TokenKind
{
    /// <summary>No token stands there.</summary>
    None,

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
/// <param name="Key">The word; empty for signs.</param>
/// <param name="Inner">The words of a quoted place, without their marks.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, Spelling Key, TextSpan? Inner = null)
{
    public bool IsWord => Kind is TokenKind.Word;

    /// <summary>Whether it starts with a capital letter, as a nickname does whatever its letters.</summary>
    public bool IsCapital => Inner is null ? Key.IsCapital : IsWord;

    /// <summary>Whether it is written in capitals throughout.</summary>
    public bool IsAllCapitals => Inner is null && Key.IsAllCapitals;

    /// <summary>Whether one of its first two letters is an alef with a sign, which its key has lost: إلياس,
    /// فإن.</summary>
    public bool HasHamza => Inner is null && Key.HasHamza;
}
