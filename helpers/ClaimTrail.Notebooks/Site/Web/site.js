// Draws the charts of a page from the figure beside each, in the collection's one style (chart-style.js).
(() => {
  'use strict';

  const style = window.ClaimTrailCharts;
  const narrow = 480;
  const widest = 720;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const paper = window.matchMedia('print');

  const copy = value => JSON.parse(JSON.stringify(value));

  function template(theme) {
    const made = copy(style.template);
    made.layout.font.color = theme.ink;
    made.layout.hoverlabel = { bgcolor: theme.paper, bordercolor: theme.quiet, font: { color: theme.ink } };
    for (const axis of ['xaxis', 'yaxis']) {
      Object.assign(made.layout[axis], { gridcolor: theme.grid, zerolinecolor: theme.quiet, linecolor: theme.quiet });
    }
    made.layout.colorway[made.layout.colorway.length - 1] = theme.last;
    // The palette's pale colours need an edge to stand out from the paper.
    made.data.bar[0].marker = { line: { color: theme.ink, width: 0.6 } };
    made.data.scatter[0].marker.line = { color: theme.ink, width: 0.6 };
    return made;
  }

  // Every size of the template that is written as a number, in proportion to the new size of its text.
  function louder(made, font) {
    const by = font / made.layout.font.size;
    const grow = part => {
      for (const [name, value] of Object.entries(part)) {
        if (value && typeof value === 'object') grow(value);
        else if (name === 'size' && typeof value === 'number') part[name] = Math.round(value * by);
      }
    };
    grow(made);
    return made;
  }

  // How wide words are, in letters of the Latin script; Hangul and Han letters take the room of almost two.
  const breadth = words => [...words].reduce((sum, letter) => sum + (letter >= '\u1100' && letter < '\ufb00' ? 1.8 : 1), 0);

  // Breaks a long label at spaces, so that on a phone the bars keep their room.
  function broken(label, most) {
    if (typeof label !== 'string') return label;
    const lines = [];
    for (const line of label.split('<br>')) {
      lines.push('');
      for (const word of line.split(' ')) {
        const last = lines.length - 1;
        if (lines[last] && breadth(lines[last]) + breadth(word) + 1 > most) lines.push(word);
        else lines[last] += (lines[last] ? ' ' : '') + word;
      }
    }
    return lines.join('<br>');
  }

  const linesOf = words => String(words).split('<br>').length;

  // A list of names beside points needs as many lines as its longest name, once for each.
  function rowsOf(trace) {
    if (trace.type === 'bar' || !Array.isArray(trace.text) || !Array.isArray(trace.x) || new Set(trace.x).size !== 1) return 0;
    return trace.text.length * (Math.max(...trace.text.map(linesOf)) + 0.4);
  }

  // The words of a bar's last piece stand outside of it where it is too short for them. Where they would be cut they are left
  // out, if another bar says the same; else the axis leaves room for them.
  function roomForWords(figure, width) {
    const axis = figure.layout.xaxis;
    if (figure.layout.barmode !== 'stack' || axis.range || axis.type === 'log') return;
    const ends = new Map();
    for (const trace of figure.data) {
      if (trace.type !== 'bar' || trace.orientation !== 'h' || ![trace.text, trace.x, trace.y].every(Array.isArray)) return;
      trace.y.forEach((name, row) => {
        const size = Number(trace.x[row]) || 0;
        if (size > 0) ends.set(name, { trace, row, size, sum: (ends.get(name)?.sum || 0) + size });
      });
    }
    // Letters are about half as wide as their size, 12 px for the names and 13 px for the words; the axis ends a little past the longest bar.
    const longest = lines => Math.max(...lines.split('<br>').map(breadth));
    const plot = width - 6 * Math.max(...[...ends.keys()].map(name => longest(String(name)))) - 16;
    const most = 1.05 * Math.max(...[...ends.values()].map(end => end.sum));
    for (const end of ends.values()) {
      end.words = String(end.trace.text[end.row] ?? '');
      end.breadth = 6.5 * longest(end.words) + 6;
      end.isOutside = end.words !== '' && end.size / most * plot < end.breadth;
      end.isCut = end.isOutside && end.sum / most * plot + end.breadth > plot;
    }
    const all = [...ends.values()];
    for (const end of all.filter(end => end.isCut)) {
      if (all.some(other => other.words === end.words && !other.isCut)) end.trace.text[end.row] = '';
      else axis.range = [0, Math.max(axis.range ? axis.range[1] : most, end.sum / Math.max(0.4, 1 - end.breadth / plot))];
    }
  }

  // On a phone long words take several lines, and a list of names as much height as its lines need.
  function narrowed(figure, width) {
    for (const trace of figure.data) {
      for (const axis of ['x', 'y']) {
        if (Array.isArray(trace[axis]) && trace[axis].some(value => typeof value === 'string')) {
          trace[axis] = trace[axis].map(value => broken(value, axis === 'y' ? 18 : 10));
        }
      }
      if (Array.isArray(trace.text)) trace.text = trace.text.map(words => broken(words, trace.type === 'bar' ? 8 : 12));
    }
    const names = new Set(figure.data.flatMap(trace => Array.isArray(trace.y) ? trace.y : []).filter(value => typeof value === 'string'));
    const rows = Math.max(names.size * (Math.max(0, ...[...names].map(linesOf)) + 0.4), ...figure.data.map(rowsOf));
    for (const axis of ['xaxis', 'yaxis']) {
      const made = figure.layout[axis] = figure.layout[axis] || {};
      made.tickfont = Object.assign({ size: 12 }, made.tickfont);
      if (made.title && typeof made.title.text === 'string') made.title.text = broken(made.title.text, 26);
    }
    roomForWords(figure, width);
    figure.layout.height = Math.max(figure.layout.height || style.template.layout.height, Math.ceil(rows * 15) + 110);
    return figure;
  }

  // On a slide a chart fills its place, and its words are read from the last row.
  function shape(chart, place) {
    const room = Math.floor(place.clientWidth);
    if (!chart.closest('.slide') || room < narrow) return { width: Math.max(240, Math.min(widest, room)) };
    return { width: room, height: Math.max(320, Math.floor(place.clientHeight)), font: Math.max(13, Math.round(room / 40)) };
  }

  function draw(chart) {
    const place = chart.querySelector('.ct-plot');
    const source = chart.querySelector('script.ct-figure');
    if (!place || !source) return Promise.resolve();
    const figure = JSON.parse(source.textContent);
    const theme = style.themes[dark.matches && !paper.matches ? 'dark' : 'light'];
    const { width, height, font } = shape(chart, place);
    figure.layout = Object.assign({}, figure.layout, { template: template(theme), width, autosize: false }, height ? { height } : {});
    if (font) figure.layout.template = louder(figure.layout.template, font);
    // The finding stands above the chart as text; twice would be once too often.
    delete figure.layout.title;
    // Several named series that carry no words of their own need a key.
    const named = figure.data.filter(trace => trace.name && trace.showlegend !== false);
    if (figure.layout.showlegend === undefined) figure.layout.showlegend = named.length > 1 && named.some(trace => !trace.text);
    if (width < narrow) narrowed(figure, width);
    return Plotly.react(place, figure.data, figure.layout, style.config).then(() => {
      place.dataset.width = String(width);
      chart.dataset.drawn = '';
      for (const picture of chart.querySelectorAll(':scope > img')) picture.hidden = true;
    });
  }

  function failed(chart, error) {
    const place = chart.querySelector('.ct-plot');
    place.classList.add('ct-failed');
    place.textContent = 'This chart could not be drawn; its numbers stand below.';
    const numbers = chart.querySelector('.ct-numbers');
    if (numbers) numbers.open = true;
    console.error(error);
  }

  function drawAll() {
    for (const chart of document.querySelectorAll('figure.ct-chart')) {
      try {
        draw(chart).catch(error => failed(chart, error));
      } catch (error) {
        failed(chart, error);
      }
    }
  }

  if (!document.querySelector('script.ct-figure') || !style || !window.Plotly) return;
  drawAll();
  dark.addEventListener('change', drawAll);
  paper.addEventListener('change', drawAll);

  let waiting = 0;
  window.addEventListener('resize', () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      for (const place of document.querySelectorAll('figure.ct-chart .ct-plot')) {
        const chart = place.closest('figure.ct-chart');
        if (shape(chart, place).width !== Number(place.dataset.width)) draw(chart);
      }
    });
  });
})();
