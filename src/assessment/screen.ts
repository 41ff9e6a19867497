import { asKnown } from '../act/as-known.ts';
import { LawError } from '../act/law-error.ts';
import { compile, evaluate, truthOf } from '../engine/compile.ts';
import { diagramsOf } from '../engine/decision-diagram.ts';
import type { FactDomain, RuleSet } from '../engine/rule-set.ts';
import { formatDay } from '../model/civil-day.ts';
import type { Fact } from '../model/fact.ts';
import { oncePerObject } from '../model/memo.ts';
import { type Moment, readMoment } from '../model/moment.ts';
import { type PersonFact, personFacts, type RecordCondition, recordFacts } from '../model/person-facts.ts';
import {
  isTold,
  type PersonInput,
  type PersonTold,
  personPosition,
  type RecordTold,
  readPerson,
} from '../model/person-reader.ts';
import type { PersonNorm, Restriction, Screening } from '../model/screening.ts';
import { disjunction, type Truth } from '../model/truth.ts';
import { recordConditions } from '../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import type { Law } from '../rules/law.ts';
import { type AssessOptions, lawFor, type Safe } from './assess.ts';
import {
  type DerivedOfPerson,
  derivedFromRole,
  derivedOfPerson,
  hasTasksOfSection15Subsection6,
} from './derived-person-facts.ts';
import { doneFields, doneOnDeadline } from './done/answer-fields.ts';
import { checkDoneOfPerson, fulfilmentOfPersonNorm } from './done/done-of-person.ts';
import { receiptOfPerson } from './receipt.ts';
import { evaluateRecord, type RecordEvaluation } from './record-evaluation.ts';
import { type BarBasis, complyBy, screeningDeadline } from './screening-deadlines.ts';
import { judgmentsOn, type RestrictionFound, requirementsOrRestrictionsOf } from './screening-reservations.ts';

/** The restrictions of § 20, with the condition on records that triggers each. */
export const restrictionIds: Readonly<Record<string, RecordCondition>> = {
  'barred-for-life': 'person.hasRecordBarringForLife',
  'barred-under-former-or-foreign-law': 'person.hasRecordUnderFormerOrForeignLaw',
  'barred-while-registered': 'person.hasRecordBarringWhileRegistered',
};

/** A fact that rules about persons test: its truth, and what is still to be told of it. */
interface Tested {
  readonly domain: FactDomain;
  /** The paths below `person` of all told facts that it follows from. */
  readonly from: readonly string[];
  readonly code: (subject: Subject) => number;
  readonly missing: (subject: Subject) => readonly Missing[];
}

/** What is told, and by which law it is judged. */
interface Subject {
  readonly law: Law;
  readonly person: PersonTold;
  readonly records: readonly RecordEvaluation[] | undefined;
}

interface Missing {
  readonly fact: string;
  readonly detail?: 'subsection' | 'clause';
  readonly provisions: readonly string[];
}

const codeOf = (truth: Truth): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);
const truthDomain = (name: string): FactDomain => ({ name, values: [false, true] });
const missingFact = (path: PersonFact): Missing => ({
  fact: `person.${path}`,
  provisions: personFacts[personPosition(path)]!.provisions,
});

const told = ({ path, type, values }: Fact): Tested => {
  const position = personPosition(path as PersonFact);
  return {
    from: [path],
    domain: { name: path, values: type === 'truth' ? [false, true] : type === 'choice' ? values : [] },
    code: ({ person }) => person.codes[position]!,
    missing: () => [missingFact(path as PersonFact)],
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
            provisions: recordFacts.find((row) => row.path === path)!.provisions,
          }))
        : [],
    );
  },
});

/** All facts that rules about persons test, in the order in which what is missing is told. */
const tested: readonly Tested[] = [
  ...derivedFromRole.map(derived),
  ...personFacts.map(told),
  ...Object.keys(recordConditions).map(ofSomeRecord),
  ...derivedOfPerson.map(derived),
];

/** The norms about persons of a law, as a rule set for any evaluator. */
export function personRuleSetOf({ personNorms }: Law): RuleSet {
  const rules = Object.fromEntries(personNorms.map(({ id, version }) => [id, version.when]));
  return { facts: tested.map(({ domain }) => domain), groups: [], definitions: {}, rules };
}

const rulesOf = /* @__PURE__ */ oncePerObject((law: Law) => {
  const compiled = compile(personRuleSetOf(law));
  return { compiled, diagrams: diagramsOf(compiled) };
});

/**
 * The bases of a bar, or where none is sure of a possible one: for each the record that it rests on, `undefined` where
 * the records are not told.
 */
