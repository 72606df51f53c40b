namespace ClaimTrail.Text;

/// <summary>A text that repeats an earlier one of the same list.</summary>
/// <param name="Index">Which text repeats, from 0.</param>
/// <param name="Of">The earlier text that it repeats, from 0; itself never a repeat, so that chains end at the first copy.</param>
/// <param name="Kind">How closely.</param>
/// <param name="Similarity">Shared pieces over all pieces of the two, from <see cref="NearRepeats.Threshold"/> to 1.</param>
public readonly record struct Repeat(int Index, int Of, RepeatKind Kind, double Similarity);
