using ClaimTrail.Articles;

namespace ClaimTrail.Cases;

/// <summary>A passage that the draft quotes: a row of <c>selection.csv</c>.</summary>
/// <param name="Paragraph">The number of its paragraph, from 1.</param>
/// <param name="From">Its first words, which stand once in the paragraph.</param>
/// <param name="To">Its last words; empty when <paramref name="From"/> is all of it.</param>
/// <param name="Purpose">Why it is quoted.</param>
internal sealed record DraftPassage(int Paragraph, string From, string To, PassagePurpose Purpose);
