import { compareReferences, formatReference, type Reference } from '../reference.ts';
import type { OfficialChapter, OfficialPart, UnparsedText } from './official-text.ts';
import { saysOmitted } from './omitted.ts';
import { elementsOf, find, marksOf, numeralOf, textOf } from './xml-elements.ts';
import type { XmlElement } from './xml-tree.ts';

/** What was read of an XML document so far. */
export interface XmlReading {
  readonly chapters: (OfficialChapter & { readonly sections: string[] })[];
  readonly parts: OfficialPart[];
  /** The position of the last part. */
  last?: Reference;
  readonly unread: UnparsedText[];
}

/** What is read with the element that holds it, not as something of its own. */
const READ_WITH_WHOLE: ReadonlySet<string> = new Set([
  ...['peatykkNr', 'peatykkPealkiri', 'paragrahvNr', 'paragrahvPealkiri', 'loigeNr', 'alampunktNr'],
  ...['kuvatavNr', 'muutmismarge', 'sisuTekst'],
]);

/** The whole text of a section that replaces a run of omitted ones: `§ 42. – § 46.` */
const DASH = /^[-–—]$/u;

/**
 * Reads the sections that are directly in an element.
 *
 * @param reading What was read so far; what is read is added.
 * @param group The element.
 * @param readOther Reads what else is in it, in its place.
 */
export function readSections(reading: XmlReading, group: XmlElement, readOther: (element: XmlElement) => void): void {
  let omittedAfter: Reference | undefined;
  for (const element of elementsOf(group, reading.unread)) {
    if (element.name === 'paragrahv') {
      const section = readSection(reading, element, omittedAfter);
      omittedAfter = DASH.test(textOf(find(element, 'sisuTekst'), reading.unread)) ? section : undefined;
    } else if (!READ_WITH_WHOLE.has(element.name)) readOther(element);
  }
}

function readSection(reading: XmlReading, element: XmlElement, omittedAfter?: Reference): Reference | undefined {
  const { unread } = reading;
  const section = numeralOf(find(element, 'paragrahvNr'), unread);
  if (section === undefined) {
    unread.push({ line: element.line, reason: 'a number that is not written as one' });
    return undefined;
  }
  for (let number = (omittedAfter?.section.number ?? section.number) + 1; number < section.number; number += 1) {
    addSection(reading, { section: { number } }, { text: '', marks: [], omitted: true, line: element.line });
  }
  const inside = elementsOf(element, unread);
  const paragraphs = inside.filter((child) => child.name === 'loige' && isUnnumbered(child, unread));
  if (!addSection(reading, { section }, ownPart([element, ...paragraphs], unread))) return undefined;
  for (const child of inside) {
    if (child.name === 'loige') readSubsection(reading, child, { section });
    else if (!READ_WITH_WHOLE.has(child.name)) unreadElement(reading, child);
  }
  return { section };
}

/** A paragraph without a number: its text belongs to the section, and so do its clauses. */
function isUnnumbered(element: XmlElement, unread: UnparsedText[]): boolean {
  const number = find(element, 'loigeNr');
  return textOf(number, unread) === '' && !number?.attributes.has('ylaIndeks');
}

function readSubsection(reading: XmlReading, element: XmlElement, whole: Reference): void {
  const { unread } = reading;
  const subsection = numeralOf(find(element, 'loigeNr'), unread);
  const unnumbered = isUnnumbered(element, unread);
  if (subsection === undefined && !unnumbered) {
    unread.push({ line: element.line, reason: 'a number that is not written as one' });
    return;
  }
  const reference: Reference = { ...whole, ...(subsection && { subsection }) };
  if (!unnumbered) addPart(reading, reference, ownPart([element], unread));
  for (const child of elementsOf(element, unread)) {
    if (child.name === 'alampunkt') readClause(reading, child, reference);
    else if (!READ_WITH_WHOLE.has(child.name)) unreadElement(reading, child);
  }
}

function readClause(reading: XmlReading, element: XmlElement, whole: Reference): void {
  const { unread } = reading;
  const clause = numeralOf(find(element, 'alampunktNr'), unread);
  if (clause === undefined) unread.push({ line: element.line, reason: 'a number that is not written as one' });
  else addPart(reading, { ...whole, clause }, ownPart([element], unread));
  for (const child of elementsOf(element, unread)) {
    if (!READ_WITH_WHOLE.has(child.name)) unreadElement(reading, child);
  }
}

/** The own content of a part: its heading, and the texts and marks of its elements. */
function ownPart(elements: readonly XmlElement[], unread: UnparsedText[]): Omit<OfficialPart, 'reference'> {
  const [{ line }] = elements as readonly [XmlElement];
  const heading = textOf(find(elements[0]!, 'paragrahvPealkiri'), unread);
  const texts = elements.map((element) => textOf(find(element, 'sisuTekst'), unread));
  const text = texts.filter((own) => own !== '').join(' ');
  const marks = elements.map((element) => marksOf(element, unread));
  const omitted = saysOmitted(text) || DASH.test(text);
  return {
    text: omitted ? '' : text,
    ...(heading !== '' && { heading }),
    marks: marks.flatMap((own) => own.marks),
    ...(marks.some(({ repealed }) => repealed) && { repealed: true as const }),
    ...(omitted && { omitted: true as const }),
    line,
  };
}

function addSection(reading: XmlReading, section: Reference, part: Omit<OfficialPart, 'reference'>): boolean {
  const isAdded = addPart(reading, section, part);
  if (isAdded) reading.chapters.at(-1)?.sections.push(formatReference(section));
  return isAdded;
}

/** Adds a part where its number follows the one before; else it is named as not read. */
function addPart(reading: XmlReading, reference: Reference, part: Omit<OfficialPart, 'reference'>): boolean {
  const follows = reading.last === undefined || compareReferences(reading.last, reference) < 0;
  if (follows) {
    reading.parts.push({ reference: formatReference(reference), ...part });
    reading.last = reference;
  } else reading.unread.push({ line: part.line, reason: 'a number that does not follow the one before it' });
  return follows;
}

function unreadElement({ unread }: XmlReading, { line }: XmlElement): void {
  unread.push({ line, reason: 'an element that acts of this schema do not have here' });
}
