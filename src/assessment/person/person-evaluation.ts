import { compile, evaluate, truthOf } from '../../engine/compile.ts';
import { diagramsOf } from '../../engine/decision-diagram.ts';
import { domainOf, type FactDomain, type RuleSet, truthDomain } from '../../engine/rule-set.ts';
import type { Fact } from '../../model/entity/fact.ts';
import { type PersonFact, personFacts, type RecordCondition, recordFacts } from '../../model/facts/person-facts.ts';
import { type EncodedPerson, personPosition, recordPosition } from '../../model/input/person-reader.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { all, type Condition, is } from '../../model/rule/condition.ts';
import { conjunction, disjunction, type Truth } from '../../model/rule/truth.ts';
import { officialOrPersonWorkingWithChildren } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-18.ts';
import { recordConditions } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import type { Law } from '../../rules/law.ts';
import { type DerivedOfPerson, derivedFromRole, derivedOfPerson } from './derived-person-facts.ts';
import { evaluateRecord, type RecordEvaluation } from './record-evaluation.ts';

/** The restrictions of § 20, with the condition on records that triggers each. */
export const restrictionIds: Readonly<Record<string, RecordCondition>> = {
  'barred-for-life': 'person.hasRecordBarringForLife',
  'barred-under-former-or-foreign-law': 'person.hasRecordUnderFormerOrForeignLaw',
  'barred-while-registered': 'person.hasRecordBarringWhileRegistered',
};

/** A fact that rules about persons test: its truth, and what is still to be told of it. */
export interface Tested {
  readonly domain: FactDomain;
  /** The paths below `person` of all told facts that it follows from. */
  readonly from: readonly string[];
  readonly code: (subject: Subject) => number;
  readonly missing: (subject: Subject) => readonly Missing[];
}

/** What is told, and by which law it is judged. */
export interface Subject {
  readonly law: Law;
  readonly person: EncodedPerson;
  readonly records: readonly RecordEvaluation[] | undefined;
}

export interface Missing {
  readonly fact: string;
  readonly detail?: 'subsection' | 'clause';
  readonly provisions: readonly string[];
}

const codeOf = (truth: Truth): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);
const missingFact = (path: PersonFact): Missing => ({
  fact: `person.${path}`,
  provisions: personFacts[personPosition(path)]!.provisions,
});

const encoded = (fact: Fact): Tested => {
  const path = fact.path as PersonFact;
  const position = personPosition(path);
  return {
    from: [path],
    domain: domainOf(fact),
    code: ({ person }) => person.codes[position]!,
    missing: () => [missingFact(path)],
  };
};

const derived = ({ name, from, of, waitsFor }: DerivedOfPerson): Tested => ({
  from,
  domain: truthDomain(name),
  code: ({ person, law, records }) => codeOf(of(person, law, records)),
  missing: ({ person }) => waitsFor(person).map(missingFact),
});

/** Whether some record meets a condition. */
const ofSomeRecord = (condition: string): Tested => ({
  from: ['records'],
  domain: truthDomain(condition),
  code: ({ records }) =>
    codeOf(records === undefined ? 'unknown' : disjunction(records.map((record) => record.holds(condition)))),
  missing: ({ records }) => {
    if (records === undefined) return [{ fact: 'person.records', provisions: ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'] }];
    return records.flatMap((record, index) =>
      record.holds(condition) === 'unknown'
        ? record.missing(condition).map(({ fact: path, detail }) => ({
            fact: `person.records[${index}].${path}`,
            ...(detail === undefined ? {} : { detail }),
            provisions: recordFacts[recordPosition(path)]!.provisions,
          }))
        : [],
    );
  },
});

/** All facts that rules about persons test, in the order in which what is missing is told. */
export const tested: readonly Tested[] = [
  ...derivedFromRole.map(derived),
  ...personFacts.map(encoded),
  ...Object.keys(recordConditions).map(ofSomeRecord),
  ...derivedOfPerson.map(derived),
];

/** The norms about persons of a law, as a rule set for any evaluator. */
export function personRuleSetOf({ personNorms }: Law): RuleSet {
  const rules = Object.fromEntries(personNorms.map(({ id, version }) => [id, version.when]));
  return { facts: tested.map(({ domain }) => domain), groups: [], definitions: {}, rules };
}

export const rulesOf = /* @__PURE__ */ memoizeWeak((law: Law) => {
  const compiled = compile(personRuleSetOf(law));
  const restrictions = law.personNorms.filter(({ id }) => restrictionIds[id] !== undefined);
  return {
    compiled,
    diagrams: diagramsOf(compiled),
    restrictions,
    /** The conditions on records of its restrictions, where each asks for nothing else but that § 20 binds the person. */
    conditions: restrictions.every(({ id, version }) => isOfRecordsAlone(version.when, restrictionIds[id]!))
      ? restrictions.map(({ id }) => restrictionIds[id]!)
      : [],
  };
});

const isOfRecordsAlone = (when: Condition, condition: RecordCondition): boolean =>
  JSON.stringify(when) === JSON.stringify(all(officialOrPersonWorkingWithChildren, is(condition)));

/**
 * Whether some restriction applies: where each is open, still so if one record meets one of them in whatever way what it
 * leaves open is completed (§ 200 of either code).
 */
export function barredBy(applies: readonly Truth[], { law, person, records }: Subject): Truth {
  const barred = disjunction(applies);
  const { conditions } = rulesOf(law);
  if (barred !== 'unknown' || records === undefined || conditions.length === 0) return barred;
  const isBoundBy20 = disjunction(derivedFromRole.map(({ of }) => of(person, law, records)));
  return conjunction([isBoundBy20, disjunction(records.map((record) => record.holdsOneOf(conditions)))]);
}

/** The codes of a person along the facts of {@link personRuleSetOf}: what is told, and what follows under a law. */
export function personCodes(law: Law, person: EncodedPerson): Uint8Array {
  return codesOf({ law, person, records: person.records?.map((record) => evaluateRecord(law, record)) });
}

export function codesOf(subject: Subject): Uint8Array {
  const codes = new Uint8Array(tested.length);
  for (let fact = 0; fact < codes.length; fact++) codes[fact] = tested[fact]!.code(subject);
  return codes;
}

/** What a law makes of a person, as truths alone. */
export interface PersonTruths {
  /** Along the norms about persons of the law. */
  readonly norms: readonly Truth[];
  readonly barred: Truth;
}

/** The truths of a person that has been read, under a law given by hand: those of {@link screeningOf}. */
export function truthsOfPerson(law: Law, person: EncodedPerson): PersonTruths {
  const { compiled } = rulesOf(law);
  const subject: Subject = { law, person, records: person.records?.map((record) => evaluateRecord(law, record)) };
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codesOf(subject), bits);
  const norms = law.personNorms.map(({ id }) => truthOf(bits[compiled.nodeOf.get(id)!]!));
  const isRestriction = (_: Truth, at: number): boolean => restrictionIds[law.personNorms[at]!.id] !== undefined;
  return { norms, barred: barredBy(norms.filter(isRestriction), subject) };
}

/** For each fact that rules about persons test, by name, the paths below `person` of the told facts that it follows from. */
export const personFactSources: ReadonlyMap<string, readonly string[]> = new Map(
  tested.map(({ domain, from }) => [domain.name, from]),
);