function basesOf(
  restrictions: readonly (readonly [string, Restriction])[],
  barred: Truth,
  told: readonly RecordTold[],
  records: readonly RecordEvaluation[] | undefined,
): readonly BarBasis[] {
  if (barred === false) return [];
  return restrictions.flatMap(([restriction]): readonly BarBasis[] => {
    if (records === undefined) return [{ restriction }];
    return told.flatMap((record, index) => {
      const holds = records[index]!.holds(restrictionIds[restriction]!);
      return holds === true || (holds === 'unknown' && barred === 'unknown') ? [{ restriction, record }] : [];
    });
  });
}

/** The reservations of a screening: what courts say first, then how else the law can be read. */
function reservationsOf(
  { law, person, records }: Subject,
  found: readonly RestrictionFound[],
): Screening['reservations'] {
  const [isOfficial, isWorker] = derivedFromRole.map(({ of }) => of(person, law, records)) as [Truth, Truth];
  // A role alone tells who the person is: what it does not tell of the post raises no doubt.
  const tellsPost = isTold(person, 'authority') || isTold(person, 'tasks');
  const hasTasks = tellsPost && hasTasksOfSection15Subsection6(person);
  return [
    ...judgmentsOn(law, found, person.records ?? []),
    ...requirementsOrRestrictionsOf(law, hasTasks, disjunction([isOfficial, isWorker]), found, records),
  ];
}

/** The codes of a person along the facts of {@link personRuleSetOf}: what is told, and what follows under a law. */
export function personCodes(law: Law, person: PersonTold): Uint8Array {
  const records = person.records?.map((record) => evaluateRecord(law, record));
  return Uint8Array.from(tested, ({ code }) => code({ law, person, records }));
}

/** What a law makes of a person, as truths alone. */
export interface PersonTruths {
  /** Along the norms about persons of the law. */
  readonly norms: readonly Truth[];
  readonly barred: Truth;
}

/** The truths of a person that has been read, under a law given by hand: those of {@link screeningOf}. */
export function truthsOfPerson(law: Law, person: PersonTold): PersonTruths {
  const { compiled } = rulesOf(law);
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, personCodes(law, person), bits);
  const norms = law.personNorms.map(({ id }) => truthOf(bits[compiled.nodeOf.get(id)!]!));
  const isRestriction = (_: Truth, at: number): boolean => restrictionIds[law.personNorms[at]!.id] !== undefined;
  return { norms, barred: disjunction(norms.filter(isRestriction)) };
}

/** For each fact that rules about persons test, by name, the paths below `person` of the told facts that it follows from. */
export const personFactSources: ReadonlyMap<string, readonly string[]> = new Map(
  tested.map(({ domain, from }) => [domain.name, from]),
);

/** Screens a person that has been read, under a law given by hand. */
export function screeningOf(law: Law, moment: Moment, person: PersonTold): Screening {
  const { compiled, diagrams } = rulesOf(law);
  const records = person.records?.map((record) => evaluateRecord(law, record));
  const subject: Subject = { law, person, records };
  const codes = Uint8Array.from(tested, ({ code }) => code(subject));
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);

  const questions = new Map<string, { question: Missing; settles: string[] }>();
  const norms = law.personNorms.map((norm): readonly [string, PersonNorm] => {
    const { id, modality, version } = norm;
    const node = compiled.nodeOf.get(id)!;
    const applies = truthOf(bits[node]!);
    const open = applies === 'unknown' ? diagrams.openFacts(diagrams.of(node), codes) : [];
    const missing = open.flatMap((fact) => tested[fact]!.missing(subject));
    for (const question of missing) {
      const key = `${question.fact} ${question.detail ?? ''}`;
      const known = questions.get(key) ?? { question, settles: [] };
      questions.set(key, known);
      if (!known.settles.includes(id)) known.settles.push(id);
    }
    const { provisions, bearer, counterpart = [], reading, unsettled } = version;
    const fulfilment = applies === false ? undefined : fulfilmentOfPersonNorm(norm, { ...subject, moment });
    const { restart, doneAt } = doneOnDeadline(norm, fulfilment) ?? {};
    const term = screeningDeadline(norm, applies, person, moment, restart?.day);
    const deadline = term === undefined || doneAt === undefined ? term : { ...term, doneAt };
    return [
      id,
      {
        applies,
        modality,
        provisions,
        bearer,
        counterpart,
        missing: [...new Set(missing.map(({ fact }) => fact))],
        ...(applies === false ? {} : doneFields(norm, fulfilment, person.done)),
        ...(deadline === undefined ? {} : { deadline }),
        ...(reading === undefined ? {} : { reading }),
        ...(unsettled === undefined ? {} : { unsettled }),
      },
    ];
  });

  const found = norms.flatMap(([id, { applies, provisions }]): readonly RestrictionFound[] => {
    const triggeredBy = restrictionIds[id];
    if (triggeredBy === undefined) return [];
    const triggers = (records ?? []).flatMap((record, index) => (record.holds(triggeredBy) === true ? [index] : []));
    return [{ id, provisions, triggeredBy, restriction: { applies, records: applies === false ? [] : triggers } }];
  });
  const restrictions = found.map(({ id, restriction }) => [id, restriction] as const);
  const barred = disjunction(restrictions.map(([, { applies }]) => applies));
  const transition = complyBy(person, basesOf(restrictions, barred, person.records ?? [], records));
  const known = asKnown(law.wording, formatDay(moment.day));
  return {
    at: moment.text,
    wording: law.wording.day,
    ...(known === undefined ? {} : { asKnown: known }),
    barred,
    norms: Object.fromEntries(norms),
    restrictions: Object.fromEntries(restrictions),
    ...(transition === undefined ? {} : { complyBy: transition }),
    reservations: reservationsOf(subject, found),
    deadlines: Object.fromEntries(
      norms.flatMap(([id, { deadline }]) => (deadline === undefined ? [] : [[id, deadline] as const])),
    ),
    openQuestions: [...questions.values()]
      .sort((a, b) => b.settles.length - a.settles.length)
      .map(({ question, settles }) => ({ ...question, settles })),
    get receipt() {
      return receiptOfPerson(law, person);
    },
  };
}

