using System.Text;
using ClaimTrail.Articles;

namespace ClaimTrail.Tests.Articles;

public class CorpusRefusalTests
{
    /// <summary>Each row spoils one thing; exactly one error may follow.</summary>
    private static readonly (string Name, Action<CaseFolder> Spoil, string File, int? Row, string What,
        string Remedy)[] Refusals =
    [
        ("no cards", f => f.Delete("articles.csv"), "articles.csv", null, "The file is missing.", "data/README.md"),
        ("no paragraphs", f => f.Delete("paragraphs.csv"), "paragraphs.csv", null,
            "The file is missing.", "build-case"),
        ("no passages", f => f.Delete("passages.csv"), "passages.csv", null, "The file is missing.", "build-case"),
        ("an empty file", f => f.Write("passages.csv", ""), "passages.csv", 1, "Missing columns: id, article,",
            "id,article,paragraph"),
        ("a missing column", f => f.Replace("glosses.csv", "made_by", "maker"), "glosses.csv", 1,
            "Missing columns: made_by.", "made_by,signed_by"),
        ("a doubled column",
            f => f.Replace("articles.csv",
                "id,language,publisher,country,title,published_from,published_to,date_basis,address,taken_from,taken_from_note,length,sha256,sharing,rights,furniture",
            "id,language,publisher,country,title,published_from,published_to,date_basis,address,taken_from,taken_from_note,length,sha256,sharing,rights,furniture,id"),
            "articles.csv", 1, "Columns that stand twice: id.", "Keep one"),
        ("a missing id", f => f.Replace("articles.csv", "story-en,en", ",en"), "articles.csv", 3,
            "The id is missing.", "tenasia-ko.txt"),
        ("a doubled id", f => f.Replace("articles.csv", "story-en,en", "story-ko,en"), "articles.csv", 3,
            "\"story-ko\" stands twice; it is first used in row 2", "id of its own"),
        ("an id that leaves its folder", f => f.Replace("articles.csv", "story-en,en", "../story-en,en"),
            "articles.csv", 3, "\"../story-en\" cannot be used", "a to z"),
        ("a country code for a language", f => f.Replace("articles.csv", "story-ko,ko", "story-ko,kr"), "articles.csv",
            2, "\"kr\" is not known", "\"ko\" is meant"),
        ("a country code that is no language", f => f.Replace("articles.csv", "story-ko,ko", "story-ko,JP"),
            "articles.csv", 2, "\"JP\" is not known", "\"ja\" is meant"),
        ("a language nobody has", f => f.Replace("articles.csv", "story-ar,ar", "story-ar,qq"), "articles.csv", 4,
            "\"qq\" is not known", "BCP 47"),
        ("a tag out of shape", f => f.Replace("articles.csv", "story-ar,ar", "story-ar,ar_KW"), "articles.csv", 4,
            "\"ar_KW\" is not known", "BCP 47"),
        ("no language", f => f.Replace("articles.csv", "story-ar,ar", "story-ar,"), "articles.csv", 4,
            "\"\" is not known", "BCP 47"),
        ("no publisher", f => f.Replace("articles.csv", "story-ar,ar,A paper", "story-ar,ar,"), "articles.csv", 4,
            "\"publisher\" is empty", "data/README.md"),
        ("a day in another order",
            f => f.Replace("articles.csv", "story-ko,ko,A paper,,A title,2023-07-28",
                "story-ko,ko,A paper,,A title,28.07.2023"), "articles.csv", 2,
                "\"28.07.2023\", which is no day", "2023-07-28"),
        ("a last day before the first",
            f => f.Replace("articles.csv", "story-ko,ko,A paper,,A title,2023-07-28",
                "story-ko,ko,A paper,,A title,2023-07-29"), "articles.csv", 2, "published before", "later day"),
        ("an address without https",
            f => f.Replace("articles.csv", "https://example.org/story-en", "example.org/story-en"), "articles.csv", 3,
            "no web address", "https://"),
        ("digits of another script", f => f.Replace("articles.csv", $",{CaseFolder.Arabic.Length},", ",٦٧,"),
            "articles.csv", 4, "\"٦٧\", which is no whole number", "digits 0 to 9"),
        ("a length that is not the text's", f => f.Replace("articles.csv", $",{CaseFolder.English.Length},", ",700,"),
            "articles.csv", 3, $"length of 700, but the text has {CaseFolder.English.Length}",
            $"Write {CaseFolder.English.Length}."),
        ("a checksum out of shape", f => f.Replace("articles.csv", CaseFolder.Sha256(CaseFolder.English), "abc"),
            "articles.csv", 3, "\"abc\" is no SHA-256", "sha256sum"),
        ("a word for sharing that is none", f => f.Replace("articles.csv", "free,Ours,3", "public,Ours,3"),
            "articles.csv", 2, "holds \"public\"", "withheld, free"),
        ("furniture that is no list", f => f.Replace("articles.csv", "free,Ours,3", "free,Ours,3..4"), "articles.csv",
            2, "\"3..4\"", "2 24-31"),
        ("a card with a comma too many",
            f => f.Replace("articles.csv", "story-en,en,A paper", "story-en,en,A paper, of sorts"), "articles.csv", 3,
            "more or fewer fields", "comma"),
        ("a card with an open quotation mark",
            f => f.Replace("articles.csv", "story-en,en,A paper", "story-en,en,\"A paper"), "articles.csv", 3,
            "none closes it on the same line", "on one line"),
        ("a card with a stray quotation mark",
            f => f.Replace("articles.csv", "story-en,en,A paper", "story-en,en,A \"paper\""), "articles.csv", 3,
            "stands inside a field", "twice"),
        ("a paragraph of no article", f => f.Replace("paragraphs.csv", "story-en,2", "story-fr,2"), "paragraphs.csv", 6,
            "No article has the id \"story-fr\"", "articles.csv"),
        ("a doubled paragraph", f => f.Replace("paragraphs.csv", "story-en,2", "story-en,1"), "paragraphs.csv", 6,
            "Paragraph 1 of story-en stands where paragraph 2 is due", "1, 2, 3"),
        ("a paragraph that starts at a word", f => f.Replace("paragraphs.csv", "story-ko,2,20", "story-ko,2,there"),
            "paragraphs.csv", 3, "\"there\", which is no whole number", "whole number from 0"),
        ("a paragraph past the end", f => f.Replace("paragraphs.csv", "story-ar,2,38", "story-ar,2,3800"),
            "paragraphs.csv", 8, "but the article has", "build-case"),
        ("a fingerprint out of shape", f => f.Replace("paragraphs.csv", "story-ko,2,20,17,", "story-ko,2,20,17,X"),
            "paragraphs.csv", 3, "is not one", "16"),
        ("a paragraph at another place", f => f.Replace("paragraphs.csv", "story-ko,2,20,17,", "story-ko,2,20,16,"),
            "paragraphs.csv", 3, "Paragraph 2 does not stand at this place", "build-case"),
        ("a fingerprint of something else",
            f => f.Replace("paragraphs.csv", Fingerprint(CaseFolder.Arabic), "0123456789abcdef"), "paragraphs.csv", 7,
            "another fingerprint", "build-case"),
        ("a paragraph left out at the end",
            f => f.Write("paragraphs.csv",
                f.Read("paragraphs.csv")[..(f.Read("paragraphs.csv").TrimEnd().LastIndexOf('\n') + 1)]),
                "paragraphs.csv", null, "story-ar has 1 paragraphs here, but 2 in its text", "build-case"),
        ("a repeat of a later paragraph", f => f.Replace("paragraphs.csv", ",1,exact", ",3,exact"), "paragraphs.csv", 4,
            "Paragraph 3 is not an earlier first copy", "build-case"),
        ("a repeat of no kind", f => f.Replace("paragraphs.csv", ",1,exact", ",1,much"), "paragraphs.csv", 4,
            "holds \"much\"", "exact, near"),
        ("a kind without a repeat", f => f.Replace("paragraphs.csv", ",1,exact", ",,exact"), "paragraphs.csv", 4,
            "\"repeats\" is empty", "both or neither"),
        ("a passage without an id", f => f.Replace("passages.csv", "en-1,", ","), "passages.csv", 3,
            "\"id\" is empty", "Fill it in"),
        ("a doubled passage", f => f.Replace("passages.csv", "en-2,", "en-1,"), "passages.csv", 4,
            "\"en-1\" stands twice; it is first used in row 3", "id of its own"),
        ("a passage of no article", f => f.Replace("passages.csv", "ar-1,story-ar", "ar-1,story-fr"), "passages.csv", 5,
            "No article has the id \"story-fr\"", "articles.csv"),
        ("a passage outside its paragraph", f => f.Replace("passages.csv", "en-2,story-en,2", "en-2,story-en,1"),
            "passages.csv", 4, "does not lie in paragraph 1 of story-en", "build-case"),
        ("a passage with another length", f => f.Replace("passages.csv", "최대 90만", "최대 900만"), "passages.csv", 2,
            "is said to have", "build-case"),
        ("a passage that does not match the text", f => f.Replace("passages.csv", "최대 90만", "최대 80만"), "passages.csv",
            2, "from its character 4 on, the text has \"90만 달러를 준다\" and the passage \"80만", "build-case"),
        ("a passage for no purpose", f => f.Replace("passages.csv", "quotation", "beauty"), "passages.csv", 4,
            "holds \"beauty\"", "near_repeat"),
        ("a passage with a broken row", f => f.Replace("passages.csv", "en-2,story-en,2,", "en-2,story-en,2"),
            "passages.csv", 4, "more or fewer fields", "comma"),
        ("a gloss of no passage", f => f.Replace("glosses.csv", "ko-1", "ko-9"), "glosses.csv", 2,
            "No passage has the id \"ko-9\"", "passages.csv"),
        ("a doubled gloss", f => f.Replace("glosses.csv", "ar-1", "ko-1"), "glosses.csv", 3,
            "\"ko-1\" is glossed twice", "Keep one"),
        ("a gloss without a translation", f => f.Replace("glosses.csv", "up to 900 thousand dollars", ""),
            "glosses.csv", 3, "\"translation\" is empty", "Fill it in"),
        ("cards from a Korean spreadsheet",
            f => f.WriteBytes("articles.csv",
                Encoded(f.Read("articles.csv").Replace("A paper", "신문사가 낸 기사", StringComparison.Ordinal), "euc-kr")),
                "articles.csv", null, "looks like EUC-KR", "iconv -f EUC-KR -t UTF-8 \"articles.csv\""),
        ("a text in EUC-KR", f => f.WriteBytes("texts/story-ko.txt", Encoded(CaseFolder.Korean, "euc-kr")),
            "story-ko.txt", null, "looks like EUC-KR", "iconv -f EUC-KR -t UTF-8 \"story-ko.txt\""),
        ("a text in GB18030", f => f.WriteBytes("texts/story-ko.txt", Encoded("工会表示,这个公司的年薪最高 90 万美元。", "gb18030")),
            "story-ko.txt", null, "looks like GB18030", "iconv -f GB18030"),
        ("a text in Big5", f => f.WriteBytes("texts/story-ko.txt", Encoded("工會表示,這個公司的年薪最高 90 萬美元。", "big5")),
            "story-ko.txt", null, "looks like Big5", "iconv -f BIG5"),
        ("a text in Windows-1256", f => f.WriteBytes("texts/story-ar.txt", Encoded(CaseFolder.Arabic, "windows-1256")),
            "story-ar.txt", null, "looks like Windows-1256", "iconv -f WINDOWS-1256"),
        ("a text in UTF-16", f => f.WriteBytes("texts/story-en.txt", Encoding.Unicode.GetBytes(CaseFolder.English)),
            "story-en.txt", null, "looks like UTF-16LE", "iconv -f UTF-16LE"),
        ("a text in nothing known", f => f.WriteBytes("texts/story-en.txt", [0xFF, 0x41, 0xFF]), "story-en.txt", null,
            "no encoding that is known", "save it as UTF-8"),
        ("another text", f => f.WriteText("story-en", "Something else."), "story-en.txt", null,
            $"the card says {CaseFolder.Sha256(CaseFolder.English)}", "length of 15"),
        ("a text with other line ends",
            f => f.WriteText("story-ko", CaseFolder.Korean.Replace("\n", "\r\n", StringComparison.Ordinal)),
            "story-ko.txt", null, "is not the text", "Only the line ends differ"),
        ("a text with a mark", f => f.WriteText("story-en", "\uFEFF" + CaseFolder.English), "story-en.txt", null,
            "is not the text", "byte-order mark"),
        ("a text with a line break more", f => f.WriteText("story-en", CaseFolder.English + "\n"), "story-en.txt", null,
            "is not the text", "remove it"),
        ("a text with a line break less", f => f.WriteText("story-ko", CaseFolder.Korean.TrimEnd('\n')), "story-ko.txt",
            null, "is not the text", "add it"),
        ("a folder of texts that holds none",
            f => { foreach (var t in Directory.GetFiles(f.TextFolder)) File.Delete(t); }, "texts", null,
            "holds none of the texts", "story-ko.txt, story-en.txt"),
        ("a folder of texts that is not there", f => Directory.Delete(f.TextFolder, true), "texts", null,
            "does not exist", "Name a folder"),
    ];

