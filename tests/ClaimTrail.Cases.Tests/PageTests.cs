using System.Text;
using ClaimTrail.Testing;

namespace ClaimTrail.Cases.Tests;

/// <summary>What pages do around their articles, kind by kind.</summary>
public class PageTests
{
    private static readonly string[] English =
    [
        "The library of Oakmere will stay open until ten at night from May on, the town announced on Friday after "
        + "two years of debate about its budget.",
        "“People come here after work, and they find a locked door,” said Ines Harrow, who has run it since 2015.",
        "The longer hours cost 85,000 pounds a year, and about 3,100 people had signed a petition for them.",
    ];

    private static readonly string[] Chinese =
    [
        "橡湖镇周五宣布，镇图书馆从五月起每晚开放到十点。此前镇议会为经费问题争论了整整两年之久。",
        "“大家下班以后才来，看到的却是锁着的门。”馆长何静怡说，她从2015年起主持这里的工作。",
        "延长开放每年要花8万5千英镑，约有3100人为此签名请愿，其中不少是夜班工人。",
    ];

    private static readonly string[] Korean =
    [
        "오크미어 도서관이 5월부터 밤 10시까지 문을 연다고 읍이 금요일 발표했다. 예산을 두고 두 해 동안 논의한 끝에 나온 결정이다.",
        "하윤서 관장은 “사람들이 퇴근하고 찾아오면 문이 잠겨 있었다”고 말했다.",
        "연장 운영에는 해마다 8만5000파운드가 들며, 약 3100명이 청원에 서명했다.",
    ];

    private static readonly string[] Arabic =
    [
        "أعلنت بلدة أوكمير يوم الجمعة أن مكتبتها ستبقى مفتوحة حتى العاشرة ليلا ابتداء من مايو، بعد جدل حول الميزانية "
        + "دام عامين.",
        "وقالت المديرة ليلى حداد: «يأتي الناس بعد العمل فيجدون بابا مغلقا».",
        "وتكلف الساعات الإضافية 85 ألف جنيه في السنة، ووقع نحو 3100 شخص عريضة تطالب بها.",
    ];

    private static readonly string[] Indonesian =
    [
        "Perpustakaan Oakmere akan buka sampai pukul sepuluh malam mulai Mei, demikian diumumkan pemerintah kota "
        + "pada Jumat setelah dua tahun perdebatan soal anggaran.",
        "“Orang datang sepulang kerja dan mendapati pintu terkunci,” kata kepala perpustakaan Ratna Dewi.",
        "Tambahan jam itu menelan 85.000 pound setahun, dan sekitar 3.100 orang menandatangani petisi.",
    ];

    public static TheoryData<string, string[], string, string> Wrappers => new()
    {
        { "a widget of a page builder", English,
            "<div class='elementor-widget-wrap'><div class='elementor-widget'>", "</div></div>" },
        { "a widget of a blog", English, "<div class='widget Blog' id='Blog1'>", "</div>" },
        { "a column that has a sidebar", English,
            "<div class='layout--has-sidebar'><div class='column overflow-hidden'>", "</div></div>" },
        { "a hidden label", Arabic, "<div class='field field-label-hidden'>", "</div>" },
        { "a navigation inside", Chinese, "<div class='site int-nav'><div class='story'>", "</div></div>" },
        { "a paywall that lets pass", English, "<div class='entry-content paywall'>", "</div>" },
        { "no sharing", Korean, "<div class='page no-share'><div class='entry'>", "</div></div>" },
        { "recommendations switched on", Chinese, "<div class='recommendations-on'>", "</div>" },
        { "a banner and a modal", English, "<div class='page-header-banner modal-enabled'>", "</div>" },
        { "a post that is popular", English, "<div class='post category-popular tag-share'>", "</div>" },
        { "a form around everything", Arabic,
            "<form id='aspnetForm' method='post'><div class='text'>", "</div></form>" },
        { "a dialog stood open", English, "<div aria-hidden='true'>", "</div>" },
        { "shown to browsers without scripts alone", English, "<noscript><div>", "</div></noscript>" },
        { "marked as the article, among other things", Indonesian, "<div itemprop='articleBody'>",
            "</div><p>Delapan pantai yang indah untuk dikunjungi bersama keluarga pada akhir pekan panjang bulan "
            + "depan.</p>" },
    };

    [Theory]
    [MemberData(nameof(Wrappers))]
    public void What_a_wrapper_is_called_hides_no_article(string name, string[] paragraphs, string before, string after)
    {
        var article = Page($"<nav><a href='/'>Home</a></nav><h1>{name}</h1>{before}{Paragraphs(paragraphs)}{after}");
        Assert.Equal([name, .. paragraphs], Lines(article));
        Assert.Empty(article.Doubts);
    }

