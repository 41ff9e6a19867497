import { everyRuleVersion, type RuleVersion } from '../../analysis/rule-versions.ts';
import { deadlineFor } from '../../assessment/deadlines.ts';
import { evaluateRecord } from '../../assessment/person/record-evaluation.ts';
import { compile } from '../../engine/compile.ts';
import { diagramsOf } from '../../engine/decision-diagram.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { conditionsOfRestrictions } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import type { Law } from '../../rules/law.ts';
import {
  type EvaluatedScenario,
  evaluatedScenario,
  rulesEvaluated,
  truthOfCondition,
} from '../coverage/evaluated-scenario.ts';
import type { Scenario } from '../format/scenario.ts';
import { idIssues } from '../format/scenario-ids.ts';
import { idsExpected } from '../format/scenarios-on.ts';
import { deadlineDifferences, expectsNotifications } from '../run/differences.ts';
import { attributeDifferences } from '../run/norm-attributes.ts';
import { differencesOf, runScenario } from '../run/run-scenario.ts';
import { isInLaw } from './changed-laws.ts';
import { type Mutant, mutantsOf, ruleSetFor } from './mutants.ts';

/** The options of {@link mutate}. */
export interface MutateOptions {
  /** Only mutants of these definitions and norms. */
  readonly norms?: readonly string[];
}

/** A mutant in a report. */
export interface MutantReport {
  readonly id: string;
  /** The id of the definition or norm. */
  readonly rule: string;
  readonly from: string;
  readonly provisions: readonly string[];
  readonly change: string;
}

/** The result of mutation testing: how many mutants of the law the scenarios kill. */
export interface MutationReport {
  /** The number of mutants, without the equivalent ones. */
  readonly mutants: number;
  /** The number of mutants that some scenario kills. */
  readonly noticed: number;
  /** The number of equivalent mutants: they mean the same as the law, so that no scenario can kill them. */
  readonly same: number;
  /** The mutants that no scenario kills, in the order of the Act. */
  readonly survivors: readonly MutantReport[];
  /** The scenarios that fail under the unchanged law, and so kill nothing. */
  readonly notHolding: readonly string[];
}

/**
 * Mutation testing of scenarios: changes the law one step at a time, and reports the changes that no scenario detects. A scenario
 * kills a mutant where an expectation fails under the changed law, or the scenario can no longer be run. Scenarios marked `todo`
 * kill nothing.
 */
export function mutate(scenarios: readonly Scenario[], { norms }: MutateOptions = {}): MutationReport {
  const counted = scenarios.filter(({ todo }) => todo === undefined);
  const passing = counted.filter((scenario) => runScenario(scenario).outcome === 'holds');
  const suite = suiteOf(passing);
  const rules = everyRuleVersion().filter(
    ({ id, norm }) => norms === undefined || norms.includes(id) || (norm !== undefined && norms.includes(norm.id)),
  );
  const outcomes = rules.flatMap((rule) =>
    mutantsOf(rule).map((mutant) => ({ mutant: reportOf(mutant), outcome: mutantStatus(mutant, suite) })),
  );
  const ofOutcome = (wanted: MutantStatus) => outcomes.filter(({ outcome }) => outcome === wanted);
  return {
    mutants: outcomes.length - ofOutcome('equivalent').length,
    noticed: ofOutcome('killed').length,
    same: ofOutcome('equivalent').length,
    survivors: ofOutcome('survived').map(({ mutant }) => mutant),
    notHolding: counted.filter((scenario) => !passing.includes(scenario)).map(({ name }) => name),
  };
}

const reportOf = ({ id, rule, change }: Mutant): MutantReport => ({
  id,
  rule: rule.norm?.id ?? rule.id,
  from: rule.version.from,
  provisions: rule.version.provisions,
  change,
});

type MutantStatus = 'killed' | 'equivalent' | 'survived';

