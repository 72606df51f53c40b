using System.Text.Json;
using ClaimTrail.Comparing;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Comparing;

/// <summary>What a folder may hold besides ten good articles of one story.</summary>
public class AnyFolderTests
{
    private static readonly IReadOnlyList<ComparedArticle> Train = Story.Read("vesper-line").Articles;
    private static readonly IReadOnlyList<ComparedArticle> Lake = Story.Read("ombra-lake").Articles;

    [Fact]
    public void No_article_gives_nothing()
    {
        var compared = Comparison.Of([]);
        Assert.Empty(compared.Quantities);
        Assert.Empty(compared.Changes);
    }

    [Fact]
    public void One_article_is_read_and_a_note_says_that_it_takes_two()
    {
        var compared = Comparison.Of([Train[0]]);
        Assert.NotEmpty(compared.Quantities);
        Assert.Empty(compared.Changes);
        Assert.Contains("a comparison needs two", Assert.Single(compared.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_articles_of_one_language_are_compared()
    {
        var english = Train.First(a => a.Id == "caldergazette-en");
        var ten = Enumerable.Range(1, 10).Select(i => english with
        {
            Id = $"copy{i}-en",
            Text = english.Text.Replace("5,600 members", i == 7 ? "6,500 members" : "5,600 members",
                StringComparison.Ordinal).Replace("4 October", $"{i} October", StringComparison.Ordinal),
        }).ToList();
        var change = Assert.Single(Comparison.Of(ten).Changes);
        Assert.Equal((ChangeKind.Value, "copy7-en"), (change.Kind, change.In.Article));
    }

    [Fact]
    public void The_same_article_twice_is_named_and_changes_nothing()
    {
        var compared = Comparison.Of([Train[0], Train[0] with { Id = "again-en" }]);
        Assert.Empty(compared.Changes);
        Assert.Contains($"{Train[0].Id} says the same as again-en, word for word.".Split(' ')[0],
            string.Join('\n', compared.Notes), StringComparison.Ordinal);
        Assert.Contains("word for word", string.Join('\n', compared.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stories_are_told_apart_and_share_no_quantity()
    {
        var compared = Comparison.Of([.. Train, .. Lake]);
        Assert.Contains("do not tell one story, but 2", compared.Notes[0], StringComparison.Ordinal);
        var train = Train.Select(a => a.Id).ToHashSet();
        Assert.All(compared.Quantities,
            q => Assert.Single(q.Tellings.Select(t => train.Contains(t.Place.Article)).Distinct()));
    }

    [Fact]
    public void An_article_without_figures_is_named()
    {
        var compared = Comparison.Of([.. Train,
            new ComparedArticle("quiet-en", "en",
                "The night train of Calder Bay waits for its passengers, and the coast is asleep.")]);
        Assert.Contains("quiet-en holds no figure and no quotation.", compared.Notes);
    }

    [Fact]
    public void A_language_without_a_table_is_read_by_the_general_rules_and_named()
    {
        var compared = Comparison.Of([.. Train,
            new ComparedArticle("veleno-it", "it",
                "Vesper Line, Calder Bay–Montaro, 1140 km: 79–240 USD, 310000000 USD. Lennart Quill, Ida Sorrow, "
                + "Bram Okoro.")]);
        Assert.Contains(compared.Notes,
            n => n.StartsWith("No table of words serves the language of veleno-it", StringComparison.Ordinal));
        Assert.Contains(compared.Quantities, q => q.Tellings.Any(t => t.Place.Article == "veleno-it"));
    }

    [Fact]
    public void Two_articles_of_a_language_without_a_table_tell_one_story_by_their_numbers_and_names()
    {
        var compared = Comparison.Of([
            new ComparedArticle("yle-fi", "fi",
                "Sähköt katkesivat 48 000 kodista. Yhtiö maksaa 35–90 euroa, kertoi Yorin Eskeld. Sairaala siirsi 63 "
                + "potilasta."),
            new ComparedArticle("ilta-fi", "fi",
                "Katkos pimensi 48 000 kotia. Korvaus on 90 euroa, sanoi Yorin Eskeld. Sairaalasta siirrettiin 63 "
                + "potilasta.")]);
        Assert.DoesNotContain(compared.Notes,
            n => n.StartsWith("The articles do not tell one story", StringComparison.Ordinal));
        Assert.Contains(compared.Quantities, q => q.Tellings.Count == 2);
    }

    [Fact]
    public void Two_articles_of_one_id_are_refused() =>
        Assert.Contains(Train[0].Id,
            Assert.Throws<ArgumentException>(() => Comparison.Of([Train[0], Train[0]])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Every_line_is_an_object_of_the_contract()
    {
        using var output = new MemoryStream();
        ComparisonJson.Write(Comparison.Of(Train), output);
        var lines = System.Text.Encoding.UTF8
            .GetString(output.ToArray())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement)
            .ToList();
        Assert.Contains(lines,
            l => l.TryGetProperty("quantity", out _) && l.GetProperty("tellings").GetArrayLength() > 5);
        Assert.Contains(lines, l => l.TryGetProperty("statement", out _)
            && l.GetProperty("tellings")[0].GetProperty("mode").GetString() == "direct");
        var change = lines.First(l => l.TryGetProperty("change", out _));
        Assert.Equal(["change", "id", "of", "in", "start", "length", "surface", "against", "was", "now", "sure", "why"],
            change.EnumerateObject().Select(p => p.Name));
    }

    [Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
    [Fact]
    public void The_work_grows_no_faster_than_the_articles()
    {
        // Forty stories of eight articles, each with numbers of its own.
        var many = Enumerable.Range(0, 20).SelectMany(k => Train.Concat(Lake).Select(a => a with
        {
            Id = $"{a.Id}-{k}",
            Text = string.Concat(a.Text.Select(c => c is >= '1' and <= '9' ? (char)('1' + ((c - '1' + k) % 9)) : c)),
        })).ToList();
        Comparison.Of([.. Train, .. Lake]);
        var few = Time(many.Take(64));
        var all = Time(many);
        // Five times as many; were each compared with each, it would take twenty-five times as long.
        Assert.True(all < few * 12, $"{few} ms for 64 articles, {all} ms for {many.Count}");
    }

    private static double Time(IEnumerable<ComparedArticle> articles)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Comparison.Of([.. articles]);
        return watch.Elapsed.TotalMilliseconds;
    }
}
