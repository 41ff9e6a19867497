import { parsePenalProvision } from '../../src/act/penal-provision.ts';
import { screen } from '../../src/assessment/screen.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { kindOf } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { type PersonInput, type RecordInput, readPerson } from '../../src/rules/facts/person-entity.ts';
import { perCase, type Subject } from './harness.ts';
import { seededRandom } from './random.ts';

const at = { at: '2023-06-01' } as const;
const recordsPerPerson = 3;

/** Offences of the Penal Code as a register tells them: on the lists of § 20, beside them, and finer than they are. */
const offences = [
  '§ 89',
  '§ 93¹',
  '§ 113',
  '§ 115',
  '§ 118',
  '§ 118¹',
  '§ 121 (2) 3)',
  '§ 133²',
  '§ 134 (2) 2)',
  '§ 134 (1)',
  '§ 136 (2)',
  '§ 138¹ (2) 2)',
  '§ 141',
  '§ 145¹',
  '§ 153¹',
  '§ 171',
  '§ 175',
  '§ 178¹',
  '§ 179¹',
  '§ 182',
  '§ 187',
  '§ 195 (2) 2)',
  '§ 199 (1)',
  '§ 200 (1)',
  '§ 215 (3)',
  '§ 237³',
  '§ 237⁴',
  '§ 263',
  '§ 266 (2) 1)',
  '§ 274',
  '§ 424',
];

/** The kind of each offence that its section fixes. */
const kindsFixed = new Map(
  offences.map((offence) => [
    offence,
    kindOf({ code: 'penal-code', provision: parsePenalProvision(offence, 'penal-code') }),
  ]),
);
const registers = ['in-register', 'archived', 'neither'] as const;
const measures = ['punishment', 'coercive-treatment'] as const;

/** Persons as lines, one after the other without end. */
export function* personLines(seed: number): Generator<string> {
  const { oneOf, happens } = seededRandom(seed);
  for (;;) {
    const records = Array.from({ length: recordsPerPerson }, () => {
      const offence = oneOf(offences);
      const kind = happens(0.9) ? 'criminal-offence' : 'misdemeanour';
      const fixed = kindsFixed.get(offence)!;
      return {
        code: 'penal-code',
        offence,
        kind: fixed === 'either' ? kind : fixed,
        measure: oneOf(measures),
        register: oneOf(registers),
      };
    });
    yield JSON.stringify({ role: 'person-working-with-children', records });
  }
}

const firstList: readonly (readonly [number, number])[] = [
  [89, 93],
  [95, 112],
  [113, 114],
  [116, 116],
  [118.1, 118.1],
  [133, 133.3],
  [141, 145.1],
  [175, 179],
  [187, 187],
];
const secondList: readonly (readonly [number, number])[] = [
  [118, 118],
  [119.1, 119.1],
  [121, 122],
  [125, 125],
  [135, 135],
  [153.1, 153.1],
  [171, 174],
  [180, 182.1],
  [185, 185],
  [200, 200],
  [214, 214],
  [237, 237.3],
  [244, 244],
  [246, 246],
  [263, 263],
  [274, 274],
  [290.1, 291],
  [302, 303],
  [312, 312],
  [322, 323],
  [403, 405],
  [435, 435],
];
const secondListInPart = new Set([
  '134 (2) 2)',
  '136 (2)',
  '138¹ (2) 2)',
  '140 (2)',
  '195 (2) 2)',
  '215 (3)',
  '251 (3) 3)',
  '266 (2) 2)',
  '327 (3)',
]);

const within = (ranges: typeof firstList, section: number): boolean =>
  ranges.some(([first, last]) => first <= section && section <= last);

/** Hand-written: § 20 (1) and (2) of 2022-10-01 for records of the Penal Code that are told whole. It checks nothing. */
export function handwrittenBarred({ records }: PersonInput): boolean {
  return (records as readonly RecordInput[]).some(({ offence, kind, register }) => {
    const [, digits, superscript = '', rest = ''] = /^§ (\d+)([¹²³⁴]?)(.*)$/u.exec(offence!)!;
    const section = Number(digits) + ' ¹²³⁴'.indexOf(superscript || ' ') / 10;
    if (kind === 'criminal-offence' && register !== 'neither' && within(firstList, section)) return true;
    const listed = within(secondList, section) || secondListInPart.has(`${digits}${superscript}${rest}`);
    return register === 'in-register' && listed;
  });
}

/** The persons of some lines for whom hand-written code and the rules part. */
export function disagreementsOnPersons(count: number): number {
  const lines = personLines(7);
  let found = 0;
  for (let index = 0; index < count; index++) {
    const person = JSON.parse(lines.next().value as string) as PersonInput;
    if (screen(person, at).barred !== handwrittenBarred(person)) found += 1;
  }
  return found;
}

export const personNames = {
  screen: '`screen`, whole answer',
  read: 'validation of a person',
  handwritten: 'hand-written check, trusting its input',
} as const;

const parsed = (line: string): PersonInput => JSON.parse(line) as PersonInput;
const time = readEvaluationTime(at.at);

/** What is timed on persons; each has three records. */
export const personSubjects: readonly Subject[] = [
  perCase(personNames.screen, 400, parsed, (person) => screen(person, at).at),
  perCase(personNames.read, 400, parsed, (person) => readPerson(person, time).codes),
  perCase(personNames.handwritten, 4000, parsed, (person) => (handwrittenBarred(person) ? 1 : 2)),
];

/** How many records a person has. */
export const recordsOfEach = recordsPerPerson;
