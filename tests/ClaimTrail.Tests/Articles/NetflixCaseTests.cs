using ClaimTrail.Articles;
using ClaimTrail.Testing;
using ClaimTrail.Text;
using CsvHelper;

namespace ClaimTrail.Tests.Articles;

public class NetflixCaseTests
{
    private static readonly string Folder = RepositoryRoot.Combine("data", "netflix-2023");
    private static readonly Corpus WithoutText = Corpus.Open(Folder, Case.WithoutText);

    [Fact]
    public void The_case_holds_five_articles_in_five_languages() =>
        Assert.Equal(
            [("tenasia-ko", "ko", 3011, 26), ("cacafly-zh", "zh", 2676, 35), ("fomomedia-id", "id", 3451, 31),
                ("rapidtelecast-en", "en", 4138, 21), ("q8hashtagat-ar", "ar", 3308, 13)],
            WithoutText.Articles.Select(a => (a.Id, a.Language, a.Length, a.Paragraphs.Count)));

    [Fact]
    public void No_passage_is_longer_than_the_budget_and_no_article_is_quoted_beyond_it()
    {
        Assert.All(WithoutText.Passages, p => Assert.InRange(p.Text.Length, 1, QuotationBudget.LongestPassage));
        Assert.All(WithoutText.Articles, a => Assert.InRange(a.QuotedShare, 0.2, QuotationBudget.LargestShare));
        Assert.All(WithoutText.Articles, a => Assert.Equal(TextSharing.Withheld, a.Sharing));
    }

    [Fact]
    public void No_second_copy_is_quoted_but_where_it_differs()
    {
        foreach (var passage in WithoutText.Passages)
        {
            var paragraph = WithoutText[passage.ArticleId].Paragraphs[passage.Paragraph - 1];
            if (paragraph.Repeats is not { } repeat) continue;
            Assert.Equal((RepeatKind.Near, true), (repeat.Kind, passage.Purpose.HasFlag(PassagePurpose.NearRepeat)));
        }
    }

    [Fact]
    public void Every_passage_that_is_not_English_is_glossed_word_by_word()
    {
        // Names, dates and menu entries that stand in English in articles of other languages.
        string[] english = ["zh-09", "zh-28", "id-01", "id-13"];
        foreach (var article in WithoutText.Articles)
            foreach (var passage in article.Passages)
            {
                if (article.Language == "en" || english.Contains(passage.Id))
                {
                    Assert.True(passage.Gloss is null, passage.Id);
                    Assert.True(passage.Text.All(c => !char.IsLetter(c) || c < 0x300), passage.Id);
                    continue;
                }

                var gloss = passage.Gloss ?? throw new Xunit.Sdk.XunitException($"{passage.Id} has no gloss.");
                Assert.Equal((passage.Id, article.Language == "id"), (passage.Id, gloss.Transliteration.Length == 0));
                var words = (article.Language == "id" ? passage.Text : gloss.Transliteration).Split([' ', '\u00A0'],
                    StringSplitOptions.RemoveEmptyEntries);
                Assert.True(words.Length == gloss.WordByWord.Split(" | ").Length, passage.Id);
                if (article.Language is "ko" or "ar")
                    Assert.True(words.Length == passage.Text.Split([' ', '\u00A0']).Length, passage.Id);
                Assert.True(gloss.Transliteration.All(c => !char.IsLetter(c) || (c < 0x2E80 && !IsArabic(c))),
                    $"{passage.Id} is not in Latin letters.");
                Assert.Equal(("ClaimTrail", null), (gloss.MadeBy, gloss.SignedBy));
            }
    }

    [Theory]
    [InlineData("ko-10", "63만에")]
    [InlineData("ko-10", "7월 14일")]
    [InlineData("ko-02", "최대 90만 달러")]
    [InlineData("ko-03", "30만~90만달러(3억8천만~11억6천만원)가량")]
    [InlineData("zh-04", "最高 90 万美元(约四百三十万令吉)")]
    [InlineData("id-02", "900 ribu dolar per tahun atau setara Rp13,5 miliar")]
    [InlineData("en-17", "thirty-five actors")]
    [InlineData("ar-04", "يصل إلى 900 ألف دولار")]
    public void A_figure_keeps_the_words_that_decide_its_reading(string id, string words) =>
        Assert.Contains(words, WithoutText.Passages.Single(p => p.Id == id).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("figures.csv")]
    [InlineData("quotations.csv")]
    [InlineData("sources.csv")]
    public void Every_label_of_a_first_copy_is_quoted_whole(string file)
    {
        // The fragment that the second copy of the English passage says again.
        string[] secondCopies = ["rapidtelecast-en-q02"];
        using var labels = CsvReader.FromFile(Path.Combine(Folder, "labels", file));
        var read = 0;
        while (labels.Read())
        {
            read++;
            var article = WithoutText[labels.GetString("article")];
            var span = new TextSpan(labels["start"].Parse<int>(), labels["length"].Parse<int>());
            var paragraph = article.Paragraphs.Single(p => p.Span.Contains(span));
            if (paragraph.Repeats?.Kind == RepeatKind.Exact || secondCopies.Contains(labels.GetString("id"))) continue;
            Assert.True(article.Words(span) is not null,
                $"{labels.GetString("id")}, paragraph {paragraph.Number}, is not quoted.");
        }

        Assert.InRange(read, 30, int.MaxValue);
    }

    [SkippableFact]
    public void Every_digit_of_a_first_copy_is_quoted()
    {
        var corpus = Corpus.Open(Folder, FullTexts.Required());
        foreach (var article in corpus.Articles)
            foreach (var paragraph in article.Paragraphs.Where(p => p.Repeats?.Kind != RepeatKind.Exact))
                for (var i = paragraph.Span.Start; i < paragraph.Span.End; i++)
                    if (char.IsDigit(article.Text![i]))
                        Assert.True(article.Passages.Any(p => p.Span.Contains(new TextSpan(i, 1))),
                            $"{article.Id}, paragraph {paragraph.Number}, at {i}");
    }

    [SkippableFact]
    public void With_and_without_the_texts_the_case_is_the_same()
    {
        var with = Corpus.Open(Folder, FullTexts.Required());
        Assert.True(with.HasText);
        Assert.Equal(WithoutText.Passages, with.Passages);
        Assert.Equal(WithoutText.Articles.SelectMany(a => a.Paragraphs), with.Articles.SelectMany(a => a.Paragraphs));
        Assert.Equal(WithoutText.Articles.Select(a => a.QuotedShare), with.Articles.Select(a => a.QuotedShare));
        foreach (var passage in WithoutText.Passages)
            Assert.Equal(with[passage.ArticleId].Words(passage.Span),
                WithoutText[passage.ArticleId].Words(passage.Span));
    }

    [SkippableFact]
    public void The_files_are_what_build_case_makes_of_the_texts_byte_for_byte() =>
        Assert.Empty(CaseBuilder.Build(Folder, FullTexts.Required()).Differences(Folder));

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';
}
