using ClaimTrail.Cases;
using ClaimTrail.Fuzz.Tests.Running;
using Xunit.Abstractions;

namespace ClaimTrail.Fuzz.Tests.Readers;

/// <summary>Saved pages, as new-case reads them.</summary>
public class PageFuzz(ITestOutputHelper output) : ReaderFuzz(output)
{
    private const string Seed = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council votes - Alder Point Herald</title>
        <meta property="og:title" content="Council votes"><meta property="article:published_time" content="2024-03-03T23:30:00-08:00">
        <link rel="canonical" href="https://herald.example/2024/bridge"><!-- saved from url=(0030)https://herald.example/2024 -->
        <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Council votes","datePublished":"2024-03-03","publisher":{"name":"Herald"}}]}</script></head>
        <body><header><nav><ul><li><a href="/">Home</a></ul></nav></header><main><article><h1>Council votes</h1>
        <p>The council voted on Sunday for a bridge that costs up to $42&nbsp;million.<p>“A way to school,” the mayor said.<br>It opens in June.
        <table><tr><td>1<td>2</table><div class="share">Share</div></article></main><footer>© Herald</footer></body></html>
        """;

    internal override FuzzedReader Reader(string folder) => new(
        "page",
        [SeedFiles.Of(Seed),
            SeedFiles.Of("<html lang=ko><body><p>앨더포인트 시의회가 보행교 건설에 4200만 달러를 쓰기로 했다.</p></body></html>")],
        [.. new[] { "<div>", "<b class=x>", "<a href=#><font>", "<table><tr><td>", "<p>", "</p>", "<article>",
            "<header>", "<svg><title>", "<select>", "<template>", "<!--", "<script>", "<textarea>",
            "<meta charset=euc-kr>", "<meta charset=utf-16>", "<script type=application/ld+json>[[[[{\"@graph\":",
            "content=\"2024-13-41\"", "&#x0;", "&#xD800;" }.Select(SeedFiles.Of)],
        input => _ = PageReader.Read(input),
        [typeof(UnreadableFileException)]);
}
