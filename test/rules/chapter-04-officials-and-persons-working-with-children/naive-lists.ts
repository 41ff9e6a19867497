import type { Offence, PenalCode, PenalProvision } from '../../../src/act/penal-provision.ts';
import type { Listed } from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';

/**
 * The lists of § 20 written down a second time, and matched by writing out everything: no numerals, no comparison, only
 * texts. A caret marks a superscript, two points a range.
 */
export interface NaiveList {
  readonly provision: string;
  readonly from: string;
  readonly code: PenalCode;
  readonly names: string;
  /** What the list may name besides. */
  readonly perhaps?: string;
}

export const naiveLists: readonly NaiveList[] = [
  {
    provision: '§ 20 (1)',
    from: '2016-01-01',
    code: 'penal-code',
    names: '113; 114; 116; 133..133^3; 141..145^1; 175; 175^1; 178..179',
  },
  {
    provision: '§ 20 (1)',
    from: '2022-10-01',
    code: 'penal-code',
    names: '187; 175..179; 141..145^1; 133..133^3; 118^1; 116; 114; 113; 95..112; 89..93',
  },
  {
    provision: '§ 20 (1¹)',
    from: '2018-01-01',
    code: 'criminal-code',
    names: '100..102; 202',
    perhaps: '115..117; 118 (2); 200; 200^3; 202^2; 202^4; 202^6 (3) 1); 202^6 (3) 2)',
  },
  {
    provision: '§ 20 (1¹)',
    from: '2022-10-01',
    code: 'criminal-code',
    names: '202^6 (3) 1); 202^6 (3) 2); 202^4; 202^2; 202; 200^3; 200; 118 (2); 115..117; 100..102',
  },
  {
    provision: '§ 20 (2)',
    from: '2016-01-01',
    code: 'penal-code',
    names: `200 (2) 4); 200 (2) 5); 187; 185; 182^1; 182; 180; 172..174; 140 (2); 138^1 (2) 2); 136 (2); 135 (2);
      134 (2) 2); 122; 121; 118`,
  },
  {
    provision: '§ 20 (2)',
    from: '2022-10-01',
    code: 'penal-code',
    names: `435; 403..405; 327 (3); 323; 322; 312; 303; 302; 291; 290^1; 274; 266 (2) 2); 263; 251 (3) 3); 246; 244;
      237..237^3; 215 (3); 214; 200; 195 (2) 2); 185; 182^1; 180..182; 171..174; 153^1; 140 (2); 138^1 (2) 2);
      136 (2); 135; 134 (2) 2); 125; 122; 121; 119^1; 118`,
  },
  { provision: '§ 20 (4)', from: '2022-10-01', code: 'criminal-code', names: '118 (2); 202' },
  { provision: '§ 20 (4)', from: '2022-10-01', code: 'penal-code', names: '175; 175^1; 178; 179' },
];

/** A provision as the naive lists write it: `138^1`, its subsection `(2)` and its clause `2)`; empty where not told. */
export interface NaiveProvision {
  readonly section: string;
  readonly subsection: string;
  readonly clause: string;
}

/** Every section from § 85 to § 440 with its superscripts to 7, in the order of a code. */
export const everySection: readonly string[] = Array.from({ length: 356 }, (_, place) => 85 + place).flatMap(
  (number) => [`${number}`, ...Array.from({ length: 7 }, (_, raised) => `${number}^${raised + 1}`)],
);

const everySubsection = ['(1)', '(2)', '(2^1)', '(3)', '(4)'];
const everyClause = ['1)', '2)', '2^1)', '3)', '4)', '5)', '6)'];

/** Every way to tell an offence within one section, from the bare section to a clause. */
export const everyTelling: readonly Omit<NaiveProvision, 'section'>[] = ['', ...everySubsection].flatMap((subsection) =>
  ['', ...everyClause].map((clause) => ({ subsection, clause })),
);

/** Everything that a list names, written out to sections: `133..133^3` becomes `133`, `133^1`, … */
function writtenOut(names: string): ReadonlySet<string> {
  const entries = names.split(/;\s*/u).flatMap((entry) => {
    const [first = '', last] = entry.split('..');
    return last === undefined
      ? [first]
      : everySection.slice(everySection.indexOf(first), everySection.indexOf(last) + 1);
  });
  return new Set(entries);
}

/** What may stand after a section: for every finest offence that a telling leaves open, all its ways to be named. */
function waysToName(subsection: string, clause: string): readonly (readonly string[])[] {
  const subsections = subsection === '' ? everySubsection : [subsection];
  const clauses = clause === '' ? everyClause : [clause];
  return subsections.flatMap((s) => clauses.map((c) => ['', ` ${s}`, ` ${s} ${c}`]));
}

/** A function of texts that works out each result once. */
function once<Result>(make: (...texts: string[]) => Result): (...texts: string[]) => Result {
  const kept = new Map<string, Result>();
  return (...texts) => {
    const key = texts.join('|');
    if (!kept.has(key)) kept.set(key, make(...texts));
    return kept.get(key)!;
  };
}

const namesWrittenOut = once((names: string) => writtenOut(names));
const waysToNameOf = once((subsection: string, clause: string) => waysToName(subsection, clause));

/** Whether all, none or some of the offences that a telling leaves open are named. */
function named(names: string, { section, subsection, clause }: NaiveProvision): 'all' | 'none' | 'some' {
  const list = namesWrittenOut(names);
  const finest = waysToNameOf(subsection, clause);
  const hits = finest.filter((ways) => ways.some((way) => list.has(section + way))).length;
  return hits === finest.length ? 'all' : hits === 0 ? 'none' : 'some';
}

/** Whether a list names an offence, by trying every finer offence that may be meant. */
export function naivelyListed(list: NaiveList, encoded: NaiveProvision): Listed {
  const certain = named(list.names, encoded);
  if (certain === 'all') return true;
  const possible = list.perhaps === undefined ? 'none' : named(list.perhaps, encoded);
  if (certain === 'none' && possible === 'none') return false;
  if (certain === 'none' && possible === 'all') return { unknown: 'list' };
  return { unknown: encoded.subsection === '' ? 'subsection' : 'clause' };
}

/** The naive provision as a value, read here by splitting. */
export function offenceOf(code: PenalCode, { section, subsection, clause }: NaiveProvision): Offence {
  const numeral = (text: string) => {
    const [number, superscript] = text.replace(/[()]/gu, '').split('^').map(Number);
    return { number: number!, ...(superscript !== undefined && { superscript }) };
  };
  const provision: PenalProvision = {
    section: numeral(section),
    ...(subsection !== '' && { subsection: numeral(subsection) }),
    ...(clause !== '' && { clause: numeral(clause) }),
  };
  return { code, provision };
}
