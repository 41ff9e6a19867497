import { firstDayOfAct } from '../../act/wording-days.ts';
import { factDomains, ruleSetOf } from '../../assessment/case-evaluator.ts';
import type { FactDomain, FactGroup } from '../../engine/rule-set.ts';
import { implicationsOf, propagateImplications } from '../../model/entity/implications.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { caseFacts, type Fact, factPosition } from '../../rules/facts/case-facts.ts';
import { derivedGroups } from '../../rules/facts/derived-facts.ts';
import type { DerivedGroup } from '../../rules/facts/derived-group.ts';
import { lawOn } from '../../rules/law.ts';

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

/** The derived facts that follow from such truths alone: they belong to the same group. */
const derivedFrom = (paths: readonly string[]): readonly DerivedGroup[] =>
  derivedGroups.filter(({ facts }) => facts.every(({ from }) => from.every((path) => paths.includes(path))));

/** The combinations in which truths that hang together are known: what is implied is filled in, and no two contradict. */
function groupOf(paths: readonly string[]): FactGroup {
  const positions = paths.map((path) => factPosition.get(path)!);
  const derived = derivedFrom(paths);
  const codes = new Uint8Array(rows.length);
  const known = { codes, numbers: new Float64Array(rows.length), texts: [] };
  const found = new Map<string, FactGroup['states'][number]>();
  for (let number = 0; number < truths.length ** paths.length; number++) {
    positions.forEach((position, place) => {
      codes[position] = Math.floor(number / truths.length ** place) % truths.length;
    });
    if (propagateImplications(implications, codes).length > 0) continue;
    const state = [
      ...positions.map((position) => truths[codes[position]!]!),
      ...derived.flatMap(({ states, stateOf }) => states[stateOf(known, anyMoment)]!),
    ];
    found.set(state.join(), state);
  }
  const states = [...found.values()];
  const names = derived.flatMap(({ facts }) => facts.map(({ name }) => name));
  return { facts: [...paths, ...names], states, worlds: states.filter((state) => !state.includes('unknown')) };
}

/** Facts that are derived from truths alone do not depend on the time. */
const anyMoment = readEvaluationTime(firstDayOfAct);
const implications = implicationsOf(rows);
const together = truthsTogether().map(groupOf);
const isTogether = ({ facts }: FactGroup): boolean =>
  together.some((group) => facts.some((fact) => group.facts.includes(fact)));

/** The facts of cases, and the groups in which they hang together: what is derived from one source, and what implies what. */
export const caseSpace: { readonly facts: readonly FactDomain[]; readonly groups: readonly FactGroup[] } = {
  facts: factDomains,
  groups: [...ruleSetOf(lawOn(firstDayOfAct)).groups.filter((group) => !isTogether(group)), ...together],
};
