using ClaimTrail.Articles;

namespace ClaimTrail.Tests.Articles;

public class CaseBuilderTests
{
    private static readonly (string Name, Action<CaseFolder> Spoil, string File, int? Row, string What,
        string Remedy)[] Refusals =
    [
        ("a missing text", f => f.Delete("texts/story-ar.txt"), "articles.csv", 4,
            "The full text is missing", "story-ar.txt"),
        ("no selection", f => f.Delete("selection.csv"), "selection.csv", null,
            "The file is missing", "data/README.md"),
        ("a doubled passage", f => f.Replace("selection.csv", "en-2", "en-1"), "selection.csv", 4,
            "\"en-1\" stands twice; it is first used in row 3", "id of its own"),
        ("a passage of no article", f => f.Replace("selection.csv", "story-ar", "story-fr"), "selection.csv", 5,
            "No article has the id \"story-fr\"", "articles.csv"),
        ("a paragraph that is not there", f => f.Replace("selection.csv", "story-ar,1", "story-ar,9"), "selection.csv",
            5, "story-ar has no paragraph 9; it has 2", "Correct the number"),
        ("first words that are not there", f => f.Replace("selection.csv", "최대", "최소"), "selection.csv", 2,
            "\"최소\" stand nowhere in paragraph 1 of story-ko", "Copy the first words"),
        ("first words that are there twice", f => f.Replace("selection.csv", "up to,", "o,"), "selection.csv", 3,
            "\"o\" stand more than once in paragraph 1 of story-en", "so many that they stand there once"),
        ("last words that are not after the first", f => f.Replace("selection.csv", "\"$900,000\"", "The studio"),
            "selection.csv", 3, "After \"up to\" the words \"The studio\" stand nowhere", "Copy the last words"),
        ("no first words", f => f.Replace("selection.csv", "up to,", ","), "selection.csv", 3,
            "\"from\" is empty", "Fill it in"),
        ("a purpose that is none", f => f.Replace("selection.csv", "quotation", "beauty"), "selection.csv", 4,
            "holds \"beauty\"", "figure, quotation"),
        ("two passages that overlap",
            f => f.Replace("selection.csv", "en-2,story-en,2,“That,much.”,quotation",
                "en-2,story-en,1,to $900,,figure"), "selection.csv", 4, "overlaps with en-1", "end earlier"),
        ("furniture that is not there", f => f.Replace("articles.csv", "free,Ours,3", "free,Ours,3-5"), "articles.csv",
            2, "names paragraph 5, but the text has 3", "that exist"),
        ("a second copy",
            f => { Withhold(f, CaseFolder.Korean); f.Replace("selection.csv", "story-ko,1", "story-ko,3"); },
            "selection.csv", 2, "Paragraph 3 repeats paragraph 1", "first copy"),
        ("too much of one article",
            f => { Withhold(f, CaseFolder.English); f.Replace("selection.csv", "“That,much.”", "The union,much.”"); },
            "articles.csv", 3, "The passages quote 71.0 % of story-en; at most 40 %", "selection.csv"),
        ("too long a passage", LongPassage, "selection.csv", 3, "The passage has 301 characters; 300 may be quoted",
            "a sentence or a clause"),
        ("another text", f => f.WriteText("story-en", "Something else."), "story-en.txt", null,
            "is not the text", "length of 15"),
    ];

    public static TheoryData<string> Names => [.. Refusals.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_cannot_be_built_is_named_with_file_row_and_remedy(string name)
    {
        var (_, spoil, file, row, what, remedy) = Refusals.Single(r => r.Name == name);
        using var folder = new CaseFolder();
        spoil(folder);
        var errors = Assert.Throws<CorpusException>(() => CaseBuilder.Build(folder.Path, folder.TextFolder)).Errors;
        Assert.True(errors.Count == 1, string.Join('\n', errors));
        Assert.Equal((file, row), (System.IO.Path.GetFileName(errors[0].File), errors[0].Row));
        Assert.Contains(what, errors[0].What, StringComparison.Ordinal);
        Assert.Contains(remedy, errors[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Building_again_gives_the_same_bytes_and_writes_nothing()
    {
        using var folder = new CaseFolder();
        var before = (folder.Read("paragraphs.csv"), folder.Read("passages.csv"));
        var build = CaseBuilder.Build(folder.Path, folder.TextFolder);
        Assert.Equal(before, (build.Paragraphs, build.Passages));
        Assert.Empty(build.Differences(folder.Path));
        Assert.Empty(build.Write(folder.Path));
    }

    [Fact]
    public void What_differs_is_named_with_its_first_row_and_made_anew()
    {
        using var folder = new CaseFolder();
        var whole = folder.Read("passages.csv");
        folder.Replace("passages.csv", "much", "many");
        folder.Delete("paragraphs.csv");
        var build = CaseBuilder.Build(folder.Path, folder.TextFolder);

        Assert.Equal([("paragraphs.csv", (int?)null), ("passages.csv", 4)],
            build.Differences(folder.Path).Select(d => (d.File, d.Row)));
        Assert.Equal(["paragraphs.csv", "passages.csv"], build.Write(folder.Path).Order(StringComparer.Ordinal));
        Assert.Equal(whole, folder.Read("passages.csv"));
        Assert.Empty(build.Differences(folder.Path));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.new"));
    }

    [Fact]
    public void A_no_break_space_is_found_by_a_space()
    {
        using var folder = new CaseFolder();
        var text = CaseFolder.English.Replace("up to", "up\u00A0to", StringComparison.Ordinal);
        folder.WriteText("story-en", text);
        folder.Replace("articles.csv", CaseFolder.Sha256(CaseFolder.English), CaseFolder.Sha256(text));
        Assert.Contains("up\u00A0to $900,000", CaseBuilder.Build(folder.Path, folder.TextFolder).Passages,
            StringComparison.Ordinal);
    }

    private static void Withhold(CaseFolder folder, string text) =>
        folder.Replace("articles.csv", CaseFolder.Sha256(text) + ",free,Ours",
            CaseFolder.Sha256(text) + ",withheld,Theirs");

    private static void LongPassage(CaseFolder folder)
    {
        Withhold(folder, CaseFolder.English);
        var text = "up to $900,000" + new string('x', 286) + "1" + new string('y', 1000);
        folder.WriteText("story-en", text);
        folder.Replace("articles.csv", CaseFolder.Sha256(CaseFolder.English), CaseFolder.Sha256(text));
        folder.Replace("articles.csv", $",{CaseFolder.English.Length},", $",{text.Length},");
        folder.Replace("selection.csv", "\"$900,000\"", "1");
        folder.Replace("selection.csv", "en-2,story-en,2,“That,much.”,quotation,The words\n", "");
    }
}
