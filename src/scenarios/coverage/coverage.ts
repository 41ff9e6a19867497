import type { Condition } from '../../model/rule/condition.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Bilingual, Truth } from '../../model/rule/truth.ts';
import type { Law } from '../../rules/law.ts';
import { isInLaw } from '../mutation/changed-laws.ts';
import { whyNotCounted } from './coverage-reasons.ts';
import { type Asked, type Prepared, prepared, truthOfPart } from './evaluated-scenario.ts';
import { everyRuleVersion, leavesOf, type RuleKind, type RuleVersion } from '../../analysis/rule-versions.ts';
import type { Scenario } from '../format/scenario.ts';
import { idsExpected } from '../format/scenarios-on.ts';
import { independentConditions } from '../../analysis/independent-conditions.ts';
import { goalsOf, scenarioOfWay, waysToShow } from '../generate/generate-scenarios.ts';
import { leafInWords } from '../generate/scenario-names.ts';

/** How many scenarios find a rule to apply, not to apply, or unknown. */
export interface TruthCounts {
  readonly applied: number;
  readonly notApplied: number;
  readonly unknown: number;
}

/** A part of what there is to show. */
export interface Share {
  readonly covered: number;
  readonly of: number;
}

/** What scenarios show of one leaf of a condition: a test, or a definition that the condition names. */
export interface LeafCoverage {
  /** Its place in the condition, from 1. */
  readonly leaf: number;
  readonly words: Bilingual;
  /** Some scenario in which it is met and it alone turns the rule. */
  readonly met: boolean;
  /** Some scenario in which it is not met and it alone turns the rule. */
  readonly notMet: boolean;
  /** Why it is not counted: no telling makes the rule turn on it alone, one way or both. */
  readonly notCounted?: Bilingual;
}

/** What scenarios show of a version of a rule. */
export interface RuleCoverage {
  /** The id of the definition or norm. */
  readonly id: string;
  /** Of a condition on records: its name. */
  readonly condition?: string;
  readonly kind: RuleKind;
  readonly from: string;
  readonly until?: string;
  readonly provisions: readonly string[];
  /** The scenarios that expect something of it, by how it comes out: these cover it. */
  readonly expected: TruthCounts;
  /** All scenarios of its days, by how it comes out, whatever they expect. */
  readonly found: TruthCounts;
  /** The truths that are possible at all. */
  readonly possible: readonly Truth[];
  readonly leaves: readonly LeafCoverage[];
  /** Scenarios that would show what none shows yet. */
  readonly wouldCover: readonly Scenario[];
}

/** What scenarios show of the rules that cite a provision first. */
export interface ProvisionCoverage {
  readonly provision: string;
  readonly rules: readonly string[];
  readonly expected: TruthCounts;
  readonly truths: Share;
  readonly conditions: Share;
}

/** What scenarios show of the law. */
export interface CoverageReport {
  /** How many scenarios count: those still to be done, and those that cannot be read, do not. */
  readonly scenarios: number;
  /** Of each definition and norm each truth that is possible. */
  readonly norms: Share;
  /** Of each condition each leaf that can turn it. */
  readonly conditions: Share;
  readonly provisions: readonly ProvisionCoverage[];
  readonly rules: readonly RuleCoverage[];
}

/** What coverage is limited to. */
export interface CoverageOptions {
  /** Only these definitions and norms. */
  readonly norms?: readonly string[];
  /** Only versions that are in force on some day from this one to that one, `YYYY-MM-DD`. */
  readonly days?: { readonly from: string; readonly until?: string };
}

/**
 * What scenarios show of the law, by provision, by version of each definition and norm, and by condition.
 *
 * A scenario shows something of a rule where it expects something of it, and not another truth than the law's own. A norm is
 * covered in each truth that is possible for it where some scenario shows it so; one that stands whatever the case, where some
 * scenario names it. A leaf of its condition is covered where two scenarios show that it alone turns the norm (see
 * `turningOf`): one in which it is met and the norm would not apply if it were not, and one the other way round. A definition
 * that the condition names is one leaf of it; its own leaves are covered by scenarios that expect the finding. Of a norm about
 * persons, the conditions on records are covered by each record of a person of whom the norm is expected.
 *
 * Leaves that no telling makes the rule turn on are listed with the reason and not counted.
 *
 * @param scenarios As `readScenarios` gives them, of any number of files.
 * @returns The report: plain JSON.
 */
