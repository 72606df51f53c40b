namespace ClaimTrail.Text;

/// <summary>Finds texts that say again, exactly or nearly, what an earlier text of the same list said.</summary>
/// <remarks>Each text is normalised and cut into overlapping pieces of <see cref="PieceLength"/> code units, which
/// serves alphabets and Chinese alike because it needs no words. Two texts are compared only when a sketch of their
/// pieces meets (min-wise hashing with banding: Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive
/// Datasets, ch. 3), and only first copies are kept for comparison, at most <see cref="MostCompared"/> each time. The
/// time is therefore linear in the length of the texts, however many of them repeat one another.</remarks>
internal static class NearRepeats
{
    /// <summary>The share of common pieces from which two texts count as near repeats.</summary>
    public const double Threshold = 0.5;

    /// <summary>Length of a piece, in UTF-16 code units of the normalised text.</summary>
    public const int PieceLength = 5;

    /// <summary>Shorter normalised texts are compared for exact repeats only: a few words prove no copying.</summary>
    public const int ShortestNear = 24;

    /// <summary>The most earlier texts that one text is compared with in full.</summary>
    public const int MostCompared = 8;

    /// <summary>The repeats in <paramref name="texts"/>, in their order; a text that repeats nothing is left
    /// out.</summary>
    /// <param name="texts">The texts, in the order in which the first copy shall count as the original.</param>
    public static IReadOnlyList<Repeat> Find(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var repeats = new List<Repeat>();
        var exact = new Dictionary<string, int>(StringComparer.Ordinal);
        var near = new SketchIndex();
        for (var i = 0; i < texts.Count; i++)
        {
            var normalised = NormalisedText.Of(texts[i]);
            if (normalised.Length == 0) continue;
            if (exact.TryGetValue(normalised, out var same))
            {
                var original = near.OriginalOf(same);
                repeats.Add(original is { } o
                    ? new Repeat(i, o.Of, RepeatKind.Near, o.Similarity)
                    : new Repeat(i, same, RepeatKind.Exact, 1));
                continue;
            }

            exact.Add(normalised, i);
            if (normalised.Length >= ShortestNear && near.FindOrAdd(i, normalised) is { } found) repeats.Add(found);
        }

        return repeats;
    }

    /// <summary>Shared pieces over all pieces of two texts, from 0 (nothing in common) to 1 (the same).</summary>
    public static double Similarity(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (a, b) = (NormalisedText.Of(one), NormalisedText.Of(other));
        return string.Equals(a, b, StringComparison.Ordinal) ? 1 : PieceSet.Of(a).SimilarityTo(PieceSet.Of(b));
    }
}

/// <summary>A text that repeats an earlier one of the same list, which is itself no repeat, so that chains end at the
/// first copy. The similarity is the share of pieces that both have, from <see cref="NearRepeats.Threshold"/> to
/// 1.</summary>
internal readonly record struct Repeat(int Index, int Of, RepeatKind Kind, double Similarity);

/// <summary>How closely a text repeats an earlier one.</summary>
public enum RepeatKind
{
    /// <summary>The normalised texts are the same; spacing, case, punctuation and vowel points may differ.</summary>
    Exact,

    /// <summary>The normalised texts differ, but share at least <see cref="NearRepeats.Threshold"/> of their
    /// pieces.</summary>
    Near,
}
