using ClaimTrail.Testing;

namespace ClaimTrail.Exercises.Tests;

/// <summary>Every term of the glossary has a name in each of the other languages.</summary>
public class GlossaryTests
{
    [Fact]
    public void Every_term_is_named_in_every_language()
    {
        var terms = Rows("glossary.csv").Select(row => row.Split(',')[0]).Order(StringComparer.Ordinal);
        var named = Rows("glossary-languages.csv").Select(row => row.Split(',')).ToList();
        Assert.Equal(terms, named.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(named, row => Assert.True(row.Length == 5 && row.All(name => name.Trim().Length > 0), row[0]));
    }

    private static IEnumerable<string> Rows(string file) =>
        File.ReadLines(RepositoryRoot.Combine("data", file)).Skip(1);
}
