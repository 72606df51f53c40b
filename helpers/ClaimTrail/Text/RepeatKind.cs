namespace ClaimTrail.Text;

/// <summary>How closely a text repeats an earlier one.</summary>
public enum RepeatKind
{
    /// <summary>The normalised texts are the same; spacing, case, punctuation and vowel points may differ.</summary>
    Exact,

    /// <summary>The normalised texts differ, but share at least <see cref="NearRepeats.Threshold"/> of their pieces.</summary>
    Near,
}
