import { firstDayOfAct } from '../../act/wording-days.ts';
import { candidatesIn, codesOfInput, pathsTogether } from '../../analysis/entity-inputs.ts';
import type { InputSpace } from '../../analysis/input-axes.ts';
import { inputSpaceOn } from '../../analysis/input-spaces.ts';
import { factDomains, ruleSetOf } from '../../assessment/case-evaluator.ts';
import { caseRules } from '../../assessment/case-rules.ts';
import { factSources } from '../../assessment/evaluator.ts';
import type { FactDomain, FactGroup } from '../../engine/rule-set.ts';
import { implicationsOf, propagateImplications } from '../../model/entity/implications.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { caseFacts, type Fact, factPosition } from '../../rules/facts/case-facts.ts';
import { derivedGroups } from '../../rules/facts/derived-facts.ts';
import type { Law } from '../../rules/law.ts';
import { axesTesting, groupsOf, type JointSpace, jointSpace, type Laws } from './joint-space.ts';

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

/** The combinations in which truths that depend on each other are known: what is implied is filled in, and no two contradict. */
function groupOf(paths: readonly string[], { derivationsOfCase }: Law): FactGroup {
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
    const follows = derived.flatMap((place) => {
      const { states, stateOf } = derivationsOfCase[place]!;
      return states[stateOf(known, anyTime)]!;
    });
    const state = [...positions.map((position) => truths[codes[position]!]!), ...follows];
    found.set(state.join(), state);
  }
  const states = [...found.values()];
  const names = derived.flatMap((place) => derivedGroups[place]!.facts.map(({ name }) => name));
  return { facts: [...paths, ...names], states, worlds: states.filter((state) => !state.includes('unknown')) };
}

/** The facts of cases under two laws, and the groups in which they depend on each other: derived from one source, or implying each other. */
export interface CaseSpace extends Pick<JointSpace, 'nameOf'> {
  readonly facts: readonly FactDomain[];
  readonly groups: readonly FactGroup[];
  /** Their input space for answers of a day. */
  readonly inputsOn: (day: string) => InputSpace;
}

/** The facts that two laws derive in different ways. */
const derivedOtherwise = ({ before, after }: Laws): ReadonlySet<string> =>
  new Set(
    derivedGroups.flatMap(({ facts }, place) =>
      before.law.derivationsOfCase[place] === after.law.derivationsOfCase[place] ? [] : facts.map(({ name }) => name),
    ),
  );

/** The facts of cases under two laws; those that the laws derive in different ways occur once for each, named with its day. */
export function caseSpace(laws: Laws): CaseSpace {
  const { law } = laws.before;
  const groups = together.map((paths) => groupOf(paths, law));
  const inSome = (some: readonly FactGroup[], { facts }: FactGroup): boolean =>
    some.some((group) => facts.some((fact) => group.facts.includes(fact)));
  const all = [...ruleSetOf(law).groups.filter((group) => !inSome(groups, group)), ...groups];
  const otherwise = derivedOtherwise(laws);
  const isApart = ({ facts }: FactGroup): boolean => facts.some((fact) => otherwise.has(fact));
  if (otherwise.size === 0) {
    return { facts: factDomains, groups: all, nameOf: (fact) => fact, inputsOn: inputSpaceOn.case };
  }
  const jointOn = (day: string): JointSpace =>
    jointSpace(laws, {
      facts: factDomains.map((domain) => ({ domain, sources: factSources(caseRules).get(domain.name)! })),
      fromLaw: otherwise,
      together: pathsTogether('case'),
      candidates: candidatesIn('case', day),
      codes: (input, law) => codesOfInput('case', law, input, day),
    });
  const { space, nameOf } = jointOn(laws.after.day);
  const [apart, same] = [all.filter(isApart), all.filter((group) => !isApart(group))];
  const tested = apart.flatMap(({ facts }) => facts.flatMap((fact) => [nameOf(fact, 'before'), nameOf(fact, 'after')]));
  return {
    facts: space.ruleSet.facts,
    groups: [...same, ...groupsOf(axesTesting(space, new Set(tested)), space.domainOf)],
    nameOf,
    inputsOn: (day) => jointOn(day).space,
  };
}
