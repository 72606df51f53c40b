using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What opened a piece of quoted text.</summary>
internal enum Opener
{
    /// <summary>A double mark, a guillemet or a corner: the usual marks of speech.</summary>
    Full,

    /// <summary>A single mark, which also sets off terms and nested words.</summary>
    Single,

    /// <summary>『, which sets off titles as well as speech.</summary>
    DoubleCorner,

    /// <summary>A dash at the start of a paragraph.</summary>
    Dash,
}

/// <summary>Words between two marks of the outermost level, whether a quotation or not.</summary>
/// <param name="Outer">The words with their marks.</param>
/// <param name="Inner">The words alone.</param>
/// <param name="Opener">What opened them.</param>
/// <param name="IsClosed">False when the paragraph ended before the mark was closed.</param>
/// <param name="IsNickname">Whether they stand within a name: Dana “Ace” Wilmore.</param>
internal readonly record struct QuotedPlace(
    TextSpan Outer, TextSpan Inner, Opener Opener, bool IsClosed, bool IsNickname = false);
