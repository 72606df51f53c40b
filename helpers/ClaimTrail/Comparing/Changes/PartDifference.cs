using ClaimTrail.Comparing.Grouping;
using ClaimTrail.Comparing.Reading;
using ClaimTrail.Quotations.Tellings;

namespace ClaimTrail.Comparing.Changes;

/// <summary>Whether a part of somebody's words is missing in a telling, or stands there and in no other.</summary>
internal static class PartDifference
{
    // Beside what the tellings of one statement take on the average: so short or long that it is no matter of
    // language; and so that what is said must tell.
    private const double FarShorter = 0.45;
    private const double MuchShorter = 0.62;
    private const double Short = 0.72;
    private const double MuchLonger = 1.5;
    private const double Longer = 1.25;

    // In one language the words themselves show what is gone.
    private const double PartOfWords = 0.72;
    private const double Shorter = 0.85;

    // Across languages it is what most tellings speak of.
    private const double AlmostAll = 0.9;
    private const double PartOfSense = 0.7;
    private const int FewestNotions = 3;
    private const int FewestOwn = 3;
    private const double Stretch = 0.25;

    /// <summary>The difference; null where the telling says as much as the one it is held against.</summary>
    public static (ChangeKind Kind, double Sure, string Why)? Of(WordsMention root, WordsMention telling,
        WordsGroup group, double usual)
    {
        if (telling.Plain.SequenceEqual(root.Plain)) return null;
        if (telling.Reading.SameLanguage(root.Reading))
        {
            if (OfWords(root, telling) is { } part) return part;
            // Words that went through another language come back as others: then only the sense can tell.
            if (Share(root.Words, telling.Words) >= PartOfWords || Share(telling.Words, root.Words) >= PartOfWords)
                return null;
        }

        var others = group.Shown
            .Where(w => w.Mode == TellingMode.Direct && !ReferenceEquals(w.Reading, telling.Reading)
                && !w.Plain.SequenceEqual(telling.Plain)).ToList();
        var kept = telling.Extent < usual * Short ? Kept(telling, others) : AlmostAll;
        if (telling.Extent < usual * FarShorter || kept < PartOfSense
            || (telling.Extent < usual * MuchShorter && kept < AlmostAll))
            return (ChangeKind.PartDropped, 0.65, "The words are much shorter here than in the other tellings.");
        return telling.Extent > usual * MuchLonger || (telling.Extent > usual * Longer && SpeaksOfMore(telling, others))
            ? (ChangeKind.PartAdded, 0.6, "The words say more here than in the other tellings.")
            : null;
    }

    private static (ChangeKind, double, string)? OfWords(WordsMention root, WordsMention telling)
    {
        if (Contains(root, telling))
            return (ChangeKind.PartDropped, 0.9, "The other telling goes on where this one ends.");
        if (Contains(telling, root))
            return (ChangeKind.PartAdded, 0.9, "Words stand here that the other telling has not.");
        var (kept, taken) = (Share(root.Words, telling.Words), Share(telling.Words, root.Words));
        if (kept < PartOfWords && taken >= PartOfWords && telling.Extent < root.Extent * Shorter)
            return (ChangeKind.PartDropped, 0.85, "A part of the other telling’s words is missing here.");
        return taken < PartOfWords && kept >= PartOfWords && root.Extent < telling.Extent * Shorter
            ? (ChangeKind.PartAdded, 0.8, "Words stand here that the other telling has not.")
            : null;
    }

    /// <summary>How much of what most others speak of a telling speaks of too, from 0 to 1; null where nobody can
    /// tell.</summary>
    private static double? Kept(WordsMention telling, List<WordsMention> others)
    {
        var common = others.SelectMany(o => o.Notions.Entries).CountBy(e => e.Key)
            .Where(n => n.Value * 2 > others.Count && n.Value > 1).Select(n => n.Key).ToList();
        return common.Count < FewestNotions ? null : (double)common.Count(telling.Notions.Has) / common.Count;
    }

    private static bool SpeaksOfMore(WordsMention telling, List<WordsMention> others) =>
        HasStretch(telling, id => others.Exists(o => o.Notions.Has(id)));

    /// <summary>Whether a good part of the words lies between things that another telling names too, and holds several
    /// that it does not.</summary>
    private static bool HasStretch(WordsMention words, Predicate<int> isShared)
    {
        var (start, held) = (words.Span.Start, new HashSet<int>());
        foreach (var notion in words.Sequence)
        {
            if (!isShared(notion.Id))
            {
                held.Add(notion.Id);
                continue;
            }

            if (held.Count >= FewestOwn && notion.Start - start >= words.Span.Length * Stretch) return true;
            (start, held) = (notion.Start + notion.Length, []);
        }

        return held.Count >= FewestOwn && words.Span.End - start >= words.Span.Length * Stretch;
    }

    private static bool Contains(WordsMention whole, WordsMention part)
    {
        const int fewest = 6;
        var words = part.Plain.Trim(" .,!?;:。，！？،؛…\"'");
        return words.Length >= fewest && whole.Extent - (words.Length * part.Reading.Scale) > fewest * 2
            && whole.Plain.Contains(words, StringComparison.Ordinal);
    }

    /// <summary>The share of the keys of one that the other has too.</summary>
    private static double Share(Context all, Context other) =>
        all.Entries.Length == 0 ? 1 : (double)all.Entries.Count(e => other.Has(e.Key)) / all.Entries.Length;
}
