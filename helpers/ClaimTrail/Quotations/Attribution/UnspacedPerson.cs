using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Parts a Chinese noun phrase into what a person is and what the person is called: 水文监测员 | 戴文澜.</summary>
internal sealed class UnspacedPerson(SpeechTable speech)
{
    private const string Dots = "·・•‧";
    private const int LongestNative = 4;
    private const int LongestGloss = 40;
    private const int LongestInitials = 9;
    private const int LongestOffice = 16;
    private const int LongestSounds = 8;

    /// <summary>Where the name starts in a phrase that ends in one; null when nothing shows where.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="needsJob">Whether only a job, an office or nothing at all may stand before the name.</param>
    public int? Start(ReadOnlySpan<char> phrase, bool needsJob)
    {
        if (phrase.IndexOfAny(Dots) is > 0 and var dot) return ForeignStart(phrase, dot);
        var (best, quality) = (0, needsJob ? 2 : 0);
        for (var n = Math.Min(LongestNative, phrase.Length); n >= 2; n--)
        {
            var surname = speech.Surnames.PrefixOf(phrase[^n..]);
            if (surname == 0 || n - surname is not (1 or 2) || Quality(phrase[..^n], phrase[^n..]) is not { } found
                || found <= quality) continue;
            (best, quality) = (phrase.Length - n, found);
        }

        if (quality > (needsJob ? 2 : 0)) return best;
        // 驯兽师阿黛尔: no dot and no surname, but every sign is one that writes foreign sounds.
        var sounds = SoundsBefore(phrase, phrase.Length);
        return phrase.Length - sounds >= 2 && (sounds == 0 ? phrase.Length < 5 : IsJob(phrase[..sounds]))
            ? sounds
            : null;
    }

    /// <summary>Where a surname starts that stands alone before a title of courtesy: 出租车司机 | 纪.</summary>
    public int? SurnameStart(ReadOnlySpan<char> phrase)
    {
        for (var n = Math.Min(2, phrase.Length); n > 0; n--)
            if (speech.Surnames.PrefixOf(phrase[^n..]) == n
                && (n == phrase.Length || IsJob(phrase[..^n]) || phrase.Length > 4))
                return phrase.Length - n;
        return null;
    }

    /// <summary>Whether a phrase ends in a job, an office or a relation: 家具木匠.</summary>
    public bool IsJob(ReadOnlySpan<char> phrase) =>
        speech.Titles.IsSuffixOf(phrase) || speech.Indefinites.SuffixOf(phrase) > 1
            || speech.Heads.IsSuffixOf(phrase);

    /// <summary>How long a bracket is that explains where an office is, which follows it, 港口（Harbor）| 市长某人, or
    /// that gives the initials of a body, whose officer is named behind it, 人权观察（HRW）| 亚洲部主任王小兰; 0 when none
    /// opens here.</summary>
    public int GlossLength(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestGloss)].IndexOfAny(')', '）');
        if (close <= 0) return 0;
        var rest = text[(close + 1)..];
        if (speech.Titles.PrefixOf(rest) is not (> 1 and var title))
            return AreInitials(text[1..close]) && HoldsOfficer(rest) ? close + 1 : 0;
        var name = rest[title..];
        return name.IsEmpty || speech.Stops.IsPrefixOf(name) || speech.Fillers.IsPrefixOf(name) ? 0 : close + 1;
    }

    private static bool AreInitials(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < LongestInitials && !word.ContainsAnyExcept(Script.Capitals);

    // 亚洲部主任王小兰: a title before long, and a name right behind it.
    private bool HoldsOfficer(ReadOnlySpan<char> text)
    {
        var most = Math.Min(text.Length, LongestOffice);
        for (var at = 0; at < most; at++)
        {
            if (speech.Titles.PrefixOf(text[at..]) is not (> 1 and var title)) continue;
            var name = text[(at + title)..];
            return speech.Surnames.IsPrefixOf(name) || speech.ForeignSounds.IsPrefixOf(name);
        }

        return false;
    }

    /// <summary>Whether the adverb that opens a phrase is a surname, for two signs follow that say neither when nor
    /// how: 曾令民.</summary>
    public bool IsFillerSurname(ReadOnlySpan<char> phrase) =>
        phrase.Length == 3 && speech.Fillers.PrefixOf(phrase) == 1 && speech.Surnames.IsPrefixOf(phrase)
            && !speech.Stops.IsPrefixOf(phrase[1..]) && !speech.Fillers.IsPrefixOf(phrase[1..])
            && speech.Verbs.PrefixOf(phrase[1..]) == 0;

    private int? Quality(ReadOnlySpan<char> before, ReadOnlySpan<char> name)
    {
        if (before.IsEmpty) return 5;
        if (speech.Titles.IsSuffixOf(before)) return 4;
        if (speech.Heads.IsSuffixOf(before) || speech.Indefinites.SuffixOf(before) > 1) return 3;
        if (speech.Organisations.SuffixOf(before) > 1 && !speech.DoubtfulSurnames.IsPrefixOf(name)) return 2;
        return before.Length > 1 && !speech.DoubtfulSurnames.IsPrefixOf(name) ? 1 : null;
    }

    private int ForeignStart(ReadOnlySpan<char> phrase, int dot)
    {
        for (var at = dot - 1; at > 0 && at > dot - LongestSounds; at--)
            if (IsJob(phrase[..at]) || speech.Organisations.SuffixOf(phrase[..at]) > 1
                || speech.OrganisationHeads.IsSuffixOf(phrase[..at])) return at;
        var start = SoundsBefore(phrase, dot);
        return start < dot ? start : 0;
    }

    private int SoundsBefore(ReadOnlySpan<char> phrase, int end)
    {
        var start = end;
        while (start > 0 && speech.ForeignSounds.IsPrefixOf(phrase[(start - 1)..end])) start--;
        for (var at = end - 1; at > start; at--)
            if (speech.Titles.SuffixOf(phrase[..at]) > 1) return at;
        return start;
    }
}