    public static TheoryData<string, string, string[], string, string> Facts => new()
    {
        { "day beside the article, Korean", "<div>입력 2024.04.19 07:30</div>", Korean, "date", "2024-04-19" },
        { "day beside the article, Indonesian", "<div>Jumat, 19 April 2024 | 07:30 WIB</div>", Indonesian,
            "date", "2024-04-19" },
        { "day beside the article, English", "<p>19 April 2024</p>", English, "date", "2024-04-19" },
        { "day beside the article, Chinese", "<div>2024-04-19 07:30:12 <span>来源：</span>橡湖日报</div>", Chinese,
            "date", "2024-04-19" },
        { "publisher beside the article, Chinese", "<div>2024-04-19 07:30:12 <span>来源：</span>橡湖日报</div>", Chinese,
            "publisher", "橡湖日报" },
        { "publisher beside the article, Indonesian", "<div>Sumber: Kabar Oakmere | 19/4</div>", Indonesian,
            "publisher", "Kabar Oakmere" },
        { "day that an element is marked with",
            "<span property='dc:date' content='2024-04-19T00:00:00+01:00'>الجمعة</span>", Arabic,
            "date", "2024-04-19" },
        { "day of creation", "<meta name='dcterms.created' content='2024-04-19T09:24:01+00:00'>", English,
            "date", "2024-04-19" },
        { "day in the address", "<link rel='canonical' href='http://news.example/town/2024-04/19/c_77.htm'>", English,
            "date", "2024-04-19" },
        { "title with section and publisher", "<title>도서관 연장 : 뉴스 : 참나무닷컴</title>", Korean, "title", "도서관 연장" },
        { "publisher after a section", "<title>도서관 연장 : 뉴스 : 참나무닷컴</title>", Korean, "publisher", "참나무닷컴" },
        { "title parted without blanks", "<title>图书馆延长开放时间！-橡湖网</title>", Chinese, "title", "图书馆延长开放时间！" },
        { "title parted by two dashes", "<title>图书馆延长开放时间--社会--橡湖网</title>", Chinese, "title", "图书馆延长开放时间" },
        { "publisher after two dashes", "<title>图书馆延长开放时间--社会--橡湖网</title>", Chinese, "publisher", "橡湖网" },
        { "a dash inside a headline", "<title>Late-night library opens - again | Oakmere Post</title>", English,
            "title", "Late-night library opens - again" },
        { "a tag with the publisher at its end",
            "<meta property='og:site_name' content='Oakmere Post'><meta property='og:title' content='Library opens "
            + "late - Oakmere Post'>", English, "title", "Library opens late" },
        { "a heading that is the publisher’s",
            "<title>Library opens late</title><h1>Oakmere Post</h1><h1>Library opens late</h1>", English, "title",
            "Library opens late" },
        { "a headline with entities for machines",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"&quot;Late&quot; "
            + "library\"}</script>", English, "title", "\"Late\" library" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void What_a_page_shows_is_found(string name, string shown, string[] paragraphs, string what, string value) =>
        Assert.Equal((name, value), (name,
            Page($"{shown}<div>{Paragraphs(paragraphs)}</div>").Guesses.Single(g => g.Name == what).Guess.Value));

    public static TheoryData<string, string[], string> Buttons => new()
    {
        { "sharing, Chinese", Chinese, "<p>转播到腾讯微博</p>" },
        { "sharing, Korean", Korean, "<p>SNS 공유</p>" },
        { "sharing, Indonesian", Indonesian, "<p>Bagikan artikel ini</p>" },
        { "sharing, Arabic", Arabic, "<p>شارك على فيسبوك</p>" },
        { "sharing, English", English, "<p>Share this with your friends</p>" },
        { "how long ago, English", English, "<p>3 hours ago</p>" },
        { "how long ago, Chinese", Chinese, "<p>3小时前</p>" },
        { "how long ago, Korean", Korean, "<p>3시간 전</p>" },
        { "how long ago, Indonesian", Indonesian, "<p>3 jam lalu</p>" },
        { "how long ago, Arabic", Arabic, "<p>منذ 3 ساعات</p>" },
        { "a link to another article", English,
            "<p><a href='/x'>Read more: 12 towns that close their libraries</a></p>" },
        { "comments, English", English,
            "<p>All comments are moderated, and 2 out of 100 are removed by our staff before anybody sees "
            + "them.</p><p>Be kind to each other.</p>" },
        { "comments, Arabic", Arabic,
            "<p>نرحب بالنقاش، ونعتذر عن مراجعة التعليقات التي تزيد عن 200 كلمة قبل نشرها في هذا الموقع.</p>" },
        { "a survey, Chinese", Chinese, "<p>您认为这篇文章与“橡湖（0123）”相关度高吗？</p>" },
        { "the head of a list", English, "<h3>More from the 12 towns</h3>" },
        { "a caption", English,
            "<figure><img src='x'><figcaption>The 12 lamps of the library, seen from the street at "
            + "night.</figcaption></figure>" },
    };

    [Theory]
    [MemberData(nameof(Buttons))]
    public void What_is_no_text_stays_outside(string name, string[] paragraphs, string button) =>
        Assert.Equal([name, .. paragraphs],
            Lines(Page($"<h1>{name}</h1><div class='text'>{Paragraphs(paragraphs)}{button}</div>")));

    public static TheoryData<string, string, string> Kept => new()
    {
        { "a sentence that begins like a button", "Share prices of lamp makers rose by 4 percent on Friday.", "" },
        { "a sentence about hours", "The doors had been locked 3 hours ago.", "" },
        { "a sentence about comments", "The mayor did not respond to requests for comment.", "" },
        { "a link with a sentence around it",
            "The town’s report on reading has 85 pages and <a href='/r'>can be read here</a>.",
            "The town’s report on reading has 85 pages and can be read here." },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_is_text_stays(string name, string markup, string text) =>
        Assert.Equal([name, .. English, text.Length > 0 ? text : markup],
            Lines(Page($"<h1>{name}</h1><div>{Paragraphs([.. English, markup])}</div>")));

    [Fact]
    public void The_lead_between_headline_and_article_is_kept()
    {
        const string lead =
            "Two years of debate end with longer evenings, a new lamp over the door and a bill of 85,000 pounds.";
        var article =
            Page(
                $"<div class='top'><h1>Late library</h1><div class='deck'>{lead}</div></div><ul><li><a "
                + $"href='/a'>Town</a></li></ul><div "
                + $"class='story-body'>{Paragraphs([.. English, .. English.Select(p => p + " So it was said.")])}</div>");
        Assert.Equal(["Late library", lead, English[0]], Lines(article).Take(3));
    }

    [Fact]
    public void The_article_that_a_page_gives_to_machines_is_taken_where_it_shows_less()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["@type"] = "NewsArticle",
            ["headline"] = "Late library",
            ["articleBody"] = string.Join("\n\n", English)
        });
        var article = Page(
            $"<script type='application/ld+json'>{json}</script><h1>Late library</h1><div><p>{English[1]}</p></div>");
        Assert.Equal(["Late library", .. English], Lines(article));
        Assert.Contains(article.Doubts, d => d.Contains("gives to machines", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_gives_hardly_more_than_its_headline_is_named()
    {
        var article =
            Page(
                "<h1>Library of Oakmere stays open until ten</h1><div><p>To read on, log in or subscribe for 4 "
                + "pounds a month.</p></div>");
        Assert.Contains(article.Doubts, d => d.Contains("hardly more than its headline", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_a_clear_article_gives_all_its_text_and_says_so()
    {
        // Many columns of one paragraph each: none of them is the article.
        var columns = string.Concat(Enumerable.Range(1, 40)
            .Select(
                i =>
                    $"<section><div><div><p>Column {i} tells of a town that keeps its library open late and of what "
                    + $"it pays for the lamps, which is a lot.</p></div></div></section>"));
        var article = Page($"<h1>Forty towns</h1>{columns}");
        Assert.Contains("Column 40 ", article.Text, StringComparison.Ordinal);
    }

    [Trait(CultureFromEnvironment.Trait, CultureFromEnvironment.Any)]
    [Fact]
    public void A_page_of_very_many_paragraphs_is_read_in_time()
    {
        var article = Page("<h1>Numbers</h1><div>"
            + string.Concat(Enumerable.Range(0, 10_000)
                .Select(i => $"<p>The town of number {i} has paid {i + 2} pounds for the lamps of its library.</p>"))
                + "</div>");
        Assert.Contains("number 9999 ", article.Text, StringComparison.Ordinal);
    }

    private static DraftArticle Page(string body) =>
        Assert.Single(
            IntakeTests.Read(("a.html",
                Encoding.UTF8.GetBytes(
                    $"<!doctype html><html><head><meta charset='utf-8'></head><body>{body}</body></html>"))).Articles);

    private static string Paragraphs(IEnumerable<string> paragraphs) =>
        string.Concat(paragraphs.Select(p => $"<p>{p}</p>"));

    private static string[] Lines(DraftArticle article) => article.Text.TrimEnd('\n').Split('\n');
}
