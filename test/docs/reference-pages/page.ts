import { fromSuperscript } from '../../../src/act/numeral.ts';
import { formatReference, parseReference } from '../../../src/act/reference.ts';
import type { InForce } from '../../../src/model/rule/norm.ts';

/** A page of the reference: where it stands below the folder, and its Markdown. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The folders of the pages. */
export type Shelf = 'rules' | 'facts' | 'sections' | 'scenarios';

/** A page with its title, as TypeDoc takes it. */
export function page(shelf: Shelf, name: string, title: string, blocks: readonly string[]): Page {
  const head = `---\ntitle: ${JSON.stringify(title)}\n---`;
  return {
    path: `${shelf}/${name}.md`,
    text: `${[head, `# ${title}`, ...blocks.filter((one) => one !== '')].join('\n\n')}\n`,
  };
}

/** A link to another page; all pages lie one folder deep. */
export const link = (text: string, shelf: Shelf, name: string, anchor = ''): string =>
  `[${text}](../${shelf}/${name}.md${anchor === '' ? '' : `#${anchor}`})`;

/** The name of the page of a provision's section: `29-1` for § 29¹ (1). */
export function sectionName(reference: string): string {
  const [, number = ''] = formatReference(parseReference(reference)).split(' ');
  const [digits = '', superscript] = number.split(/(?=[¹²³⁴⁵⁶⁷⁸⁹⁰])/u);
  return superscript === undefined ? digits : `${digits}-${fromSuperscript(superscript)}`;
}

/** A link to a provision, on the page of its section. */
export const provisionLink = (reference: string): string => link(reference, 'sections', sectionName(reference));

/** Days in words. */
export const daysInWords = ({ from, until }: InForce): string =>
  until === undefined ? `from ${from}` : `${from} to ${until}`;

/** A list of Markdown, or nothing. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
