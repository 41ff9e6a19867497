import { LawError } from '../../act/law-error.ts';
import { wordingNamed } from '../../act/wordings.ts';
import { everyLaw, everyRuleVersion, type RuleVersion, ruleVersionsIn } from '../../analysis/rule-versions.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { lawOn } from '../../rules/law.ts';

/** A selection of rules to generate scenarios for. */
export interface RuleSelection {
  /** Ids of definitions and norms; all where none is given. */
  readonly norms?: readonly string[] | undefined;
  /** The versions in force on this day, `YYYY-MM-DD`, evaluated on it. */
  readonly day?: string | undefined;
  /** The versions of this wording, each evaluated on the first day of the wording that has it. */
  readonly wording?: string | undefined;
}

/**
 * The selected versions of rules, in the order of the Act.
 *
 * @throws LawError `unknown-id`, `unknown-wording`, `day-not-modelled`.
 */
export function selectedRules({ norms: ids, day, wording }: RuleSelection): readonly RuleVersion[] {
  if (ids !== undefined) assertKnown(ids);
  const all =
    day !== undefined
      ? ruleVersionsIn({ day, law: lawOn(day) })
      : wording === undefined
        ? everyRuleVersion()
        : rulesOfWording(wording);
  return ids === undefined ? all : all.filter(({ id, norm }) => ids.includes(norm?.id ?? id));
}

/** @throws LawError `unknown-id` with the nearest id; the unknown one is identified by its position, since it can be a name. */
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
