import { unlessRejected } from '../../act/law-error.ts';
import { compareNumerals, type Numeral } from '../../act/numeral.ts';
import { type Offence, type PenalCode, type PenalProvision, parsePenalProvision } from '../../act/penal-provision.ts';
import { formatReference } from '../../act/reference.ts';
import { kindOf } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import {
  listingProvisions,
  type OffenceList,
  offenceListIn,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { listed } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import type { Laws } from './joint-space.ts';

/** The codes that they list offences of. */
export const penalCodes: readonly PenalCode[] = ['penal-code', 'criminal-code'];

/** The lists of one code that two laws read, subsection by subsection. */
const listsOf = ({ before, after }: Laws, code: PenalCode): readonly (OffenceList | undefined)[] =>
  listingProvisions.flatMap((provision) => [before, after].map(({ law }) => offenceListIn(law, provision, code)));

/**
 * Representative offences: of each code one for each combination of lists of two laws that name it or not, and of the kinds of offences
 * that count. An offence that a list names only in part represents itself where the record gives it in enough detail.
 */
export function offencesToTry(laws: Laws): Readonly<Record<PenalCode, readonly string[]>> {
  const ofCode = (code: PenalCode): readonly string[] => {
    const lists = listsOf(laws, code);
    const classes = new Map<string, Offence>();
    for (const offence of offencesAround(lists, code)) {
      const named = lists.map((list) => (list === undefined ? false : listed(list, offence)));
      const isOpen = named.some((one) => typeof one !== 'boolean' && one.unknown !== 'list');
      const key = JSON.stringify([named, kindOf(offence)]);
      if (!isOpen && !classes.has(key)) classes.set(key, offence);
    }
    return [...classes.values()].map(({ provision }) => formatReference(provision));
  };
  return { 'penal-code': ofCode('penal-code'), 'criminal-code': ofCode('criminal-code') };
}

/** The offences at the edges of every entry and beside them, the plainest first: whole sections without a superscript. */
function offencesAround(lists: readonly (OffenceList | undefined)[], code: PenalCode): readonly Offence[] {
  const ranges = lists.flatMap((list) =>
    list === undefined ? [] : [...list.items, ...(list.mayAlsoList ?? [])].map(({ range }) => range),
  );
  const ends = ranges.flatMap(({ first, last }) => [first, last]);
  const beside = ends.flatMap(({ section }) => neighbours(section).map((one): PenalProvision => ({ section: one })));
  const kept = [...ends, ...beside, ...offencesOfOtherKinds].filter((provision) => isOf(provision, code));
  const plainness = ({ section, subsection }: PenalProvision): number =>
    (section.superscript === undefined ? 0 : 1) + (subsection === undefined ? 0 : 2);
  return kept
    .sort((a, b) => plainness(a) - plainness(b) || compareNumerals(a.section, b.section))
    .map((provision) => ({ code, provision }));
}

/** § 108 (3) of the Penal Code and others like it: misdemeanours among criminal offences. */
const offencesOfOtherKinds: readonly PenalProvision[] = [
  { section: { number: 108 }, subsection: { number: 3 } },
  { section: { number: 153, superscript: 1 } },
  { section: { number: 180 } },
  { section: { number: 199 } },
];

const neighbours = ({ number, superscript = 0 }: Numeral): readonly Numeral[] => [
  { number: number - 1 },
  { number: number + 1 },
  { number, superscript: superscript + 1 },
  ...(superscript > 1 ? [{ number, superscript: superscript - 1 }] : []),
];

/** Whether a code counts as far as a provision. */
const isOf = (provision: PenalProvision, code: PenalCode): boolean =>
  unlessRejected(() => parsePenalProvision(formatReference(provision), code)) !== undefined;
