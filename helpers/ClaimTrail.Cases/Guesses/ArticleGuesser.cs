using System.Globalization;
using ClaimTrail.Figures;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>Weighs what a file showed: the clues of its format, its name, and the text itself.</summary>
internal sealed class ArticleGuesser(string file, FoundText found)
{
    private const int FirstParagraphs = 6;
    private readonly string _stem = Path.GetFileNameWithoutExtension(file);

    public DraftArticle ToArticle(ArticleIds ids)
    {
        var language = Language();
        var tag = language.Value ?? DraftArticle.Undetermined;
        var doubts = new List<string>(found.Notes.Select(n => $"Note: {n}."));
        if (LanguageMix.Of(found.Text) is { } mix)
            doubts.Add($"{mix} The card takes one; check that it is the article’s own.");
        if (found.Encoding.Contains("guess", StringComparison.Ordinal)
            || found.Encoding.Contains("look", StringComparison.Ordinal))
            doubts.Add($"The file is not UTF-8 and was read as {found.Encoding}; check that its letters are right.");
        return new DraftArticle(
            ids.Next(file, tag), file, found.Encoding, language,
            Guess.Of(found.Title, "nothing in the file looks like a headline", SameLine),
            Guess.Of([.. found.Publisher, .. FromName()], "nothing in the file names its publisher", SamePublisher),
            Guess.Of([.. found.Day, .. Days(tag)], "nothing in the file gives its day"),
            Guess.Of(found.Address, "the file names no address"),
            found.Text, doubts);
    }

    /// <summary>The text decides. What the page says of its language is often the template's.</summary>
    private Guess Language()
    {
        var seen = LanguageDetector.Detect(found.Text);
        var dash = _stem.LastIndexOfAny(['-', '_', '.']);
        var named = dash >= 0 && TagText.Language(_stem[(dash + 1)..]) is { } tag
            ? new Clue(tag, Sureness.Guess, "the end of the file’s name") : null;
        List<Clue> said = [.. found.Language, .. named is null ? [] : new[] { named }];
        if (seen.Value is null)
        {
            if (said.Count == 0) return seen;
            var guess = Guess.Of(said, "", SameLanguage);
            return guess with { Why = $"{guess.Why}; {seen.Why}" };
        }

        var agrees = said.Find(c => SameLanguage(c.Value, seen.Value));
        if (agrees is not null)
            // The page may know the region or the script, which the words do not show.
            return new Guess(agrees.Value.Length > seen.Value.Length ? agrees.Value : seen.Value,
                seen.Sure < Sureness.Sure ? seen.Sure + 1 : seen.Sure, $"{seen.Why}; {agrees.Where} agrees");
        return said.Count == 0 || seen.Sure == Sureness.Sure
            ? seen with { Why = seen.Why + (said.Count == 0 ? "" : $"; but {said[0].Where} says {said[0].Value}") }
            : new Guess(seen.Value, Sureness.Guess, $"{seen.Why}; but {said[0].Where} says {said[0].Value}");
    }

    private IEnumerable<Clue> FromName()
    {
        var words = _stem.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Any(char.IsLetter)).ToList();
        if (words.Count > 1 && TagText.Language(words[^1]) is not null) words.RemoveAt(words.Count - 1);
        if (words.Count is > 0 and <= 5 && words.Any(w => w.Length >= 3))
            yield return new Clue(string.Join(' ', words), Sureness.Guess, "the file’s name");
    }

    private IEnumerable<Clue> Days(string tag)
    {
        if (DayText.Find(_stem) is { } inName) yield return new Clue(inName, Sureness.Guess, "the file’s name");
        if (found.Address.Select(a => DayText.Find(a.Value)).FirstOrDefault(d => d is not null) is { } inAddress)
            yield return new Clue(inAddress, Sureness.Guess, "the page’s address");
        if (found.Margin.Select(line => DayIn(line, tag)).FirstOrDefault(d => d is not null) is { } beside)
            yield return new Clue(beside, Sureness.Guess, "a line beside the article");
        foreach (var span in ParagraphSplitter.Split(found.Text).Take(FirstParagraphs))
            if (span.Length < 400 && DayIn(span.Of(found.Text), tag) is { } day)
            {
                yield return new Clue(day, Sureness.Guess, "the first whole date in the text");
                yield break;
            }
    }

    private static string? DayIn(ReadOnlySpan<char> paragraph, string tag)
    {
        if (DayText.Find(paragraph) is { } written) return written;
        if (!Languages.Languages.TryGet(tag, out var language)) return null;
        var figure = FigureFinder.For(language).Find(paragraph)
            .FirstOrDefault(f => f.Kind == FigureKind.Date && f.Low == f.High && f.Low >= 10_000);
        return figure?.Low is { } value
            && DateOnly.TryParseExact(value.ToString("0", CultureInfo.InvariantCulture), "yyyyMMdd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool SameLanguage(string one, string other) => TagText.Base(one) == TagText.Base(other);

    private static bool SameLine(string one, string other) =>
        string.Equals(NormalisedText.Of(one), NormalisedText.Of(other), StringComparison.Ordinal);

    private static bool SamePublisher(string one, string other)
    {
        var (a, b) = (NormalisedText.Of(one).Replace(" ", "", StringComparison.Ordinal),
            NormalisedText.Of(other).Replace(" ", "", StringComparison.Ordinal));
        return a.Length > 2 && b.Length > 2
            && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }
}

/// <summary>Makes a language tag out of what pages and programs write for one.</summary>
internal static class TagText
{
    /// <summary>The tag as BCP 47 writes it, such as <c>zh-TW</c> for <c>zh_tw</c>; null when the text is
    /// none.</summary>
    public static string? Language(string text)
    {
        var parts = text.Trim().Split('-', '_');
        if (parts[0].Length is not (2 or 3)
            || !parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit))) return null;
        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                _ => parts[i],
            };
        var tag = string.Join('-', parts);
        // A card takes language, script and region; a longer tag keeps its language.
        return ClaimTrail.Languages.LanguageTags.Remedy(tag) is null ? tag
            : ClaimTrail.Languages.LanguageTags.Remedy(parts[0]) is null ? parts[0] : null;
    }

    /// <summary>The language without script and region, to compare two tags.</summary>
    public static string Base(string tag) => tag.Split('-', 2)[0];
}
