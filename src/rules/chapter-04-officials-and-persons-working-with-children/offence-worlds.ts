import { compareNumerals } from '../../act/numeral.ts';
import type { PenalCode, PenalProvision } from '../../act/penal-provision.ts';
import { formatReference } from '../../act/reference.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { type Citation, type EncodedRecord, recordPosition } from '../facts/record-entity.ts';
import { kindOf, type OffenceKind, offencesOfKinds } from './offence-kinds.ts';
import { type LawWithLists, type OffenceList, offenceListIn, offenceOnNoList } from './offence-lists.ts';
import { listed } from './offence-match.ts';
import {
  bitOf,
  type factsOfOffence,
  listsAbroad,
  listsAtHome,
  type OffenceJudged,
} from './section-20-records.derived-facts.ts';

/** Of a fact that makes no difference in a world. */
export const ANY = -1;

/**
 * One completion of what is known of the offence of a record: a value for each of {@link factsOfOffence}, as a
 * number of its own or {@link ANY}, and what follows from them. Where the text of a list is not available, it is there twice.
 */
export interface OffenceWorld extends OffenceJudged {
  readonly values: readonly [code: number, offence: number, equivalent: number, equivalentCode: number, kind: number];
}

const penalCodes = ['penal-code', 'criminal-code'] as const;
const FOREIGN = 3;

/** By what an offence is judged: as one of a code, or as one abroad that equals one of it. */
type Basis = 0 | 1 | 2 | 3;
const codeOfBasis = (basis: Basis): PenalCode => penalCodes[basis % 2]!;

interface ListedAs {
  readonly list: OffenceList;
  readonly as: number;
}

/**
 * A provision, or clauses of one subsection, as each basis judges it: the lists that it is on, those that it may be on, since
 * their text is not available, and its kind.
 */
interface Judged {
  readonly sure: readonly number[];
  readonly doubt: readonly number[];
  readonly kind: OffenceKind | 'either';
}

/** The lists of a law by basis. */
const listsOf = /* @__PURE__ */ memoizeWeak((law: LawWithLists): readonly (readonly ListedAs[])[] => {
  return [listsAtHome, listsAbroad].flatMap((lists) =>
    penalCodes.map((code) =>
      lists.flatMap(([provision, fact]): readonly ListedAs[] => {
        const list = offenceListIn(law, provision, code);
        return list === undefined ? [] : [{ list, as: bitOf(fact) }];
      }),
    ),
  );
});

const allBases: readonly Basis[] = [0, 1, 2, 3];

/** Judges provisions by some bases; one of them on a list is enough. `undefined` where a list names one in more detail than is known. */
function judgedIfFine(
  law: LawWithLists,
  bases: readonly Basis[],
  provisions: readonly PenalProvision[],
  kind: Judged['kind'],
): Judged | undefined {
  const sure = [0, 0, 0, 0];
  const doubt = [0, 0, 0, 0];
  for (const basis of bases) {
    for (const { list, as } of listsOf(law)[basis]!) {
      for (const provision of provisions) {
        const found = listed(list, { code: list.code, provision });
        if (found === true) sure[basis]! |= as;
        else if (found !== false && found.unknown !== 'list') return undefined;
        else if (found !== false) doubt[basis]! |= as;
      }
    }
    doubt[basis]! &= ~sure[basis]!;
  }
  return { sure, doubt, kind };
}

/** The kind of provisions of the Penal Code; the Criminal Code has criminal offences alone. */
const kindOfAll = /* @__PURE__ */ memoizeWeak((provisions: readonly PenalProvision[]): Judged['kind'] => {
  const [first, ...others] = provisions.map((provision) => kindOf({ code: 'penal-code', provision }));
  return others.every((kind) => kind === first) ? first! : 'either';
});

/** Representative offences: one for every combination in which the lists of a law and the kinds name offences. */
const offencesFor = /* @__PURE__ */ memoizeWeak((law: LawWithLists): readonly Judged[] => {
  const items = [
    ...listsOf(law).flatMap((lists) => lists.flatMap(({ list }) => [...list.items, ...(list.mayAlsoList ?? [])])),
    ...offencesOfKinds,
  ];
  const found = new Map<string, Judged>();
  for (const provision of [
    offenceOnNoList,
    ...items.flatMap(({ range }) => [range.first, range.last, after(range.first)]),
  ]) {
    const one = judgedIfFine(law, allBases, [provision], kindOfAll([provision]));
    const key = JSON.stringify(one);
    if (one !== undefined && !found.has(key)) found.set(key, one);
  }
  return [...found.values()];
});

/** A section that comes right after another: within a range, if that is the first of one. */
const after = ({ section: { number, superscript } }: PenalProvision): PenalProvision => ({
  section: { number, superscript: superscript === undefined ? 1 : superscript + 1 },
});

/** A part of a provision that no list names. */
const ofNoList = { number: 9999 } as const;

/** What a provision can be once it is known in as much detail as the lists name theirs. */
function finer(lists: readonly ListedAs[], encoded: PenalProvision): readonly PenalProvision[] {
  const named = lists
    .flatMap(({ list }) => [...list.items, ...(list.mayAlsoList ?? [])])
    .map(({ range }) => range.first)
    .filter(
      ({ section, subsection, clause }) =>
        (subsection !== undefined || clause !== undefined) &&
        compareNumerals(section, encoded.section) === 0 &&
        (!encoded.subsection || (subsection !== undefined && compareNumerals(subsection, encoded.subsection) === 0)) &&
        (!encoded.clause || (clause !== undefined && compareNumerals(clause, encoded.clause) === 0)),
    );
  const other =
    encoded.subsection === undefined ? { ...encoded, subsection: ofNoList } : { ...encoded, clause: ofNoList };
  const once = new Map([...named, other].map((provision) => [formatReference(provision), provision]));
  return [...once.values()];
}

