import { memoizeBounded } from '../model/memoize.ts';
import { lawOn } from '../rules/law.ts';
import { type Reachable, reachable } from './achievable-outcomes.ts';
import { toldCases } from './case-inputs.ts';
import type { EncodedFacts, ToldSpace } from './input-axes.ts';
import { encodedRecords, recordOf, toldPersons } from './person-inputs.ts';
import { leavesOf, type RuleVersion } from './rule-versions.ts';

const casesOn = /* @__PURE__ */ memoizeBounded((day: string): ToldSpace => toldCases(lawOn(day), day));
const recordsOn = /* @__PURE__ */ memoizeBounded((day: string): ToldSpace => encodedRecords(lawOn(day), day));
const personsOn = /* @__PURE__ */ memoizeBounded(
  (day: string): ToldSpace => toldPersons(lawOn(day), day, recordsOn(day)),
);

const ways = /* @__PURE__ */ new WeakMap<RuleVersion, Map<boolean, readonly Reachable[]>>();

/**
 * Every way in which a version of a rule can come out, told as the case or the person of a scenario tells it. Of a condition on
 * records: by a person with one record, of whom the norm that tests it says what the condition says.
 *
 * @param values Tell apart the values of choices too.
 */
export function waysOf(rule: RuleVersion, values = false): readonly Reachable[] {
  const known = ways.get(rule) ?? new Map<boolean, readonly Reachable[]>();
  ways.set(rule, known);
  const found = known.get(values) ?? findWays(rule, values);
  known.set(values, found);
  return found;
}

/** How everything that the condition of a rule tests is told. */
export function spaceFor({ kind, day }: RuleVersion): ToldSpace {
  return kind === 'person' ? personsOn(day) : kind === 'record' ? recordsOn(day) : casesOn(day);
}

function findWays(rule: RuleVersion, values: boolean): readonly Reachable[] {
  const { kind, when } = rule;
  const space = spaceFor(rule);
  switch (kind) {
    case 'standing':
      return [{ truth: true, goals: new Set(['true']), encoded: {}, cost: 0 }];
    case 'person':
      return reachable({ when, definitions: {}, space, values });
    case 'record': {
      const around = contextOf(rule);
      const found = reachable({ when, definitions: {}, space, values });
      return found.map((way) => ({ ...way, encoded: { ...around, records: [recordOf(way.encoded)] } }));
    }
    default:
      return reachable({ when, definitions: space.ruleSet.definitions, space, values });
  }
}

/** What is told of a person beside the records so that the norm says what the condition on records says. */
function contextOf({ id, norm }: RuleVersion): EncodedFacts {
  const place = leavesOf(norm!.when).findIndex((leaf) => 'fact' in leaf && leaf.fact === id);
  const deciding = waysOf(norm!).find(({ goals }) => goals.has(`${place}:true`));
  if (deciding === undefined) throw new TypeError(`${norm!.key} never turns on ${id} alone`);
  const { records: _records, ...around } = deciding.encoded;
  return around;
}
