// What people need who come by keyboard, by screen reader, by finger or on paper: what is wrong with the page that is open, a line each.
where => {
  const all = selector => [...document.querySelectorAll(selector)];
  const shown = selector => all(selector).filter(element => element.checkVisibility());
  const words = element => element.textContent.trim();
  const short = element => words(element).slice(0, 50);
  const place = element => element.getBoundingClientRect();
  const wrong = [];
  const look = (elements, isWrong, say) => {
    for (const element of elements) if (isWrong(element)) wrong.push(say(element));
  };

  const overflows = box => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
  const scrolls = box => /auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1;
  const isOpen = element => element.checkVisibility({ contentVisibilityAuto: true });

  // The first column heads its rows where it holds words that differ.
  function lacksHeads(table) {
    const first = [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.querySelector('td')).map(row => row.cells[0]);
    const names = first.map(words);
    return table.rows[0].cells.length > 1
      && first.some(cell => cell.localName === 'td')
      && !first.some(cell => cell.matches('.ct-num, .ct-date, :has(.ct-verdict)'))
      && names.every(name => /\p{L}/u.test(name))
      && new Set(names).size === names.length;
  }

  function onScreen() {
    look(shown('nav a, header.site a'), link => place(link).height < 24, link => `a link of ${place(link).height} pixels: ${words(link)}`);
    look(shown('main th'), head => !words(head), head => `a head over nothing: ${short(head.closest('table'))}`);
    look(shown('main table'), lacksHeads, table => `rows without heads: ${short(table.caption || table)}`);
    look(all('main :is(div, span, pre, p)[aria-label]:not([role])'), () => true, named => `a label without a role: ${named.ariaLabel}`);
    look(shown('main [tabindex="0"]'), box => !overflows(box), box => `a stop that does not scroll: ${box.ariaLabel}`);
    look(shown('main :is(.ct-scroll, pre)'), box => scrolls(box) && box.tabIndex !== 0, box => `scrolls and is no stop: ${short(box)}`);
    look(all('[id]'), element => all('#' + CSS.escape(element.id)).length > 1, element => `an id twice: ${element.id}`);
    look(shown('main img'), picture => !picture.alt.trim(), () => 'a picture without words');
    look(shown('main img'), picture => /\b[a-z0-9]+-(ko|zh|id|en|ar)\b/.test(picture.alt), picture => `ids for names: ${picture.alt}`);
    look(shown('main .ct-diagram img'), picture => picture.clientWidth < 0.8 * picture.naturalWidth, () => 'a diagram with words below 12 pixels');

    const contents = document.querySelector('nav.contents');
    if (!contents) return;
    const follows = document.querySelector('h1').compareDocumentPosition(contents) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!follows) wrong.push('the list of parts stands before the title');
    if (isOpen(contents.querySelector('ol')) !== innerWidth > 640) wrong.push(`the list of parts is ${innerWidth > 640 ? 'folded' : 'open'}`);
    if (place(contents).left < 0) wrong.push(`the list of parts begins at ${place(contents).left}`);
  }

  function onPaper() {
    const edge = place(document.querySelector('main')).right + 1;
    look(shown('main :is(table, img, pre, .ct-plot svg, .card, .ct-card, .slide, p)'), element => place(element).right > edge,
      element => `${element.localName} ends at ${Math.round(place(element).right)} of ${Math.round(edge)}: ${short(element)}`);
    look(shown('header.site nav, nav.contents, nav.neighbours, .share, .skip'), () => true, element => `still there: ${element.className}`);
    look(all('.ct-more:not(.share) table, .ct-numbers table').filter(table => !table.closest('.slide')), table => !isOpen(table),
      table => `folded: ${short(table)}`);
    look(all('.ct-scroll'), box => getComputedStyle(box).overflowX !== 'visible', () => 'a box that scrolls');
  }

  if (where === 'paper') onPaper(); else onScreen();
  return wrong;
}
