using System.Text;
using ClaimTrail.Testing;

namespace ClaimTrail.Cases.Tests;

/// <summary>Every kind of input, and every kind of bad input.</summary>
public class IntakeTests
{
    private static readonly string Long = new('x', IntakeLimits.MostCharacters + 1);

    public static TheoryData<string, string, byte[], string> Good => new()
    {
        { "text in UTF-8", "herald-en.txt", Utf8(Samples.English), "UTF-8" },
        { "text with a byte-order mark", "herald.txt", [0xEF, 0xBB, 0xBF, .. Utf8(Samples.English)], "UTF-8" },
        { "text in EUC-KR", "ilbo.txt", In("euc-kr", Samples.Korean), "EUC-KR, by its look" },
        { "text in UTF-16", "ilbo.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Samples.Korean)],
            "UTF-16LE, by its look" },
        { "text in GB18030", "ribao.txt",
            In("gb18030", "市议会星期日决定为人行桥拨款四千二百万美元,市长说,这座桥不是纪念碑,而是一条上学的路。居民中有百分之六十四的人支持这个计划。"), "GB18030, by its look" },
        { "text in Big5", "ribao.txt", In("big5", "市議會星期日決定為人行橋撥款四千二百萬美元,市長說,這座橋不是紀念碑,而是一條上學的路。居民中有百分之六十四的人支持這個計劃。"),
            "Big5, by its look" },
        { "text in Windows-1256", "sahifa.txt",
            In("windows-1256",
                "قرر مجلس المدينة يوم الأحد تخصيص اثنين وأربعين مليون دولار لجسر المشاة فوق النهر، وقالت العمدة إن "
                + "الجسر طريق إلى المدرسة."), "Windows-1256, by its look" },
        { "text in windows-1252", "soir.txt",
            In("windows-1252",
                "Le conseil a voté dimanche une passerelle sur la rivière, a déclaré la maire. Les habitants sont "
                + "très divisés à ce sujet."), "windows-1252, a guess" },
        { "a page", "herald.html", Utf8(Samples.Page), "UTF-8" },
        { "a page that names its encoding", "soir.htm",
            In("iso-8859-15",
                "<html><head><meta charset=\"iso-8859-15\"></head><body><p>Le conseil a voté 42 € pour la passerelle "
                + "de la rivière, a déclaré la maire.</p></body></html>"), "iso-8859-15, as the page says" },
        { "a Word file", "courier.docx",
            WordFile.Of(["A bridge", "The council will pay at least $42 million for a bridge."]), "UTF-8" },
        { "a Word file in UTF-16", "courier.docx",
            WordFile.Zip(("word/document.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(WordFile.Document(
            "<w:p><w:r><w:t>A bridge</w:t></w:r></w:p><w:p><w:r><w:t>The council will pay at least $42 million for a "
            + "bridge.</w:t></w:r></w:p>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"))])), "UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Every_kind_of_input_is_read(string name, string file, byte[] bytes, string encoding)
    {
        var draft = Read((file, bytes));
        Assert.True(draft.Problems.Count == 0, $"{name}: {string.Join("; ", draft.Problems)}");
        var article = Assert.Single(draft.Articles);
        Assert.Equal((name, encoding), (name, article.Encoding));
        Assert.DoesNotContain('\uFFFD', article.Text);
        Assert.NotEqual("und", article.Tag);
    }

    public static TheoryData<string, string, byte[], string> Bad => new()
    {
        { "an empty file", "a.txt", [], "The file is empty." },
        { "blanks alone", "a.txt", Utf8(" \n\u00A0\n"), "The file holds no text." },
        { "another kind", "a.pdf", Utf8("%PDF-1.4"), "Files of the kind .pdf are not read." },
        { "no ending", "article", Utf8("text"), "has no ending" },
        { "no known encoding", "a.txt", [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x00, 0x01, 0x02, 0xFE],
            "no text in an encoding that is known here" },
        { "too long a text", "a.txt", Utf8(Long), "an article has at most 1,000,000" },
        { "a page without text", "a.html", Utf8("<html><body><nav>Menu</nav><script>x</script></body></html>"),
            "The page holds no running text" },
        { "a page that only opens elements", "a.html", Utf8(string.Concat(Enumerable.Repeat("<div>", 100_000))),
            "more than 512 deep" },
        { "a page that opens drawings in titles of drawings", "a.html",
            Utf8("<p>x" + string.Concat(Enumerable.Repeat("<svg><title>", 1_000))), "more than 512 deep" },
        { "a page that opens elements again", "a.html",
            Utf8("<p>" + string.Concat(Enumerable.Range(0, 400).Select(i => $"<b class=c{i}>"))
                + string.Concat(Enumerable.Repeat("<p>x", 20_000))), "leaves so many tags open" },
        { "no zip archive", "a.docx", Utf8("text"), "no whole Word file" },
        { "an old Word file", "a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old Word file" },
        { "a zip archive of something else", "a.docx", WordFile.Zip(("xl/workbook.xml", "<x/>")),
            "without a Word text" },
        { "XML that is broken", "a.docx", WordFile.Zip(("word/document.xml", "<w:document")),
            "holds XML that is not read" },
        { "XML whose declaration is broken bytes", "a.docx",
            WordFile.Zip(("word/document.xml",
                [.. "<?xml version=\"1.0"u8, .. Enumerable.Repeat<byte[]>([0xC0, 0x80], 20_000)
                    .SelectMany(pair => pair)])), "not UTF-8" },
        { "XML with entities", "a.docx",
            WordFile.Zip(("word/document.xml",
                WordFile.Document("<w:p/>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>"))),
                "holds XML that is not read" },
        { "XML that nests", "a.docx",
            WordFile.Zip(("word/document.xml", WordFile.Document(string.Concat(Enumerable.Repeat("<w:p>", 50_000))))),
            "more than 512 deep" },
        { "a zip bomb", "a.docx",
            WordFile.Zip(("word/document.xml",
                WordFile.Document("<w:p><w:r><w:t/></w:r></w:p>" + new string(' ', 40 << 20)))),
                "unpacks to more than 32 MB" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Every_bad_input_is_named_and_hides_no_other(string name, string file, byte[] bytes, string what)
    {
        var draft = Read(("0-before.txt", Utf8(Samples.English)), (file, bytes), ("z-after.txt", Utf8(Samples.Korean)));
        var problem = Assert.Single(draft.Problems);
        Assert.True(problem.File == file && problem.LeftOut, name);
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
        Assert.Equal(["0-before.txt", "z-after.txt"], draft.Articles.Select(a => a.File));
    }

    [Fact]
    public void A_file_of_50_MB_is_named_and_not_opened()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(Path.Combine(folder.Path, "archive.txt"))) file.SetLength(50 << 20);
        Assert.Contains("The file has 50.0 MB; one article has at most 16 MB.",
            Assert.Single(CaseDraft.Read(folder.Path).Problems).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two publishers", "herald-en.txt", "ilbo-ko.txt", "herald, ilbo")]
    [InlineData("one publisher twice", "herald-en.txt", "herald-ko.txt", "herald-en, herald-ko")]
    public void Tellings_bear_the_names_of_publishers_that_tell_them_apart(string row, string one,
        string other, string names) =>
        Assert.Equal((row, names),
            (row,
                string.Join(", ", Read((one, Utf8(Samples.English)),
                    (other, Utf8(Samples.Korean))).Compared.Select(article => article.Name))));

    [Fact]
    public void Folders_are_named_and_the_pictures_of_a_saved_page_are_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", Samples.Page);
        folder.Write("page_files/style.css", "p{}");
        folder.Write("more/other.txt", Samples.English);
        Assert.Equal(["more/"], CaseDraft.Read(folder.Path).Problems.Select(p => p.File));
    }

    [Fact]
    public void Furniture_stays_outside_and_paragraphs_stay_whole() => Assert.Equal(
        [
            "Council votes for the bridge",
            "The council voted on Sunday for a bridge that will cost up to $42\u00A0million and be used by 12,000 "
            + "people.",
            "“We are giving them a way to school,” the mayor said.",
            "Work is to begin in June.",
        ],
        Read(("herald.html", Utf8(Samples.Page))).Articles[0].Text.TrimEnd('\n').Split('\n'));

    [Fact]
    public void Word_paragraphs_breaks_and_fallbacks_are_read_once()
    {
        var file = WordFile.Zip(("word/document.xml", WordFile.Document(
            "<w:p><w:r><w:t xml:space=\"preserve\">The bridge </w:t></w:r><w:r><w:t>costs</w:t><w:tab/><w:t>$42 million.</w:t><w:br/><w:t>Or more.</w:t></w:r></w:p>"
            + "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>A "
            + "box.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>A "
            + "box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
            + "<w:p><w:del><w:r><w:delText>Never said.</w:delText></w:r></w:del></w:p>")));
        Assert.Equal("The bridge costs $42 million.\nOr more.\nA box.\n\n", Read(("a.docx", file)).Articles[0].Text);
    }

    [Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
    [Fact]
    public void Ten_thousand_files_are_read_and_none_is_lost()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 10_000; i++)
            File.WriteAllText(Path.Combine(folder.Path, $"a{i:00000}.txt"), i % 100 == 99
                ? ""
                : $"Article {i}\n\nThe city of number {i} has paid {i + 2} dollars for the bridge and its {i} lamps.");
        var draft = CaseDraft.Read(folder.Path);
        Assert.Equal((9_900, 100), (draft.Articles.Count, draft.Problems.Count));
        Assert.Equal(9_900, draft.Articles.Select(a => a.Id).Distinct().Count());
    }

    internal static CaseDraft Read(params (string Name, byte[] Bytes)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(folder.Path, name), bytes);
        return CaseDraft.Read(folder.Path);
    }

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] In(string encoding, string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);
}
