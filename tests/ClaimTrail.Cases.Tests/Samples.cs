namespace ClaimTrail.Cases.Tests;

/// <summary>Invented articles, one a language.</summary>
internal static class Samples
{
    public const string English = """
        City sets aside $42 million for the Marlow footbridge

        Alder Point, 3 March 2024

        The city council of Alder Point has set aside up to $42 million for a footbridge over the Marlow, Mayor Dana Whitcombe said on Sunday. Work is to begin in June and will take about 18 months.

        "We are not building a monument, we are giving 12,000 people a way to school and back," Whitcombe said.

        The bridge replaces a ferry that carried 1,900 passengers a day last year, according to the harbour office. A survey found that 64 percent of residents support the plan, and that they would use it in the morning and at night.
        """;

    public const string Korean = """
        앨더포인트, 보행교에 4200만 달러 투입

        미국 앨더포인트 시의회가 말로강 보행교 건설에 4200만 달러(약 560억원)를 쓰기로 했다고 앨더포인트 헤럴드가 3일 보도했다.

        데이나 위트컴 시장은 "우리는 기념물을 짓는 것이 아니라 1만2000명에게 학교로 가는 길을 주는 것"이라고 말했다. 주민의 64%가 계획을 지지하는 것으로 나타났다.
        """;

    public const string French = """
        Alder Point vote 42 millions de dollars pour sa passerelle

        Le conseil municipal d’Alder Point a voté jusqu’à 42 millions de dollars (environ 38 500 000 EUR) pour une passerelle sur la Marlow, selon l’Alder Point Herald.

        « Nous ne bâtissons pas un monument, nous donnons à 12 000 personnes un chemin vers l’école », a déclaré la maire. Le bac transportait 1 900 passagers par jour et perdait 1,5 % de son budget.
        """;

    /// <summary>A page as newspapers have them, with furniture on all sides.</summary>
    public const string Page = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council votes for the bridge - Alder Point Herald</title>
        <meta property="og:title" content="Council votes for the bridge"><meta property="og:site_name" content="Alder Point Herald">
        <meta property="article:published_time" content="2024-03-03T23:30:00-08:00"><link rel="canonical" href="https://herald.example/2024/bridge">
        <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Council votes for the bridge","datePublished":"2024-03-03","publisher":{"name":"Alder Point Herald"}}]}</script>
        <script>for (var i=0;i<n;i++) { document.write("<div><div>"); }</script></head><body>
        <header><a href="/">Alder Point Herald</a><nav><ul><li><a href="/world">World</a></li></ul></nav></header>
        <main><article><header><h1>Council votes for the bridge</h1></header><div class="story">
        <p>The council voted on Sunday for a bridge that will cost up to <b>$42&nbsp;million</b> and be used by 12,000 people.</p>
        <p>“We are giving them a way to school,” the mayor said.<br>Work is to begin in June.</p></div>
        <div class="share-buttons"><a href="#">Share on everything</a></div></article>
        <aside class="related"><h2>Related</h2><p>Another story that has nothing to do with this one at all, believe it.</p></aside></main>
        <div id="comments"><p>Twelve comments, all of them longer than the article itself, in the opinion of those who wrote them.</p></div>
        <footer>© Alder Point Herald 1999-2024, call 555-0100</footer></body></html>
        """;
}
