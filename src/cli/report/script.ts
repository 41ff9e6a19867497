/**
 * The script of a report, as the file has it: it shows the filter forms and makes them work, closes what can be closed until
 * a reader opens it, and opens it for printing. Everything can be read without it.
 */
export const script = `
'use strict';
for (const form of document.querySelectorAll('form[data-filters]')) {
  const area = document.getElementById(form.dataset.filters);
  const items = [...area.querySelectorAll('[data-item]')];
  const texts = new Map(items.map((item) => [item, item.textContent.toLowerCase().replace(/\\s+/gu, ' ')]));
  const output = form.querySelector('output');
  const apply = () => {
    const sought = form.elements.text.value.toLowerCase().replace(/\\s+/gu, ' ').trim();
    const groups = new Map();
    for (const box of form.querySelectorAll('input[type=checkbox]')) {
      if (!groups.has(box.name)) groups.set(box.name, new Set());
      if (box.checked) groups.get(box.name).add(box.value);
    }
    let shown = 0;
    for (const item of items) {
      const fits = [...groups].every(([name, values]) => values.has(item.dataset[name]));
      item.hidden = !(fits && texts.get(item).includes(sought));
      if (!item.hidden) shown += 1;
    }
    for (const group of area.querySelectorAll('[data-group]')) {
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    }
    const text = output.dataset.shown.replace('{shown}', shown).replace('{all}', items.length);
    output.value = shown === 0 ? text + ' ' + output.dataset.none : text;
    output.classList.toggle('is-partial', shown < items.length);
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const item = target === null ? null : target.closest('[data-item]');
    if (item === null || !items.includes(item) || !item.hidden) return;
    form.reset();
    setTimeout(() => item.scrollIntoView());
  };
  addEventListener('hashchange', reveal);
  form.hidden = false;
  apply();
}
const texts = [...document.querySelectorAll('details[data-closed]')];
for (const text of texts) text.open = false;
for (const button of document.querySelectorAll('button[data-open]')) {
  button.addEventListener('click', () => {
    for (const text of texts) text.open = button.dataset.open === 'true';
  });
}
let open = [];
addEventListener('beforeprint', () => {
  open = texts.filter((text) => text.open);
  for (const text of texts) text.open = true;
});
addEventListener('afterprint', () => {
  for (const text of texts) text.open = open.includes(text);
});
`;