export function coverageOf(scenarios: readonly Scenario[], options: CoverageOptions = {}): CoverageReport {
  const ready = scenarios.filter(({ todo }) => todo === undefined).flatMap((scenario) => prepared(scenario) ?? []);
  const rules = everyRuleVersion().filter((rule) => isWanted(rule, options));
  const tallies = new Map(rules.map((rule) => [rule, emptyTally()]));
  for (const one of ready) {
    const named = new Set(idsExpected(one.scenario));
    for (const rule of rulesOf(one.law)[one.scenario.kind]) {
      const tally = tallies.get(rule);
      if (tally !== undefined) count(tally, rule, one, named);
    }
  }
  const covered = rules.map((rule) => coverageOfRule(rule, tallies.get(rule)!));
  return {
    scenarios: ready.length,
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

/** The versions of rules that a law has, by what can show something of them: of a norm that stands, cases and persons. */
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
  /** `2:true`: the leaf at place 2 was met and alone turned the rule. */
  readonly shown: Set<string>;
}

const emptyTally = (): Tally => ({ expected: new Map(), found: new Map(), shown: new Set() });

const add = (counts: Map<Truth, number>, truth: Truth): void => void counts.set(truth, (counts.get(truth) ?? 0) + 1);

/** Adds to a tally what a scenario shows of a rule. */
function count(tally: Tally, rule: RuleVersion, one: Prepared, named: ReadonlySet<string>): void {
  const { scenario, asked } = one;
  const { id, kind } = rule;
  const norm = rule.norm?.id ?? id;
  const truth = kind === 'unconditional' ? true : asked.truthOf(norm);
  const { norms, findings } = scenario.expect;
  const isShown = named.has(norm) && (norms?.[norm] ?? findings?.[norm] ?? truth) === truth;
  if (kind === 'record') {
    for (const record of one.records) {
      add(tally.found, record.truthOf(id));
      if (isShown) show(tally, rule.when, record);
    }
    return;
  }
  add(tally.found, truth);
  if (!isShown) return;
  if (kind === 'unconditional') add(tally.expected, truth);
  else show(tally, rule.when, asked);
}

function show(tally: Tally, when: Condition, asked: Asked): void {
  const truths: Truth[] = [];
  const { truth, independent: by } = independentConditions(when, (leaf, place) => {
    truths[place] = truthOfPart(asked, leaf);
    return truths[place];
  });
  add(tally.expected, truth);
  for (const place of by) tally.shown.add(`${place}:${truths[place]}`);
}

function coverageOfRule(rule: RuleVersion, { expected, found, shown }: Tally): RuleCoverage {
  const { truths, leaves: sidesOf } = goalsOf(rule);
  const { version, kind } = rule;
  const leaves = leavesOf(rule.when).map((leaf, place): LeafCoverage => {
    const reason = whyNotCounted(rule, place, sidesOf.get(place) ?? []);
    return {
      leaf: place + 1,
      words: { en: leafInWords(leaf, 'en'), et: leafInWords(leaf, 'et') },
      met: shown.has(`${place}:true`),
      notMet: shown.has(`${place}:false`),
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
    wouldCover: open.length === 0 ? [] : waysToShow(rule, open).ways.map((way) => scenarioOfWay(rule, way)),
  };
}

const countsOf = (counts: ReadonlyMap<Truth, number>): TruthCounts => ({
  applied: counts.get(true) ?? 0,
  notApplied: counts.get(false) ?? 0,
  unknown: counts.get('unknown') ?? 0,
});

const countOf = ({ applied, notApplied, unknown }: TruthCounts, truth: Truth): number =>
  truth === 'unknown' ? unknown : truth ? applied : notApplied;

/** How many of the truths that are possible for a rule are covered; conditions on records have none of their own. */
export function truthShare({ kind, possible, expected }: RuleCoverage): Share {
  if (kind === 'record') return { covered: 0, of: 0 };
  return { covered: possible.filter((truth) => countOf(expected, truth) > 0).length, of: possible.length };
}

/** How many of the leaves of a rule that count are covered both ways. */
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

/** A share in percent; nothing to show is shown whole. */
export const percentOf = ({ covered, of }: Share): number => (of === 0 ? 100 : (100 * covered) / of);
