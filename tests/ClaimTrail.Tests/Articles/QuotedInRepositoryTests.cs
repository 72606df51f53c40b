using System.Globalization;
using System.Diagnostics;
using System.Text;
using ClaimTrail.Articles;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Articles;

/// <summary>What all tracked files together repeat of the withheld articles: data, labels, notebooks, tests and
/// prose.</summary>
public class QuotedInRepositoryTests
{
    private const int WindowLength = 40;
    private const double LargestShareOfWindows = 0.45;

    [SkippableFact]
    public void No_long_paragraph_stands_whole_in_a_tracked_file()
    {
        var corpus = Open();
        var files = TrackedTexts();
        foreach (var article in corpus.Articles)
            foreach (var paragraph in article.Paragraphs.Where(p => p.Span.Length > QuotationBudget.LongestPassage))
            {
                var words = Plain(article.Words(paragraph.Span)!);
                Assert.All(files,
                    f => Assert.False(f.Text.Contains(words, StringComparison.Ordinal),
                        $"{f.Name} holds paragraph {paragraph.Number} of {article.Id}."));
            }
    }

    [SkippableFact]
    public void The_tracked_files_together_repeat_little_of_an_article()
    {
        var corpus = Open();
        var files = TrackedTexts();
        foreach (var article in corpus.Articles)
        {
            var share = RepeatedShare(Plain(article.Text!), files);
            Assert.True(share <= LargestShareOfWindows,
                string.Create(CultureInfo.InvariantCulture,
                    $"{100 * share:0.0} % of the windows of {article.Id} stand in tracked files."));
            // The passages are there, so a measure that finds nothing is broken.
            Assert.True(share > 0.1,
                string.Create(CultureInfo.InvariantCulture,
                    $"{100 * share:0.0} % of the windows of {article.Id} were found."));
        }
    }

    /// <summary>The share of the article's windows (places from which 40 characters run) whose words stand in a
    /// file.</summary>
    private static double RepeatedShare(string article, IReadOnlyList<(string Name, string Text)> files)
    {
        var windows = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + WindowLength <= article.Length; i++) windows.Add(article.Substring(i, WindowLength));
        var lookup = windows.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, text) in files)
            for (var i = 0; i + WindowLength <= text.Length; i++)
                if (lookup.TryGetValue(text.AsSpan(i, WindowLength), out var window)) found.Add(window);
        var places = article.Length - WindowLength + 1;
        return (double)Enumerable.Range(0, places)
            .Count(i => found.Contains(article.Substring(i, WindowLength))) / places;
    }

    private static Corpus Open() => Corpus.Open(RepositoryRoot.Combine("data", "netflix-2023"), FullTexts.Required());

    /// <summary>The tracked files that are text; quotation marks that CSV or JSON doubled or escaped are put
    /// back.</summary>
    private static List<(string Name, string Text)> TrackedTexts()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", RepositoryRoot.Path, "ls-files", "-z"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var names = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        Assert.Contains("data/netflix-2023/passages.csv", names);
        var texts = new List<(string, string)>();
        foreach (var name in names)
        {
            var path = RepositoryRoot.Combine(name);
            if (File.Exists(path) && !File.ReadAllBytes(path).Contains((byte)0))
                texts.Add((name, Plain(Unescaped(File.ReadAllText(path)))));
        }

        return texts;
    }

    private static string Unescaped(string text)
    {
        if (text.Contains("\\u", StringComparison.Ordinal))
            text = System.Text.RegularExpressions.Regex.Replace(text, @"\\u([0-9A-Fa-f]{4})",
                m => ((char)Convert.ToUInt16(m.Groups[1].Value, 16)).ToString());
        return text
            .Replace("\"\"", "\"", StringComparison.Ordinal)
            .Replace("\\\"", "\"", StringComparison.Ordinal)
            .Replace("\\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>One kind of blank only, so that a line break put into a quotation does not hide it.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
