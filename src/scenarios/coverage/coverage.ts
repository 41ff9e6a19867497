import type { Condition } from '../../model/rule/condition.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Bilingual, Truth } from '../../model/rule/truth.ts';
import type { Law } from '../../rules/law.ts';
import { isInLaw } from '../mutation/changed-laws.ts';
import { whyNotCounted } from './coverage-reasons.ts';
import { type EvaluatedRules, type EvaluatedScenario, evaluatedScenario, truthOfPart } from './evaluated-scenario.ts';
import { everyRuleVersion, leavesOf, type RuleKind, type RuleVersion } from '../../analysis/rule-versions.ts';
import type { Scenario } from '../format/scenario.ts';
import { idsExpected } from '../format/scenarios-on.ts';
import { independentConditions } from '../../analysis/independent-conditions.ts';
import { goalsOf, scenarioOfOutcome, outcomesToCover } from '../generate/generate-scenarios.ts';
import { formatLeaf } from '../generate/scenario-names.ts';

/** The number of scenarios in which a rule applies, does not apply, or is unknown. */
export interface TruthCounts {
  readonly applied: number;
  readonly notApplied: number;
  readonly unknown: number;
}

/** A covered part of a whole. */
export interface Share {
  readonly covered: number;
  readonly of: number;
}

/** The coverage of one leaf of a condition: a test, or a definition that the condition names. */
export interface LeafCoverage {
  /** Its position in the condition, from 1. */
  readonly leaf: number;
  readonly words: Bilingual;
  /** Whether in some scenario it is true and independently decides the rule. */
  readonly met: boolean;
  /** Whether in some scenario it is false and independently decides the rule. */
  readonly notMet: boolean;
  /** The reason why it is not counted: for no input it independently decides the rule when true, or when false, or both. */
  readonly notCounted?: Bilingual;
}

/** The coverage of a version of a rule. */
export interface RuleCoverage {
  /** The id of the definition or norm. */
  readonly id: string;
  /** The name of a condition on records. */
  readonly condition?: string;
  readonly kind: RuleKind;
  readonly from: string;
  readonly until?: string;
  readonly provisions: readonly string[];
  /** The scenarios with an expectation about it, by its truth: these cover it. */
  readonly expected: TruthCounts;
  /** All scenarios of its days, by its truth, whatever they expect. */
  readonly found: TruthCounts;
  /** The truths that are achievable. */
  readonly possible: readonly Truth[];
  readonly leaves: readonly LeafCoverage[];
  /** Scenarios that would cover what none covers yet. */
  readonly wouldCover: readonly Scenario[];
}

/** The coverage of the rules that cite a provision first. */
export interface ProvisionCoverage {
  readonly provision: string;
  readonly rules: readonly string[];
  readonly expected: TruthCounts;
  readonly truths: Share;
  readonly conditions: Share;
}

/** The coverage of the law by scenarios. */
export interface CoverageReport {
  /** The number of scenarios, without those marked `todo` and those that cannot be read. */
  readonly scenarios: number;
  /** For each definition and norm each achievable truth. */
  readonly norms: Share;
  /** For each condition each leaf that can independently decide it. */
  readonly conditions: Share;
  readonly provisions: readonly ProvisionCoverage[];
  readonly rules: readonly RuleCoverage[];
}

/** The options of {@link coverageOf}. */
export interface CoverageOptions {
  /** Only these definitions and norms. */
  readonly norms?: readonly string[];
  /** Only versions that are in force on some day from this one to that one, `YYYY-MM-DD`. */
  readonly days?: { readonly from: string; readonly until?: string };
}

/**
 * The coverage of the law by scenarios: by provision, by version of each definition and norm, and by condition (MC/DC).
 *
 * A scenario covers a rule if it has an expectation about it that agrees with the law's own result. A norm is covered for each
 * achievable truth that some scenario produces; an unconditional norm is covered if some scenario names it. A leaf of its condition
 * is covered if two scenarios show that it independently decides the norm (see `independentConditions`): one in which it is true and
 * the norm would not apply if it were false, and one the other way round. A definition that the condition names is one leaf of it;
 * scenarios that expect the finding cover its own leaves. For a norm about persons, each record of a person for whom the norm is
 * expected covers the conditions on records.
 *
 * Leaves that cannot independently decide the rule are listed with the reason and not counted.
 *
 * @param scenarios As `readScenarios` gives them, of any number of files.
 * @returns The report: plain JSON.
 */
