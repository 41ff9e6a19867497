import type { Offence } from '../../act/penal-provision.ts';
import { formatReference } from '../../act/reference.ts';
import { firstDayOfAct } from '../../act/wording-days.ts';
import { readInputFacts } from '../../analysis/entity-inputs.ts';
import type { InputFacts } from '../../analysis/input-axes.ts';
import { outcomesOf } from '../../analysis/rule-outcomes.ts';
import { type RuleVersion, ruleVersionsIn } from '../../analysis/rule-versions.ts';
import type { NormVersion } from '../../model/rule/norm.ts';
import { dayAfter, dayBefore, formatDay, parseDay } from '../../model/time/civil-day.ts';
import { kindOf } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { caseFacts, type Fact } from '../../rules/facts/case-facts.ts';
import { recordFacts } from '../../rules/facts/person-facts.ts';
import { lawOn } from '../../rules/law.ts';
import type { Scenario } from '../format/scenario.ts';
import { listsOf, type Mutant } from '../mutation/mutants.ts';
import { edgesOf, listMutants } from '../mutation/mutants-of-lists.ts';
import { scenarioOf, withMunicipalities } from './generated-scenarios.ts';
import { formatGoals, formatOutcome, formatRule } from './scenario-names.ts';

type Outcome = ReturnType<typeof outcomesOf>[number];

/** Scenarios that may kill a mutant, the most promising first. */
export function* candidatesToKill(mutant: Mutant): Generator<Scenario> {
  const { rule } = mutant;
  switch (mutant.of) {
    case 'day':
      yield* onTheDaysAround(rule);
      return;
    case 'term':
      yield* withOtherStarts(rule);
      yield* ofEachOutcome(rule, 'all');
      return;
    case 'list':
      yield* withOffences(rule);
      return;
    default:
      yield* ofEachOutcome(rule, 'all but the term');
      yield* ofEachOutcome(onLaterDay(rule), 'all but the term');
  }
}

const mostOutcomes = 200;

function* ofEachOutcome(rule: RuleVersion, attributes: 'all' | 'all but the term'): Generator<Scenario> {
  for (const outcome of byTruth(outcomesOf(rule, true)).slice(0, mostOutcomes)) {
    yield scenarioOf(
      rule,
      { input: outcome.truth === true ? withMunicipalities(rule, outcome.input) : outcome.input, day: rule.day },
      ({ truth }) => `${formatRule(rule)}: ${formatGoals(rule, truth, outcome.goals)}`,
      attributes,
    );
  }
}

const daysLater = 60;

/** A version on a later day of its validity, on which two events some days apart can both lie after its first day. */
function onLaterDay(rule: RuleVersion): RuleVersion {
  const { until } = rule.version;
  const later = formatDay(parseDay(rule.day)! + daysLater);
  const day = until !== undefined && until < later ? until : later;
  const law = lawOn(day);
  const { norm } = rule;
  return { ...rule, day, law, ...(norm === undefined ? {} : { norm: { ...norm, day, law } }) };
}

/** Outcomes in the order true, false, unknown. */
const byTruth = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  [true, false, 'unknown'].flatMap((truth) => outcomes.filter((outcome) => outcome.truth === truth));

/** Scenarios on the day before a version's first day and on that day, on its last day and on the day after. */
function* onTheDaysAround(rule: RuleVersion): Generator<Scenario> {
  const { from, until } = rule.version;
  const around = [
    { day: dayBefore(from), words: 'on the day before' },
    { day: from, words: 'on its first day' },
    ...(until === undefined
      ? []
      : [
          { day: dayAfter(until), words: 'on the day after its last' },
          { day: until, words: 'on its last day' },
        ]),
  ];
  for (const { day, words } of around) {
    if (day < firstDayOfAct) continue;
    const period = { day, law: lawOn(day) };
    const others = ruleVersionsIn(period).filter(({ id, kind }) => id === rule.id && kind !== 'record');
    const outcomes = [{ ...rule, ...period }, ...others].flatMap((one) => byTruth(outcomesOf(one)));
    for (const outcome of outcomes.slice(0, mostOutcomes)) {
      const nameOf = ({ truth }: { readonly truth: Outcome['truth'] }): string =>
        `${formatRule(rule)}: ${words} ${formatOutcome(rule, truth)}`;
      yield scenarioOf(rule, { input: outcome.input, day }, nameOf, 'all');
    }
    yield* withOffences(rule, day);
  }
}

