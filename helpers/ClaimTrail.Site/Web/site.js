// Draws the charts of a page from the figure beside each, in the collection's one style (chart-style.js).
(() => {
  'use strict';

  const style = window.ClaimTrailCharts;
  const narrow = 480;
  const widest = 720;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const paper = window.matchMedia('print');

  // A box is a stop for the keyboard only when it scrolls.
  function stops() {
    for (const box of document.querySelectorAll('main :is(.ct-scroll, .slide-figure, pre)')) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const hides = /auto|scroll/.test(overflowX + overflowY) && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
      if (hides) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    }
  }
  stops();
  window.addEventListener('resize', stops);
  window.addEventListener('load', stops);
  document.addEventListener('toggle', stops, true);

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

  // Words on a bar are black or white, whichever stands out more from its colour.
  function inkOn(colour) {
    if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
    const [red, green, blue] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#ffffff' : '#000000';
  }

  function inked(data, colours) {
    data.forEach((trace, place) => {
      if (trace.type !== 'bar' || !trace.text) return;
      const colour = (trace.marker && trace.marker.color) || colours[place % colours.length];
      const ink = Array.isArray(colour) ? colour.map(inkOn) : inkOn(colour);
      if (ink) trace.insidetextfont = Object.assign({ color: ink }, trace.insidetextfont);
    });
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

  // Words in Arabic letters run from right to left with the numbers before and behind them, as one isolate.
  const arabic = /(?:[\d.,%]+[ \u00a0]?)*[\u0620-\u065f\u066e-\u06ff](?:[^<>()\n]*[\u0620-\u065f\u066e-\u06ff])?(?:[ \u00a0]?[\d.,%]*\d%?)?/g;
  const isolated = words => typeof words !== 'string' || words.includes('\u2067') ? words : words.replace(arabic, '\u2067$&\u2069');
  function isolate(figure) {
    for (const trace of figure.data) {
      for (const part of ['x', 'y', 'text', 'name', 'hovertext']) {
        if (Array.isArray(trace[part])) trace[part] = trace[part].map(isolated);
        else if (typeof trace[part] === 'string') trace[part] = isolated(trace[part]);
      }
    }
    for (const note of figure.layout.annotations || []) note.text = isolated(note.text);
    return figure;
  }

  const linesOf = words => String(words).split('<br>').length;

  // A list of names beside points needs as many lines as its longest name, once for each.
  function rowsOf(trace) {
    if (trace.type === 'bar' || !Array.isArray(trace.text) || !Array.isArray(trace.x) || new Set(trace.x).size !== 1) return 0;
    return trace.text.length * (Math.max(...trace.text.map(linesOf)) + 0.4);
  }

  // The pieces of stacked bars that lie, with their words; none for charts of another kind.
  function pieces(figure) {
    if (figure.layout.barmode !== 'stack' || figure.layout.xaxis.range || figure.layout.xaxis.type === 'log') return [];
    const found = [];
    const sums = new Map();
    for (const trace of figure.data) {
      if (trace.type !== 'bar' || trace.orientation !== 'h' || ![trace.text, trace.x, trace.y].every(Array.isArray)) return [];
      trace.y.forEach((name, row) => {
        const size = Number(trace.x[row]) || 0;
        const start = sums.get(name) || 0;
        sums.set(name, start + size);
        if (size > 0) found.push({ trace, row, name, size, start, words: String(trace.text[row] ?? '') });
      });
    }
    const names = [...sums.keys()];
    for (const piece of found) Object.assign(piece, { bar: names.indexOf(piece.name), isLast: piece.start + piece.size >= sums.get(piece.name) });
    return found;
  }

  // The words of a bar's last piece stand outside of it where it is too short for them. Where they would be cut they are left
  // out, if another piece says the same; else the axis leaves room for them. Those of another piece stand below it then.
  function roomForWords(figure, width) {
    const axis = figure.layout.xaxis;
    const all = pieces(figure);
    if (all.length === 0) return;
    // Letters are about half as wide as their size, 12 px for the names and 13 px for the words; the axis ends a little past the longest bar.
    const longest = lines => Math.max(...lines.split('<br>').map(breadth));
    const plot = width - 6 * Math.max(...all.map(piece => longest(String(piece.name)))) - 16;
    let most = 1.05 * Math.max(...all.map(piece => piece.start + piece.size));
    const spoken = all.filter(piece => piece.words !== '');
    const room = piece => 6.5 * longest(piece.words) + 6;
    const fits = piece => piece.size / most * plot >= room(piece);
    const isCut = piece => piece.isLast && !fits(piece) && (piece.start + piece.size) / most * plot + room(piece) > plot;
    const isSaid = words => spoken.some(piece => piece.words === words && (fits(piece) || (piece.isLast && !isCut(piece))));
    for (const piece of spoken.filter(isCut)) {
      if (isSaid(piece.words)) piece.trace.text[piece.row] = '';
      else axis.range = [0, most = Math.max(most, (piece.start + piece.size) / Math.max(0.4, 1 - room(piece) / plot))];
    }
    const below = spoken.filter(piece => !piece.isLast && !fits(piece));
    for (const piece of below) piece.trace.text[piece.row] = '';
    figure.layout.annotations = (figure.layout.annotations || []).concat(below.filter(piece => !isSaid(piece.words)).map(piece => ({
      x: piece.start + piece.size / 2, y: piece.bar - 0.36, yanchor: 'top', text: piece.words.replaceAll('<br>', ' '), showarrow: false, font: { size: 13 },
    })));
  }

  // A few long names take two lines before they take half of a chart; many have no room for a second line.
  function shortened(figure) {
    const names = new Set(figure.data.flatMap(trace => Array.isArray(trace.y) ? trace.y : []));
    if (names.size > 8) return;
    for (const trace of figure.data) if (Array.isArray(trace.y)) trace.y = trace.y.map(value => broken(value, 36));
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
    const figure = isolate(Object.assign({ layout: {} }, JSON.parse(source.textContent)));
    const theme = style.themes[dark.matches && !paper.matches ? 'dark' : 'light'];
    const { width, height, font } = shape(chart, place);
    figure.layout = Object.assign({}, figure.layout, { template: template(theme), width, autosize: false }, height ? { height } : {});
    if (font) figure.layout.template = louder(figure.layout.template, font);
    inked(figure.data, figure.layout.template.layout.colorway);
    // The finding stands above the chart as text; twice would be once too often.
    delete figure.layout.title;
    // Several named series that carry no words of their own need a key.
    const named = figure.data.filter(trace => trace.name && trace.showlegend !== false);
    if (figure.layout.showlegend === undefined) figure.layout.showlegend = named.length > 1 && named.some(trace => !trace.text);
    if (width < narrow) narrowed(figure, width);
    else shortened(figure);
    return Plotly.react(place, figure.data, figure.layout, style.config).then(() => {
      place.dataset.width = String(width);
      stops();
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
