import { comparisonJsonSchema } from '../../compare/comparison/comparison-schema.ts';
import { outcomeJsonSchema } from '../../compare/outcomes/outcome-schema.ts';
import { assessmentJsonSchema } from '../../model/answer/answer-schema.ts';
import { screeningJsonSchema } from '../../model/answer/screening-schema.ts';
import { caseJsonSchema } from '../../rules/facts/case-entity.ts';
import { personJsonSchema } from '../../rules/facts/person-entity.ts';
import { scenarioJsonSchema } from '../../scenarios/format/scenario-schema.ts';
import { checkJsonSchema } from '../../scenarios/report/check-schema.ts';
import { snapshotJsonSchema } from '../../scenarios/snapshot/snapshot-schema.ts';
import { oneOf, Rejection } from '../errors/rejection.ts';

const schemas = new Map([
  ['case', caseJsonSchema],
  ['person', personJsonSchema],
  ['assessment', assessmentJsonSchema],
  ['screening', screeningJsonSchema],
  ['scenario', scenarioJsonSchema],
  ['record', snapshotJsonSchema],
  ['check', checkJsonSchema],
  ['impact', outcomeJsonSchema],
  ['comparison', comparisonJsonSchema],
]);

/**
 * `lasteks schema`: the JSON Schema of an input or an output, as text.
 *
 * @param name `case`, `person`, `assessment`, `screening`, `scenario`, `record`, `check`, `impact` or
 * `comparison`.
 * @throws LawError `not-in-list` for another name.
 */
export function schemaCommand(name: string): string {
  const schema = schemas.get(name);
  if (schema === undefined) {
    throw new Rejection('not-in-list', 'NAME', oneOf([...schemas.keys()]));
  }
  return `${JSON.stringify(schema(), undefined, 2)}\n`;
}
