// Hands the charts and diagrams of this page over as SVG. The charts are drawn by the site's own script (site.js), so that a
// picture looks like the live chart that replaces it.
window.ClaimTrailBoard = (() => {
  'use strict';

  // plotly.js names its parts by chance; the same chance each time gives the same picture each time.
  let state = 20230731;
  Math.random = () => {
    state = (state + 0x6D2B79F5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };

  const patience = 20000;
  const paper = () => window.ClaimTrailCharts.themes.light.paper;

  async function drawn(chart) {
    const place = chart.querySelector('.ct-plot');
    for (const start = Date.now(); !('drawn' in chart.dataset);) {
      if (place.classList.contains('ct-failed')) throw new Error('plotly.js could not draw the figure');
      if (Date.now() - start > patience) throw new Error('plotly.js did not finish');
      await new Promise(done => setTimeout(done, 10));
    }
    return place;
  }

  async function chart(element) {
    const place = await drawn(element);
    const figure = JSON.parse(element.querySelector('script.ct-figure').textContent);
    // What plotly.js leaves unused in this kind of chart is no mistake, and neither are its own marks or a title in one word.
    const wrong = (Plotly.validate(figure.data, figure.layout) || [])
      .find(found => ['schema', 'value', 'object', 'array'].includes(found.code) && !/\._|title$/.test(found.astr));
    const { width, height } = place._fullLayout;
    const layout = Object.assign({}, place.layout, { paper_bgcolor: paper() });
    const svg = await Plotly.toImage(
      { data: place.data, layout, config: window.ClaimTrailCharts.config }, { format: 'svg', width, height, imageDataOnly: true });
    return { svg, width, height, problem: wrong ? `holds what plotly.js does not know: ${wrong.msg}` : undefined };
  }

  // GitHub drops style elements from an inline drawing; attributes stay.
  const asAttributes = [
    'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity',
    'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline',
  ];

  function styled(drawing) {
    const root = getComputedStyle(drawing);
    const kept = asAttributes.map(name => [name, root.getPropertyValue(name)]);
    for (const element of drawing.querySelectorAll('path, rect, circle, ellipse, line, polygon, polyline, text, tspan')) {
      const style = getComputedStyle(element);
      if (style.display === 'none') { element.dataset.gone = ''; continue; }
      for (const [name, ofRoot] of kept) {
        const value = style.getPropertyValue(name);
        if (value !== ofRoot) element.setAttribute(name, value);
      }
    }
    for (const element of drawing.querySelectorAll('[data-gone], style')) element.remove();
    for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
      for (const name of ['style', 'class', 'aria-roledescription']) element.removeAttribute(name);
      for (const { name } of [...element.attributes]) if (name.startsWith('data-')) element.removeAttribute(name);
    }
    for (const [name, value] of kept) if (value && value !== 'none') drawing.setAttribute(name, value);
  }

  async function diagram(element, number) {
    const { svg } = await mermaid.render(`ct-diagram-${number}`, element.textContent);
    element.innerHTML = svg;
    const drawing = element.querySelector('svg');
    const [, , width, height] = drawing.getAttribute('viewBox').split(/\s+/).map(part => Math.ceil(Number(part)));
    if (drawing.querySelector('foreignObject')) throw new Error('this kind of diagram has labels that only a browser can show');
    styled(drawing);
    // A dark page would swallow the ink.
    const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const [x, y] = drawing.getAttribute('viewBox').split(/\s+/);
    for (const [name, value] of Object.entries({ x, y, width, height, fill: paper() })) ground.setAttribute(name, value);
    drawing.prepend(ground);
    drawing.setAttribute('width', width);
    drawing.setAttribute('height', height);
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', 'Diagram, said in words below');
    return { svg: new XMLSerializer().serializeToString(drawing), width, height };
  }

  async function each(selector, draw) {
    const results = [];
    for (const [index, element] of [...document.querySelectorAll(selector)].entries()) {
      try {
        results.push(await draw(element, index + 1));
      } catch (error) {
        results.push({ problem: `could not be drawn: ${String(error.message || error).split('\n')[0]}` });
      }
    }
    return results;
  }

  async function diagrams() {
    if (!window.mermaid) return [];
    mermaid.initialize({
      startOnLoad: false, securityLevel: 'strict', deterministicIds: true, htmlLabels: false, flowchart: { htmlLabels: false },
      theme: 'base', fontFamily: '"Noto Sans", "Noto Sans CJK KR", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif',
      themeVariables: {
        background: '#fbfaf7', primaryColor: '#f3f0e8', primaryTextColor: '#1b1b1a', primaryBorderColor: '#5e5b55',
        lineColor: '#5e5b55', textColor: '#1b1b1a', edgeLabelBackground: '#fbfaf7', fontSize: '15px',
      },
    });
    return each('.diagram', diagram);
  }

  return { charts: () => each('figure.ct-chart', chart), diagrams };
})();
