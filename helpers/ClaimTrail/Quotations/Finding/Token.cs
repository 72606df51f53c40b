using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>One word or sign around a quotation.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The form in which words are compared; empty for signs.</param>
/// <param name="IsCapital">Whether it starts with a capital letter.</param>
/// <param name="IsAllCapitals">Whether it is written in capitals throughout.</param>
/// <param name="HasHamza">Whether one of its first two letters is an alef with a sign, which its key has lost: إلياس, فإن.</param>
/// <param name="Inner">The words of a quoted place, without their marks.</param>
internal readonly record struct Token(
    TextSpan Span, TokenKind Kind, string Key, bool IsCapital, bool IsAllCapitals = false, bool HasHamza = false, TextSpan? Inner = null)
{
    public bool IsWord => Kind is TokenKind.Word;
}
