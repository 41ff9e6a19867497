import { LawError } from '../../act/law-error.ts';
import { wordingNamed } from '../../act/wordings.ts';
import { everyLaw, everyRuleVersion, type RuleVersion, ruleVersionsIn } from '../../analysis/rule-versions.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { lawOn } from '../../rules/law.ts';

/** Of which rules witnesses are wanted. */
export interface WitnessWanted {
  /** Ids of definitions and norms; all where none is given. */
  readonly norms?: readonly string[] | undefined;
  /** The versions of this day, `YYYY-MM-DD`, told on it. */
  readonly day?: string | undefined;
  /** The versions of this wording, told on the first of its days that has them. */
  readonly wording?: string | undefined;
}

/**
 * The versions of rules that witnesses are wanted of, in the order of the Act.
 *
 * @throws LawError `unknown-id`, `unknown-wording`, `day-not-modelled`.
 */
export function rulesWanted({ norms: ids, day, wording }: WitnessWanted): readonly RuleVersion[] {
  if (ids !== undefined) assertKnown(ids);
  const all =
    day !== undefined
      ? ruleVersionsIn({ day, law: lawOn(day) })
      : wording === undefined
        ? everyRuleVersion()
        : rulesOfWording(wording);
  return ids === undefined ? all : all.filter(({ id, norm }) => ids.includes(norm?.id ?? id));
}

/** @throws LawError `unknown-id` with the nearest, by its place: what is no id can be a name. */
export function assertKnown(ids: readonly string[]): void {
  const known = [...definitions, ...norms, ...personNorms].map(({ id }) => id);
  const [first, ...others] = ids.flatMap((id, at) =>
    known.includes(id)
      ? []
      : [
          {
            code: 'unknown-id' as const,
            path: '--norm',
            expected: `an id of a finding or a norm as value ${at + 1} (nearest: ${nearest(id, known)})`,
          },
        ],
  );
  if (first !== undefined) throw new LawError(first, ...others);
}

function rulesOfWording(name: string): readonly RuleVersion[] {
  const { day: first, until } = wordingNamed(name);
  const days = [first, ...everyLaw().map(({ day }) => day)].filter(
    (day) => first <= day && (until === undefined || day <= until),
  );
  const found = new Map<string, RuleVersion>();
  for (const day of days) {
    for (const rule of ruleVersionsIn({ day, law: lawOn(day) })) if (!found.has(rule.key)) found.set(rule.key, rule);
  }
  return [...found.values()];
}
