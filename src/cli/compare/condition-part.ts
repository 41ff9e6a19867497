import { type ComponentChild, h } from 'preact';

/** A line of a condition with the lines below it. */
interface Branch {
  readonly words: string;
  readonly parts: readonly Branch[];
}

/**
 * A condition in words as a list in lists.
 *
 * @param words Line by line, indented by two spaces for each level.
 */
export function conditionPart(words: string): ComponentChild {
  const lines = words.split('\n').map((line) => ({ depth: line.search(/\S|$/u) / 2, words: line.trim() }));
  return h('ul', { class: 'condition' }, branchesOf(lines, 0).map(item));
}

function branchesOf(lines: readonly { readonly depth: number; readonly words: string }[], depth: number): Branch[] {
  const starts = lines.flatMap((line, index) => (line.depth === depth ? [index] : []));
  return starts.map((start, index) => ({
    words: lines[start]!.words,
    parts: branchesOf(lines.slice(start + 1, starts[index + 1]), depth + 1),
  }));
}

const item = ({ words, parts }: Branch): ComponentChild =>
  parts.length === 0
    ? h('li', null, words)
    : h('li', { class: 'combining' }, h('span', null, `${words}:`), h('ul', null, parts.map(item)));
