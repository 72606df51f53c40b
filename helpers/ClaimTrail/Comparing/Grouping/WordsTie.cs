using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>How likely two tellings give the same words: the sum of what speaks for it and against it. The weights are
/// our choice, tuned on invented stories.</summary>
internal sealed class WordsTie(SpeakerBook speakers, Rareness notions, Rareness words)
{
    /// <summary>From here on two quotations are taken for tellings of the same words.</summary>
    public const double Threshold = 1.45;

    private const double OfWords = 3.2;
    private const double OfNumbers = 1;
    private const double OfSpeaker = 0.9;
    private const double OfAssumed = 0.6;
    private const double OfOnly = 0.5;
    private const double OfLength = 0.35;
    private const double OfOrder = 0.3;
    private const double SomeLikeness = 0.08;

    /// <summary>The score; see <see cref="Threshold"/>.</summary>
    public double Score(WordsMention one, WordsMention other)
    {
        var likeness = LikenessOf(one, other);
        var score = OfWhatIsSaid(one, other, likeness) + OfWhoSpeaks(one, other, likeness);
        var (shorter, longer) = one.Extent < other.Extent ? (one.Extent, other.Extent) : (other.Extent, one.Extent);
        score += OfLength * ((shorter / Math.Max(1, longer)) - 0.5);
        return score + (OfOrder * (0.5 - Math.Abs(Place(one) - Place(other))));
    }

    /// <summary>How likely words tell what a group tells.</summary>
    public double Score(WordsMention mention, WordsGroup group)
    {
        double best = 0, sum = 0;
        foreach (var shown in group.Shown)
        {
            var score = Score(mention, shown);
            best = Math.Max(best, score);
            sum += score;
        }

        return group.Shown.Count == 0 ? 0 : (0.7 * best) + (0.3 * sum / group.Shown.Count);
    }

    /// <summary>What a sentence says beside what a group says, whoever speaks and however long the words are.</summary>
    public double OfWhatIsSaid(WordsMention sentence, WordsGroup group, WordsMention besides) =>
        group.Shown.Where(s => !ReferenceEquals(s, besides))
            .Select(s => OfWhatIsSaid(sentence, s, LikenessOf(sentence, s)))
            .DefaultIfEmpty().Max();

    /// <summary>How much of a telling's notions a group knows: whether words without marks tell it.</summary>
    public double Likeness(WordsMention mention, WordsGroup group)
    {
        double best = 0;
        foreach (var shown in group.Shown)
        {
            var likeness = shown.Notions.Entries.Length < 2 ? 0 : notions.Likeness(mention.Notions, shown.Notions);
            if (mention.Reading.SameLanguage(shown.Reading))
                likeness = Math.Max(likeness, words.Likeness(mention.Words, shown.Words));
            best = Math.Max(best, likeness);
        }

        return best;
    }

    private static double Place(WordsMention mention) =>
        (double)mention.Span.Start / Math.Max(1, mention.Reading.Article.Text.Length);

    private double LikenessOf(WordsMention one, WordsMention other)
    {
        var likeness = notions.Likeness(one.Notions, other.Notions);
        return one.Reading.SameLanguage(other.Reading)
            ? Math.Max(likeness,
                Math.Max(words.Likeness(one.Words, other.Words), words.Held(one.Words, other.Words) * 0.9))
            : Math.Min(1, likeness * 1.25);
    }

    private static double OfWhatIsSaid(WordsMention one, WordsMention other, double likeness)
    {
        var score = OfWords * likeness;
        var shared = one.Numbers.Intersect(other.Numbers).Count();
        return shared > 0 ? score + (OfNumbers * shared / Math.Max(one.Numbers.Count, other.Numbers.Count)) : score;
    }

    private double OfWhoSpeaks(WordsMention one, WordsMention other, double likeness)
    {
        if (one.Speaker is null || other.Speaker is null)
            return OfAssumed * Math.Max(0, speakers.Tie(one.Assumed, other.Assumed))
                * (likeness > SomeLikeness ? 1 : 0.5);
        var tie = speakers.Tie(one.Speaker, other.Speaker);
        // A speaker alone proves nothing. Where each article quotes him once, it is probably the same.
        var isOnly = tie > 0 && !one.Reading.SameLanguage(other.Reading) && one.IsOnlyOfSpeaker
            && other.IsOnlyOfSpeaker;
        // Nor does another speaker prove anything: who is given the words may be what was changed.
        return (OfSpeaker * Math.Max(0, tie) * (isOnly || likeness > SomeLikeness ? 1 : 0.5)) + (isOnly ? OfOnly : 0);
    }
}
