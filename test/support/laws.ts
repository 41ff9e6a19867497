import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { compile, evaluate } from '../../src/engine/compile.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { composed, factsOf } from '../../src/engine/valuations.ts';
import { formatDay, parseDay } from '../../src/model/time/civil-day.ts';
import { type Law, lawOn } from '../../src/rules/law.ts';
import { EITHER, NOT_SO, SO, type Space, spaceOf } from './spaces.ts';

const firstDay = parseDay('2016-01-01')!;
const lastDay = parseDay('2027-12-31')!;

/** Every day from 2016-01-01 to 2027-12-31. */
export const everyDay: readonly string[] = Array.from({ length: lastDay - firstDay + 1 }, (_, passed) =>
  formatDay(firstDay + passed),
);

/** The law of a stretch of days on which nothing changes, with the first of them. */
export interface Stretch {
  readonly day: string;
  readonly law: Law;
}

/** Every law there is from 2016 to 2027. */
export const everyLaw: readonly Stretch[] = everyDay
  .map((day) => ({ day, law: lawOn(day) }))
  .filter(({ law }, at, days) => law !== days[at - 1]?.law);

/** A definition or norm by itself: a rule set in composed form that has this one rule. */
export interface Single {
  readonly id: string;
  /** The first day of the first law that has it so. */
  readonly day: string;
  readonly ruleSet: RuleSet;
  readonly space: Space;
}

const singles = new Map<string, Single>();

/** A definition or norm of a law by itself. Laws share one that is the same in all that it rests on, or composes alike. */
export function single({ day, law }: Stretch, id: string): Single {
  const whole = ruleSetOf(law);
  const condition = whole.definitions[id] ?? whole.rules[id]!;
  const key = `${id} ${JSON.stringify([condition, whole.definitions])}`;
  const known = singles.get(key);
  if (known !== undefined) return known;
  const ruleSet = composed({ ...whole, rules: { [id]: condition } }, id);
  const composedKey = JSON.stringify(ruleSet);
  const alike = singles.get(composedKey);
  const made = alike ?? { id, day, ruleSet, space: spaceOf(ruleSet, factsOf(ruleSet, ruleSet.rules[id]!)) };
  singles.set(key, made);
  singles.set(composedKey, made);
  return made;
}

/** The ids of the definitions, and of the norms that turn on the case, of a law. */
export const idsOf = ({ definitions, norms }: Pick<Law, 'definitions' | 'norms'>): readonly string[] =>
  [...definitions, ...norms].map(({ id }) => id);

/** Every definition and norm in each of its different forms. */
export const everySingle: readonly Single[] = [
  ...new Set(everyLaw.flatMap((stretch) => idsOf(stretch.law).map((id) => single(stretch, id)))),
];

/** A test's name for a single: `decide-on-case-management from 2023-01-01`. */
export const nameOf = ({ id, day }: Single): string => `${id} from ${day}`;

/** What the compiled rule says is possible: the other way to write its truth. */
export function compiledRule({ id, ruleSet }: Single): (codes: Uint8Array) => number {
  const compiled = compile(ruleSet);
  const node = compiled.nodeOf.get(id)!;
  const bits = new Uint8Array(compiled.nodeCount);
  return (codes) => {
    evaluate(compiled, codes, bits);
    return bits[node] === 0 ? NOT_SO : bits[node] === 3 ? SO : EITHER;
  };
}

/** The same rule over a fact table of the facts that it tests, since json-rules-engine is given each of them anew. */
export function narrowed({ id, day, ruleSet }: Single): Single {
  const facts = factsOf(ruleSet, ruleSet.rules[id]!);
  const narrow = { ...ruleSet, facts: ruleSet.facts.filter(({ name }) => facts.has(name)) };
  return { id, day, ruleSet: narrow, space: spaceOf(narrow, facts) };
}
