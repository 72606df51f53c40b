namespace ClaimTrail.Evaluation;

/// <summary>How well a finder did against labels.</summary>
/// <param name="Expected">How many there are to be found.</param>
/// <param name="Reported">How many the finder reported.</param>
/// <param name="Correct">How many of those are right.</param>
public readonly record struct Score(int Expected, int Reported, int Correct)
{
    /// <summary>The share of what was reported that is right, from 0 to 1; 1 when nothing was reported.</summary>
    public double Precision => Reported == 0 ? 1 : (double)Correct / Reported;

    /// <summary>The share of what is there that was found, from 0 to 1; 1 when nothing is there.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Correct / Expected;

    /// <summary>The harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 1979, chapter
    /// 7).</summary>
    public double F1 => Correct == 0
        ? (Expected == 0 && Reported == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Two scores taken together.</summary>
    public static Score operator +(Score a, Score b) =>
        new(a.Expected + b.Expected, a.Reported + b.Reported, a.Correct + b.Correct);

    /// <summary>Two scores taken together.</summary>
    public static Score Add(Score left, Score right) => left + right;
}
