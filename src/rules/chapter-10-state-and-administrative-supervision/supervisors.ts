import { LawError } from '../../act/law-error.ts';
import { provisionOn, provisionsOn } from '../../act/provisions.ts';
import {
  compareReferences,
  containsReference,
  formatReference,
  parseReference,
  type Reference,
} from '../../act/reference.ts';
import { memoizeBounded } from '../../model/memoize.ts';
import { type Actor, isInForce, type Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { textOf2018IsNotAvailable } from './section-38.readings.ts';
import {
  administrativeSupervision,
  type EntrustedSupervision,
  type ProvisionRange,
  stateSupervision,
} from './section-38-supervised-provisions.ts';

const referenceOf = /* @__PURE__ */ memoizeBounded((printed: string): Reference => parseReference(printed));

/** A body that supervises compliance with a provision. */
export interface Supervision {
  readonly supervisor: Actor;
  /** The provision of § 38 that entrusts it. */
  readonly provision: string;
  /** What it covers: the provision asked for, or only those of its parts that are supervised. */
  readonly over: readonly [string, ...string[]];
  /** Whose compliance alone is supervised; left out where everybody's is. */
  readonly addressee?: Actor;
  /** What else limits it. */
  readonly scope?: Bilingual;
  /** The reading on which its extent depends, where it concerns the provision asked for or a part of it. */
  readonly reading?: Reading;
  /** Why the text of that day is not settled. */
  readonly unsettled?: Bilingual;
}

/** Who supervises compliance with a provision, by the two kinds of supervision. */
export interface Supervisors {
  /** Supervision over everyone, by a law enforcement agency (riiklik järelevalve). */
  readonly state: readonly Supervision[];
  /** Supervision of one authority over another (haldusjärelevalve). */
  readonly administrative: readonly Supervision[];
}

/**
 * Who supervises compliance with a provision of the Act on a day, under § 38 as worded on that day.
 *
 * Where only parts of the provision are supervised, the result names these parts.
 *
 * @param reference The provision, in any form that `parseReference` accepts.
 * @param day The day, `YYYY-MM-DD`, from 2016-01-01 on.
 * @returns The supervisors, each in the order of § 38; both lists are empty for a provision that nobody supervises.
 * @throws LawError as `parseReference` does for an invalid reference; `unknown-provision` for one that the Act does not have
 * on that day; at `at`: `not-a-day`, `day-not-modelled`.
 * @example
 * ```ts
 * import { supervisorsOf } from 'lasteks';
 * const { state, administrative } = supervisorsOf('§ 28 (1)', '2023-05-02');
 * state.map(({ supervisor }) => supervisor); // => ['social-insurance-board']
 * administrative.map(({ provision, addressee }) => [provision, addressee]); // => [['§ 38 (6)', 'child-protection-official']]
 * supervisorsOf('§ 32 (5)', '2023-05-02').state[0].over; // => ['§ 32 (5) 1)', '§ 32 (5) 2)']
 * supervisorsOf('§ 8', '2023-05-02').state; // => []
 * // From 2027-01-01 the ten days of § 29 are under administrative supervision alone.
 * supervisorsOf('§ 29 (7)', '2027-01-15').state; // => []
 * supervisorsOf('§ 29 (7)', '2027-01-15').administrative.length; // => 1
 * ```
 */
export function supervisorsOf(reference: string, day: string): Supervisors {
  const asked = parseReference(reference);
  const withParts = provisionsOn(day)
    .map((provision) => referenceOf(provision.reference))
    .filter((provision) => containsReference(asked, provision));
  if (!withParts.some((provision) => compareReferences(provision, asked) === 0)) {
    throw new LawError({ code: 'unknown-provision', path: '', expected: 'a provision that the Act has on that day' });
  }
  const isUnsettled = provisionOn('§ 38 (1)', day)!.version.unsettled === true;
  return {
    state: supervising(stateSupervision, withParts, day).map((one) =>
      isUnsettled ? { ...one, unsettled: textOf2018IsNotAvailable } : one,
    ),
    administrative: supervising(administrativeSupervision, withParts, day),
  };
}

/** The supervision entrusted on a day that covers one of the provisions: a whole and its parts. */
function supervising(
  entrusted: readonly EntrustedSupervision[],
  withParts: readonly Reference[],
  day: string,
): Supervision[] {
  return entrusted.flatMap((one) => {
    if (!isInForce(one, day)) return [];
    const { from, until, amendedBy, over: ranges, reading, readingOn, ...rest } = one;
    const covered = withParts.filter((provision) => ranges.some((range) => isInRange(provision, range)));
    const [first, ...others] = covered.filter(isLargestOf(covered)).map((provision) => formatReference(provision));
    if (first === undefined) return [];
    const isConcerned = reading !== undefined && (readingOn === undefined || readingOn.some(isAmong(withParts)));
    return [{ ...rest, over: [first, ...others], ...(isConcerned && { reading }) }];
  });
}

/** Whether a provision is one of several. */
const isAmong =
  (provisions: readonly Reference[]) =>
  (printed: string): boolean =>
    provisions.some((provision) => formatReference(provision) === printed);

/** Whether a provision is in a range, itself or as a part of one of its provisions. */
function isInRange(provision: Reference, [from, to = from]: ProvisionRange): boolean {
  const first = referenceOf(from);
  const last = referenceOf(to);
  if (compareReferences(provision, first) < 0) return false;
  return compareReferences(provision, last) <= 0 || containsReference(last, provision);
}

/** Whether no other of the provisions contains a provision. */
const isLargestOf =
  (provisions: readonly Reference[]) =>
  (provision: Reference): boolean =>
    provisions.every((other) => other === provision || !containsReference(other, provision));
