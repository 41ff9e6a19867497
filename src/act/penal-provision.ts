import { LawError } from './law-error.ts';
import { compareNumerals, NUMERAL_PATTERN, type Numeral, parseNumeral, unflattenNumeral } from './numeral.ts';
import { containsReference, formatReference, type Reference, readReference } from './reference.ts';

/** A code of Estonian penal law: the Penal Code (in force from 2002-09-01) or the Criminal Code before it. */
export type PenalCode = 'penal-code' | 'criminal-code';

/**
 * A provision of penal law: a section, a subsection of it, or a clause.
 *
 * It is written, compared and contained as a provision of the Act is: `formatReference`, `compareReferences` and
 * `containsReference` take it. It does not contain the code to which it belongs.
 */
export type PenalProvision = Reference;

/** An offence as a record names it: a provision of one of the two codes. */
export interface Offence {
  readonly code: PenalCode;
  readonly provision: PenalProvision;
}

/**
 * What a list of offences names with one entry: all sections from one to another, superscripts between them included,
 * or a single provision, which is then both `first` and `last`.
 */
export interface PenalRange {
  readonly first: PenalProvision;
  readonly last: PenalProvision;
}

interface CodeForm {
  readonly name: string;
  /** The official abbreviation or the name in the genitive, which may be before a citation. */
  readonly abbreviation: RegExp;
  /** No section has a higher number. */
  readonly lastSection: number;
  /** The sections on attempt and participation, first and last: no offence is of them. */
  readonly attemptAndParticipation: readonly [number, number];
}

/** The bounds show flattened superscripts: the lowest that a list of § 20 of the Act reaches is § 89¹, flattened `891`. */
const CODES: Readonly<Record<PenalCode, CodeForm>> = {
  // § 451 brings the code into force (RT I, 05.02.2014, 2); what was added since carries superscripts.
  'penal-code': {
    name: 'the Penal Code',
    abbreviation: /^\s*(?:KarS|karistusseadustiku)\s*/iu,
    lastSection: 451,
    attemptAndParticipation: [20, 26],
  },
  // About 270 sections; the exact last is not at hand. The lowest of § 20 (1¹) is § 100¹, flattened `1001`.
  'criminal-code': {
    name: 'the Criminal Code',
    abbreviation: /^\s*(?:KrK|kriminaalkoodeksi)\s*/iu,
    lastSection: 300,
    attemptAndParticipation: [15, 17],
  },
};

/**
 * Reads one provision of penal law from any of the ways in which provisions of the Act are written, the official
 * abbreviation of its code before it or not: `§ 134 (2) 2)`, `145^1`, `KarS § 121 lg 2 p 1`, `KrK § 202⁶ (3) 1)`.
 *
 * Whether the code has the provision is not judged, save that it counts so far: § 20 speaks of persons punished, so
 * repealed provisions are offences too. Flattened subsections and clauses (`§ 215 (31)`) are taken as they are: no list
 * names one with a superscript, so either reading gives the same answer.
 *
 * @param text The provision as written.
 * @param code The code that it is of.
 * @returns The provision.
 * @throws LawError `ambiguous-provision` where a superscript was flattened (`§ 1451`), naming the reading that was
 * probably meant; `unknown-provision` where the section lies beyond the last of the code; `not-a-provision` for anything
 * else, ranges and provisions of the other code included.
 */
export function parsePenalProvision(text: string, code: PenalCode): PenalProvision {
  const { name, abbreviation, lastSection } = CODES[code];
  const provision = typeof text === 'string' ? readReference(text.replace(abbreviation, '')) : undefined;
  if (provision === undefined) {
    throw new LawError({ code: 'not-a-provision', path: '', expected: `one provision of ${name}, as § 134 (2) 2)` });
  }
  const section = unflattenNumeral(provision.section, lastSection);
  if (section !== undefined) {
    const reading = formatReference({ ...provision, section });
    const expected = `probably ${reading}, its superscript marked as one`;
    throw new LawError({ code: 'ambiguous-provision', path: '', expected });
  }
  if (provision.section.number > lastSection) {
    throw new LawError({ code: 'unknown-provision', path: '', expected: `a section of ${name}` });
  }
  return provision;
}

