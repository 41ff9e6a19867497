import type { DefinitionVersion, Modality, NormVersion } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { Aspect, AspectDifference, RuleComparison, RuleText } from './meaning-comparison.ts';

/** A definition or a norm of a law. */
export interface RuleInForce {
  readonly id: string;
  readonly label: Bilingual;
  readonly modality?: Modality;
  readonly version: DefinitionVersion | NormVersion;
}

/** The content of a rule in a law, as plain JSON; its clauses are left out, since they are in `provisions` and in the condition. */
export function ruleText({ modality, version }: RuleInForce): RuleText {
  const { clauses: _clauses, clausesOfRecord: _ofRecord, ...encoded } = version as NormVersion;
  return { ...encoded, ...(modality === undefined ? {} : { modality }) };
}

/** What each aspect consists of: first what it has in any case. */
const partsOfAspect = {
  presumed: ['presumedWhen'],
  modality: ['modality'],
  bearer: ['bearer', 'bearerMunicipality', 'bearerOf'],
  counterpart: ['counterpart', 'counterpartMunicipality'],
  term: ['term'],
  notifies: ['notifies'],
} as const satisfies Readonly<Record<Exclude<Aspect, 'applies'>, readonly [keyof RuleText, ...(keyof RuleText)[]]>>;

/** The value of an aspect; `null` where there is none. */
function valueOfAspect(text: RuleText, aspect: keyof typeof partsOfAspect): unknown {
  const [first, ...others]: readonly (keyof RuleText)[] = partsOfAspect[aspect];
  if (others.every((part) => text[part] === undefined)) return text[first!] ?? null;
  return Object.fromEntries([first!, ...others].map((part) => [part, text[part]]));
}

/** What differs between two texts of a rule beside when it applies. */
export function aspectsThatDiffer(before: RuleText, after: RuleText): readonly AspectDifference[] {
  const aspects = Object.keys(partsOfAspect) as readonly (keyof typeof partsOfAspect)[];
  return aspects.flatMap((aspect) => {
    const [one, other] = [valueOfAspect(before, aspect), valueOfAspect(after, aspect)];
    return isEqual(one, other) ? [] : [{ aspect, before: one, after: other }];
  });
}

/** The differences of a rule without an effect on its outcome. */
export function otherDifferences(before: RuleText, after: RuleText): RuleComparison['otherDifferences'] {
  return (['provisions', 'reading', 'unsettled'] as const).filter((part) => !isEqual(before[part], after[part]));
}

/** Whether two values are the same JSON. */
export const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
