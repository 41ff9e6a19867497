import { describe, expect, test } from 'vitest';
import { screen } from '../../../src/assessment/screen.ts';
import { screeningJsonSchema, screeningSchema } from '../../../src/model/answer/screening-schema.ts';
import type { PersonInput } from '../../../src/rules/facts/person-entity.ts';
import { personExampleNames, readExample } from '../../cli/examples.ts';
import { asJson, fieldsWithoutValue, type Json } from '../../support/json-fields.ts';

const punishedUnderFormerCode: PersonInput = {
  role: 'person-working-with-children',
  startedOn: '2012-01-01',
  lastVerifiedOn: '2021-12-29',
  records: [
    { code: 'criminal-code', offence: '§ 202', measure: 'punishment' },
    { code: 'foreign', equivalentOffence: '§ 118', equivalentCode: 'criminal-code', measure: 'punishment' },
  ],
};

/** At the Social Insurance Board, no official any more in 2027, with a record that would bar one. */
const adviser: PersonInput = {
  authority: 'social-insurance-board',
  tasks: ['§ 15 (2) 3)'],
  inDirectContactWithChildren: false,
  records: [{ code: 'penal-code', offence: '§ 141', measure: 'punishment', register: 'in-register' }],
  reassessment: { filedOn: '2026-11-02', reasonsStated: true, judgmentEnclosed: false },
};
const engagedInCrisis: PersonInput = {
  role: 'person-working-with-children',
  engagement: {
    crisisPreventsCheck: true,
    delayHindersCrisisResolution: true,
    declarationReproducibleInWriting: true,
    obstacleGoneAt: '2026-10-07T12:00',
  },
};

/** Answers that between them have every field. */
const answers: readonly Json[] = [
  ...personExampleNames.map((name) => {
    const { id, at, content } = readExample(name, 'person');
    return asJson({ id, ...screen(content, { at }) });
  }),
  asJson(screen({}, { at: '2016-01-01' })),
  asJson(screen({}, { at: '2023-05-02' })),
  asJson(screen(punishedUnderFormerCode, { at: '2022-01-03' })),
  asJson(screen(punishedUnderFormerCode, { at: '2023-05-02' })),
  asJson(screen({ role: 'child-protection-official', startedOn: '2018-03-01' }, { at: '2023-05-02' })),
  asJson(screen({ startedOn: '2047-03-01' }, { at: '2048-05-02', wording: '2023' })),
  asJson(screen(adviser, { at: '2027-03-01' })),
  asJson(screen({ ...adviser, records: null, inDirectContactWithChildren: null }, { at: '2027-03-01' })),
  asJson(
    screen(
      {
        reassessment: { filedOn: '2027-01-04' },
        done: {
          'decide-reassessment': { at: '2027-02-01', by: 'social-insurance-board' },
          'may-apply-for-reassessment': { at: '2027-01-04', by: 'person' },
        },
      },
      { at: '2027-03-01' },
    ),
  ),
  asJson(screen(engagedInCrisis, { at: '2026-10-08' })),
];

test.each(answers.map((answer, index) => [index, answer]))('answer %i is valid by its schema', (_index, answer) => {
  expect(screeningSchema.safeParse(answer).error?.issues).toBeUndefined();
});

describe('a change of an answer that the schema rejects', () => {
  const answer = answers[0] as { [key: string]: Json };
  test.each([
    ['another key', { ...answer, verdict: true }],
    ['barred in words', { ...answer, barred: 'yes' }],
    [
      'a record by another name than its place',
      { ...answer, restrictions: { 'barred-for-life': { applies: true, records: ['a'] } } },
    ],
    ['a day in words', { ...answer, complyBy: 'soon' }],
    [
      'a reservation in one language',
      { ...answer, reservations: [{ restriction: 'x', record: 0, judgment: 'y', says: { en: 'z' } }] },
    ],
    [
      'a reservation that is neither a judgment nor a doubt',
      { ...answer, reservations: [{ restriction: 'x', record: 0, says: { en: 'z', et: 'z' } }] },
    ],
  ])('%s', (_name, changed) => {
    expect(screeningSchema.safeParse(changed).success).toBe(false);
  });
});

test('the JSON Schema names no field that no answer has', () => {
  const elsewhere = ['atFirstOpportunity', 'provisionalUntil']; // no norm about a person is due so
  expect(fieldsWithoutValue(asJson(screeningJsonSchema()), answers)).toStrictEqual(elsewhere);
});