/**
 * Tells of somebody who is neither an official nor works with children which records would bar him or her as one of them.
 *
 * @param input The person.
 * @param options As for {@link screen}.
 * @returns The places of the records; `undefined` where § 20 binds the person, or may.
 * @throws LawError as {@link screen} does.
 */
export function recordsThatWouldBar(input: PersonInput, options: AssessOptions): readonly number[] | undefined {
  const moment = readMoment(options.at);
  const law = lawFor(moment, options);
  const person = readPerson(input, moment);
  if (derivedFromRole.some(({ of }) => of(person, law, undefined) !== false)) return undefined;
  const conditions = law.personNorms.flatMap(({ id }) => restrictionIds[id] ?? []);
  return (person.records ?? []).flatMap((record, place) => {
    const { holds } = evaluateRecord(law, record);
    return conditions.some((condition) => holds(condition) === true) ? [place] : [];
  });
}

/**
 * Screens a person under §§ 15 (6), 19 and 20: whether the Child Protection Act bars the person from working with children, by
 * which restriction and which records, who has to verify it and by when, and what is still unknown.
 *
 * No records told at all is unknown; an empty list says that there are none.
 *
 * @param input The person; every fact may be left out, and what is not told is unknown.
 * @param options `at`, the moment that the answer is for, and optionally `wording`.
 * @throws LawError for a person, a moment or a wording that cannot be read; it never repeats a value.
 * @example
 * ```ts
 * import { screen } from 'lasteks';
 * const robber = { code: 'penal-code', offence: '§ 200 (1)', measure: 'punishment', register: 'in-register' };
 * const person = { role: 'person-working-with-children', records: [robber] };
 * screen(person, { at: '2016-06-01' }).barred; // => false
 * screen(person, { at: '2023-06-01' }).barred; // => true
 * screen({ role: 'person-working-with-children' }, { at: '2023-06-01' }).openQuestions[0].fact; // => 'person.records'
 * ```
 */
export function screen(input: PersonInput, options: AssessOptions): Screening {
  const moment = readMoment(options.at);
  const law = lawFor(moment, options);
  const person = readPerson(input, moment);
  checkDoneOfPerson(law, moment, person);
  return screeningOf(law, moment, person);
}

/**
 * Screens a person as {@link screen} does, and returns bad input as a value instead of throwing it.
 *
 * @param input The person, of any type: it is checked.
 * @param options As for {@link screen}.
 * @example
 * ```ts
 * import { safeScreen } from 'lasteks';
 * const outcome = safeScreen({ records: [{ code: 'penal-code', offence: '§ 1451' }] }, { at: '2023-05-02' });
 * outcome.error.code; // => 'ambiguous-provision'
 * outcome.error.path; // => 'person.records[0].offence'
 * ```
 */
export function safeScreen(input: unknown, options: AssessOptions): Safe<Screening> {
  try {
    return { ok: true, answer: screen(input as PersonInput, options) };
  } catch (error) {
    if (error instanceof LawError) return { ok: false, error };
    throw error;
  }
}
