namespace ClaimTrail.Trails;

/// <summary>Something that one or several articles tell differently from the others or from the original.</summary>
/// <param name="Key">What is told differently; equal keys are the same slip.</param>
/// <param name="Sentence">What it is, in words.</param>
/// <param name="Articles">The articles that have it.</param>
/// <param name="Among">How many articles tell the matter at all.</param>
/// <param name="Strength">How far it can hardly happen twice by itself, from 0 to 1.</param>
public sealed record Slip(string Key, string Sentence, IReadOnlyList<string> Articles, int Among, double Strength);
