import type { Offence } from '../../act/penal-provision.ts';
import { formatReference } from '../../act/reference.ts';
import { codesOfCase } from '../../analysis/case-inputs.ts';
import type { InputFacts } from '../../analysis/input-axes.ts';
import { outcomesOf } from '../../analysis/rule-outcomes.ts';
import { type RuleVersion, ruleVersionsIn } from '../../analysis/rule-versions.ts';
import { caseFacts, type Fact } from '../../model/facts/case-facts.ts';
import { recordFacts } from '../../model/facts/person-facts.ts';
import type { NormVersion } from '../../model/rule/norm.ts';
import { dayAfter, dayBefore, formatDay, parseDay } from '../../model/time/civil-day.ts';
import { kindOf } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { lawOn } from '../../rules/law.ts';
import type { Scenario } from '../format/scenario.ts';
import { listsOf, type Mutant } from '../mutation/mutants.ts';
import { edgesOf, listMutants } from '../mutation/mutants-of-lists.ts';
import { scenarioOf, withMunicipalities } from './generated-scenarios.ts';
import { outcomeInWords, ruleInWords, showingInWords } from './scenario-names.ts';

type Way = ReturnType<typeof outcomesOf>[number];

/** Scenarios that may notice a mutant, the most telling first. */
export function* candidatesToNotice(mutant: Mutant): Generator<Scenario> {
  const { rule } = mutant;
  switch (mutant.of) {
    case 'day':
      yield* onTheDaysAround(rule);
      return;
    case 'term':
      yield* withOtherStarts(rule);
      yield* ofEachWay(rule, 'all');
      return;
    case 'list':
      yield* withOffences(rule);
      return;
    default:
      yield* ofEachWay(rule, 'all but the term');
      yield* ofEachWay(onLaterDay(rule), 'all but the term');
  }
}

const mostWays = 200;

function* ofEachWay(rule: RuleVersion, says: 'all' | 'all but the term'): Generator<Scenario> {
  for (const way of byTruth(outcomesOf(rule, true)).slice(0, mostWays)) {
    yield scenarioOf(
      rule,
      { encoded: way.truth === true ? withMunicipalities(rule, way.input) : way.input, day: rule.day },
      ({ truth }) => `${ruleInWords(rule)}: ${showingInWords(rule, truth, way.goals)}`,
      says,
    );
  }
}

const daysLater = 60;

/** A version on a later day of it: when two events of days apart can both have happened while it was in force. */
function onLaterDay(rule: RuleVersion): RuleVersion {
  const { until } = rule.version;
  const later = formatDay(parseDay(rule.day)! + daysLater);
  const day = until !== undefined && until < later ? until : later;
  const law = lawOn(day);
  const { norm } = rule;
  return { ...rule, day, law, ...(norm === undefined ? {} : { norm: { ...norm, day, law } }) };
}

/** First what holds, then what does not, then what is open. */
const byTruth = (ways: readonly Way[]): readonly Way[] =>
  [true, false, 'unknown'].flatMap((truth) => ways.filter((way) => way.truth === truth));

const firstDay = '2016-01-01';

/** What is told on the day before a version starts and on its first, on its last day and on the day after. */
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
    if (day < firstDay) continue;
    const stretch = { day, law: lawOn(day) };
    const others = ruleVersionsIn(stretch).filter(({ id, kind }) => id === rule.id && kind !== 'record');
    const ways = [{ ...rule, ...stretch }, ...others].flatMap((one) => byTruth(outcomesOf(one)));
    for (const way of ways.slice(0, mostWays)) {
      const nameOf = ({ truth }: { readonly truth: Way['truth'] }): string =>
        `${ruleInWords(rule)}: ${words} ${outcomeInWords(rule, truth)}`;
      yield scenarioOf(rule, { encoded: way.input, day }, nameOf, 'all');
    }
    yield* withOffences(rule, day);
  }
}

const daysBack = 60;

/** The term from one day after another: so that it ends on a working day, on a day off, and in months of any length. */
function* withOtherStarts(rule: RuleVersion): Generator<Scenario> {
  const { term } = rule.version as NormVersion;
  const start = (caseFacts as readonly Fact[]).find(({ path }) => path === term?.from);
  const way = outcomesOf(rule).find(({ truth }) => truth === true);
  if (start === undefined || way === undefined) return;
  for (let back = 0; back < daysBack; back++) {
    const day = formatDay(parseDay(rule.day)! - back);
    const encoded: InputFacts = { ...way.input, [start.path]: start.type === 'instant' ? `${day}T09:00` : day };
    if (start.type === 'instant' && back === 0 && way.input['at'] !== undefined) continue;
    if (codesOfCase(encoded, rule.day) === undefined) continue; // the other start contradicts what else is known
    yield scenarioOf(rule, { encoded, day: rule.day }, () => `${ruleInWords(rule)}: the term that starts on ${day}`);
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
    const named = `${ruleInWords(rule)}${day === rule.day ? '' : `, on ${day}`}`;
    const of = `of the ${list.code.replace('-', ' ')}`;
    const everyOne = `${named}: what the list ${of} names, and what stands beside it`;
    yield scenarioOf(rule, { encoded: { ...around.encoded, records }, day }, () => everyOne);
    for (const record of records) {
      const nameOf = ({ truth }: { readonly truth: Way['truth'] }): string =>
        `${named}: ${outcomeInWords(rule, truth)} for ${record.offence} ${of}`;
      yield scenarioOf(rule, { encoded: { ...around.encoded, records: [record] }, day }, nameOf);
    }
  }
}

/** That no event of a record has happened. */
const nothingHappened: RecordInput = Object.fromEntries(
  (recordFacts as readonly Fact[])
    .filter(({ type, values }) => type !== 'choice' && values.includes('none'))
    .map(({ path }) => [path, 'none']),
);

/** What is told of a person beside the offence of a record, so that the norm turns on the offence. */
function recordAround(
  rule: RuleVersion,
  code: Offence['code'],
): { readonly encoded: InputFacts; readonly record: RecordInput } | undefined {
  const found = outcomesOf(rule)
    .filter(({ truth }) => truth === true)
    .flatMap(({ input: encoded }) =>
      ((encoded['records'] ?? []) as readonly RecordInput[]).map((record) => ({ encoded, record })),
    );
  const best = found.find(({ record }) => record['code'] === code) ?? found[0];
  if (best === undefined) return undefined;
  const { offence: _offence, kind: _kind, ...record } = best.record;
  return { encoded: best.encoded, record: { ...nothingHappened, ...record } };
}
