import { candidatesIn, codesOfInput } from '../../analysis/entity-inputs.ts';
import type { Axis, InputSpace } from '../../analysis/input-axes.ts';
import { factSources } from '../../assessment/evaluator.ts';
import { personRuleSetOf } from '../../assessment/person/person-evaluation.ts';
import { personRules } from '../../assessment/person/person-rules.ts';
import { rewritten } from '../../engine/condition-forms.ts';
import type { FactDomain } from '../../engine/rule-set.ts';
import { always, type Condition } from '../../model/rule/condition.ts';
import { personFacts } from '../../rules/facts/person-facts.ts';
import type { ConditionPair } from './condition-pair.ts';
import {
  axesTesting,
  conditionUnder,
  groupsOf,
  type JointSpace,
  jointSpace,
  type Laws,
  nameUnder,
  nameWithoutLaw,
  testedBy,
  withOneName,
} from './joint-space.ts';
import { type RecordConditionsOf, recordsAxis } from './record-space.ts';

const paths: readonly string[] = personFacts.map(({ path }) => path);

/** The path of the records. */
const recordsPath = 'records';

/** Whether a fact about a person follows from the records alone. */
const isOfRecords = (fact: string): boolean => factSources(personRules).get(fact)?.includes(recordsPath) === true;

/** What norms about persons of some law test. */
const testedUnder = ({ before, after }: Laws): ReadonlySet<string> =>
  new Set([before, after].flatMap(({ law }) => law.personNorms.flatMap(({ version }) => [...testedBy(version.when)])));

/** Makes the space of a person beside the records under two laws, for answers of a day; of what norms of either test. */
export function personSpace(laws: Laws, day: string): JointSpace {
  const all = personRuleSetOf(laws.before.law).facts;
  const tested = testedUnder(laws);
  const places = all.flatMap(({ name }, place) => (tested.has(name) && !isOfRecords(name) ? [place] : []));
  const beside = places.map((place) => all[place]!);
  return jointSpace(laws, {
    facts: beside.map((domain) => ({ domain, sources: factSources(personRules).get(domain.name)! })),
    fromLaw: new Set(beside.map(({ name }) => name).filter((name) => !paths.includes(name))),
    together: [],
    candidates: candidatesIn('person', day),
    codes: (encoded, law) => {
      const codes = codesOfInput('person', law, encoded, day);
      return codes && Uint8Array.from(places, (place) => codes[place]!);
    },
  });
}

/** The input spaces of norms about persons under two laws, for answers of a day. */
export interface PersonSpaces {
  readonly laws: Laws;
  /** A person beside the records. */
  readonly beside: JointSpace;
  /** One record. */
  readonly record: JointSpace;
}

/** All facts that some conditions on a person test, under two laws. */
export interface PersonJoint extends Pick<JointSpace, 'nameOf'> {
  readonly facts: readonly FactDomain[];
  readonly domainOf: InputSpace['domainOf'];
  /** The axes of the tested facts. */
  readonly axes: readonly Axis[];
  /** The same, with only those options that leave no input unknown. */
  readonly wholeAxes: readonly Axis[];
}

const truths = [false, true] as const;

/** Builds the joint facts and axes of some conditions on a person. */
export function personJoint({ laws, beside, record }: PersonSpaces, conditions: readonly Condition[]): PersonJoint {
  const tested = new Set(conditions.flatMap((condition) => [...testedBy(condition)]));
  const ofRecords = [...tested].filter(isOfRecords);
  const conditionOf = (fact: string, side: keyof Laws): Condition =>
    laws[side].law.recordConditions[fact as keyof Laws['before']['law']['recordConditions']];
  const onRecords: RecordConditionsOf = Object.fromEntries(
    ofRecords.map((fact) => [fact, { before: conditionOf(fact, 'before'), after: conditionOf(fact, 'after') }]),
  );
  const records = withOneName(laws, spaceOfAxis(recordsAxis(laws, record, onRecords, false)), new Set(ofRecords));
  const nameOf = (fact: string, side: keyof Laws): string =>
    isOfRecords(fact) ? records.nameOf(fact, side) : beside.nameOf(fact, side);
  const looked = new Set([...tested].flatMap((fact) => [nameOf(fact, 'before'), nameOf(fact, 'after')]));
  const besideAxes = axesTesting(beside.space, looked);
  const known = besideAxes.map(({ facts, options }) => ({
    facts,
    options: options.filter(({ codes }) => !codes.includes(0)),
  }));
  const whole = recordsAxis(laws, record, onRecords, true);
  const named = { ...whole, facts: whole.facts.map((name) => usualName(name, laws, nameOf)) };
  return {
    facts: [...beside.space.ruleSet.facts, ...records.space.ruleSet.facts],
    domainOf: new Map([...beside.space.domainOf, ...records.space.domainOf]),
    nameOf,
    axes: [...besideAxes, ...axesTesting(records.space, looked)],
    wholeAxes: [...known, ...axesTesting({ axes: [named] }, looked)],
  };
}

/** The name in a joint space of a fact that is named with the day of a law. */
function usualName(name: string, laws: Laws, nameOf: JointSpace['nameOf']): string {
  const fact = nameWithoutLaw(name);
  return nameOf(fact, name === nameUnder(fact, laws.before) ? 'before' : 'after');
}

function spaceOfAxis(axis: Axis): InputSpace {
  const domains = [...new Set(axis.facts)].map((name) => ({ name, values: truths }));
  return {
    ruleSet: { facts: domains, groups: [], definitions: {}, rules: {} },
    axes: axis.facts.length === 0 ? [] : [axis],
    axisOf: new Map(axis.facts.map((name) => [name, 0])),
    domainOf: new Map(domains.map((domain) => [domain.name, domain])),
  };
}

/**
 * A condition with the usual names of facts that two laws give the same meaning in every world, even if one leaves more unknown than
 * the other.
 */
export function withUsualNames(condition: Condition, { axes, nameOf }: PersonJoint): Condition {
  const isSameInWorlds = (fact: string): boolean => {
    const [one, other] = [nameOf(fact, 'before'), nameOf(fact, 'after')];
    return axes.every(({ facts, options }) => {
      const [first, second] = [facts.indexOf(one), facts.indexOf(other)];
      const isWorld = ({ codes }: Axis['options'][number]): boolean => !codes.includes(0);
      return first < 0 || options.filter(isWorld).every(({ codes }) => codes[first] === codes[second]);
    });
  };
  return rewritten(condition, (part) => {
    if (!('fact' in part)) return part;
    const fact = nameWithoutLaw(part.fact);
    return isSameInWorlds(fact) ? { ...part, fact } : part;
  });
}

/** Two conditions on a person in the names of their joint space. */
export function personPair(joint: PersonJoint, before: Condition, after: Condition): ConditionPair {
  const under = (condition: Condition, side: keyof Laws): Condition =>
    condition === always ? condition : conditionUnder(condition, joint, side);
  return {
    space: {
      facts: joint.facts,
      groups: groupsOf(joint.axes, joint.domainOf),
      definitions: {},
    },
    before: under(before, 'before'),
    after: under(after, 'after'),
  };
}
