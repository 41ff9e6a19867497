import { everyRuleVersion, type RuleVersion } from '../../analysis/rule-versions.ts';
import { deadlineFor } from '../../assessment/deadlines.ts';
import { conditionsOfRestrictions, personCodes } from '../../assessment/person/person-evaluation.ts';
import { evaluateRecord } from '../../assessment/person/record-evaluation.ts';
import { compile } from '../../engine/compile.ts';
import { diagramsOf } from '../../engine/decision-diagram.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Law } from '../../rules/law.ts';
import { askedOfPerson, type Prepared, prepared, truthOfCondition } from '../coverage/evaluated-scenario.ts';
import type { Scenario } from '../format/scenario.ts';
import { idIssues } from '../format/scenario-ids.ts';
import { idsExpected } from '../format/scenarios-on.ts';
import { expectsNotifications } from '../run/case-differences.ts';
import { deadlineDifferences } from '../run/differences.ts';
import { sayingDifferences } from '../run/norm-attributes.ts';
import { differencesOf, runScenario } from '../run/run-scenario.ts';
import { isInLaw } from './changed-laws.ts';
import { type Mutant, mutantsOf, ruleSetFor } from './mutants.ts';

/** What a run of {@link mutate} is limited to. */
export interface MutateOptions {
  /** Only mutants of these definitions and norms. */
  readonly norms?: readonly string[];
}

/** A mutant as it is reported. */
export interface MutantReport {
  readonly id: string;
  /** The id of the definition or norm. */
  readonly rule: string;
  readonly from: string;
  readonly provisions: readonly string[];
  readonly change: string;
}

/** What scenarios notice of the changes that laws can be put through. */
export interface MutationReport {
  /** How many changes there are, those that mean the same left out. */
  readonly mutants: number;
  readonly noticed: number;
  /** How many changes mean the same as the law: no scenario could notice them. */
  readonly same: number;
  /** The changes that no scenario notices, in the order of the Act. */
  readonly survivors: readonly MutantReport[];
  /** The scenarios that do not hold under the law as it is, and so notice nothing. */
  readonly notHolding: readonly string[];
}

/**
 * Changes the law one step at a time, and tells which changes no scenario notices: an expectation of some scenario would come out
 * otherwise, or the scenario could not be run. Scenarios that are still to be done notice nothing.
 */
export function mutate(scenarios: readonly Scenario[], { norms }: MutateOptions = {}): MutationReport {
  const counted = scenarios.filter(({ todo }) => todo === undefined);
  const holding = counted.filter((scenario) => runScenario(scenario).outcome === 'holds');
  const suite = suiteOf(holding);
  const rules = everyRuleVersion().filter(
    ({ id, norm }) => norms === undefined || norms.includes(id) || (norm !== undefined && norms.includes(norm.id)),
  );
  const outcomes = rules.flatMap((rule) =>
    mutantsOf(rule).map((mutant) => ({ mutant: reported(mutant), outcome: outcomeOf(mutant, suite) })),
  );
  const ofOutcome = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted);
  return {
    mutants: outcomes.length - ofOutcome('same').length,
    noticed: ofOutcome('noticed').length,
    same: ofOutcome('same').length,
    survivors: ofOutcome('survives').map(({ mutant }) => mutant),
    notHolding: counted.filter((scenario) => !holding.includes(scenario)).map(({ name }) => name),
  };
}

const reported = ({ id, rule, change }: Mutant): MutantReport => ({
  id,
  rule: rule.norm?.id ?? rule.id,
  from: rule.version.from,
  provisions: rule.version.provisions,
  change,
});

type Outcome = 'noticed' | 'same' | 'survives';

/** Scenarios that hold, ready to be asked. */
export interface Suite {
  readonly all: readonly Prepared[];
  /** By id those that expect something of it. */
  readonly naming: ReadonlyMap<string, readonly Prepared[]>;
  /** Those that expect something of all notifications. */
  readonly onNotifications: readonly Prepared[];
  readonly ofPersons: readonly Prepared[];
}

/** Scenarios as a suite; those that cannot be read are left out. */
export function suiteOf(scenarios: readonly Scenario[]): Suite {
  const read = scenarios.flatMap((scenario) => prepared(scenario) ?? []);
  const all = [...read.filter(tellsOffences), ...read.filter((one) => !tellsOffences(one))];
  const naming = new Map<string, Prepared[]>();
  for (const one of all) {
    for (const id of new Set(idsExpected(one.scenario))) naming.set(id, [...(naming.get(id) ?? []), one]);
  }
  const onNotifications = all.filter(({ scenario: { expect } }) => expectsNotifications(expect));
  return { all, naming, onNotifications, ofPersons: all.filter(({ scenario }) => scenario.kind === 'person') };
}

/** Whether each record tells its offence and its law. Those go first: to judge anew every offence that one could be takes long. */
const tellsOffences = ({ content }: Prepared): boolean =>
  content.kind === 'case' ||
  (content.person.parts ?? []).every(
    ({ law, offence, equivalent }) => law !== undefined && (law === 'foreign' ? equivalent : offence) !== undefined,
  );

/** Whether some scenario of a suite notices a mutant, by what is quickest to tell first. */
export function outcomeOf(changing: Mutant, suite: Suite): Outcome {
  const mutant = makingLawsOnce(changing);
  const naming = suite.naming.get(mutant.rule.norm?.id ?? mutant.rule.id) ?? [];
  if (naming.some((one) => noticesQuickly(mutant, one))) return 'noticed';
  if (mutant.isSame === true || (mutant.when !== undefined && meansTheSame(mutant))) return 'same';
  return whoCouldNotice(mutant, suite, naming).some((one) => notices(mutant, one)) ? 'noticed' : 'survives';
}

