using System.Globalization;
using ClaimTrail.Comparing;

namespace ClaimTrail.Cases;

/// <summary>What a folder gives for a case: the articles, and every file that is none.</summary>
/// <param name="Articles">The articles, in the order of the names of their files.</param>
/// <param name="Problems">Files that were left out and doubts about others, in the same order.</param>
public sealed record CaseDraft(IReadOnlyList<DraftArticle> Articles, IReadOnlyList<IntakeProblem> Problems)
{
    /// <summary>The articles as <see cref="Comparison"/> takes them, with what was guessed of them. A publisher that
    /// several articles have names none of them: those bear the names of their files.</summary>
    public IReadOnlyList<ComparedArticle> Compared
    {
        get
        {
            var names = Articles.Select(a => Path.GetFileNameWithoutExtension(a.File)).ToList();
            var twice = names
                .CountBy(n => n, StringComparer.Ordinal)
                .Where(n => n.Value > 1)
                .Select(n => n.Key)
                .ToHashSet(StringComparer.Ordinal);
            var publishers = Articles.CountBy(a => a.Publisher.Value ?? "", StringComparer.OrdinalIgnoreCase)
                .ToDictionary(StringComparer.OrdinalIgnoreCase);
            return [.. Articles.Zip(names, (a, name) => new ComparedArticle(
                twice.Contains(name) ? a.File : name, a.Tag, a.Text,
                a.Publisher.Value is { Length: > 0 } publisher && publishers[publisher] == 1 ? publisher : null,
                Day(a.Day.Value), a.Title.Value))];
        }
    }

    /// <summary>Reads a folder of .txt, .html, .htm and .docx files. A file that cannot be read becomes a problem and
    /// hides no other; at most one file is in memory beside the texts that were found.</summary>
    /// <param name="folder">The folder; folders below it are named and not read.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CaseDraft Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(
                $"The folder {folder} does not exist. Name one that holds your articles.");
        return new FolderReader(folder).Read();
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

/// <summary>An article of a case to come: its text and what new-case takes it for.</summary>
/// <param name="Id">The id that it gets.</param>
/// <param name="File">The file that it was read from, relative to the folder.</param>
/// <param name="Encoding">What the file's bytes were, in words.</param>
/// <param name="Language">The language, as a BCP 47 tag.</param>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">The publisher.</param>
/// <param name="Day">The day of publication, as <c>2023-07-28</c>.</param>
/// <param name="Address">The address.</param>
/// <param name="Text">The text; page furniture is left out.</param>
/// <param name="Doubts">What a person should look at, in sentences.</param>
public sealed record DraftArticle(
    string Id,
    string File,
    string Encoding,
    Guess Language,
    Guess Title,
    Guess Publisher,
    Guess Day,
    Guess Address,
    string Text,
    IReadOnlyList<string> Doubts)
{
    /// <summary>BCP 47 for a language that nobody determined.</summary>
    internal const string Undetermined = "und";

    /// <summary>The tag that the card carries: the guess or, without one, <c>und</c>.</summary>
    public string Tag => Language.Value ?? Undetermined;

    /// <summary>Whether only the general rules read it: no table of words serves its language.</summary>
    public bool HasGeneralRulesOnly => !Languages.Languages.TryGet(Tag, out var language) || language.IsGeneral;

    /// <summary>The five guesses with their names, in the order of the card.</summary>
    public IReadOnlyList<(string Name, Guess Guess)> Guesses =>
        [("language", Language), ("title", Title), ("publisher", Publisher), ("date", Day), ("address", Address)];
}
