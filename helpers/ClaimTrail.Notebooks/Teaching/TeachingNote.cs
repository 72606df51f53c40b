namespace ClaimTrail.Notebooks.Teaching;

/// <summary>What a teacher is told about one exercise.</summary>
/// <param name="Minutes">How long it takes in a room, in minutes.</param>
/// <param name="Solution">The full answer with its reason.</param>
/// <param name="CommonError">What goes astray most often.</param>
/// <param name="Foreseen">The wrong answers that the check knows, each with what it says to them.</param>
/// <param name="Talk">What to ask the room.</param>
/// <param name="Marking">What earns a point.</param>
public sealed record TeachingNote(
    int Minutes, string Solution, string CommonError, IReadOnlyList<(string Answer, string Line)> Foreseen,
    string Talk, string Marking);