/** What can be completed of a citation: offences by number, and the codes that they can be of. */
interface Completions {
  readonly offences: readonly Judged[];
  readonly isOf: (code: PenalCode) => boolean;
}

/** The completions of a known citation; of an unknown one, by the representative offences. */
function completions(law: LawWithLists, citation: Citation | undefined, among: readonly Basis[]): Completions {
  if (citation === undefined) return { offences: offencesFor(law), isOf: () => true };
  const isOf = (code: PenalCode): boolean => citation[code] !== undefined;
  const provisions = (citation['penal-code'] ?? citation['criminal-code'])!;
  const bases = among.filter((basis) => isOf(codeOfBasis(basis)));
  const kind = kindOfAll(provisions);
  const encoded = judgedIfFine(law, bases, provisions, kind);
  if (encoded !== undefined) return { offences: [encoded], isOf };
  const lists = bases.flatMap((basis) => listsOf(law)[basis]!);
  const choices = provisions
    .map((provision) => finer(lists, provision))
    .reduce<readonly (readonly PenalProvision[])[]>(
      (found, next) => found.flatMap((before) => next.map((one) => [...before, one])),
      [[]],
    );
  return { offences: choices.flatMap((choice) => judgedIfFine(law, bases, choice, kind) ?? []), isOf };
}

const basesAtHome: readonly Basis[] = [0, 1];
const basesAbroad: readonly Basis[] = [2, 3];

const kindAt = recordPosition('kind');
const equivalentCodeAt = recordPosition('equivalentCode');

/** The code whose provision a foreign offence equals, where it is known. */
const codeAbroad = ({ codes }: EncodedRecord): PenalCode | undefined => penalCodes[codes[equivalentCodeAt]! - 1];

/** The kinds that offences of a basis can be of: the Criminal Code has criminal offences alone. */
function kindsIn(basis: Basis, kind: Judged['kind']): readonly OffenceKind[] {
  if (codeOfBasis(basis) === 'criminal-code') return ['criminal-offence'];
  return kind === 'either' ? ['criminal-offence', 'misdemeanour'] : [kind];
}

/** The kinds that a citation allows in one of the two codes; any where it is not given, none where that code cannot have it. */
function kindsOfCitation(citation: Citation | undefined, basis: Basis): readonly OffenceKind[] {
  if (citation === undefined) return kindsIn(basis, 'either');
  const provisions = citation[codeOfBasis(basis)];
  return provisions === undefined ? [] : kindsIn(basis, kindOfAll(provisions));
}

/**
 * Whether the offence of a record can be of a kind, whatever else is given: whether some section that it may be of allows that, at
 * home or abroad.
 */
export function canBeOfKind(record: EncodedRecord, kind: OffenceKind): boolean {
  const { law, offence, equivalent } = record;
  const isOf = (basis: Basis, code: EncodedRecord['law']): boolean => code === undefined || code === codeOfBasis(basis);
  const allows = (citation: Citation | undefined, basis: Basis): boolean =>
    kindsOfCitation(citation, basis).includes(kind);
  return (
    basesAtHome.some((basis) => isOf(basis, law) && allows(offence, basis)) ||
    ((law === undefined || law === 'foreign') &&
      basesAbroad.some((basis) => isOf(basis, codeAbroad(record)) && allows(equivalent, basis)))
  );
}

/** The kind of the offence of a record, where it is given. */
export const kindGiven = ({ codes }: EncodedRecord): OffenceKind | undefined => kindsByCode[codes[kindAt]! - 1];
const kindsByCode = ['criminal-offence', 'misdemeanour'] as const;

/** Every completion of what is known of the offence of a record, under a law; none where its kind excludes all. */
export function offenceWorlds(law: LawWithLists, record: EncodedRecord): readonly OffenceWorld[] {
  const worlds: OffenceWorld[] = [];
  const given = kindGiven(record);
  const add = (basis: Basis, { sure, doubt, kind }: Judged, values: (kind: number) => OffenceWorld['values']): void => {
    const allowed = kindsIn(basis, kind);
    const isOpen = given === undefined && allowed.length > 1;
    for (const one of allowed) {
      if (given !== undefined && given !== one) continue;
      const code = kindsByCode.indexOf(one) + 1;
      const world = { values: values(isOpen ? code : ANY), isCriminalOffence: one === 'criminal-offence' };
      worlds.push({ ...world, lists: sure[basis]! });
      if (doubt[basis] !== 0) worlds.push({ ...world, lists: sure[basis]! | doubt[basis]! });
    }
  };
  const complete = (
    citation: Citation | undefined,
    bases: readonly Basis[],
    encoded: EncodedRecord['law'],
    values: (basis: Basis, offence: number, kind: number) => OffenceWorld['values'],
  ): void => {
    const { offences, isOf } = completions(law, citation, bases);
    for (const basis of bases) {
      const code = codeOfBasis(basis);
      if ((encoded !== undefined && encoded !== code) || !isOf(code)) continue;
      offences.forEach((offence, at) => void add(basis, offence, (kind) => values(basis, at, kind)));
    }
  };
  const { law: encoded, offence, equivalent } = record;
  if (encoded !== 'foreign')
    complete(offence, basesAtHome, encoded, (basis, at, kind) => [basis + 1, at, ANY, ANY, kind]);
  if (encoded === undefined || encoded === 'foreign')
    complete(equivalent, basesAbroad, codeAbroad(record), (basis, at, kind) => [FOREIGN, ANY, at, basis - 1, kind]);
  return worlds;
}
