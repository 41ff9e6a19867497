import { LawError } from './law-error.ts';
import {
  compareNumerals,
  formatNumeral,
  NUMERAL_PATTERN,
  type Numeral,
  parseNumeral,
  unflattenNumeral,
} from './numeral.ts';

/**
 * One provision: a section, a subsection of it, or a clause.
 *
 * A clause is within a subsection (`§ 29¹ (1) 2)`) or, where a section has no subsections, directly within the
 * section (`§ 5 2)`). A range such as `§ 20 (1)–(3)` names several provisions and is no reference.
 */
export interface Reference {
  readonly section: Numeral;
  readonly subsection?: Numeral;
  readonly clause?: Numeral;
}

/** The number of the last section; it is the same in every wording of the Act. */
const LAST_SECTION = 47;

/** The default limits for numbers of subsections and clauses. */
const LAST_WITHIN_MOST = 9;

/**
 * Where some wording counts further than nine: the last subsection of the section, the last clause of the subsection.
 * § 29 has twelve subsections from 2027-01-01, § 34² (3) and (4) have fourteen clauses from 2025-01-10.
 */
const LAST_WITHIN: ReadonlyMap<string, number> = new Map([
  ['§ 29', 12],
  ['§ 34² (3)', 14],
  ['§ 34² (4)', 14],
]);

/** No way of writing a provision comes near this many characters. */
const LONGEST_CITATION = 100;

const SECTION = `(?<section>${NUMERAL_PATTERN})`;
const SUBSECTION = `(?<subsection>${NUMERAL_PATTERN})`;
const CLAUSE = `(?<clause>${NUMERAL_PATTERN})`;
/** `\b` keeps the digits of one number from being read as two. */
const CLAUSE_IN_MARKS = ` ?\\b${CLAUSE} ?\\)`;
const SUBSECTION_IN_MARKS = ` ?\\( ?${SUBSECTION} ?\\)`;

/** The ways of writing a provision, each a regular expression over text with single spaces. */
const CITATIONS: readonly RegExp[] = [
  // § 29¹ (1) 2)   29^1 (1) 2)   § 29.1(1)2)
  `(?:(?:§|section) ?)?${SECTION}(?:${SUBSECTION_IN_MARKS})?(?:${CLAUSE_IN_MARKS})?`,
  // subsection 29 (3), in the English of 2016
  `subsection (?:§ ?)?${SECTION}${SUBSECTION_IN_MARKS}`,
  // clause 29¹ (1) 2)
  `clause (?:§ ?)?${SECTION}(?:${SUBSECTION_IN_MARKS})?${CLAUSE_IN_MARKS}`,
  // clause 2 of subsection 1 of § 29¹, in the English of 2023
  `(?:clause ${CLAUSE} of )?(?:subsection ${SUBSECTION} of )?(?:§|section) ?${SECTION}`,
  // § 29¹ lg 1 p 2   § 29¹ lõike 1 punkt 2
  `(?:(?:§|paragrahv) ?)?${SECTION}(?: ?(?:lg|lõige|lõikes?) ?${SUBSECTION})?(?: ?(?:p|punkt(?:is?)?) ?${CLAUSE})?`,
].map((source) => new RegExp(`^${source}$`, 'iu'));

/**
 * Reads a citation by its form alone, so of any act: nothing is known here of how far that act counts.
 *
 * @param text The citation; spaces, also non-breaking ones, are allowed anywhere between its numbers.
 * @returns The provision, or `undefined` where the text does not cite exactly one.
 */
export function readReference(text: string): Reference | undefined {
  if (typeof text !== 'string' || text.length > LONGEST_CITATION) return undefined;
  const citation = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  for (const form of CITATIONS) {
    const numbers = form.exec(citation)?.groups;
    if (numbers !== undefined) return referenceOf(numbers);
  }
  return undefined;
}

function referenceOf(numbers: Readonly<Record<string, string | undefined>>): Reference {
  const numeral = (text: string | undefined) => (text === undefined ? undefined : parseNumeral(text));
  const subsection = numeral(numbers['subsection']);
  const clause = numeral(numbers['clause']);
  return {
    section: numeral(numbers['section'])!,
    ...(subsection !== undefined && { subsection }),
    ...(clause !== undefined && { clause }),
  };
}

/**
 * Reads one provision of the Act from any of the usual ways of writing it.
 *
 * Riigi Teataja's own (`§ 29¹ (1) 2)`), the same for keyboards (`29^1 (1) 2)`, `§ 29.1(1)2)`), the English of the
 * official translations (`clause 2 of subsection 1 of § 29¹`, `clause 29¹ (1) 2)`) and the Estonian
 * (`§ 29¹ lg 1 p 2`, `§ 29¹ lõike 1 punkt 2`). Whether a wording has the provision is not judged here.
 *
 * @param text The provision as written.
 * @returns The provision.
 * @throws LawError `ambiguous-provision` where a superscript was flattened (`§ 291`), naming the reading that was
 * probably meant; `unknown-provision` where the section lies beyond the last of the Act; `not-a-provision` for
 * anything else, ranges included.
 * @example
 * ```ts
 * import { parseReference } from 'lasteks';
 * parseReference('clause 2 of subsection 1 of § 29¹');
 * // => { section: { number: 29, superscript: 1 }, subsection: { number: 1 }, clause: { number: 2 } }
 * ```
 */
