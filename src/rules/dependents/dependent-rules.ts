import { firstDayOfAct } from '../../act/wording-days.ts';
import type { Fact } from '../../model/entity/fact.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { InForce, Norm, NormVersion } from '../../model/rule/norm.ts';
import { dayAfter } from '../../model/time/civil-day.ts';
import { requirementsOrRestrictions } from '../chapter-03-organisation-of-child-protection/section-15-of-persons.readings.ts';
import {
  type ListingProvision,
  offenceLists,
} from '../chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { timeOfSection41Superscript3 } from '../chapter-04-officials-and-persons-working-with-children/section-19.readings.ts';
import {
  decisionBeforeVoiding,
  earlierApplication,
} from '../chapter-04-officials-and-persons-working-with-children/section-20-reassessment.readings.ts';
import {
  derivedRecordFacts,
  listsAbroad,
  listsAtHome,
  originsOfRecordFacts,
} from '../chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { provisionsOfRecordConditions } from '../chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import { screeningLists } from '../chapter-06-child-in-need-of-assistance/section-27-2.data.ts';
import { dataCategories, dataLists } from '../chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import {
  administrativeSupervision,
  stateSupervision,
} from '../chapter-10-state-and-administrative-supervision/section-38-supervised-provisions.ts';
import { allTransitions } from '../chapter-11-implementing-provisions/transitions.ts';
import { checklists } from '../checklists.ts';
import { definitions, norms, personNorms } from '../child-protection-act.ts';
import { derivedPersonFacts, provisionsOfDerivedPersonFacts } from '../derived-person-facts.ts';
import { fulfilling } from '../done.ts';
import { caseFacts } from '../facts/case-facts.ts';
import { derivedFacts } from '../facts/derived-facts.ts';
import { type DerivedRecordFact, personFacts, recordFacts } from '../facts/person-facts.ts';
import type { Law } from '../law.ts';
import { definedTerms } from '../not-encoded.ts';
import { reservations } from '../reservations.ts';
import type { DependentRule } from './dependent-rule.ts';
import { type Affected, affectedByCaseFact, affectedByDefinition, affectedByPersonFact } from './tested-facts.ts';

const always: InForce = { from: firstDayOfAct };
const just =
  (...rules: readonly string[]) =>
  (): Affected => ({ rules, answers: [] });
const answersOf =
  (...answers: readonly string[]) =>
  (): Affected => ({ rules: [], answers });

const daysOf = ({ from, until, amendedBy }: InForce): InForce => ({
  from,
  ...(until !== undefined && { until }),
  ...(amendedBy !== undefined && { amendedBy }),
});

/** Definitions, and everything that names them. */
const ofDefinitions = (): readonly DependentRule[] =>
  definitions.flatMap(({ id, versions }) =>
    versions.flatMap((version): readonly DependentRule[] => {
      const { provisions, when, presumedWhen, reading, unsettled } = version;
      const own = { id, ...daysOf(version), provisions };
      return [
        {
          ...own,
          kind: 'definition',
          says: { when, presumedWhen },
          affected: (law: Law) => affectedByDefinition(law, id),
        },
        ...(reading || unsettled
          ? [{ ...own, kind: 'reading', says: { reading, unsettled }, affected: just(id) } as const]
          : []),
      ];
    }),
  );

/** Norms; and where they have them, their terms and readings. */
const ofNorms = (all: readonly Norm[]): readonly DependentRule[] =>
  all.flatMap(({ id, modality, versions }) =>
    versions.flatMap((version): readonly DependentRule[] => {
      const { provisions, term, termProvisions = provisions.slice(0, 1), reading, unsettled } = version;
      const own = { id, ...daysOf(version), provisions, affected: just(id) };
      return [
        { ...own, kind: 'norm', says: { modality, ...meaningOf(version) } },
        ...(term ? [{ ...own, kind: 'term', provisions: termProvisions, says: term } as const] : []),
        ...(reading || unsettled ? [{ ...own, kind: 'reading', says: { reading, unsettled } } as const] : []),
      ];
    }),
  );

const meaningOf = ({ when, bearer, bearerMunicipality, counterpart, notifies }: NormVersion) => ({
  when,
  bearer,
  bearerMunicipality,
  counterpart,
  notifies,
});

/** The stretches of days on which a fact comes from other provisions. */
function stretchesOf({ provisions, formerly = [] }: Pick<Fact, 'provisions' | 'formerly'>): readonly (InForce & {
  readonly provisions: readonly string[];
})[] {
  const starts: readonly string[] = [firstDayOfAct, ...formerly.map(({ until }) => dayAfter(until))];
  return [
    ...formerly.map((former, place) => ({ from: starts[place]!, ...former })),
    { from: starts.at(-1)!, provisions },
  ];
}

