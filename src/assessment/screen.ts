import { LawError } from '../act/law-error.ts';
import { compile, evaluate, truthOf } from '../engine/compile.ts';
import { diagramsOf } from '../engine/decision-diagram.ts';
import type { FactDomain, RuleSet } from '../engine/rule-set.ts';
import type { Fact } from '../model/facts.ts';
import { oncePerObject } from '../model/memo.ts';
import { type Moment, readMoment } from '../model/moment.ts';
import { type DerivedPersonFact, personFacts, recordFacts } from '../model/person-facts.ts';
import { type PersonInput, type PersonTold, type RecordTold, readPerson } from '../model/person-reader.ts';
import type { PersonNorm, Restriction, Screening } from '../model/screening.ts';
import type { Truth } from '../model/truth.ts';
import { recordConditions } from '../rules/chapter-04-officials-and-persons-working-with-children/section-20.ts';
import type { Law } from '../rules/law.ts';
import { type AssessOptions, lawFor, type Safe } from './assess.ts';
import { evaluateRecord, type RecordEvaluation } from './record-evaluation.ts';
import { type BarBasis, complyBy, screeningDeadline } from './screening-deadlines.ts';
import { isFirstAlternativeOfSection202, judgment5226 } from './screening-reservations.ts';

/** The restrictions of § 20, with the condition on records that triggers each. */
const restrictionIds: Readonly<Record<string, DerivedPersonFact>> = {
  'barred-for-life': 'person.hasRecordBarringForLife',
  'barred-under-former-or-foreign-law': 'person.hasRecordUnderFormerOrForeignLaw',
  'barred-while-registered': 'person.hasRecordBarringWhileRegistered',
};

const someRecord = Object.keys(recordConditions);
const startedOnAt = personFacts.findIndex((fact) => fact.path === 'startedOn');
const lastVerifiedOnAt = personFacts.findIndex((fact) => fact.path === 'lastVerifiedOn');

const disjunction = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes('unknown') ? 'unknown' : false;

/** What follows from the days of a person: behind the conditions on records, in this order. */
const fromDays: readonly {
  readonly name: DerivedPersonFact;
  readonly of: (person: PersonTold) => Truth;
  readonly from: readonly number[];
}[] = [
  { name: 'person.isInService', of: (person) => hasHappened(person, startedOnAt), from: [startedOnAt] },
  {
    // Whoever has been verified once is verified again; somebody neither engaged nor verified is not.
    name: 'person.isEngagedOrVerified',
    of: (person) => disjunction([hasHappened(person, startedOnAt), hasHappened(person, lastVerifiedOnAt)]),
    from: [startedOnAt, lastVerifiedOnAt],
  },
];

/** A day that is told has come; one that is told as none has not. */
const hasHappened = ({ codes }: PersonTold, at: number): Truth => (codes[at] === 0 ? 'unknown' : codes[at] === 1);

const firstFromDays = personFacts.length + someRecord.length;

const domains: readonly FactDomain[] = [
  ...personFacts.map(({ path, type, values }: Fact) => ({
    name: path,
    values: type === 'truth' ? [false, true] : type === 'choice' ? values : [],
  })),
  ...someRecord.map((name) => ({ name, values: [false, true] })),
  ...fromDays.map(({ name }) => ({ name, values: [false, true] })),
];

/** The norms about persons of a law, as a rule set for any evaluator. */
export function personRuleSetOf({ personNorms }: Law): RuleSet {
  const rules = Object.fromEntries(personNorms.map(({ id, version }) => [id, version.when]));
  return { facts: domains, groups: [], definitions: {}, rules };
}

const rulesOf = /* @__PURE__ */ oncePerObject((law: Law) => {
  const compiled = compile(personRuleSetOf(law));
  return { compiled, diagrams: diagramsOf(compiled) };
});

const codeOf = (truth: Truth): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);

/** The codes of a person, behind them whether some record meets each condition, and whether service has started. */
function codesOf(person: PersonTold, records: readonly RecordEvaluation[] | undefined): Uint8Array {
  const codes = new Uint8Array(domains.length);
  codes.set(person.codes);
  someRecord.forEach((condition, place) => {
    const some = records === undefined ? 'unknown' : disjunction(records.map((record) => record.holds(condition)));
    codes[personFacts.length + place] = codeOf(some);
  });
  fromDays.forEach(({ of }, place) => {
    codes[firstFromDays + place] = codeOf(of(person));
  });
  return codes;
}

/** The codes of a person along the facts of {@link personRuleSetOf}: what is told, and what follows under a law. */
export function personCodes(law: Law, person: PersonTold): Uint8Array {
  return codesOf(
    person,
    person.records?.map((record) => evaluateRecord(law, record)),
  );
}