export function coverageOf(scenarios: readonly Scenario[], options: CoverageOptions = {}): CoverageReport {
  const evaluated = scenarios.filter(({ todo }) => todo === undefined).flatMap((scenario) => evaluatedScenario(scenario) ?? []);
  const rules = everyRuleVersion().filter((rule) => isWanted(rule, options));
  const tallies = new Map(rules.map((rule) => [rule, emptyTally()]));
  for (const one of evaluated) {
    const named = new Set(idsExpected(one.scenario));
    for (const rule of rulesOf(one.law)[one.scenario.kind]) {
      const tally = tallies.get(rule);
      if (tally !== undefined) count(tally, rule, one, named);
    }
  }
  const covered = rules.map((rule) => coverageOfRule(rule, tallies.get(rule)!));
  return {
    scenarios: evaluated.length,
    norms: sum(covered.map(truthShare)),
    conditions: sum(covered.map(leafShare)),
    provisions: byProvision(covered),
    rules: covered,
  };
}

function isWanted({ id, norm, version }: RuleVersion, { norms, days }: CoverageOptions): boolean {
  const isNamed = norms === undefined || norms.includes(norm?.id ?? id);
  const { from, until } = version;
  const isOfDays =
    days === undefined ||
    ((days.until === undefined || from <= days.until) && (until === undefined || days.from <= until));
  return isNamed && isOfDays;
}

/** The versions of rules of a law, by the kind of document that can cover them; both kinds cover an unconditional norm. */
const rulesOf = /* @__PURE__ */ memoizeWeak((law: Law): Readonly<Record<DocumentKind, readonly RuleVersion[]>> => {
  const all = everyRuleVersion().filter((rule) => isInLaw(rule, law));
  const isOfPerson = ({ kind }: RuleVersion): boolean => kind === 'person' || kind === 'record';
  return {
    case: all.filter((rule) => !isOfPerson(rule)),
    person: all.filter((rule) => isOfPerson(rule) || rule.kind === 'unconditional'),
  };
});

interface Tally {
  readonly expected: Map<Truth, number>;
  readonly found: Map<Truth, number>;
  /** `2:true`: leaf 2 was true and independently decided the rule. */
  readonly covered: Set<string>;
}

const emptyTally = (): Tally => ({ expected: new Map(), found: new Map(), covered: new Set() });

const add = (counts: Map<Truth, number>, truth: Truth): void => void counts.set(truth, (counts.get(truth) ?? 0) + 1);

/** Adds the coverage of a rule by a scenario to a tally. */
function count(tally: Tally, rule: RuleVersion, one: EvaluatedScenario, named: ReadonlySet<string>): void {
  const { scenario, rules } = one;
  const { id, kind } = rule;
  const norm = rule.norm?.id ?? id;
  const truth = kind === 'unconditional' ? true : rules.truthOf(norm);
  const { norms, findings } = scenario.expect;
  const isCovered = named.has(norm) && (norms?.[norm] ?? findings?.[norm] ?? truth) === truth;
  if (kind === 'record') {
    for (const record of one.records) {
      add(tally.found, record.truthOf(id));
      if (isCovered) cover(tally, rule.when, record);
    }
    return;
  }
  add(tally.found, truth);
  if (!isCovered) return;
  if (kind === 'unconditional') add(tally.expected, truth);
  else cover(tally, rule.when, rules);
}

function cover(tally: Tally, when: Condition, rules: EvaluatedRules): void {
  const truths: Truth[] = [];
  const { truth, independent: by } = independentConditions(when, (leaf, index) => {
    truths[index] = truthOfPart(rules, leaf);
    return truths[index];
  });
  add(tally.expected, truth);
  for (const index of by) tally.covered.add(`${index}:${truths[index]}`);
}