    public static TheoryData<string> Names => [.. Refusals.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_wrong_is_named_once_with_file_row_and_remedy(string name)
    {
        var (_, spoil, file, row, what, remedy) = Refusals.Single(r => r.Name == name);
        using var folder = new CaseFolder();
        spoil(folder);
        var errors = folder.Errors();
        Assert.True(errors.Count == 1, string.Join('\n', errors));
        Assert.Equal((file, row), (System.IO.Path.GetFileName(errors[0].File), errors[0].Row));
        Assert.Contains(what, errors[0].What, StringComparison.Ordinal);
        Assert.Contains(remedy, errors[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_folder_that_is_not_there_is_named()
    {
        var errors = Assert.Throws<CorpusException>(() => Corpus.Open("no-such-case")).Errors;
        Assert.Equal(("no-such-case", "The case folder does not exist."), (errors.Single().File, errors.Single().What));
    }

    [Fact]
    public void One_bad_article_hides_nobody_elses_errors()
    {
        using var folder = new CaseFolder();
        folder.Replace("articles.csv", "story-ko,ko", "story-ko,kr");
        folder.Replace("articles.csv", "story-en,en,A paper", "story-en,en,\"A paper");
        folder.WriteBytes("texts/story-ko.txt", Encoded(CaseFolder.Korean, "euc-kr"));
        folder.WriteText("story-ar", "شيء آخر");
        folder.Replace("paragraphs.csv", ",1,exact", ",1,much");
        folder.Replace("passages.csv", "figure", "beauty");
        folder.Replace("glosses.csv", "A reader", "");

        var errors = folder.Errors();
        Assert.Equal(
            [("articles.csv", 3), ("articles.csv", 2), ("story-ko.txt", null), ("story-ar.txt", null),
                ("paragraphs.csv", 4),
                ("passages.csv", 2), ("passages.csv", 3), ("passages.csv", 5), ("glosses.csv", (int?)3)],
            errors.Select(e => (System.IO.Path.GetFileName(e.File), e.Row)));
    }

    [Fact]
    public void The_message_holds_every_error_on_a_line_of_its_own()
    {
        using var folder = new CaseFolder();
        folder.Replace("articles.csv", "story-ko,ko", "story-ko,jp");
        folder.Replace("articles.csv", "story-ar,ar", "story-ar,qq");
        var errors = Assert.Throws<CorpusException>(() => Corpus.Open(folder.Path, Case.WithoutText)).Errors;
        Assert.Equal(
            ["The case folder has 2 errors:", .. errors.Select(e => e.ToString())],
            new CorpusException(errors).Message.Split(Environment.NewLine));
        Assert.Equal("articles.csv, row 2: The language tag \"jp\" is not known. Probably \"ja\" is meant.",
            errors[0].ToString());
    }

    [Fact]
    public void A_file_that_is_no_table_at_all_is_listed_to_a_limit_and_the_rest_is_counted()
    {
        using var folder = new CaseFolder();
        folder.Write("glosses.csv",
            folder.Read("glosses.csv") + string.Concat(Enumerable.Repeat("x\n", ErrorList.MostPerFile + 5)));
        var errors = folder.Errors();
        Assert.Equal(ErrorList.MostPerFile + 1, errors.Count);
        Assert.Contains("It has 5 more errors", errors[^1].What, StringComparison.Ordinal);
        Assert.EndsWith($"… and {errors.Count - 200} more.", new CorpusException(errors).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_text_that_is_wrong_does_not_matter_to_who_opens_the_case_without()
    {
        using var folder = new CaseFolder();
        folder.WriteText("story-en", "Something else.");
        Assert.Equal(3, Corpus.Open(folder.Path, Case.WithoutText).Articles.Count);
    }

    private static string Fingerprint(string text) =>
        ClaimTrail.Text.NormalisedText.Fingerprint(text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal)));

    private static byte[] Encoded(string text, string encoding) =>
        CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);
}
