// Draws the charts of a notebook in a host that runs scripts but is not ours (VS Code, Jupyter).
(function (style) {
  function draw() {
    document.querySelectorAll('figure.ct-chart:not([data-ct-drawn])').forEach(function (chart) {
      var source = chart.querySelector('script.ct-figure');
      var place = chart.querySelector('.ct-plot');
      if (!source || !place) return;
      chart.setAttribute('data-ct-drawn', '');
      var figure = JSON.parse(source.textContent);
      var dark = /vscode-dark|vscode-high-contrast(?!-light)/.test(document.body.className);
      var theme = style.themes[dark ? 'dark' : 'light'];
      var template = JSON.parse(JSON.stringify(style.template));
      template.layout.font.color = theme.ink;
      ['xaxis', 'yaxis'].forEach(function (axis) {
        template.layout[axis].gridcolor = theme.grid;
        template.layout[axis].zerolinecolor = theme.quiet;
      });
      template.layout.width = 720;
      figure.layout.template = template;
      delete figure.layout.title;
      var named = figure.data.filter(function (trace) { return trace.name && trace.showlegend !== false; });
      if (figure.layout.showlegend === undefined) {
        figure.layout.showlegend = named.length > 1 && named.some(function (trace) { return !trace.text; });
      }
      Plotly.newPlot(place, figure.data, figure.layout, style.config).then(function () {
        chart.querySelectorAll('img').forEach(function (picture) { picture.hidden = true; });
      });
    });
  }
  if (window.Plotly) { draw(); return; }
  // One load for all charts of a page: each of several would put back what the one before it had taken away.
  window.claimTrailPlotly = window.claimTrailPlotly || new Promise(function (resolve) {
    var loader = document.createElement('script');
    // plotly.js would register with a module loader instead of with the window.
    var define = window.define;
    window.define = undefined;
    loader.src = 'https://cdn.jsdelivr.net/npm/plotly.js-dist-min@2.35.3/plotly.min.js';
    loader.integrity = 'sha384-MqL7Cy3itNqCI1Wlc926K0XhyRKJ/NMqTaytIIEB+QIdInOploxqRIHRKLlhPykM';
    loader.crossOrigin = 'anonymous';
    loader.onload = function () { window.define = define; resolve(); };
    loader.onerror = function () { window.define = define; delete window.claimTrailPlotly; };
    document.head.appendChild(loader);
  });
  window.claimTrailPlotly.then(draw);
})