/** Scenarios that pass, evaluated under the unchanged law. */
export interface Suite {
  readonly all: readonly EvaluatedScenario[];
  /** By id of a rule those with an expectation about it. */
  readonly expecting: ReadonlyMap<string, readonly EvaluatedScenario[]>;
  /** Those with an expectation about all notifications. */
  readonly onNotifications: readonly EvaluatedScenario[];
  readonly ofPersons: readonly EvaluatedScenario[];
}

/** Scenarios as a suite; those that cannot be read are left out. */
export function suiteOf(scenarios: readonly Scenario[]): Suite {
  const read = scenarios.flatMap((scenario) => evaluatedScenario(scenario) ?? []);
  const all = [...read.filter(givesOffences), ...read.filter((one) => !givesOffences(one))];
  const expecting = new Map<string, EvaluatedScenario[]>();
  for (const one of all) {
    for (const id of new Set(idsExpected(one.scenario))) expecting.set(id, [...(expecting.get(id) ?? []), one]);
  }
  const onNotifications = all.filter(({ scenario: { expect } }) => expectsNotifications(expect));
  return { all, expecting, onNotifications, ofPersons: all.filter(({ scenario }) => scenario.kind === 'person') };
}

/** Whether each record gives its offence and its law. Those go first, since an unknown offence takes long to evaluate. */
const givesOffences = ({ content }: EvaluatedScenario): boolean =>
  recordsOf(content).every(
    ({ law, offence, equivalent }) => law !== undefined && (law === 'foreign' ? equivalent : offence) !== undefined,
  );

const recordsOf = ({ encoded }: EvaluatedScenario['content']) => (encoded.parts ?? []) as readonly EncodedRecord[];

/** Whether a suite kills a mutant; the cheapest checks come first. */
export function mutantStatus(changing: Mutant, suite: Suite): MutantStatus {
  const mutant = withCachedLaws(changing);
  const expecting = suite.expecting.get(mutant.rule.norm?.id ?? mutant.rule.id) ?? [];
  if (expecting.some((one) => killsQuickly(mutant, one))) return 'killed';
  if (mutant.isSame === true || (mutant.when !== undefined && isEquivalent(mutant))) return 'equivalent';
  return possibleKillers(mutant, suite, expecting).some((one) => kills(mutant, one)) ? 'killed' : 'survived';
}

/** A mutant that caches its changed laws, so that each is compiled once for all scenarios of that law. */
function withCachedLaws(mutant: Mutant): Mutant {
  if (mutant.of === 'day') return mutant; // it depends on the day too
  return { ...mutant, lawIn: memoizeWeak((law) => mutant.lawIn(law, '')) };
}

/** Whether a passing scenario fails under the changed law. */
export function kills(mutant: Mutant, one: EvaluatedScenario): boolean {
  const { scenario, law, day, content } = one;
  const changed = mutant.lawIn(law, day);
  if (changed === law || cannotKill(mutant, one, changed)) return false;
  const { kind, expect } = scenario;
  if (content.kind === 'person' && isOnRecords(mutant.of, mutant.rule)) {
    const { truthOf } = rulesEvaluated(content, law, changed);
    if (law.personNorms.some(({ id }) => (expect.norms?.[id] ?? truthOf(id)) !== truthOf(id))) return true;
  }
  if (idIssues(kind, expect, changed).length > 0) return true;
  return differencesOf(expect, content, changed).length > 0;
}

/**
 * Whether a mutant surely cannot change what a scenario expects, without a whole answer: the truth of the norm is unchanged, or
 * the records of the person give the same results under the changed lists and conditions on records.
 */
