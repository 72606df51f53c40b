using System.Text;
using System.Text.RegularExpressions;

namespace ClaimTrail.Exercises;

/// <summary>A part of a judgement as its clauses and their words, to look for phrases in. The script of the pages does
/// the same.</summary>
internal sealed partial class Wording
{
    private const int NegatorReach = 4;
    private const int CharactersBefore = 6;
    private const int CharactersAfter = 10;
    private const int LongestGap = 3;
    private const string Cut = "\u0001";

    private readonly List<string[]> _clauses;

    private Wording(List<string[]> clauses) => _clauses = clauses;

    public static Wording Of(string text) =>
        new([.. ClauseMarks().Split(text
            .Normalize(NormalizationForm.FormKC)
            .Replace('İ', 'i')
            .ToLowerInvariant()
            .Replace('ς', 'σ')
            .Replace('’', '\''))
        .Select(clause => WordMarks()
            .Split(clause)
            .Select(word => word.Trim('\''))
            .Where(word => word.Length > 0)
            .ToArray())
        .Where(words => words.Length > 0)]);

    /// <summary>Whether one of the phrases stands here, and no negator turns it around.</summary>
    public bool Says(JudgingLanguage language, string list)
    {
        var phrases = language[list];
        return _clauses.Any(words => language.Spaced
            ? Enumerable.Range(0, words.Length)
                .Any(at => phrases.Any(phrase => EndOf(words, at, phrase, 0) >= 0) && !IsNegated(words, at, language))
            : phrases.Any(phrase => SaysJoined(string.Concat(words), phrase[0], language)));
    }

    /// <summary>Whether one of the phrases stands here at all.</summary>
    public bool Has(JudgingLanguage language, string list)
    {
        var phrases = language[list];
        return _clauses.Any(words => language.Spaced
            ? Enumerable.Range(0, words.Length).Any(at => phrases.Any(phrase => EndOf(words, at, phrase, 0) >= 0))
            : phrases.Any(phrase => string.Concat(words).Contains(phrase[0], StringComparison.Ordinal)));
    }

    /// <summary>The same without the phrases.</summary>
    public Wording Without(JudgingLanguage language, string list)
    {
        var phrases = language[list];
        return new(
            [.. _clauses.Select(words => language.Spaced ? Cutting(words, phrases) : CuttingJoined(words, phrases))]);
    }

    /// <summary>How much is said: a letter or digit counts once, one of Hangul or Han twice.</summary>
    public int Weight => _clauses.Sum(words => words.Sum(word => word.Sum(Weigh)));

    private static int Weigh(char c) => !char.IsLetterOrDigit(c) ? 0 : c is >= '\u1100' and < '\ufb00' ? 2 : 1;

    private static bool IsNegated(string[] words, int at, JudgingLanguage language)
    {
        for (var i = at - 1; i >= 0 && i >= at - NegatorReach; i--)
        {
            if (language[language.Turns].Any(turn => turn[0] == words[i])) return false;
            if (language[language.Negators].Any(negator => negator[0] == words[i])) return true;
        }
        return false;
    }

    private static bool SaysJoined(string clause, string phrase, JudgingLanguage language)
    {
        for (var at = clause.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = clause.IndexOf(phrase, at + 1,
            StringComparison.Ordinal))
        {
            var after = at + phrase.Length;
            var near = language.NegatesAfter
                ? clause[after..Math.Min(clause.Length, after + CharactersAfter)]
                : clause[Math.Max(0, at - CharactersBefore)..at];
            if (!language[language.Negators].Any(negator => near.Contains(negator[0], StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private static string[] Cutting(string[] words, string[][] phrases)
    {
        var left = new List<string>();
        for (var at = 0; at < words.Length; at++)
        {
            var end = phrases.Max(phrase => EndOf(words, at, phrase, 0));
            if (end < 0) left.Add(words[at]);
            else
            {
                left.Add(Cut);
                at = end - 1;
            }
        }
        return [.. left];
    }

    private static string[] CuttingJoined(string[] words, string[][] phrases)
    {
        var joined = string.Concat(words);
        var left = phrases.OrderByDescending(phrase => phrase[0].Length)
            .Aggregate(joined, (text, phrase) => text.Replace(phrase[0], Cut, StringComparison.Ordinal));
        return left == joined ? words : [left];
    }

    /// <summary>The place after a phrase that begins at a word; -1 when it does not stand there.</summary>
    private static int EndOf(string[] words, int at, string[] phrase, int from)
    {
        for (var i = from; i < phrase.Length; i++, at++)
        {
            if (phrase[i] == "_")
            {
                for (var gap = 1; gap <= LongestGap; gap++)
                    if (EndOf(words, at + gap, phrase, i + 1) is >= 0 and var end) return end;
                return -1;
            }
            if (at >= words.Length || !Fits(words[at], phrase[i])) return -1;
        }
        return at;
    }

    private static bool Fits(string word, string pattern) =>
        pattern == "#" ? char.IsDigit(word[0])
        : pattern[^1] == '*' ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
        : word == pattern;

    [GeneratedRegex(@"[.,;:!?()\[\]{}…—–""“”„‘«»「」『』。、؟،؛|\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseMarks();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}'\u0001]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordMarks();
}
