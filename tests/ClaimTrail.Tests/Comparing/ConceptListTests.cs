using ClaimTrail.Comparing.Reading;
using ClaimTrail.Languages;

namespace ClaimTrail.Tests.Comparing;

/// <summary>The list of everyday words: a notion that one language cannot write is no bridge to it, and a form that
/// many notions share tells none of them.</summary>
public class ConceptListTests
{
    private const int MostRows = 2;
    private static readonly ConceptList List = ConceptList.Load();

    public static TheoryData<string> Languages => [.. List.Columns.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_row_has_a_form(string language)
    {
        var column = List.Columns[language];
        Assert.Equal(List.Names.Length, column.Length);
        Assert.Empty(column.Index().Where(row => row.Item.Length == 0).Select(row => List.Names[row.Index]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_form_stands_in_more_than_two_rows(string language) =>
        Assert.Empty(List.Columns[language].Index()
            .SelectMany(row => row.Item.Select(form => (Form: LanguageFolding.All.Fold(form), row.Index)))
            .Distinct()
            .GroupBy(row => row.Form, row => List.Names[row.Index], StringComparer.Ordinal)
            .Where(rows => rows.Count() > MostRows)
            .Select(rows => $"{rows.Key}: {string.Join(", ", rows)}"));

    /// <summary>The reader knows two words that mean one thing, as they stand: not three, none by its beginning, and
    /// none where words are not parted by spaces.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_form_of_more_words_is_two_words(string language)
    {
        var most = language is "ko" or "zh" ? 0 : 1;
        Assert.DoesNotContain(List.Columns[language].SelectMany(forms => forms),
            form => form.Count(c => c == '_') > (form.EndsWith('*') ? 0 : most));
    }
}
