import type { AchievableOutcome } from '../../analysis/achievable-outcomes.ts';
import { outcomesOf } from '../../analysis/rule-outcomes.ts';
import type { RuleVersion } from '../../analysis/rule-versions.ts';
import { type Candidate, smallestCover } from '../../analysis/smallest-cover.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { evaluatedScenario } from '../coverage/evaluated-scenario.ts';
import type { Scenario } from '../format/scenario.ts';
import { type Mutant, mutantsOf } from '../mutation/mutants.ts';
import { kills, mutantStatus, suiteOf } from '../mutation/mutate.ts';
import { scenarioOf, withMunicipalities } from './generated-scenarios.ts';
import { formatGoals, formatRule } from './scenario-names.ts';
import { candidatesToKill } from './scenarios-for-mutants.ts';

/** The generated scenarios of a version of a rule. */
export interface GeneratedScenarios {
  readonly rule: RuleVersion;
  readonly scenarios: readonly Scenario[];
  /** Whether no smaller set covers the same goals; if false, the set is the greedy choice. */
  readonly isSmallest: boolean;
}

/** What {@link generateScenarios} is asked for. */
export interface GenerateOptions {
  /** Also kill every mutant that `mutate` makes of the rule, as far as any candidate scenario can. */
  readonly mutants?: boolean;
}

/** An achievable outcome as a candidate of a cover, with the goals that count. */
interface CoverCandidate extends Candidate {
  readonly outcome: AchievableOutcome;
}

/** The coverage goals of a rule: each achievable truth, and each leaf that can independently decide it, true and false. */
export interface Goals {
  readonly truths: readonly Truth[];
  /** Leaves by index, each with the values with which it can decide. */
  readonly leaves: ReadonlyMap<number, readonly boolean[]>;
}

/**
 * The achievable coverage goals of a rule.
 *
 * @param values Use the outcomes that distinguish values, where the caller needs them anyway: the goals are the same.
 */
export function goalsOf(rule: RuleVersion, values = false): Goals {
  const coveredGoals = new Set(outcomesOf(rule, values).flatMap(({ goals }) => [...goals]));
  const truths = ([true, false, 'unknown'] as const).filter((truth) => coveredGoals.has(String(truth)));
  const indices = [
    ...new Set([...coveredGoals].filter((goal) => goal.includes(':')).map((goal) => Number(goal.split(':')[0]))),
  ];
  const sides = (index: number): readonly boolean[] =>
    [true, false].filter((side) => coveredGoals.has(`${index}:${side}`));
  return { truths, leaves: new Map(indices.sort((a, b) => a - b).map((index) => [index, sides(index)])) };
}

/** The goals that the smallest set has to cover: every achievable truth, and every leaf that can decide the rule with both values. */
function goalsToCover(rule: RuleVersion, values = false): readonly string[] {
  const { truths, leaves } = goalsOf(rule, values);
  const deciding = [...leaves].filter(([, sides]) => sides.length === 2).map(([index]) => index);
  return [...truths.map(String), ...deciding.flatMap((index) => [`${index}:true`, `${index}:false`])];
}

/**
 * The smallest set of outcomes that covers some goals. The goal `unknown` counts only where one unknown leaf decides, if there is
 * such an outcome, since that is the clearest example.
 */
export function outcomesToCover(
  rule: RuleVersion,
  goals: readonly string[],
  values = false,
): { readonly outcomes: readonly AchievableOutcome[]; readonly isSmallest: boolean } {
  const outcomes = outcomesOf(rule, values);
  const open = outcomes.filter(
    ({ truth, goals: covered }) => truth === 'unknown' && [...covered].some((goal) => goal.endsWith(':unknown')),
  );
  const candidates = outcomes.map((outcome): CoverCandidate => {
    const isOpen = open.length === 0 || open.includes(outcome);
    return {
      outcome,
      cost: outcome.cost,
      goals: isOpen ? outcome.goals : new Set([...outcome.goals].filter((goal) => goal !== 'unknown')),
    };
  });
  const { chosen, isSmallest } = smallestCover(goals, candidates);
  const inOrder = ([true, false, 'unknown'] as const).flatMap((truth) =>
    chosen.filter(({ outcome }) => outcome.truth === truth),
  );
  return { outcomes: inOrder.map(({ outcome }) => outcome), isSmallest };
}