/** What is between the parts of a citation that has several. */
const MORE_THAN_ONE = /[,–—-]|\b(?:ja|või|and|or)\b/iu;

/** Where a citation goes on with another section: `§ 113 lg 1 - § 25 lg 2`. */
const BETWEEN_SECTIONS = / ?[-–—] ?(?=§|KarS|KrK|karistusseadustiku|kriminaalkoodeksi)/iu;

/**
 * More clauses after the first: `2, 3` in Estonian, `2), 3)` in marks; `ja`, `või`, `and`, `or` before the last; a dash for all
 * between two.
 */
const FURTHER_CLAUSES = new RegExp(
  `(?: ?(?:,|[-–—]|\\bja\\b|\\bvõi\\b|\\band\\b|\\bor\\b) ?(?:p ?)?\\b${NUMERAL_PATTERN} ?\\)?)+$`,
  'iu',
);
/** One of them, with what is before it. */
const FURTHER_CLAUSE = new RegExp(`([-–—])? ?(?:p ?)?\\b(${NUMERAL_PATTERN}) ?\\)?`, 'giu');
/** More subsections after the first: only of attempt and participation, where it makes no difference which. */
const FURTHER_SUBSECTIONS = new RegExp(
  `((?:\\blg ?|\\blõi[gk]\\p{L}* ?|\\()${NUMERAL_PATTERN}\\)?)(?: ?(?:,|[-–—]|\\bja\\b|\\bvõi\\b|\\band\\b|\\bor\\b) ?(?:lg ?)?\\(?${NUMERAL_PATTERN}\\)?)+$`,
  'iu',
);
/** No subsection has so many clauses: a range of more is a slip of the pen. */
const mostClauses = 50;
/** The word for several clauses, in its Estonian cases and abbreviations. */
const CLAUSES = /(?<=\d ?)(?:p-d|pp|punkti(?:d|de|des|dest)) ?(?=\d)/iu;

/**
 * Reads a citation as registers print it: one provision, several clauses of one subsection (`KarS § 121 lg 2 p 2, 3`,
 * `§ 121 (2) 2), 3)`, `§ 134 lg 2 p 1-3`), and with either the provisions on attempt and participation, one subsection of them
 * or several (`§ 113 (1) - § 25 (2)`, `§ 22 lg 2, 3 - § 113 lg 1`), which do not change by which provision the person was
 * punished.
 *
 * @param text The citation as printed.
 * @param code The code that it is of.
 * @returns The provisions of the offence: several where the citation names several clauses.
 * @throws LawError What {@link parsePenalProvision} throws for a part of it; `not-a-provision` where it names several sections or
 * subsections that are offences, or attempt and participation alone.
 */
export function parsePenalCitation(text: string, code: PenalCode): readonly PenalProvision[] {
  try {
    return citedIn(text, code);
  } catch (error) {
    throw error instanceof LawError && error.code === 'not-a-provision' ? notOneOffence(code) : error;
  }
}

function citedIn(text: string, code: PenalCode): readonly PenalProvision[] {
  const [first, last] = CODES[code].attemptAndParticipation;
  const isOffence = ({ section }: PenalProvision): boolean => section.number < first || section.number > last;
  if (typeof text !== 'string' || !MORE_THAN_ONE.test(text)) {
    const provision = parsePenalProvision(text, code);
    if (!isOffence(provision)) throw notOneOffence(code);
    return [provision];
  }
  const offences = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ')
    .split(BETWEEN_SECTIONS)
    .flatMap((part): readonly (readonly PenalProvision[])[] => {
      const firstSubsection = part.replace(FURTHER_SUBSECTIONS, '$1');
      if (firstSubsection !== part && !isOffence(parsePenalProvision(firstSubsection, code))) return [];
      const provisions = clausesIn(part, code);
      return isOffence(provisions[0]!) ? [provisions] : [];
    });
  if (offences.length !== 1) throw notOneOffence(code);
  return offences[0]!;
}

