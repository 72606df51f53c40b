using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>What a clause of saying tells.</summary>
/// <param name="Subject">What it says about who speaks.</param>
/// <param name="Speaker">Where the name stands, when there is one.</param>
/// <param name="Verb">Where the verb stands, when there is one.</param>
/// <param name="Tie">How closely the clause is bound to the words.</param>
/// <param name="IsAfter">Whether the clause stands behind the words.</param>
internal readonly record struct Attribution(Subject Subject, TextSpan? Speaker, TextSpan? Verb, Tie Tie, bool IsAfter)
{
    public static Attribution None => default;

    /// <summary>An attribution whose subject follows from its speaker.</summary>
    public static Attribution Of(Who who, TextSpan? verb, Tie tie, bool isAfter) => new(who.Subject, who.Name, verb, tie, isAfter);
}