function coverageOfRule(rule: RuleVersion, { expected, found, covered }: Tally): RuleCoverage {
  const { truths, leaves: sidesOf } = goalsOf(rule);
  const { version, kind } = rule;
  const leaves = leavesOf(rule.when).map((leaf, index): LeafCoverage => {
    const reason = whyNotCounted(rule, index, sidesOf.get(index) ?? []);
    return {
      leaf: index + 1,
      words: { en: formatLeaf(leaf, 'en'), et: formatLeaf(leaf, 'et') },
      met: covered.has(`${index}:true`),
      notMet: covered.has(`${index}:false`),
      ...(reason === undefined ? {} : { notCounted: reason }),
    };
  });
  const open = [
    ...(kind === 'record' ? [] : truths.filter((truth) => !expected.has(truth)).map(String)),
    ...leaves
      .filter(({ notCounted }) => notCounted === undefined)
      .flatMap(({ leaf, met, notMet }) => [
        ...(met ? [] : [`${leaf - 1}:true`]),
        ...(notMet ? [] : [`${leaf - 1}:false`]),
      ]),
  ];
  return {
    id: rule.norm?.id ?? rule.id,
    ...(kind === 'record' ? { condition: rule.id } : {}),
    kind,
    from: version.from,
    ...(version.until === undefined ? {} : { until: version.until }),
    provisions: version.provisions,
    expected: countsOf(expected),
    found: countsOf(found),
    possible: truths,
    leaves,
    wouldCover: open.length === 0 ? [] : outcomesToCover(rule, open).outcomes.map((outcome) => scenarioOfOutcome(rule, outcome)),
  };
}

const countsOf = (counts: ReadonlyMap<Truth, number>): TruthCounts => ({
  applied: counts.get(true) ?? 0,
  notApplied: counts.get(false) ?? 0,
  unknown: counts.get('unknown') ?? 0,
});

const countOf = ({ applied, notApplied, unknown }: TruthCounts, truth: Truth): number =>
  truth === 'unknown' ? unknown : truth ? applied : notApplied;

/** How many of the achievable truths of a rule are covered; conditions on records have none of their own. */
export function truthShare({ kind, possible, expected }: RuleCoverage): Share {
  if (kind === 'record') return { covered: 0, of: 0 };
  return { covered: possible.filter((truth) => countOf(expected, truth) > 0).length, of: possible.length };
}

/** How many of the counted leaves of a rule are covered both when true and when false. */
export function leafShare({ leaves }: RuleCoverage): Share {
  const counted = leaves.filter(({ notCounted }) => notCounted === undefined);
  return { covered: counted.filter(({ met, notMet }) => met && notMet).length, of: counted.length };
}

const sum = (shares: readonly Share[]): Share => ({
  covered: shares.reduce((total, { covered }) => total + covered, 0),
  of: shares.reduce((total, { of }) => total + of, 0),
});

function byProvision(rules: readonly RuleCoverage[]): readonly ProvisionCoverage[] {
  const grouped = new Map<string, RuleCoverage[]>();
  for (const rule of rules) {
    const [provision] = rule.provisions;
    grouped.set(provision!, [...(grouped.get(provision!) ?? []), rule]);
  }
  return [...grouped].map(([provision, own]) => {
    const total = (key: keyof TruthCounts): number =>
      own.filter(({ kind }) => kind !== 'record').reduce((count, { expected }) => count + expected[key], 0);
    return {
      provision,
      rules: [...new Set(own.map(({ id }) => id))],
      expected: { applied: total('applied'), notApplied: total('notApplied'), unknown: total('unknown') },
      truths: sum(own.map(truthShare)),
      conditions: sum(own.map(leafShare)),
    };
  });
}

/** A share in percent; 100 where there is nothing to cover. */
export const percentOf = ({ covered, of }: Share): number => (of === 0 ? 100 : (100 * covered) / of);
