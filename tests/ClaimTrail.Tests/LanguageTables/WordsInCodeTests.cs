using System.Globalization;
using System.Text.RegularExpressions;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.LanguageTables;

/// <summary>No word of a language stands in C#: languages are tables. English is what the code itself is written in,
/// and Indonesian shares its letters; so this looks for letters of scripts without capitals.</summary>
public partial class WordsInCodeTests
{
    /// <summary>Files that hold such letters, and why.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["Folding.cs"] = "letters that are read as one",
        ["WordKey.cs"] = "letters that are read as one",
        ["ArabicSound.cs"] = "letters and their sounds",
        ["MissingFonts.cs"] = "letters to draw, which show whether there is a font",
        ["MembershipSheet.cs"] = "the question is about the word, and these are answers to it",
        ["SalarySheet.cs"] = "the question is about the word, and this is its answer",
    };

    [Fact]
    public void No_word_of_a_language_stands_in_code()
    {
        var found =
            from file in Directory.EnumerateFiles(RepositoryRoot.Combine("helpers"), "*.cs",
                SearchOption.AllDirectories)
            where !file.Split(Path.DirectorySeparatorChar).Contains("obj")
                && !Allowed.ContainsKey(Path.GetFileName(file))
            from line in File.ReadLines(file).Index()
            from literal in Literals().Matches(Comment().Replace(line.Item, "")).Select(match => match.Value)
            where literal.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter)
            select $"{Path.GetFileName(file)}, line {line.Index + 1}: {literal}";
        Assert.Empty(found);
    }

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)+'
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literals();

    [GeneratedRegex("(?<!:)//.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