export function parseReference(text: string): Reference {
  const reference = readReference(text);
  if (reference === undefined) {
    throw new LawError({ code: 'not-a-provision', path: '', expected: 'one provision, written as § 29¹ (1) 2)' });
  }
  const reading = unflattenReference(reference);
  if (reading.section.number > LAST_SECTION) {
    throw new LawError({ code: 'unknown-provision', path: '', expected: `a section from § 1 to § ${LAST_SECTION}` });
  }
  if (compareReferences(reading, reference) !== 0) {
    const expected = `probably ${formatReference(reading)}, its superscript marked as one`;
    throw new LawError({ code: 'ambiguous-provision', path: '', expected });
  }
  return reference;
}

/** The reference with every flattened number in the reading that it most likely had. */
function unflattenReference(written: Reference): Reference {
  const section = unflattenSection(written.section);
  const subsection = unflattenWithin({ section }, written.subsection);
  const inSubsection: Reference = { section, ...(subsection !== undefined && { subsection }) };
  const clause = unflattenWithin(inSubsection, written.clause);
  return { ...inSubsection, ...(clause !== undefined && { clause }) };
}

/** Two digits are no flattened number: superscripts follow sections of two digits only, in every wording. */
function unflattenSection(section: Numeral): Numeral {
  return section.number < 100 ? section : (unflattenNumeral(section, LAST_SECTION) ?? section);
}

function unflattenWithin(whole: Reference, part: Numeral | undefined): Numeral | undefined {
  if (part === undefined) return undefined;
  return unflattenNumeral(part, LAST_WITHIN.get(formatReference(whole)) ?? LAST_WITHIN_MOST) ?? part;
}

/**
 * Writes a provision: as Riigi Teataja prints it, or as the official texts name it in running text.
 *
 * @param reference The provision.
 * @param language Left out: in marks, the same in both languages; `en`: as the official translation of 2023 has it;
 * `et`: with the usual Estonian abbreviations.
 * @returns The citation. {@link parseReference} reads each of the three back.
 * @throws LawError `not-a-provision` for what {@link parseReference} does not return.
 * @example
 * ```ts
 * import { formatReference, parseReference } from 'lasteks';
 * const provision = parseReference('29^1 (1) 2)');
 * formatReference(provision); // => '§ 29¹ (1) 2)'
 * formatReference(provision, 'en'); // => 'clause 2 of subsection 1 of § 29¹'
 * formatReference(provision, 'et'); // => '§ 29¹ lg 1 p 2'
 * ```
 */
export function formatReference(reference: Reference, language?: 'en' | 'et'): string {
  refuseOthers(reference);
  const section = `§ ${formatNumeral(reference.section)}`;
  const subsection = reference.subsection && formatNumeral(reference.subsection);
  const clause = reference.clause && formatNumeral(reference.clause);
  switch (language) {
    case 'en':
      return `${clause ? `clause ${clause} of ` : ''}${subsection ? `subsection ${subsection} of ` : ''}${section}`;
    case 'et':
      return `${section}${subsection ? ` lg ${subsection}` : ''}${clause ? ` p ${clause}` : ''}`;
    default:
      return `${section}${subsection ? ` (${subsection})` : ''}${clause ? ` ${clause})` : ''}`;
  }
}

const isNumeral = (value: unknown): value is Numeral =>
  typeof value === 'object' && value !== null && typeof (value as Numeral).number === 'number';

/** Refuses what is no provision that has been read; it may come from outside TypeScript. */
function refuseOthers(reference: Reference): void {
  if (typeof reference === 'object' && reference !== null) {
    const { section, subsection, clause } = reference;
    const isPart = (subsection === undefined || isNumeral(subsection)) && (clause === undefined || isNumeral(clause));
    if (isNumeral(section) && isPart) return;
  }
  throw new LawError({ code: 'not-a-provision', path: '', expected: 'a provision as parseReference gives it' });
}

/**
 * Compares two provisions in the order of the Act: § 27, § 27 (1), § 27 (2), § 27¹, § 28; a whole before its parts.
 *
 * @param a One provision.
 * @param b Another.
 * @returns Below zero where `a` comes first, above zero where `b` does, zero where they are the same.
 * @throws LawError `not-a-provision` for what {@link parseReference} does not return.
 * @example
 * ```ts
 * import { compareReferences, formatReference, parseReference } from 'lasteks';
 * const provisions = ['§ 28', '§ 20 (2)', '§ 27¹', '§ 20 (1¹)', '§ 27'].map(parseReference);
 * provisions.sort(compareReferences).map((provision) => formatReference(provision));
 * // => ['§ 20 (1¹)', '§ 20 (2)', '§ 27', '§ 27¹', '§ 28']
 * ```
 */
export function compareReferences(a: Reference, b: Reference): number {
  refuseOthers(a);
  refuseOthers(b);
  return (
    compareNumerals(a.section, b.section) ||
    compareNumerals(a.subsection, b.subsection) ||
    compareNumerals(a.clause, b.clause)
  );
}

/**
 * Whether one provision is another or lies within it: § 29 contains § 29 and § 29 (3), but not § 29¹.
 *
 * @param whole The provision that may contain.
 * @param part The provision that may be contained.
 * @returns `true` where `part` is `whole` or a part of it.
 * @throws LawError `not-a-provision` for what {@link parseReference} does not return.
 * @example
 * ```ts
 * import { containsReference, parseReference } from 'lasteks';
 * containsReference(parseReference('§ 29'), parseReference('§ 29 (3)')); // => true
 * ```
 */
export function containsReference(whole: Reference, part: Reference): boolean {
  refuseOthers(whole);
  refuseOthers(part);
  if (compareNumerals(whole.section, part.section) !== 0) return false;
  if (whole.clause !== undefined) return compareReferences(whole, part) === 0;
  return whole.subsection === undefined || compareNumerals(whole.subsection, part.subsection) === 0;
}
