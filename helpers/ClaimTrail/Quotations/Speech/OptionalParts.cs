namespace ClaimTrail.Quotations;

/// <summary>Writes out what a table writes once: (ال)باحث(ة) is باحث, باحثة, الباحث and الباحثة.</summary>
internal static class OptionalParts
{
    /// <summary>The forms of an entry, without and with each part in round brackets; null when a bracket has no partner.</summary>
    public static IReadOnlyList<string>? Expand(string entry)
    {
        var open = entry.IndexOf('(', StringComparison.Ordinal);
        var close = entry.IndexOf(')', StringComparison.Ordinal);
        if (open < 0 && close < 0) return [entry];
        if (open < 0 || close < open || Expand(entry[(close + 1)..]) is not { } rest) return null;
        var (before, part) = (entry[..open], entry[(open + 1)..close]);
        return [.. rest.Select(r => before + r), .. rest.Select(r => before + part + r)];
    }
}
