namespace ClaimTrail.Text;

/// <summary>What bytes turned out to be: text in UTF-8, or something else.</summary>
/// <param name="Text">The text, without a byte-order mark; null when the bytes are not UTF-8.</param>
/// <param name="Guess">What they look like instead; null when they are UTF-8, and when they look like nothing known.</param>
public readonly record struct DecodedText(string? Text, EncodingGuess? Guess);
