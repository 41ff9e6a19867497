import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { fullAnswer } from '../../../src/cli/assess/full-answer.ts';
import { underId } from '../../../src/cli/io/answer-document.ts';
import { assessmentJsonSchema, assessmentSchema } from '../../../src/model/answer/answer-schema.ts';
import { exampleNames, readExample } from '../../cli/examples.ts';
import { asJson, fieldsWithoutValue, type Json } from '../../support/json-fields.ts';

/** Answers that between them have every field: the examples, and cases for what none of these shows. */
const answers: readonly Json[] = [
  ...exampleNames.flatMap((name) => {
    const { id, at, content } = readExample(name);
    const answer = assess(content, { at });
    return [asJson(answer), asJson(fullAnswer(underId(answer, id)))];
  }),
  asJson(assess({}, { at: '2023-05-02' })),
  asJson(
    assess(
      { localGovernment: { becameAwareAt: '2028-12-14T10:00' }, hearing: { recordedOn: '2028-01-01' } },
      { at: '2029-01-01', wording: '2023' },
    ),
  ),
  asJson(
    assess(
      { child: { birthDate: '2015-01-01' }, caseManagement: { casePlanMadeOn: '2027-01-14' } },
      { at: '2027-11-05' },
    ),
  ),
  asJson(
    assess(
      {
        done: {
          'notify-danger': { by: 'police' },
          'notify-need-of-assistance': true,
          'may-place-in-safety': { at: '2023-05-02', by: 'police' },
        },
      },
      { at: '2023-05-02' },
    ),
  ),
  asJson(assess({ localGovernment: { becameAwareAt: '2100-12-30T10:00' } }, { at: '2100-12-31', wording: '2023' })),
];

test.each(answers.map((answer, index) => [index, answer]))('answer %i is valid by its schema', (_index, answer) => {
  expect(assessmentSchema.safeParse(answer).error?.issues).toBeUndefined();
});

describe('a change of an answer that the schema rejects', () => {
  const answer = answers[0] as { [key: string]: Json };
  const someNorm = { ...(answer['norms'] as { [key: string]: { [key: string]: Json } })['end-separation'] };
  const withNorm = (changes: object) => ({ ...answer, norms: { 'end-separation': { ...someNorm, ...changes } } });

  test.each([
    ['another key', { ...answer, verdict: true }],
    ['no moment', { ...answer, at: null }],
    ['a truth in words', withNorm({ applies: 'yes' })],
    ['another actor', withNorm({ bearer: ['nobody'] })],
    ['another modality', withNorm({ modality: 'advice' })],
    ['no provision', withNorm({ provisions: [] })],
    ['a provision without its sign', withNorm({ provisions: ['33 (2)'] })],
    ['a day as the end of a deadline', withNorm({ deadline: { start: '2023-05-02', endsAt: 'tomorrow' } })],
  ])('%s', (_name, changed) => {
    expect(assessmentSchema.safeParse(changed).success).toBe(false);
  });
});

test('the JSON Schema names no field that no answer has', () => {
  expect(fieldsWithoutValue(asJson(assessmentJsonSchema()), answers)).toStrictEqual([]);
});