/** The derived facts of a case. */
const ofDerivedFacts = (): readonly DependentRule[] =>
  derivedFacts.flatMap((fact) =>
    stretchesOf(fact).map((stretch) => ({
      ...stretch,
      kind: 'derived-fact' as const,
      id: fact.name,
      says: null, // computed alike on all days
      affected: (law: Law) => affectedByCaseFact(law, fact.name),
    })),
  );

/** Derived facts of a person and of one record, in each of their versions. */
const ofDerivedPersonFacts = (): readonly DependentRule[] => {
  const all: readonly {
    name: string;
    provisions: readonly string[];
    versions: readonly (InForce & { by?: unknown })[];
  }[] = [
    ...derivedPersonFacts.map((fact) => ({ ...fact, provisions: provisionsOfDerivedPersonFacts[fact.name] })),
    ...Object.entries(provisionsOfRecordConditions).map(([name, provisions]) => ({
      name,
      provisions,
      versions: [always],
    })),
    ...derivedRecordFacts.map((fact) => ({ ...fact, ...originsOfRecordFacts[fact.name] })),
  ];
  return all.flatMap(({ name, provisions, versions }) =>
    versions.map((version) => ({
      ...daysOf(version),
      kind: 'derived-fact' as const,
      id: name,
      provisions,
      says: version.by ?? null,
      affected: (law: Law) => affectedByPersonFact(law, name),
    })),
  );
};

/** Words that a provision defines, by the facts in which they are asked. */
const ofDefinedTerms = (): readonly DependentRule[] =>
  definedTerms.flatMap(({ provision, from = firstDayOfAct, until, facts }) =>
    facts.map((fact) => ({
      from,
      ...(until !== undefined && { until }),
      kind: 'defined-term' as const,
      id: fact,
      provisions: [provision],
      says: null,
      affected: (law: Law) =>
        fact.startsWith('person.')
          ? affectedByPersonFact(law, fact.slice('person.'.length))
          : affectedByCaseFact(law, fact),
    })),
  );

/** Input facts, by their paths in a document. */
const ofFacts = (): readonly DependentRule[] => {
  const rows = (facts: readonly Fact[], below: string, affected: typeof affectedByCaseFact): readonly DependentRule[] =>
    facts.flatMap((fact) =>
      stretchesOf(fact).map((stretch) => ({
        ...stretch,
        kind: 'fact' as const,
        id: `${below}${fact.path}`,
        says: null,
        affected: (law: Law) => affected(law, fact.path),
      })),
    );
  return [
    ...rows(caseFacts, '', affectedByCaseFact),
    ...rows(personFacts, 'person.', affectedByPersonFact),
    ...rows(recordFacts, 'person.records[].', affectedByPersonFact),
  ];
};

/** What follows from being on the list of § 20 (4) besides: whether the restriction can be declared void. */
const ofReassessment = ['record.restrictionIsVoid', 'record.restrictionWasVoidedUnderSubsection6'] as const;

/** What is derived of a record by the lists of a subsection of § 20. */
const readBy = (subsection: ListingProvision): readonly DerivedRecordFact[] => [
  ...[...listsAtHome, ...listsAbroad].flatMap(([provision, fact]) => (provision === subsection ? [fact] : [])),
  ...(subsection === '§ 20 (4)' ? ofReassessment : []),
];

/** The first day of the law by which a fact about a record can be so. */
const firstDayOf = (fact: DerivedRecordFact): string =>
  derivedRecordFacts.find(({ name }) => name === fact)!.versions[0].from;

/** The restriction that a list of (4) cannot free from: the list of its own is of the other code. */
const notFreedFrom = {
  'penal-code': 'barred-under-former-or-foreign-law',
  'criminal-code': 'barred-for-life',
} as const;

const ofOffenceLists = (): readonly DependentRule[] =>
  offenceLists.map((list) => ({
    ...daysOf(list),
    kind: 'offence-list' as const,
    id: `${list.provision} ${list.code}`,
    provisions: [list.provision],
    says: { items: list.items, mayAlsoList: list.mayAlsoList },
    affected: (law: Law) => {
      const facts = readBy(list.provision).filter((fact) => firstDayOf(fact) <= law.wording.day);
      const { rules, answers } = allOf(facts.map((fact) => affectedByPersonFact(law, fact)));
      const isOfReassessment = list.provision === '§ 20 (4)';
      return { rules: rules.filter((rule) => !isOfReassessment || rule !== notFreedFrom[list.code]), answers };
    },
  }));

const allOf = (all: readonly Affected[]): Affected => ({
  rules: [...new Set(all.flatMap(({ rules }) => rules))],
  answers: [...new Set(all.flatMap(({ answers }) => answers))],
});

