namespace ClaimTrail.Archive.Gathering;

/// <summary>A text that says something, and its words for it.</summary>
/// <param name="Id">The text's id.</param>
/// <param name="Language">Its language as the input names it.</param>
/// <param name="Surface">The words.</param>
internal readonly record struct Witness(string Id, string Language, string Surface) : IComparable<Witness>
{
    /// <summary>In ordinal order.</summary>
    public int CompareTo(Witness other)
    {
        var byId = string.CompareOrdinal(Id, other.Id);
        if (byId != 0) return byId;
        var byLanguage = string.CompareOrdinal(Language, other.Language);
        return byLanguage != 0 ? byLanguage : string.CompareOrdinal(Surface, other.Surface);
    }
}