function cannotKill(
  { of, rule, when }: Mutant,
  { scenario, law, rules, content }: EvaluatedScenario,
  changed: Law,
): boolean {
  const { missing } = scenario.expect;
  if (content.kind === 'case') {
    const isOfTruthAlone = of === 'condition' && rule.kind === 'norm' && missing?.[rule.id] === undefined;
    return isOfTruthAlone && truthOfCondition(rules, when!) === rules.truthOf(rule.id);
  }
  if (!isOnRecords(of, rule)) return false;
  return recordsOf(content).every((record) => {
    const [before, after] = [evaluateRecord(law, record), evaluateRecord(changed, record)];
    const conditions = conditionsOfRestrictions(law);
    return (
      Object.keys(law.recordConditions).every((condition) => {
        const truth = before.holds(condition);
        return truth === after.holds(condition) && (truth !== 'unknown' || missing === undefined);
      }) && before.holdsOneOf(conditions) === after.holdsOneOf(conditions)
    );
  });
}

/** Whether only the results of records can change: through lists and conditions on records. */
const isOnRecords = (of: Mutant['of'], { kind }: RuleVersion): boolean => of === 'list' || kind === 'record';

/** Whether a scenario with an expectation about the rule surely kills a mutant, without a whole answer. */
function killsQuickly(mutant: Mutant, one: EvaluatedScenario): boolean {
  const { scenario, law, day, content } = one;
  const { expect } = scenario;
  const { rule } = mutant;
  if (mutant.of === 'day') return killsDayMutantQuickly(mutant, one);
  if (rule.kind === 'record' || mutant.of === 'list' || !isInLaw(rule, law)) return false;
  const expected = expect.norms?.[rule.id] ?? expect.findings?.[rule.id];
  if (mutant.when !== undefined) return expected !== undefined && truthOfCondition(one.rules, mutant.when) !== expected;
  const attributes = expect.says?.[rule.id];
  if (attributes !== undefined && attributeDifferences({ [rule.id]: attributes }, mutant.lawIn(law, day)).length > 0)
    return true;
  const ends = expect.deadlines?.[rule.id];
  if (mutant.term === undefined || ends === undefined || content.kind !== 'case') return false;
  const deadline = deadlineFor(mutant.term.changed, one.rules.truthOf(rule.id), content.encoded);
  return (
    deadlineDifferences({ [rule.id]: ends }, () => (deadline === 'out-of-range' ? undefined : deadline)).length > 0
  );
}

/** Whether a scenario kills a mutant of a version's days by an id, an attribute or the truth of the version. */
function killsDayMutantQuickly({ rule, lawIn }: Mutant, { scenario, law, day, rules }: EvaluatedScenario): boolean {
  const changed = lawIn(law, day);
  if (changed === law) return false;
  const { kind, expect } = scenario;
  if (idIssues(kind, expect, changed).length > 0 || attributeDifferences(expect.says, changed).length > 0) return true;
  const expected = expect.norms?.[rule.id];
  const { version } = [...changed.norms, ...changed.personNorms].find(({ id }) => id === rule.id) ?? {};
  return expected !== undefined && version !== undefined && truthOfCondition(rules, version.when) !== expected;
}

/** The scenarios whose answer a mutant could change; those with an expectation about the rule come first. */
function possibleKillers(
  { rule, of }: Mutant,
  suite: Suite,
  expecting: readonly EvaluatedScenario[],
): readonly EvaluatedScenario[] {
  if (of === 'attribute') return [];
  if (of === 'list' || rule.kind === 'record' || rule.kind === 'person')
    return [...new Set([...expecting, ...suite.ofPersons])];
  if (rule.kind === 'definition') return [...new Set([...expecting, ...suite.all])];
  return [...new Set([...expecting, ...suite.onNotifications])];
}

/** Whether a changed condition is equivalent to that of the law: their decision diagrams are the same. */
function isEquivalent({ rule, when }: Mutant): boolean {
  const { id } = rule;
  const ruleSet = ruleSetFor(rule);
  const compiled = compile({ ...ruleSet, rules: { [`the law’s ${id}`]: rule.when, [`the changed ${id}`]: when! } });
  const diagrams = diagramsOf(compiled);
  const of = (name: string): number => diagrams.of(compiled.nodeOf.get(name)!);
  return of(`the law’s ${id}`) === of(`the changed ${id}`);
}