const notOneOffence = (code: PenalCode): LawError =>
  new LawError({
    code: 'not-a-provision',
    path: '',
    expected: `one offence of ${CODES[code].name}, as § 134 (2) 2): clauses of one subsection, and attempt or participation beside it, are read too`,
  });

/** A provision, or several clauses of the same subsection. */
function clausesIn(text: string, code: PenalCode): readonly PenalProvision[] {
  const further = FURTHER_CLAUSES.exec(text)?.[0];
  if (further === undefined) return [parsePenalProvision(text, code)];
  const first = parsePenalProvision(text.slice(0, -further.length).replace(CLAUSES, 'p '), code);
  if (first.clause === undefined) throw notOneOffence(code);
  const clauses = [first.clause];
  for (const [, dash, numeral] of further.matchAll(FURTHER_CLAUSE)) {
    const next = parseNumeral(numeral!)!;
    clauses.push(...(dash === undefined ? [next] : clausesTo(clauses.at(-1)!, next, code)));
  }
  return clauses.map((clause) => ({ ...first, clause }));
}

/** The clauses after one, up to another one that comes later; those with superscripts between the two are of no list. */
function clausesTo(from: Numeral, to: Numeral, code: PenalCode): readonly Numeral[] {
  const rises = compareNumerals(from, to) < 0 && to.number - from.number < mostClauses;
  if (!rises) throw notOneOffence(code);
  const between = Array.from({ length: Math.max(0, to.number - from.number - 1) }, (_, at) => from.number + 1 + at);
  return [...between.map((number) => ({ number })), to];
}

/** The code whose official abbreviation a citation begins with. */
export function penalCodeNamed(text: string): PenalCode | undefined {
  return (Object.keys(CODES) as PenalCode[]).find((code) => CODES[code].abbreviation.test(text));
}

/**
 * Reads an entry of a list as the Act prints it: `133–133³`, `113`, `134 (2) 2)`.
 *
 * @param text One provision, or two whole sections with an en dash between them, the lower first.
 * @param code The code that it is of.
 * @returns The range; for one provision, from it to itself.
 * @throws LawError What {@link parsePenalProvision} throws for either end; `not-a-provision` for two ends that make no
 * range of sections.
 */
export function parsePenalRange(text: string, code: PenalCode): PenalRange {
  const ends = (typeof text === 'string' ? text.split('–') : [text]).map((end) => parsePenalProvision(end, code));
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || ends.length > 2 || (ends.length === 2 && !rises(first, last))) {
    throw new LawError({ code: 'not-a-provision', path: '', expected: 'a provision, or two sections in their order' });
  }
  return { first, last };
}

function rises(first: PenalProvision, last: PenalProvision): boolean {
  const wholeSections = [first, last].every((end) => end.subsection === undefined && end.clause === undefined);
  return wholeSections && compareNumerals(first.section, last.section) < 0;
}

/**
 * Whether a provision lies in a range, at one of its ends or within what it names: 133–133³ has § 133, § 133²,
 * § 133³ and § 133² (1), not § 133⁴; § 134 (2) 2) has itself alone.
 *
 * @param range The range.
 * @param provision A provision of the same code.
 * @returns `true` where the whole of the provision lies in the range.
 */
export function penalRangeContains({ first, last }: PenalRange, provision: PenalProvision): boolean {
  if (first.subsection !== undefined || first.clause !== undefined) return containsReference(first, provision);
  const { section } = provision;
  return compareNumerals(first.section, section) <= 0 && compareNumerals(section, last.section) <= 0;
}
