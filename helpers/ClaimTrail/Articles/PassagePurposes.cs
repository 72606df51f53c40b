namespace ClaimTrail.Articles;

/// <summary>How purposes are written in case files: their words, in this order, with a space between.</summary>
internal static class PassagePurposes
{
    private static readonly (string Word, PassagePurpose Purpose)[] Words =
    [
        ("figure", PassagePurpose.Figure),
        ("quotation", PassagePurpose.Quotation),
        ("source", PassagePurpose.Source),
        ("context", PassagePurpose.Context),
        ("near_repeat", PassagePurpose.NearRepeat),
    ];

    public static string Write(PassagePurpose purpose) =>
        string.Join(' ', Words.Where(w => purpose.HasFlag(w.Purpose)).Select(w => w.Word));

    /// <summary>The purposes of a row; when it has none or an unknown one, null and an error.</summary>
    public static PassagePurpose? Read(CsvRow row)
    {
        var purpose = PassagePurpose.None;
        var unknown = false;
        foreach (var word in row["purpose"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var known = Array.Find(Words, w => string.Equals(w.Word, word, StringComparison.Ordinal));
            purpose |= known.Purpose;
            unknown |= known.Word is null;
        }

        if (!unknown && purpose != PassagePurpose.None) return purpose;
        row.Refuse($"The column \"purpose\" holds \"{row["purpose"]}\".",
            $"Write one or more of: {string.Join(", ", Words.Select(w => w.Word))}; with a space between.");
        return null;
    }
}
