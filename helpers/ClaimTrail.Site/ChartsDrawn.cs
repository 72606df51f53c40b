namespace ClaimTrail.Site;

/// <summary>Waits in a page until its charts are drawn.</summary>
internal static class ChartsDrawn
{
    /// <summary>A promise that is kept when they are, and broken after twenty seconds.</summary>
    public const string Script = """
        new Promise((done, failed) => {
          const until = Date.now() + 20000;
          (function look() {
            const charts = [...document.querySelectorAll('figure.ct-chart')].filter(chart => chart.querySelector('script.ct-figure') && !chart.querySelector('.ct-failed'));
            if (charts.every(chart => 'drawn' in chart.dataset)) requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
            else if (Date.now() > until) failed(new Error('the charts were not drawn within 20 seconds'));
            else setTimeout(look, 20);
          })();
        })
        """;
}