/** A mutant that makes each changed law once, so that what is compiled of it serves all scenarios of that law. */
function makingLawsOnce(mutant: Mutant): Mutant {
  if (mutant.of === 'day') return mutant; // it looks at the day too
  return { ...mutant, lawIn: memoizeWeak((law) => mutant.lawIn(law, '')) };
}

/** Whether a scenario that holds comes out otherwise under the changed law. */
export function notices(mutant: Mutant, one: Prepared): boolean {
  const { scenario, law, day, content } = one;
  const changed = mutant.lawIn(law, day);
  if (changed === law || isOutOfReach(mutant, one, changed)) return false;
  const { kind, expect } = scenario;
  if (content.kind === 'person' && isOnRecords(mutant.of, mutant.rule)) {
    const { truthOf } = askedOfPerson(law, personCodes(changed, content.person)); // with the norms that the law has
    if (law.personNorms.some(({ id }) => (expect.norms?.[id] ?? truthOf(id)) !== truthOf(id))) return true;
  }
  if (idIssues(kind, expect, changed).length > 0) return true;
  return differencesOf(expect, content, changed).length > 0;
}

/**
 * Whether what a mutant changes does not reach what a scenario expects, as far as that is told without an answer: by the truth
 * of a norm, or by what the records of a person come to under changed lists and conditions on records.
 */
function isOutOfReach({ of, rule, when }: Mutant, { scenario, law, asked, content }: Prepared, changed: Law): boolean {
  const { missing } = scenario.expect;
  if (content.kind === 'case') {
    const isOfTruthAlone = of === 'condition' && rule.kind === 'norm' && missing?.[rule.id] === undefined;
    return isOfTruthAlone && truthOfCondition(asked, when!) === asked.truthOf(rule.id);
  }
  if (!isOnRecords(of, rule)) return false;
  return (content.person.parts ?? []).every((record) => {
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

/** Whether only what records of persons come to is changed: lists, and conditions on records. */
const isOnRecords = (of: Mutant['of'], { kind }: RuleVersion): boolean => of === 'list' || kind === 'record';

/** Whether a scenario that names the rule notices a mutant, as far as that can be told without a whole answer. */
function noticesQuickly(mutant: Mutant, one: Prepared): boolean {
  const { scenario, law, day, content } = one;
  const { expect } = scenario;
  const { rule } = mutant;
  if (mutant.of === 'day') return noticesDayQuickly(mutant, one);
  if (rule.kind === 'record' || mutant.of === 'list' || !isInLaw(rule, law)) return false;
  const expected = expect.norms?.[rule.id] ?? expect.findings?.[rule.id];
  if (mutant.when !== undefined) return expected !== undefined && truthOfCondition(one.asked, mutant.when) !== expected;
  const says = expect.says?.[rule.id];
  if (says !== undefined && sayingDifferences({ [rule.id]: says }, mutant.lawIn(law, day)).length > 0) return true;
  const ends = expect.deadlines?.[rule.id];
  if (mutant.term === undefined || ends === undefined || content.kind !== 'case') return false;
  const deadline = deadlineFor(mutant.term.changed, one.asked.truthOf(rule.id), content.encoded);
  return (
    deadlineDifferences({ [rule.id]: ends }, () => (deadline === 'out-of-range' ? undefined : deadline)).length > 0
  );
}

/** Whether a scenario notices a version on a day that is not its own by its being there, by what it says or by its truth. */
function noticesDayQuickly({ rule, lawIn }: Mutant, { scenario, law, day, asked }: Prepared): boolean {
  const changed = lawIn(law, day);
  if (changed === law) return false;
  const { kind, expect } = scenario;
  if (idIssues(kind, expect, changed).length > 0 || sayingDifferences(expect.says, changed).length > 0) return true;
  const expected = expect.norms?.[rule.id];
  const { version } = [...changed.norms, ...changed.personNorms].find(({ id }) => id === rule.id) ?? {};
  return expected !== undefined && version !== undefined && truthOfCondition(asked, version.when) !== expected;
}

/** The scenarios whose answer a mutant could change, those that name the rule first. */
function whoCouldNotice({ rule, of }: Mutant, suite: Suite, naming: readonly Prepared[]): readonly Prepared[] {
  if (of === 'saying') return [];
  if (of === 'list' || rule.kind === 'record' || rule.kind === 'person')
    return [...new Set([...naming, ...suite.ofPersons])];
  if (rule.kind === 'definition') return [...new Set([...naming, ...suite.all])];
  return [...new Set([...naming, ...suite.onNotifications])];
}

/** Whether a changed condition holds in exactly the same worlds as that of the law. */
function meansTheSame({ rule, when }: Mutant): boolean {
  const { id } = rule;
  const ruleSet = ruleSetFor(rule);
  const compiled = compile({ ...ruleSet, rules: { [`the law’s ${id}`]: rule.when, [`the changed ${id}`]: when! } });
  const diagrams = diagramsOf(compiled);
  const of = (name: string): number => diagrams.of(compiled.nodeOf.get(name)!);
  return of(`the law’s ${id}`) === of(`the changed ${id}`);
}
