import { documentOf } from '../../analysis/entity-inputs.ts';
import type { InputFacts } from '../../analysis/input-axes.ts';
import type { RuleVersion } from '../../analysis/rule-versions.ts';
import { rulesByKind } from '../../analysis/rules-by-kind.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import type { NormVersion } from '../../model/rule/norm.ts';
import { personNorms } from '../../rules/child-protection-act.ts';
import { lawOn } from '../../rules/law.ts';
import type { Expectations, Scenario } from '../format/scenario.ts';
import { type DerivedExpectations, derivedExpectations } from '../run/derived-expectations.ts';
import { attributesOf } from '../run/norm-attributes.ts';

/** The input of a generated scenario. */
export interface ScenarioInput {
  readonly input: InputFacts;
  /** The day of the answer, where `input` has no `at`. */
  readonly day: string;
}

/** The kind of document that a rule is evaluated for. */
const documentKindOf = ({ id, norm }: Pick<RuleVersion, 'id' | 'norm'>): DocumentKind =>
  personNorms.some((one) => one.id === (norm?.id ?? id)) ? 'person' : 'case';

/**
 * A scenario of an input that expects what the law of the day answers.
 *
 * @param nameOf Names it by the result of the rule.
 * @param attributes Whether it also expects the attributes of the rule: all of them, or all but the term.
 */
export function scenarioOf(
  rule: RuleVersion,
  { input, day }: ScenarioInput,
  nameOf: (derived: DerivedExpectations) => string,
  attributes: 'nothing' | 'all' | 'all but the term' = 'nothing',
): Scenario {
  const id = rule.norm?.id ?? rule.id;
  const kind = documentKindOf(rule);
  const law = lawOn(day);
  const at = (input['at'] as string | undefined) ?? day;
  const content = documentOf(rulesByKind[kind].entity, input);
  const derived = derivedExpectations(law, id, kind, content, at);
  const { term, ...rest } = attributesOf(law, id) ?? {};
  const chosen = attributes === 'all' && term !== undefined ? { ...rest, term } : rest;
  const expect: Expectations =
    attributes === 'nothing' || attributesOf(law, id) === undefined
      ? derived.expect
      : { ...derived.expect, says: { [id]: chosen } };
  return { name: nameOf(derived), at, kind, content, expect };
}

/** An input in which the municipalities that a norm's notifications refer to are known. */
export function withMunicipalities({ version }: RuleVersion, input: InputFacts): InputFacts {
  const { notifies = [] } = version as Partial<NormVersion>;
  const named = (notifies as NonNullable<NormVersion['notifies']>).flatMap(({ municipality }) => municipality ?? []);
  const missing = named.filter((path) => input[path] === undefined);
  return { ...input, ...Object.fromEntries(missing.map((path) => [path, '0793'])) };
}
