namespace ClaimTrail.Cases;

/// <summary>Cuts what a page adds to its headline: “Headline - Publisher”, “Headline : Section : Publisher”.</summary>
internal static class PageTitle
{
    private const int LongestPublisher = 60;
    private const int LongestSection = 12;

    private static readonly string[] Spaced = [" - ", " – ", " — ", " | ", " :: ", " : ", " · ", " » ", " _ "];

    /// <summary>Signs that part a title without blanks, where no blanks part words.</summary>
    private static readonly string[] Tight = ["--", "-", "_", "|"];

    /// <summary>The headline, and what follows the last sign: probably the publisher; null when nothing does.</summary>
    public static (string Headline, string? Publisher) Split(string title)
    {
        var (at, sign) = Last(title);
        if (at <= 0) return (title, null);
        var (headline, publisher) = (title[..at].Trim(), title[(at + sign.Length)..].Trim());
        // A section is one short word between two of the same signs.
        while (headline.LastIndexOf(sign, StringComparison.Ordinal) is var before and > 0
            && headline[(before + sign.Length)..].Trim() is { Length: > 0 and <= LongestSection } section
            && !section.Contains(' ', StringComparison.Ordinal) && before > section.Length)
            headline = headline[..before].Trim();
        return (headline, publisher.Length is > 0 and <= LongestPublisher ? publisher : null);
    }

    private static (int At, string Sign) Last(string title)
    {
        (int At, string Sign) last = (-1, "");
        foreach (var sign in Spaced)
            if (title.LastIndexOf(sign, StringComparison.Ordinal) is var at && at > last.At) last = (at, sign);
        if (last.At > 0) return last;
        foreach (var sign in Tight)
            if (title.LastIndexOf(sign, StringComparison.Ordinal) is var at and > 0 && at + sign.Length < title.Length
                && !char.IsAscii(title[at - 1]) && !char.IsAscii(title[at + sign.Length])) return (at, sign);
        return last;
    }
}
