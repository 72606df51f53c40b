namespace ClaimTrail.Trails;

/// <summary>Something that several articles tell.</summary>
/// <param name="Key">What it is; equal keys are the same fact.</param>
/// <param name="Sentence">What it is, in words.</param>
/// <param name="Kind">What sort of reason it makes: selection or wording.</param>
/// <param name="Strength">How far it speaks for a common origin before its rareness is counted, from 0 to 1.</param>
/// <param name="Places">Where each article first tells it, by article id, in UTF-16 code units.</param>
public sealed record SharedFact(
    string Key, string Sentence, ReasonKind Kind, double Strength, IReadOnlyDictionary<string, int> Places);
