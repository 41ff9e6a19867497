import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A page without its code blocks: they show other repositories, and their links are not links of the page. */
export const withoutBlocks = (page: string): string => page.replace(/^```[\s\S]*?^```/gmu, '');

/** The headings of a page, in order: the level and the words of each. */
export function headingsOf(page: string): readonly { readonly level: number; readonly words: string }[] {
  return [...withoutBlocks(page).matchAll(/^(#+) (.*)$/gmu)].map(([, marks, words]) => ({
    level: marks!.length,
    words: words!,
  }));
}

/** The anchors of the headings of a page, in order, as a host derives them from the words. */
export const anchorsOf = (page: string): readonly string[] =>
  headingsOf(page).map(({ words }) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The link targets of a page, in order: `[words](target)` and `[word]: target`. */
export const linksOf = (page: string): readonly string[] =>
  [...withoutBlocks(page).matchAll(/\]\(<?([^()<>\s]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: (\S+)/gmu)].map(
    ([, inline, below]) => inline ?? below!,
  );

/**
 * Checks a link of a page.
 *
 * @param file The path of the page, relative to the root.
 * @param root The folder that holds the pages: the repository, or an unpacked package.
 * @returns What is wrong with the link; `undefined` if its target exists or is on another site.
 */
export function deadLink(file: string, link: string, root = '.'): string | undefined {
  if (/^(?:https?|mailto):/u.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), path));
  if (target.startsWith('..') || !existsSync(join(root, target))) return `${link}: no such file`;
  if (anchor === undefined || anchorsOf(readFileSync(join(root, target), 'utf8')).includes(anchor)) return undefined;
  return `${link}: no such heading`;
}
