import type { Fact } from '../../model/entity/fact.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { contradictionsOfPerson } from '../../rules/facts/person-contradictions.ts';
import { personFacts, recordFacts } from '../../rules/facts/person-facts.ts';
import { drawInput, type Subject } from './draw-input.ts';
import type { Marginal } from './marginal.ts';
import { someMunicipality } from './municipalities.ts';
import {
  personFactMarginals,
  personGroups,
  recordCounts,
  recordFactMarginals,
  recordMarginals,
} from './person-marginals.ts';
import type { Random } from './random.ts';

interface Question {
  readonly fact: Fact;
  readonly key: string;
  readonly marginal: Marginal;
}

const ofFact: ReadonlyMap<string, Marginal> = new Map(personFactMarginals.map((row) => [row.fact, row]));

const forms = personGroups.map((row) => ({
  group: row.group,
  asked: row.asked,
  questions: (personFacts as readonly Fact[]).flatMap((fact): readonly Question[] => {
    const [group, key] = fact.path.includes('.') ? (fact.path.split('.') as [string, string]) : ['', fact.path];
    return group === row.group ? [{ fact, key, marginal: { ...row, ...ofFact.get(fact.path) } }] : [];
  }),
}));

const ofRecord: readonly Question[] = recordFactMarginals.map((marginal) => ({
  fact: (recordFacts as readonly Fact[]).find(({ path }) => path === marginal.fact)!,
  key: marginal.fact,
  marginal,
}));

const recordWeights = recordMarginals.map(({ weight }) => weight);

/** The longest working life: before it nothing of a person has happened. */
const longestService = 45 * 365;

function tellAll(random: Random, questions: readonly Question[], subject: Subject): Record<string, unknown> {
  return Object.fromEntries(
    questions.map(({ fact, key, marginal }) => [key, drawInput(random, fact, marginal, subject)] as const),
  );
}

function sampleRecord(random: Random, subject: Subject): Record<string, unknown> {
  return { ...recordMarginals[random.weighted(recordWeights)]!.tells, ...tellAll(random, ofRecord, subject) };
}

/** A synthetic person who works with children, or would. */
export function samplePerson(random: Random, time: EvaluationTime): Record<string, unknown> {
  const subject: Subject = {
    time,
    home: someMunicipality(random),
    notBefore: time.day - longestService,
    happened: new Map(),
  };
  const person: Record<string, unknown> = {};
  for (const { group, asked, questions } of forms) {
    if (!random.happens(asked)) continue;
    const answers = tellAll(random, questions, subject);
    if (group === '') Object.assign(person, answers);
    else person[group] = answers;
  }
  const records = random.weighted(recordCounts.weights) - 1; // the first is that records are not told
  person['records'] = records < 0 ? null : Array.from({ length: records }, () => sampleRecord(random, subject));
  return withoutContradictions(person);
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Leaves out what some wording of § 18 (1) excludes beside the role that is given. */
function leaveOutExcludedPost(person: Record<string, unknown>): void {
  const { role, authority } = person;
  if (role === null || role === undefined || role === 'unknown') return;
  const isOfficial = role === 'child-protection-official';
  if (isOfficial && authority === 'other') person['authority'] = null;
  if (isOfficial || authority === 'local-government' || authority === 'social-insurance-board') person['tasks'] = null;
}

/** The same person, less what its other facts exclude. */
function withoutContradictions(person: Record<string, unknown>): Record<string, unknown> {
  const valueAt = (path: string): unknown =>
    path.split('.').reduce<unknown>((at, key) => (isGroup(at) ? at[key] : undefined), person);
  for (const { path } of contradictionsOfPerson(valueAt, '')) person[path] = null;
  leaveOutExcludedPost(person);
  const { records } = person;
  if (valueAt('reassessment.filedOn') !== 'none' || !Array.isArray(records)) return person;
  const whole = records.map((record: object) => ({ ...record, restrictionVoidedOn: 'none' }));
  return { ...person, records: whole };
}