/** An outcome as a scenario, named by the goals that it covers. */
export function scenarioOfOutcome(
  rule: RuleVersion,
  outcome: AchievableOutcome,
  attributes: Parameters<typeof scenarioOf>[3] = 'nothing',
): Scenario {
  const nameOf = ({ truth }: { readonly truth: Truth }): string => {
    if (truth !== outcome.truth) throw new TypeError(`${rule.key} is ${truth}, not ${outcome.truth}`);
    return `${formatRule(rule)}: ${formatGoals(rule, truth, outcome.goals)}`;
  };
  const document = { input: outcome.input, day: rule.day };
  if (outcome.truth !== true) return scenarioOf(rule, document, nameOf, attributes);
  const located = { ...document, input: withMunicipalities(rule, outcome.input) };
  try {
    return scenarioOf(rule, located, nameOf, attributes);
  } catch {
    return scenarioOf(rule, document, nameOf, attributes);
  }
}

/**
 * The smallest set of scenarios that covers every achievable truth of a rule, and every leaf independently deciding the rule with
 * both values. The expectations are what the law answers today, for a jurist to review and keep.
 */
export function generateScenarios(rule: RuleVersion, { mutants = false }: GenerateOptions = {}): GeneratedScenarios {
  const values = mutants ? valuesOf(rule) : [];
  const { outcomes, isSmallest } = outcomesToCover(rule, [...goalsToCover(rule, mutants), ...values], mutants);
  const index = outcomes.findIndex(({ truth }) => truth === true);
  const scenarios = outcomes.map((outcome, at) =>
    scenarioOfOutcome(
      rule,
      outcome,
      mutants && at === index && rule.kind !== 'record' ? 'all but the term' : 'nothing',
    ),
  );
  const all = mutants ? [...scenarios, ...scenariosToKill(rule, scenarios)] : scenarios;
  return { rule, scenarios: numberDuplicates(all), isSmallest };
}

/** The goals of single values of choices. */
const valuesOf = (rule: RuleVersion): readonly string[] => [
  ...new Set(outcomesOf(rule, true).flatMap(({ goals }) => [...goals].filter((goal) => goal.split(':').length === 3))),
];

/** Further scenarios that kill the surviving mutants, as far as any candidate scenario can. */
function scenariosToKill(rule: RuleVersion, scenarios: readonly Scenario[]): readonly Scenario[] {
  const added: Scenario[] = [];
  const suite = suiteOf(scenarios);
  const left = mutantsOf(rule).filter((mutant) => mutantStatus(mutant, suite) === 'survived');
  const isKilled = (mutant: Mutant, scenario: Scenario): boolean => {
    const ready = evaluatedScenario(scenario);
    return ready !== undefined && kills(mutant, ready);
  };
  for (const mutant of left) {
    if (added.some((scenario) => isKilled(mutant, scenario))) continue;
    for (const scenario of candidatesToKill(mutant)) {
      if (!isKilled(mutant, scenario)) continue;
      added.push(scenario);
      break;
    }
  }
  return added;
}

/** Numbers scenarios that have the same name. */
function numberDuplicates(scenarios: readonly Scenario[]): readonly Scenario[] {
  const count = new Map<string, number>();
  return scenarios.map((scenario) => {
    const number = (count.get(scenario.name) ?? 0) + 1;
    count.set(scenario.name, number);
    return number === 1 ? scenario : { ...scenario, name: `${scenario.name} (${number})` };
  });
}
