using System.Globalization;
using ClaimTrail.Text;

namespace ClaimTrail.Cases;

/// <summary>Reads the files of a folder one after the other.</summary>
internal sealed class FolderReader(string folder)
{
    private readonly List<DraftArticle> _articles = [];
    private readonly List<IntakeProblem> _problems = [];
    private readonly ArticleIds _ids = new();
    private long _characters;

    public CaseDraft Read()
    {
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)) ReadOne(path);
        foreach (var path in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)) NameFolder(path);
        var copies = NearCopies.Find(_articles);
        return new CaseDraft([.. _articles
            .Select(a => copies.TryGetValue(a.Id, out var doubt) ? a with { Doubts = [.. a.Doubts, doubt] } : a)],
            _problems);
    }

    private void ReadOne(string path)
    {
        var file = Path.GetFileName(path);
        // Files of the system, which no person put there.
        if (file.StartsWith('.') || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)) return;
        try
        {
            var found = PlainCharacters.Of(Open(path));
            if (string.IsNullOrWhiteSpace(found.Text) || ParagraphSplitter.Split(found.Text).Count == 0)
                throw new UnreadableFileException("The file holds no text.",
                    "Remove it, or put the article’s text into it.");
            if (found.Text.Length > IntakeLimits.MostCharacters)
                throw new UnreadableFileException(string.Create(CultureInfo.InvariantCulture,
                    $"The text has {found.Text.Length:#,0} characters; an article has at most "
                    + $"{IntakeLimits.MostCharacters:#,0}."),
                    "Put one article into a file. For an archive use `claimtrail find`, which takes any amount.");
            if ((_characters += found.Text.Length) > IntakeLimits.MostCharactersInAll)
                throw new UnreadableFileException(string.Create(CultureInfo.InvariantCulture,
                    $"With it the case would hold more than {IntakeLimits.MostCharactersInAll:#,0} characters."),
                    "Make several cases, or use `claimtrail find`, which takes any amount.");
            _articles.Add(new ArticleGuesser(file, found).ToArticle(_ids));
        }
        catch (UnreadableFileException unreadable)
        {
            _problems.Add(new IntakeProblem(file, unreadable.What, unreadable.Remedy, LeftOut: true));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new IntakeProblem(file, $"The file cannot be read: {failed.Message}",
                "Check that it is there and that you may read it.", LeftOut: true));
        }
    }

    private static FoundText Open(string path)
    {
        var kind = Path.GetExtension(path).ToLowerInvariant();
        if (kind is not (".txt" or ".html" or ".htm" or ".xhtml" or ".docx"))
            throw new UnreadableFileException(kind.Length == 0 ? "The file’s name has no ending that says what it is."
                : $"Files of the kind {kind} are not read.",
                "Save it as .txt, .html or .docx.");
        var size = new FileInfo(path).Length;
        if (size > IntakeLimits.MostBytes)
            throw new UnreadableFileException(string.Create(CultureInfo.InvariantCulture,
                $"The file has {size / 1048576.0:0.0} MB; one article has at most "
                + $"{IntakeLimits.MostBytes / 1048576} MB."),
                "Put one article into a file. For an archive use `claimtrail find`, which takes any amount.");
        if (size == 0)
            throw new UnreadableFileException("The file is empty.", "Remove it, or put the article’s text into it.");
        var bytes = File.ReadAllBytes(path);
        return kind switch
        {
            ".txt" => PlainTextReader.Read(bytes),
            ".docx" => WordReader.Read(bytes),
            _ => PageReader.Read(bytes),
        };
    }

    private void NameFolder(string path)
    {
        var name = Path.GetFileName(path);
        // Browsers put a saved page's pictures beside it.
        if (name.EndsWith("_files", StringComparison.Ordinal) || name.EndsWith(".files", StringComparison.Ordinal)
            || name.StartsWith('.')) return;
        _problems.Add(new IntakeProblem(name + "/", "Folders in the folder are not read.",
            "Move its files up, or make a case of it by itself.", LeftOut: true));
    }
}

/// <summary>What one article may be at most, so that a folder of anything at all is read within bounded
/// memory.</summary>
internal static class IntakeLimits
{
    /// <summary>The largest file that is opened, in bytes. A saved page with its pictures inside stays below.</summary>
    public const long MostBytes = 16 * 1024 * 1024;

    /// <summary>The longest text of one article, in UTF-16 code units.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>The texts of all articles of one case together, in UTF-16 code units.</summary>
    public const long MostCharactersInAll = 100_000_000;

    /// <summary>How deep elements may stand in one another; browsers stop at 512 too.</summary>
    internal const int MostDepth = 512;

    /// <summary>How many elements one page may have.</summary>
    internal const int MostElements = 200_000;

    /// <summary>How many bytes one part of a Word file may have when it is unpacked.</summary>
    internal const long MostUnpacked = 32 * 1024 * 1024;
}

/// <summary>A file that did not become an article, or a doubt about one that did.</summary>
/// <param name="File">The file, relative to the folder that was read.</param>
/// <param name="What">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
/// <param name="LeftOut">Whether the file is not part of the case.</param>
public sealed record IntakeProblem(string File, string What, string Remedy, bool LeftOut)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {What} {Remedy}";
}

/// <summary>A file that gives no article; says what is wrong and what to do.</summary>
internal sealed class UnreadableFileException(string what, string remedy) : Exception($"{what} {remedy}")
{
    public string What { get; } = what;

    public string Remedy { get; } = remedy;
}

/// <summary>Articles that say the same as an earlier one: perhaps one text saved twice, perhaps a retelling worth
/// following.</summary>
internal static class NearCopies
{
    /// <summary>So many characters of all articles together are compared, so that ten thousand need no more memory than
    /// ten.</summary>
    private const int MostCompared = 8_000_000;

    private const int Longest = 8_000;
    private const int Shortest = 600;

    /// <summary>A sentence for each copy, by its id.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyList<DraftArticle> articles)
    {
        if (articles.Count == 0) return new Dictionary<string, string>(StringComparer.Ordinal);
        var length = Math.Clamp(MostCompared / articles.Count, Shortest, Longest);
        var repeats = NearRepeats.Find([.. articles.Select(a => a.Text.Length <= length ? a.Text : a.Text[..length])]);
        return repeats.ToDictionary(r => articles[r.Index].Id, r => Sentence(r, articles[r.Of]),
            StringComparer.Ordinal);
    }

    private static string Sentence(Repeat repeat, DraftArticle original) => (repeat.Kind == RepeatKind.Exact
            ? $"It says the same as {original.Id}, word for word."
            : string.Create(CultureInfo.InvariantCulture,
                $"It says nearly the same as {original.Id} ({100 * repeat.Similarity:0} % in common)."))
        + " If it is one text saved twice, remove one of the two; if another outlet printed it, keep both.";
}