/** The clauses of § 34², with the norms on what they open, and the lists of § 27². */
const ofDataLists = (): readonly DependentRule[] => [
  ...dataCategories.map((category): DependentRule => {
    const { clause, onlyAsFarAsItAffectsChild = false, obtainable = false } = category;
    const facts = [
      onlyAsFarAsItAffectsChild ? 'data.isListedAsFarAsItAffectsChild' : 'data.isListed',
      ...(obtainable
        ? [onlyAsFarAsItAffectsChild ? 'data.isObtainableAsFarAsItAffectsChild' : 'data.isObtainable']
        : []),
    ];
    const { subjects } = dataLists.find(({ categories }) => categories.includes(category))!;
    return {
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      kind: 'data-list',
      id: clause,
      provisions: [clause, ...(obtainable ? ['§ 34⁴'] : [])],
      says: { ...category, subjects },
      affected: (law: Law) =>
        allOf([
          ...facts.map((fact) => affectedByCaseFact(law, fact)),
          { rules: [], answers: ['mayProcess', 'readCaseData'] },
        ]),
    };
  }),
  ...screeningLists.map((list) => ({
    ...daysOf(list),
    kind: 'data-list' as const,
    id: list.provision,
    provisions: [list.provision],
    says: {
      bases: list.bases,
      clauses: list.clauses,
      ofDegree: list.ofDegree,
    },
    affected: answersOf('readDisabilityScreeningData'),
  })),
];

/** The days of a version that are days of something else too; none where they do not overlap. */
function sharedDays(version: InForce, { from, until }: InForce): readonly InForce[] {
  const days = daysOf(version);
  const first = from > days.from ? from : days.from;
  const last = until !== undefined && (days.until === undefined || until < days.until) ? until : days.until;
  return last !== undefined && last < first
    ? []
    : [{ ...days, from: first, ...(last !== undefined && { until: last }) }];
}

/** A step of a checklist is based on what its norm is based on, on the days of the step. */
const ofChecklists = (): readonly DependentRule[] =>
  checklists.flatMap(({ id, steps, from, until }) =>
    steps.flatMap((step) => {
      const { versions } = norms.find((norm) => norm.id === step.norm)!;
      return versions.flatMap((version) =>
        sharedDays(version, { from, ...(until !== undefined && { until }), ...step }).map((days) => ({
          ...days,
          kind: 'checklist' as const,
          id: `${id} ${step.norm}`,
          provisions: version.provisions,
          says: fulfilling(caseFacts, step.norm, version).map(({ fact, fulfils }) => [fact.path, fulfils]),
          affected: answersOf(`checklists.${id}`),
        })),
      );
    }),
  );

const ofSupervision = (): readonly DependentRule[] =>
  (['state', 'administrative'] as const).flatMap((kind) =>
    (kind === 'state' ? stateSupervision : administrativeSupervision).map((entry) => {
      const { from: _from, until: _until, amendedBy: _amendedBy, ...says } = entry;
      return {
        ...daysOf(entry),
        kind: 'supervision' as const,
        id: `${kind} ${entry.supervisor}`,
        provisions: [entry.provision],
        says,
        affected: answersOf('supervisorsOf'),
      };
    }),
  );

const ofTransitions = (): readonly DependentRule[] =>
  allTransitions().map(({ provision, from, day, norms: rules, tells }) => ({
    from,
    kind: 'transition' as const,
    id: provision,
    provisions: [provision],
    says: day,
    affected: () => ({ rules, answers: tells === undefined ? [] : [tells] }),
  }));

const ofReservations = (): readonly DependentRule[] =>
  [
    ...reservations,
    requirementsOrRestrictions,
    decisionBeforeVoiding,
    earlierApplication,
    timeOfSection41Superscript3,
  ].map((doubt) => {
    const { from: _from, id, provisions, ...rest } = doubt;
    const { until: _until, amendedBy: _amendedBy, ...says } = { until: undefined, amendedBy: undefined, ...rest };
    return {
      ...daysOf(doubt),
      kind: 'reservation' as const,
      id,
      provisions,
      says,
      affected: answersOf(`reservations.${id}`),
    };
  });

const thingsOf = /* @__PURE__ */ memoizeWeak((all: readonly Norm[]): readonly DependentRule[] => [
  ...ofDefinitions(),
  ...ofNorms(all),
  ...ofNorms(personNorms),
  ...ofDerivedFacts(),
  ...ofDerivedPersonFacts(),
  ...ofDefinedTerms(),
  ...ofFacts(),
  ...ofOffenceLists(),
  ...ofDataLists(),
  ...ofChecklists(),
  ...ofSupervision(),
  ...ofTransitions(),
  ...ofReservations(),
]);

/** Everything of this library that is based on provisions, of every day. */
export const allThings = (): readonly DependentRule[] => thingsOf(norms);
