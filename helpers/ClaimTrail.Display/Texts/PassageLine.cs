namespace ClaimTrail.Display;

/// <summary>One of the four lines of a passage, with the piece under study.</summary>
/// <param name="Kind">Which of the four.</param>
/// <param name="Text">The words.</param>
/// <param name="Language">The BCP 47 tag of the line.</param>
/// <param name="Start">Where the piece starts in <paramref name="Text"/>, in UTF-16 code units.</param>
/// <param name="Length">How long the piece is; 0 when no piece is marked.</param>
public sealed record PassageLine(PassageLineKind Kind, string Text, string Language, int Start, int Length);
