import * as fc from 'fast-check';
import type { AmendmentMark, OfficialPart, OfficialText } from '../../src/act/official-text/official-text.ts';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { compareReferences, readReference } from '../../src/act/reference.ts';
import type { ComparedProvision, Redline, TextComparison } from '../../src/compare.ts';

/** An English text of the Act from lines as Riigi Teataja prints them, in force from a day, `DD.MM.YYYY`. */
export const english = (day: string, ...lines: readonly string[]): OfficialText =>
  readWording(['Child Protection Act', `In force from:${day}`, ...lines].join('\n'));

/** A mark as Riigi Teataja prints it. */
export const mark = (act: string, day: string): string => `[${act} – entry into force ${day}]`;

/** The two sides of a redline. */
export const sidesOf = (redline: Redline): readonly [before: string, after: string] => [
  textOf(redline, 'removed'),
  textOf(redline, 'added'),
];

function textOf(redline: Redline, own: 'removed' | 'added'): string {
  return redline
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ text }) => text)
    .join('');
}

/** What stands of a comparison where something is to be told, by the later number. */
export const encoded = ({ provisions }: TextComparison): readonly ComparedProvision[] =>
  provisions.filter(({ grade }) => grade !== undefined);

/** Change and grade of what is to be told, by number. */
export const changesOf = (comparison: TextComparison): Readonly<Record<string, string>> =>
  Object.fromEntries(
    encoded(comparison).map(({ before, after, change, grade }) => {
      const renumbered = change === 'renumbered' ? ` from ${before!.reference}` : '';
      return [(after ?? before)!.reference, `${change}${renumbered}, ${grade}`];
    }),
  );

/** The comparison of one provision. */
export function compared(comparison: TextComparison, reference: string): ComparedProvision {
  const found = comparison.provisions.find(({ before, after }) => (after ?? before)!.reference === reference);
  if (found === undefined) throw new Error(`no ${reference} is compared`);
  return found;
}

const words = [
  'child',
  'Child',
  'well-being',
  'wellbeing',
  'parent’s',
  'the',
  'of',
  '§',
  '(1)',
  'subsection',
  '1',
  ',',
];
const marks: readonly AmendmentMark[] = ['2017-01-01', '2020-01-01', '2023-01-01'].map((inForce) => ({
  act: 'RT I, 01.01.2017, 1',
  inForce,
}));
const references = ['§ 1', '§ 1 (1)', '§ 1 (1) 1)', '§ 1 (2)', '§ 1 (2¹)', '§ 2', '§ 2 1)', '§ 2 2)', '§ 2¹', '§ 3'];

/** Alike, so that the same may stand under several numbers. */
const sentences = ['of the child', 'of the parent', 'of this child'].map(
  (whose) => `The local government hears the opinion ${whose} before anything else is decided.`,
);
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' ')),
  fc.constantFrom(...sentences),
);
const part: fc.Arbitrary<Omit<OfficialPart, 'reference'>> = fc
  .record({
    text,
    heading: fc.option(text, { nil: undefined }),
    marks: fc.subarray([...marks], { maxLength: 2 }),
    is: fc.constantFrom('there', 'there', 'there', 'repealed', 'omitted'),
  })
  .map(({ text: own, heading, is, ...rest }) => ({
    ...rest,
    text: is === 'there' ? own : '',
    ...(heading !== undefined && { heading }),
    ...(is === 'repealed' && { repealed: true as const }),
    ...(is === 'omitted' && { omitted: true as const }),
    line: 1,
  }));

/** Texts of the Act as the readers give them, of any provisions, words and marks, in force from one of two days. */
export const anyText: fc.Arbitrary<OfficialText> = fc
  .record({
    inForceFrom: fc.constantFrom('2016-01-01', '2021-01-01'),
    numbers: fc.subarray(references),
    parts: fc.array(part, { minLength: references.length, maxLength: references.length }),
  })
  .map(({ inForceFrom, numbers, parts }) => ({
    language: 'en',
    title: 'Child Protection Act',
    inForceFrom,
    chapters: [{ number: '1', title: parts[0]!.text, sections: [], marks: parts[0]!.marks }],
    parts: numbers
      .map((reference, index) => ({ reference, ...parts[index]! }))
      .sort((a, b) => compareReferences(readReference(a.reference)!, readReference(b.reference)!)),
    unread: [],
  }));
