import { type ComponentChild, type ComponentChildren, h } from 'preact';

// Small parts that the reports have in common.

/** What became of something: a word with a mark in its colour. */
export const badge = (kind: string, word: string): ComponentChild => h('span', { class: `badge is-${kind}` }, word);

/** The anchor of a provision: `§ 29¹ (1) 2)` is `p-29.1-1-2`; of one that only the wording before has, marked so. */
export function anchorOf(reference: string, isOnlyBefore = false): string {
  const digits = reference.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (raised) => `.${raised.normalize('NFKD')}`);
  const slug = digits.replace(/[^\d.]+/gu, '-').replace(/^-|-$/gu, '');
  return `p-${slug}${isOnlyBefore ? '-before' : ''}`;
}

/** The anchor of a rule. */
export const ruleAnchor = (id: string): string => `r-${id.replace(/[^\w.-]/gu, '-')}`;

/** A table with a caption; columns by their headings. */
export function table(
  {
    caption,
    columns,
    ...attributes
  }: Readonly<{ caption: ComponentChild; columns: readonly string[]; class?: string }>,
  rows: ComponentChildren,
): ComponentChild {
  return h(
    'table',
    attributes,
    h('caption', null, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h('tbody', null, rows),
  );
}

/** Items in a line, with commas. */
export const listed = (items: readonly ComponentChildren[]): ComponentChildren[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));
