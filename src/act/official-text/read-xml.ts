import { formatNumeral } from '../numeral.ts';
import { notReadable } from './not-readable.ts';
import type { OfficialText } from './official-text.ts';
import { readXmlDay } from './printed-day.ts';
import { find, marksOf, numeralOf, publicationOf, textOf } from './xml-elements.ts';
import { readSections, type XmlReading } from './xml-sections.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

const SCHEMA = 'tyviseadus_1';

/**
 * Reads the XML of a consolidated act in Riigi Teataja.
 *
 * @param text The document, of the schema `tyviseadus_1`.
 * @returns Its content.
 * @throws LawError `not-readable` for XML that is hostile or not well-formed, is of another schema, or does not give
 * the title, the day it is in force from and a section.
 */
export function readXml(text: string): OfficialText {
  const root = parseXml(text);
  if (root.name !== 'oigusakt' || !root.namespace.startsWith(SCHEMA)) throw notAnAct();
  const reading: XmlReading = { chapters: [], parts: [], unread: [] };
  const { unread } = reading;
  const day = (...names: string[]) => readXmlDay(textOf(find(root, 'metaandmed', ...names), unread));
  const title = textOf(find(root, 'aktinimi', 'nimi', 'pealkiri'), unread);
  const inForceFrom = day('kehtivus', 'kehtivuseAlgus');
  const inForceUntil = day('kehtivus', 'kehtivuseLopp');
  const published = day('avaldamismarge', 'avaldamineKuupaev');
  const consolidated = publicationOf(find(root, 'metaandmed', 'avaldamismarge'), unread);
  const body = find(root, 'sisu');
  if (body !== undefined) readGroup(reading, body);
  if (title === '' || inForceFrom === undefined || reading.parts.length === 0) throw notAnAct();
  return {
    language: 'et',
    title,
    inForceFrom,
    ...(inForceUntil && { inForceUntil }),
    ...(published && { published }),
    ...(consolidated && { consolidated }),
    chapters: reading.chapters,
    parts: reading.parts,
    unread,
  };
}

function notAnAct(): Error {
  return notReadable('the XML of a consolidated act (oigusakt of tyviseadus_1: title, day in force from, sections)');
}

/** Reads the sections of the body or of a chapter, and the chapters in it; other groups are named, and gone into. */
function readGroup(reading: XmlReading, group: XmlElement): void {
  readSections(reading, group, (element) => {
    if (element.name === 'peatykk') return readChapter(reading, element);
    reading.unread.push({ line: element.line, reason: 'an element that acts of this schema do not have here' });
    readGroup(reading, element);
  });
}

function readChapter(reading: XmlReading, element: XmlElement): void {
  const { chapters, unread } = reading;
  const numeral = numeralOf(find(element, 'peatykkNr'), unread);
  if (numeral === undefined) unread.push({ line: element.line, reason: 'a number that is not written as one' });
  else {
    const title = textOf(find(element, 'peatykkPealkiri'), unread);
    chapters.push({ number: formatNumeral(numeral), title, sections: [], marks: marksOf(element, unread).marks });
  }
  readGroup(reading, element);
}
