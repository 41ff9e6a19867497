import { firstDayOfAct } from '../../act/wording-days.ts';
import { candidatesIn, codesOfInput, pathsTogether } from '../../analysis/entity-inputs.ts';
import type { InputSpace } from '../../analysis/input-axes.ts';
import { inputSpaceOn } from '../../analysis/input-spaces.ts';
import { factDomains } from '../../assessment/case-evaluator.ts';
import { caseRules } from '../../assessment/case-rules.ts';
import { factSources } from '../../assessment/evaluator.ts';
import type { FactDomain, FactGroup } from '../../engine/rule-set.ts';
import { implicationsOf, propagateImplications } from '../../model/entity/implications.ts';
import { memoizeBounded } from '../../model/memoize.ts';
import { worldsOf } from '../../model/rule/derived-fact.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { caseFacts, type Fact, factPosition } from '../../rules/facts/case-facts.ts';
import { derivedGroups } from '../../rules/facts/derived-facts.ts';
import { type JointSpace, jointSpace, type Laws, nameUnder } from './joint-space.ts';

const rows: readonly Fact[] = caseFacts;
const isTruth = (path: string): boolean => rows[factPosition.get(path)!]!.type === 'truth';

/** Truths that implications hold together, by their paths: each in one group alone. */
function truthsTogether(): readonly (readonly string[])[] {
  let groups: readonly (readonly string[])[] = [];
  for (const { path, type, implies = [] } of rows) {
    for (const { oneOf } of implies) {
      if (type !== 'truth' || !oneOf.every(isTruth)) continue;
      const joined = new Set([path, ...oneOf]);
      const touching = groups.filter((group) => group.some((one) => joined.has(one)));
      groups = [...groups.filter((group) => !touching.includes(group)), [...new Set([...touching.flat(), ...joined])]];
    }
  }
  return groups;
}

const truths: readonly (boolean | 'unknown')[] = ['unknown', false, true];

/** Facts that are derived from truths alone do not depend on the time. */
const anyTime = readEvaluationTime(firstDayOfAct);
const implications = implicationsOf(rows);
const together = truthsTogether();

type NameOf = JointSpace['nameOf'];
type States<Value> = readonly (readonly Value[])[];

const sides = ['before', 'after'] as const;
const namesOf = (place: number): readonly string[] => derivedGroups[place]!.facts.map(({ name }) => name);

/** Whether two laws derive a group of facts in different ways. */
const isApart = ({ before, after }: Laws, place: number): boolean =>
  before.law.derivationsOfCase[place] !== after.law.derivationsOfCase[place];

/** Something of a group of derived facts: once where both laws derive it alike, else for each of them. */
const underEach = <Found>(laws: Laws, place: number, find: (side: keyof Laws) => readonly Found[]): readonly Found[] =>
  isApart(laws, place) ? sides.flatMap(find) : find('before');

/** The combinations in which truths that depend on each other are known: what is implied is filled in, and no two contradict. */
function groupOfTruths(paths: readonly string[], laws: Laws, nameOf: NameOf): FactGroup {
  const positions = paths.map((path) => factPosition.get(path)!);
  const derived = derivedGroups.flatMap(({ facts }, place) =>
    facts.every(({ from }) => from.every((path) => paths.includes(path))) ? [place] : [],
  );
  const codes = new Uint8Array(rows.length);
  const known = { codes, numbers: new Float64Array(rows.length), texts: [] };
  const found = new Map<string, FactGroup['states'][number]>();
  for (let number = 0; number < truths.length ** paths.length; number++) {
    positions.forEach((position, place) => {
      codes[position] = Math.floor(number / truths.length ** place) % truths.length;
    });
    if (propagateImplications(implications, codes).length > 0) continue;
    const follows = derived.flatMap((place) =>
      underEach(laws, place, (side) => {
        const { states, stateOf } = laws[side].law.derivationsOfCase[place]!;
        return states[stateOf(known, anyTime)]!;
      }),
    );
    const state = [...positions.map((position) => truths[codes[position]!]!), ...follows];
    found.set(state.join(), state);
  }
  const states = [...found.values()];
  const names = derived.flatMap((place) =>
    underEach(laws, place, (side) => namesOf(place).map((name) => nameOf(name, side))),
  );
  return { facts: [...paths, ...names], states, worlds: states.filter((state) => !state.includes('unknown')) };
}

/** A group of derived facts. Where two laws derive it in different ways, any two of their combinations may occur together. */
function groupOfDerived(place: number, laws: Laws, nameOf: NameOf): FactGroup {
  const [before, after] = [laws.before.law.derivationsOfCase[place]!, laws.after.law.derivationsOfCase[place]!];
  const names = namesOf(place);
  if (!isApart(laws, place)) return { facts: names, states: before.states, worlds: worldsOf(before) };
  const pairs = <Value>(ones: States<Value>, others: States<Value>): States<Value> =>
    ones.flatMap((one) => others.map((other) => [...one, ...other]));
  return {
    facts: sides.flatMap((side) => names.map((name) => nameOf(name, side))),
    states: pairs(before.states, after.states),
    worlds: pairs(worldsOf(before), worldsOf(after)),
  };
}

/** The facts of cases under two laws, and the groups in which they depend on each other: derived from one source, or implying each other. */
export interface CaseSpace extends Pick<JointSpace, 'nameOf'> {
  readonly facts: readonly FactDomain[];
  readonly groups: readonly FactGroup[];
  /** Their input space for answers of a day. */
  readonly inputsOn: (day: string) => InputSpace;
}

/** The facts of cases under two laws; those that the laws derive in different ways occur once for each, named with its day. */
export function caseSpace(laws: Laws): CaseSpace {
  const places = derivedGroups.map((_, place) => place);
  const apart = new Set(places.filter((place) => isApart(laws, place)).flatMap(namesOf));
  const nameOf: NameOf = (fact, side) => (apart.has(fact) ? nameUnder(fact, laws[side]) : fact);
  const groups = together.map((paths) => groupOfTruths(paths, laws, nameOf));
  const grouped = new Set(groups.flatMap(({ facts }) => facts));
  const alone = places.filter((place) => !namesOf(place).some((name) => grouped.has(nameOf(name, 'before'))));
  const jointOn = memoizeBounded(
    (day: string): InputSpace =>
      jointSpace(laws, {
        facts: factDomains.map((domain) => ({ domain, sources: factSources(caseRules).get(domain.name)! })),
        fromLaw: apart,
        areNamedApart: true,
        together: pathsTogether('case'),
        candidates: candidatesIn('case', day),
        codes: (input, law) => codesOfInput('case', law, input, day),
      }).space,
  );
  return {
    facts: factDomains.flatMap((domain) =>
      apart.has(domain.name) ? sides.map((side) => ({ ...domain, name: nameOf(domain.name, side) })) : [domain],
    ),
    groups: [...alone.map((place) => groupOfDerived(place, laws, nameOf)), ...groups],
    nameOf,
    inputsOn: apart.size === 0 ? inputSpaceOn.case : jointOn,
  };
}
