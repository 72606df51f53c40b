namespace ClaimTrail.Comparing;

/// <summary>Two tellings of one thing differ. Nothing says which of them is right.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Of">The quantity or statement, by its id.</param>
/// <param name="In">The telling that differs.</param>
/// <param name="Against">The telling that it is held against: the one it was probably taken from, else the
/// earliest.</param>
/// <param name="Was">What <paramref name="Against"/> says, in English.</param>
/// <param name="Now">What <paramref name="In"/> says, in English.</param>
/// <param name="Sure">From 0 to 1; no probability, but comparable.</param>
/// <param name="Why">The reason, in a sentence for people.</param>
public sealed record Change(ChangeKind Kind, string Of, ToldPlace In, ToldPlace Against, string Was, string Now,
    double Sure, string Why);
