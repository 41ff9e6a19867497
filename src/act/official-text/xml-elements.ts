import { type Numeral, parseNumeral, toSuperscript } from '../numeral.ts';
import type { AmendmentMark, UnparsedText } from './official-text.ts';
import { printDay, readXmlDay } from './printed-day.ts';
import { singleSpaced } from './single-spaced.ts';
import type { XmlElement } from './xml-tree.ts';

/** Elements of which only the letters count. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'sisuTekst',
  'tavatekst',
  'viide',
  'kuvatavTekst',
  'i',
  'b',
  'u',
  'sub',
]);

/** Elements without text for a reader: where a link leads, and marks, which are read apart. */
const SILENT: ReadonlySet<string> = new Set(['viideURID', 'muutmismarge']);

/**
 * Gives the children of an element that are elements, and notes texts between them, which belong to nothing.
 *
 * @param element The element.
 * @param unread Where to note them.
 * @returns The elements, in their order.
 */
export function elementsOf(element: XmlElement, unread: UnparsedText[]): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child !== 'string') return [child];
    if (child.trim() !== '') unread.push({ line: element.line, reason: 'a text that belongs to no part' });
    return [];
  });
}

/**
 * Finds an element by the names that lead to it.
 *
 * @param element Where to begin.
 * @param names The name of a child, of a child of that, and so on.
 * @returns The first such element, if there is one.
 */
export function find(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element;
  for (const name of names) {
    found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  }
  return found;
}

/**
 * Gives the text of an element as it is shown, superscripts raised.
 *
 * @param element The element, or none.
 * @param unread Where to note elements that texts do not have; what they hold is left out.
 * @returns The text with single spaces; empty where there is no element.
 */
export function textOf(element: XmlElement | undefined, unread: UnparsedText[]): string {
  return element === undefined ? '' : singleSpaced(lettersOf(element, unread));
}

function lettersOf(element: XmlElement, unread: UnparsedText[]): string {
  const letters = element.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.name === 'sup') return toSuperscript(lettersOf(child, unread));
    if (child.name === 'reavahetus') return ' ';
    if (TRANSPARENT.has(child.name)) return lettersOf(child, unread);
    if (!SILENT.has(child.name)) {
      unread.push({ line: child.line, reason: 'an element that acts of this schema do not have here' });
    }
    return '';
  });
  return letters.join('').replace(/<sup>(\d+)<\/sup>/gu, (_, digits: string) => toSuperscript(digits)); // within CDATA
}

/**
 * Reads a number of the XML: digits, their superscript in an attribute.
 *
 * @param element The element, or none.
 * @param unread Where to note elements that numbers do not have.
 * @returns The number; `undefined` where there is none.
 */
export function numeralOf(element: XmlElement | undefined, unread: UnparsedText[]): Numeral | undefined {
  const raised = element?.attributes.get('ylaIndeks');
  const digits = textOf(element, unread);
  return parseNumeral(raised === undefined ? digits : `${digits}^${raised}`);
}

/** The marks of an element, and whether one marks it as repealed. */
export interface XmlMarks {
  readonly marks: readonly AmendmentMark[];
  readonly repealed: boolean;
}

/**
 * Reads the amendment marks that are directly in an element or in its text.
 *
 * @param element The element.
 * @param unread Where to note marks that name no act or no day.
 * @returns The marks, in their order.
 */
export function marksOf(element: XmlElement, unread: UnparsedText[]): XmlMarks {
  const printed = element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'sisuTekst') return child.children.filter((inner) => typeof inner !== 'string');
    return [child];
  });
  const marks: AmendmentMark[] = [];
  let repealed = false;
  for (const mark of printed.filter(({ name }) => name === 'muutmismarge')) {
    const act = publicationOf(find(mark, 'avaldamismarge'), unread);
    const inForce = readXmlDay(textOf(find(mark, 'joustumine'), unread));
    if (act === undefined || inForce === undefined) {
      unread.push({ line: mark.line, reason: 'an amendment mark written in another way' });
      continue;
    }
    const said = textOf(find(mark, 'tavatekst'), unread).replace(/^[-–—,; ]+|(?<![-–—,; ])[-–—,; ]+$/gu, '');
    const saysRepealed = /^kehtetu$/iu.test(said);
    repealed ||= saysRepealed;
    marks.push({ act, inForce, ...(said !== '' && !saysRepealed && { note: said }) });
  }
  return { marks, repealed };
}

/**
 * Reads where an act was published.
 *
 * @param element The `avaldamismarge`, or none.
 * @param unread Where to note what it should not have.
 * @returns The publication as Riigi Teataja cites it, `RT I, 31.12.2024, 23`; `undefined` where it is not given.
 */
export function publicationOf(element: XmlElement | undefined, unread: UnparsedText[]): string | undefined {
  if (element === undefined) return undefined;
  const [part, day, number] = ['RTosa', 'avaldamineKuupaev', 'RTartikkel'].map((name) =>
    textOf(find(element, name), unread),
  );
  const published = readXmlDay(day ?? '');
  return part && published && number ? `${part}, ${printDay(published)}, ${number}` : undefined;
}