/** For each fact that rules about persons test, by name, the paths of the told facts that it follows from. */
export function personFactSources(law: Law): ReadonlyMap<string, readonly string[]> {
  const untold = readPerson({}, readMoment(law.wording.day));
  return new Map(domains.map(({ name }, at) => [name, missingFor(at, untold, undefined).map(({ fact }) => fact)]));
}

interface Missing {
  readonly fact: string;
  readonly detail?: 'subsection' | 'clause';
  readonly provisions: readonly string[];
}

/** What an open fact of the person's rules waits for, in told facts. */
function missingFor(
  fact: number,
  person: PersonTold,
  records: readonly RecordEvaluation[] | undefined,
): readonly Missing[] {
  const own = personFacts[fact];
  if (own !== undefined) return [{ fact: `person.${own.path}`, provisions: own.provisions }];
  const ofDays = fromDays[fact - firstFromDays];
  if (ofDays !== undefined) {
    return ofDays.from
      .filter((at) => person.codes[at] === 0)
      .map((at) => ({
        fact: `person.${personFacts[at]!.path}`,
        provisions: personFacts[at]!.provisions,
      }));
  }
  if (records === undefined) return [{ fact: 'person.records', provisions: ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'] }];
  const condition = someRecord[fact - personFacts.length]!;
  return records.flatMap((record, index) =>
    record.holds(condition) === 'unknown'
      ? record.missing(condition).map(({ fact: path, detail }) => ({
          fact: `person.records[${index}].${path}`,
          ...(detail === undefined ? {} : { detail }),
          provisions: recordFacts.find((row) => row.path === path)!.provisions,
        }))
      : [],
  );
}

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

/** Screens a person that has been read, under a law given by hand. */
export function screeningOf(law: Law, moment: Moment, person: PersonTold): Screening {
  const { compiled, diagrams } = rulesOf(law);
  const records = person.records?.map((record) => evaluateRecord(law, record));
  const codes = codesOf(person, records);
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);

  const questions = new Map<string, { question: Missing; settles: string[] }>();
  const norms = law.personNorms.map(({ id, modality, version }): readonly [string, PersonNorm] => {
    const node = compiled.nodeOf.get(id)!;
    const applies = truthOf(bits[node]!);
    const open = applies === 'unknown' ? diagrams.openFacts(diagrams.of(node), codes) : [];
    const missing = open.flatMap((fact) => missingFor(fact, person, records));
    for (const question of missing) {
      const key = `${question.fact} ${question.detail ?? ''}`;
      const known = questions.get(key) ?? { question, settles: [] };
      questions.set(key, known);
      if (!known.settles.includes(id)) known.settles.push(id);
    }
    const { provisions, bearer, counterpart = [], reading, unsettled } = version;
    const deadline = screeningDeadline(id, applies, person, person.codes[lastVerifiedOnAt] !== 0);
    return [
      id,
      {
        applies,
        modality,
        provisions,
        bearer,
        counterpart,
        missing: [...new Set(missing.map(({ fact }) => fact))],
        ...(deadline === undefined ? {} : { deadline }),
        ...(reading === undefined ? {} : { reading }),
        ...(unsettled === undefined ? {} : { unsettled }),
      },
    ];
  });

  const restrictions = norms.flatMap(([id, { applies }]): readonly (readonly [string, Restriction])[] => {
    const condition = restrictionIds[id];
    if (condition === undefined) return [];
    const triggers = (records ?? []).flatMap((record, index) => (record.holds(condition) === true ? [index] : []));
    return [[id, { applies, records: applies === false ? [] : triggers }]];
  });
  const barred = disjunction(restrictions.map(([, { applies }]) => applies));
  const told = person.records ?? [];
  const transition = complyBy(person, basesOf(restrictions, barred, told, records));
  return {
    at: moment.text,
    wording: law.wording.day,
    barred,
    norms: Object.fromEntries(norms),
    restrictions: Object.fromEntries(restrictions),
    ...(transition === undefined ? {} : { complyBy: transition }),
    reservations: restrictions.flatMap(([restriction, { records: places }]) =>
      places.flatMap((record) =>
        law.wording.day < judgment5226.before && isFirstAlternativeOfSection202(told[record]!)
          ? [{ restriction, record, judgment: judgment5226.number, says: judgment5226.says }]
          : [],
      ),
    ),
    deadlines: Object.fromEntries(
      norms.flatMap(([id, { deadline }]) => (deadline === undefined ? [] : [[id, deadline] as const])),
    ),
    openQuestions: [...questions.values()]
      .sort((a, b) => b.settles.length - a.settles.length)
      .map(({ question, settles }) => ({ ...question, settles })),
  };
}

/**
 * Screens a person under §§ 19 and 20: whether the Child Protection Act bars the person from working with children, by
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
export function screen(input: PersonInput, { at, wording }: AssessOptions): Screening {
  const moment = readMoment(at);
  const law = lawFor(moment, wording);
  return screeningOf(law, moment, readPerson(input, moment));
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
