import { nestedInput } from '../../analysis/case-inputs.ts';
import type { InputFacts } from '../../analysis/input-axes.ts';
import { personOf } from '../../analysis/person-inputs.ts';
import type { RuleVersion } from '../../analysis/rule-versions.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import type { NormVersion } from '../../model/rule/norm.ts';
import { personNorms } from '../../rules/child-protection-act.ts';
import { lawOn } from '../../rules/law.ts';
import type { Expectations, Scenario } from '../format/scenario.ts';
import { type Derived, derivedExpectations } from '../run/derived-expectations.ts';
import { sayingsOf } from '../run/norm-attributes.ts';

/** A scenario that stands for something that a rule shows. */
export interface EncodedInput {
  readonly encoded: InputFacts;
  /** The day of the answer, where `encoded` does not say the moment. */
  readonly day: string;
}

/** What is told of a rule: a case, or a person. */
export const documentKindOf = ({ id, norm }: Pick<RuleVersion, 'id' | 'norm'>): DocumentKind =>
  personNorms.some((one) => one.id === (norm?.id ?? id)) ? 'person' : 'case';

/**
 * A scenario of what is told, expecting what the law of the day answers.
 *
 * @param nameOf Names it by how the rule comes out.
 * @param says Whether it also expects what the law says of the rule: all of it, or all but the term.
 */
export function scenarioOf(
  rule: RuleVersion,
  { encoded, day }: EncodedInput,
  nameOf: (derived: Derived) => string,
  says: 'nothing' | 'all' | 'all but the term' = 'nothing',
): Scenario {
  const id = rule.norm?.id ?? rule.id;
  const kind = documentKindOf(rule);
  const law = lawOn(day);
  const at = (encoded['at'] as string | undefined) ?? day;
  const content = kind === 'person' ? personOf(encoded) : nestedInput(encoded);
  const derived = derivedExpectations(law, id, kind, content, at);
  const { term, ...rest } = sayingsOf(law, id) ?? {};
  const sayings = says === 'all' && term !== undefined ? { ...rest, term } : rest;
  const expect: Expectations =
    says === 'nothing' || sayingsOf(law, id) === undefined
      ? derived.expect
      : { ...derived.expect, says: { [id]: sayings } };
  return { name: nameOf(derived), at, kind, content, expect };
}

/** The municipalities that a norm’s notifications and bearer name, told where nothing is told of them. */
export function withMunicipalities({ version }: RuleVersion, encoded: InputFacts): InputFacts {
  const { notifies = [] } = version as Partial<NormVersion>;
  const named = (notifies as NonNullable<NormVersion['notifies']>).flatMap(({ municipality }) => municipality ?? []);
  const untold = named.filter((path) => encoded[path] === undefined);
  return { ...encoded, ...Object.fromEntries(untold.map((path) => [path, '0793'])) };
}
