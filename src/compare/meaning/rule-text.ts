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

const aspects = [
  'presumed',
  'modality',
  'bearer',
  'counterpart',
  'term',
  'notifies',
] as const satisfies readonly Aspect[];

/** The value of an aspect; `null` where there is none. */
function saidOf(text: RuleText, aspect: (typeof aspects)[number]): unknown {
  const { presumedWhen, modality, bearer, bearerMunicipality, bearerOf, term, notifies } = text;
  const { counterpart, counterpartMunicipality } = text;
  switch (aspect) {
    case 'presumed':
      return presumedWhen ?? null;
    case 'modality':
      return modality ?? null;
    case 'bearer':
      return bearerMunicipality === undefined && bearerOf === undefined
        ? (bearer ?? null)
        : { bearer, bearerMunicipality, bearerOf };
    case 'counterpart':
      return counterpartMunicipality === undefined ? (counterpart ?? null) : { counterpart, counterpartMunicipality };
    case 'term':
      return term ?? null;
    case 'notifies':
      return notifies ?? null;
  }
}

/** What differs between two texts of a rule beside when it applies. */
export function aspectsThatDiffer(before: RuleText, after: RuleText): readonly AspectDifference[] {
  return aspects.flatMap((aspect) => {
    const [one, other] = [saidOf(before, aspect), saidOf(after, aspect)];
    return isEqual(one, other) ? [] : [{ aspect, before: one, after: other }];
  });
}

/** The differences of a rule without an effect on its outcome. */
export function otherDifferences(before: RuleText, after: RuleText): RuleComparison['otherDifferences'] {
  return (['provisions', 'reading', 'unsettled'] as const).filter((part) => !isEqual(before[part], after[part]));
}

/** Whether two values are the same JSON. */
export const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