const daysBack = 60;

/** Scenarios in which the term starts on one day after another, to end on working days, on days off and in months of any length. */
function* withOtherStarts(rule: RuleVersion): Generator<Scenario> {
  const { term } = rule.version as NormVersion;
  const start = (caseFacts as readonly Fact[]).find(({ path }) => path === term?.from);
  const outcome = outcomesOf(rule).find(({ truth }) => truth === true);
  if (start === undefined || outcome === undefined) return;
  for (let back = 0; back < daysBack; back++) {
    const day = formatDay(parseDay(rule.day)! - back);
    const input: InputFacts = { ...outcome.input, [start.path]: start.type === 'instant' ? `${day}T09:00` : day };
    if (start.type === 'instant' && back === 0 && outcome.input['at'] !== undefined) continue;
    if (readInputFacts('case', rule.law, input, rule.day) === undefined) continue; // the other start contradicts what else is known
    yield scenarioOf(
      rule,
      { input: input, day: rule.day },
      () => `${formatRule(rule)}: the term that starts on ${day}`,
    );
  }
}

type RecordInput = Readonly<Record<string, unknown>>;

/** A person with a record of each offence at the edges of a list and beside them; then with one of them alone. */
function* withOffences(rule: RuleVersion, day = rule.day): Generator<Scenario> {
  for (const list of listsOf(rule)) {
    const around = recordAround(rule, list.code);
    if (around === undefined) continue;
    const offences = edgesOf([list, ...listMutants(list).map((one) => one.list)]);
    const records = offences.map(({ code, provision }) => ({
      ...around.record,
      code,
      offence: formatReference(provision),
      kind: kindOf({ code, provision }) === 'misdemeanour' ? 'misdemeanour' : 'criminal-offence',
    }));
    const named = `${formatRule(rule)}${day === rule.day ? '' : `, on ${day}`}`;
    const of = `of the ${list.code.replace('-', ' ')}`;
    const everyOne = `${named}: what the list ${of} names, and what stands beside it`;
    yield scenarioOf(rule, { input: { ...around.input, records }, day }, () => everyOne);
    for (const record of records) {
      const nameOf = ({ truth }: { readonly truth: Outcome['truth'] }): string =>
        `${named}: ${formatOutcome(rule, truth)} for ${record.offence} ${of}`;
      yield scenarioOf(rule, { input: { ...around.input, records: [record] }, day }, nameOf);
    }
  }
}

/** That no event of a record has happened. */
const nothingHappened: RecordInput = Object.fromEntries(
  (recordFacts as readonly Fact[])
    .filter(({ type, values }) => type !== 'choice' && values.includes('none'))
    .map(({ path }) => [path, 'none']),
);

/** A person's other inputs, and a record without its offence, with which the offence decides the norm. */
function recordAround(
  rule: RuleVersion,
  code: Offence['code'],
): { readonly input: InputFacts; readonly record: RecordInput } | undefined {
  const found = outcomesOf(rule)
    .filter(({ truth }) => truth === true)
    .flatMap(({ input }) => ((input['records'] ?? []) as readonly RecordInput[]).map((record) => ({ input, record })));
  const best = found.find(({ record }) => record['code'] === code) ?? found[0];
  if (best === undefined) return undefined;
  const { offence: _offence, kind: _kind, ...record } = best.record;
  return { input: best.input, record: { ...nothingHappened, ...record } };
}
