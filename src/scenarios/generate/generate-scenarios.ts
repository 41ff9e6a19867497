import type { AchievableOutcome } from '../../analysis/achievable-outcomes.ts';
import { outcomesOf } from '../../analysis/rule-outcomes.ts';
import type { RuleVersion } from '../../analysis/rule-versions.ts';
import { type Candidate, smallestCover } from '../../analysis/smallest-cover.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { prepared } from '../coverage/evaluated-scenario.ts';
import type { Scenario } from '../format/scenario.ts';
import { type Mutant, mutantsOf } from '../mutation/mutants.ts';
import { notices, outcomeOf, suiteOf } from '../mutation/mutate.ts';
import { scenarioOf, withMunicipalities } from './generated-scenarios.ts';
import { ruleInWords, showingInWords } from './scenario-names.ts';
import { candidatesToNotice } from './scenarios-for-mutants.ts';

/** The scenarios that stand witness for a version of a rule. */
export interface Witness {
  readonly rule: RuleVersion;
  readonly scenarios: readonly Scenario[];
  /** Whether no smaller set would show the same; else the set was chosen by the most that is still to show. */
  readonly isSmallest: boolean;
}

/** What {@link witnessOf} is asked for. */
export interface WitnessOptions {
  /** Also notice every change that `mutate` makes to the rule, as far as any scenario can. */
  readonly mutants?: boolean;
}

/** A way to come out as something to choose, with the goals as they count. */
interface Showing extends Candidate {
  readonly way: AchievableOutcome;
}

/** The goals of a rule: each truth that is possible, and each leaf that can turn it, met and not met. */
export interface Goals {
  readonly truths: readonly Truth[];
  /** Leaves by place, each with what can be shown of it. */
  readonly leaves: ReadonlyMap<number, readonly boolean[]>;
}

/**
 * What can be shown of a rule at all.
 *
 * @param values Find it in the ways that tell values apart, where those are looked for too: it is the same.
 */
export function goalsOf(rule: RuleVersion, values = false): Goals {
  const shown = new Set(outcomesOf(rule, values).flatMap(({ goals }) => [...goals]));
  const truths = ([true, false, 'unknown'] as const).filter((truth) => shown.has(String(truth)));
  const places = [
    ...new Set([...shown].filter((goal) => goal.includes(':')).map((goal) => Number(goal.split(':')[0]))),
  ];
  const sides = (place: number): readonly boolean[] => [true, false].filter((side) => shown.has(`${place}:${side}`));
  return { truths, leaves: new Map(places.sort((a, b) => a - b).map((place) => [place, sides(place)])) };
}

/**
 * The goals that the smallest set has to show: every possible truth, and every leaf that can turn the rule both ways. That
 * something is unknown is best shown where one leaf alone is.
 */
export function goalsToShow(rule: RuleVersion, values = false): readonly string[] {
  const { truths, leaves } = goalsOf(rule, values);
  const turning = [...leaves].filter(([, sides]) => sides.length === 2).map(([place]) => place);
  return [...truths.map(String), ...turning.flatMap((place) => [`${place}:true`, `${place}:false`])];
}

/** The smallest set of ways that shows some goals. */
export function waysToShow(
  rule: RuleVersion,
  goals: readonly string[],
  values = false,
): { readonly ways: readonly AchievableOutcome[]; readonly isSmallest: boolean } {
  const ways = outcomesOf(rule, values);
  const open = ways.filter(
    ({ truth, goals: shows }) => truth === 'unknown' && [...shows].some((goal) => goal.endsWith(':unknown')),
  );
  const showings = ways.map((way): Showing => {
    const isOpen = open.length === 0 || open.includes(way);
    return {
      way,
      cost: way.cost,
      goals: isOpen ? way.goals : new Set([...way.goals].filter((goal) => goal !== 'unknown')),
    };
  });
  const { chosen, isSmallest } = smallestCover(goals, showings);
  const inOrder = ([true, false, 'unknown'] as const).flatMap((truth) =>
    chosen.filter(({ way }) => way.truth === truth),
  );
  return { ways: inOrder.map(({ way }) => way), isSmallest };
}

/** A way as a scenario, named by what it shows. */
export function scenarioOfWay(
  rule: RuleVersion,
  way: AchievableOutcome,
  says: Parameters<typeof scenarioOf>[3] = 'nothing',
): Scenario {
  const nameOf = ({ truth }: { readonly truth: Truth }): string => {
    if (truth !== way.truth) throw new TypeError(`${rule.key} comes out as ${truth}, not as ${way.truth}`);
    return `${ruleInWords(rule)}: ${showingInWords(rule, truth, way.goals)}`;
  };
  const encoded = { encoded: way.input, day: rule.day };
  if (way.truth !== true) return scenarioOf(rule, encoded, nameOf, says);
  const located = { ...encoded, encoded: withMunicipalities(rule, way.input) };
  try {
    return scenarioOf(rule, located, nameOf, says);
  } catch {
    return scenarioOf(rule, encoded, nameOf, says);
  }
}

/**
 * The smallest set of scenarios that shows of a rule every truth that is possible and of each leaf that it alone turns the rule,
 * both ways; with expectations as the law answers today, for a jurist to review and keep.
 */
export function witnessOf(rule: RuleVersion, { mutants = false }: WitnessOptions = {}): Witness {
  const values = mutants ? valuesOf(rule) : [];
  const { ways, isSmallest } = waysToShow(rule, [...goalsToShow(rule, mutants), ...values], mutants);
  const place = ways.findIndex(({ truth }) => truth === true);
  const scenarios = ways.map((way, at) =>
    scenarioOfWay(rule, way, mutants && at === place && rule.kind !== 'record' ? 'all but the term' : 'nothing'),
  );
  const all = mutants ? [...scenarios, ...moreToNotice(rule, scenarios)] : scenarios;
  return { rule, scenarios: namedApart(all), isSmallest };
}

/** Goals of single values of choices. */
const valuesOf = (rule: RuleVersion): readonly string[] => [
  ...new Set(outcomesOf(rule, true).flatMap(({ goals }) => [...goals].filter((goal) => goal.split(':').length === 3))),
];

/** Further scenarios, until every mutant is noticed that any of the candidates notices. */
function moreToNotice(rule: RuleVersion, scenarios: readonly Scenario[]): readonly Scenario[] {
  const added: Scenario[] = [];
  const suite = suiteOf(scenarios);
  const left = mutantsOf(rule).filter((mutant) => outcomeOf(mutant, suite) === 'survives');
  const isNoticed = (mutant: Mutant, scenario: Scenario): boolean => {
    const ready = prepared(scenario);
    return ready !== undefined && notices(mutant, ready);
  };
  for (const mutant of left) {
    if (added.some((scenario) => isNoticed(mutant, scenario))) continue;
    for (const scenario of candidatesToNotice(mutant)) {
      if (!isNoticed(mutant, scenario)) continue;
      added.push(scenario);
      break;
    }
  }
  return added;
}

/** Numbers scenarios of one name. */
function namedApart(scenarios: readonly Scenario[]): readonly Scenario[] {
  const count = new Map<string, number>();
  return scenarios.map((scenario) => {
    const number = (count.get(scenario.name) ?? 0) + 1;
    count.set(scenario.name, number);
    return number === 1 ? scenario : { ...scenario, name: `${scenario.name} (${number})` };
  });
}
