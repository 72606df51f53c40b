using ClaimTrail.Articles;
using ClaimTrail.Quotations.People;
using ClaimTrail.Testing;

namespace ClaimTrail.Tests.Quotations.People;

public class PeopleBookTests
{
    private static readonly string Case = RepositoryRoot.Combine("data", "netflix-2023");
    private static readonly PeopleBook Book = PeopleBook.Read(Case);

    [Theory]
    [InlineData("롭 델라니", "ko", "rob-delaney", NameBasis.Listed, 1)]
    [InlineData("罗伯.德莱尼", "zh-Hans", "rob-delaney", NameBasis.Listed, 1)]
    [InlineData("Delaney", "id", "rob-delaney", NameBasis.Listed, 1)]
    [InlineData("دنكان كرابتري-إيرلندا", "ar", "duncan-crabtree-ireland", NameBasis.Listed, 1)]
    [InlineData("넷플릭스", "ko", "netflix", NameBasis.Listed, 1)]
    [InlineData("SAG-AFTRA", "fr", "sag-aftra", NameBasis.SameLetters, 0.95)]
    [InlineData("Cranston", "en", "bryan-cranston", NameBasis.PartOfName, 0.8)]
    [InlineData("데릴 로버트 델라니", "ko", null, NameBasis.Sound, 0)]
    [InlineData("براين كرانستون", "ar", "bryan-cranston", NameBasis.Sound, 0.9)]
    [InlineData("布莱恩·克兰斯顿", "zh", "bryan-cranston", NameBasis.Sound, 0.9)]
    [InlineData("شلمى حايك", "ar", "salma-hayek", NameBasis.Sound, 0.8)]
    [InlineData("Fran Drescher", "en", null, NameBasis.Sound, 0)]
    [InlineData("프란 드레셔", "ko", null, NameBasis.Sound, 0)]
    [InlineData("그", "ko", null, NameBasis.Sound, 0)]
    [InlineData("  ", "en", null, NameBasis.Sound, 0)]
    public void A_written_name_means(string written, string language, string? entity, NameBasis basis, double atLeast)
    {
        var match = Book.Resolve(written, language);
        Assert.Equal(entity, match?.Entity.Id);
        if (match is null) return;
        Assert.Equal(basis, match.Basis);
        Assert.InRange(match.Certainty, atLeast, 1);
        Assert.Contains(written, match.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_table_nobody_is_known_but_sounds_still_compare()
    {
        var bare = Book.WithoutAliases();
        Assert.Null(bare.Resolve("Rob Delaney", "en"));
        Assert.InRange(bare.Likeness("Rob Delaney", "罗伯.德莱尼"), 0.9, 1);
    }

    [Fact]
    public void One_form_for_two_entities_is_refused_by_row()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "aliases.csv"),
            "entity,name,kind,language,form\na,A,person,en,Kim\nb,B,person,en,KIM\nc,C,king,en,C\n");
        var thrown = Assert.Throws<CorpusException>(() => AliasTable.Read(folder.Path));
        Assert.Equal([3, 4], thrown.Errors.Select(e => e.Row));
    }
}
