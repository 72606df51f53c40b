// The kinds of elements of the page that is open: each by its name, classes, role and attributes, and its parent's.
() => {
  const own = element => {
    const classes = [...element.classList].sort().join('.');
    const attributes = [...element.attributes].map(attribute => attribute.name).sort().join(' ');
    return `${element.localName}.${classes}[${attributes}]${element.role ?? ''}`;
  };
  return [...new Set([...document.querySelectorAll('body, body *')].map(element => `${own(element.parentElement)} > ${own(element)}`))];
}
