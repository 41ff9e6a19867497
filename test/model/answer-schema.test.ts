import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { fullAnswer, underId } from '../../src/cli/full-answer.ts';
import { assessmentJsonSchema, assessmentSchema } from '../../src/model/answer-schema.ts';
import { exampleNames, readExample } from '../cli/examples.ts';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

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
  asJson(assess({ localGovernment: { becameAwareAt: '2100-12-30T10:00' } }, { at: '2100-12-31', wording: '2023' })),
];

test.each(answers.map((answer, index) => [index, answer]))('answer %i is as the schema says', (_index, answer) => {
  expect(assessmentSchema.safeParse(answer).error?.issues).toBeUndefined();
});

describe('a change of an answer that the schema refuses', () => {
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
  const seen = new Set<string>();
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      seen.add(key);
      walk(inner);
    }
  };
  answers.forEach(walk);
  const named = new Set<string>();
  const collect = (schema: Json): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, inner] of Object.entries(schema)) {
      if (key === 'properties' && !Array.isArray(inner))
        for (const name of Object.keys(inner as object)) named.add(name);
      collect(inner);
    }
  };
  collect(asJson(assessmentJsonSchema()));
  // Terms in years and deadlines with two ends stand in other parts of the Act than those that are assessed.
  const elsewhere = ['years', 'alternatives'];
  expect([...named].filter((name) => !seen.has(name) && !elsewhere.includes(name))).toStrictEqual([]);
});

test('the JSON Schema is draft 2020-12, closed, and tells what its parts are for', () => {
  const schema = asJson(assessmentJsonSchema()) as { [key: string]: Json };
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  });
  const parts = Object.values(schema['$defs'] as { [key: string]: { description?: string } });
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.every(({ description }) => description !== undefined)).toBe(true);
});
