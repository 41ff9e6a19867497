import { readWording } from '../../src/act/official-text/read-wording.ts';
import { verifyText } from '../../src/act/verify-text.ts';
import { printEnglish, printXml, saidOn } from '../act/official-text/printed-act.ts';
import { knock, type Said } from './fuzz-target.ts';
import { textMutantsOf } from './text-mutants.ts';

const days = ['2016-01-01', '2023-04-01', '2025-01-10'];
/** A few sections of the Act, so that an input is read in less than a millisecond. */
const some = (day: string, language: 'en' | 'et') => {
  const said = saidOn(day, language);
  return [said.slice(0, 12), said.slice(60, 80), said.filter(({ reference }) => /§ (?:20|27)/u.test(reference))];
};
const english = days.flatMap((day) => some(day, 'en').map((said) => printEnglish(said, day)));
const xml = days.flatMap((day) => some(day, 'et').map((said) => printXml(said, day)));

/** Reads a text and holds it against a wording: what is told of it apart from its own words has no word of it. */
function opened(text: string): Said {
  const read = readWording(text);
  const { unread, same } = verifyText(read, read.inForceFrom > '2026' ? '2023' : read.inForceFrom);
  return [JSON.stringify([unread, same])];
}

knock('an official text in English is read and held against the table, or refused', textMutantsOf(english), opened);
knock('an official text in XML is read and held against the table, or refused', textMutantsOf(xml), opened);
