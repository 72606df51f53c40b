using ClaimTrail.Comparing.Reading;

namespace ClaimTrail.Comparing.Grouping;

/// <summary>Finds quotations that say two statements in one pair of marks: sentence by sentence they tell two
/// groups.</summary>
internal sealed class JoinedFinder(WordsTie tie, Func<int, WordsGroup> groups,
    Func<WordsMention, IEnumerable<int>> candidates, Dictionary<WordsMention, WordsGroup> groupOf)
{
    // What a sentence must have in common with a statement, and how much more than with another one.
    private const double Least = 0.8;
    private const double Clearly = 0.3;

    public void Mark(IEnumerable<WordsMention> all)
    {
        foreach (var words in all.Where(w => w.Parts.Count > 1)) Mark(words);
    }

    private void Mark(WordsMention words)
    {
        var own = groupOf[words];
        var known = words.Parts.SelectMany(candidates).Append(own.Id).Distinct().Select(groups)
            .Where(g => g.Tellings.Any(t => !ReferenceEquals(t.Words, words))
                && (ReferenceEquals(g, own) || g.In(words.Reading) == 0)).ToList();
        var told = words.Parts.Select(p => Likest(p, known, words)).ToList();
        if (told.OfType<WordsGroup>().Distinct().ToList() is not [var first, var second, ..]) return;
        if (!ReferenceEquals(first, own) && !ReferenceEquals(second, own)) return;
        // It is known by what it says first.
        if (!ReferenceEquals(first, own))
        {
            var score = own.Remove(words);
            first.Add(words, score);
            groupOf[words] = first;
        }

        first.Joined.TryAdd(words, second);
    }

    private WordsGroup? Likest(WordsMention part, List<WordsGroup> known, WordsMention whole)
    {
        var best = known.Select(g => (Group: g, Score: tie.OfWhatIsSaid(part, g, whole)))
            .OrderByDescending(g => g.Score).Take(2).ToList();
        return best.Count > 0 && best[0].Score >= Least && (best.Count < 2 || best[0].Score >= best[1].Score + Clearly)
            ? best[0].Group
            : null;
    }
}
