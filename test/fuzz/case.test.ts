import fc from 'fast-check';
import { assess, safeAssess } from '../../src/assessment/assess.ts';
import { factsOf } from '../../src/assessment/engine-facts.ts';
import { explain } from '../../src/assessment/explanation/explain.ts';
import { isReadable } from '../../src/model/input/read-input.ts';
import { caseEntity } from '../../src/rules/facts/case-entity.ts';
import { allOf, knock, refuseSecrets, type Said } from './fuzz-target.ts';
import { goodCases } from './good-documents.ts';
import { type Loose, loose, passed } from './hostile.ts';
import { made, makesPlain, mutantsOf, type Recipe } from './mutants.ts';
import { reporterSecret } from './secrets.ts';

const goodMoments = ['2018-01-02', '2022-12-31T23:59+02:00', '2023-05-02T10:00', '2025-02-03', '2027-06-01T08:00'];
/** Mostly good, so that the case itself is looked at. */
const time = loose(fc.constantFrom(...goodMoments));
const wording = loose(fc.constantFrom(undefined, undefined, undefined, '2016', '2023', '2025-01-10'));
const asked = fc.record({ at: time, wording, strict: fc.boolean() });
const optionsOf = ({ at, wording, strict }: { at: Loose; wording: Loose; strict: boolean }) => ({
  at: passed(at),
  wording: passed(wording),
  strict,
});
const someCase = mutantsOf(goodCases);

/** No plain data may be refused as something that cannot be read at all: that would hide a fault of the reader. */
function refuseExcuses(recipe: Recipe, code: string): void {
  if (makesPlain(recipe) && code === 'not-readable') throw new Error('plain data were refused as not readable');
}

knock(
  'safeAssess answers any case or refuses it, and no answer tells who notified',
  fc.tuple(someCase, asked),
  ([recipe, chosen]): Said => {
    const outcome = safeAssess(made(recipe), optionsOf(chosen));
    if (outcome.ok) {
      refuseSecrets(JSON.stringify(outcome.answer), 'an answer', [reporterSecret]);
      return [];
    }
    refuseExcuses(recipe, outcome.error.code);
    return allOf(outcome.error);
  },
);

knock('assess and factsOf answer any case or refuse it', fc.tuple(someCase, asked), ([recipe, chosen]): Said => {
  const input = made(recipe);
  if (makesPlain(recipe)) isReadable(caseEntity, input); // the quick reader alone never throws
  factsOf(input as never, optionsOf(chosen));
  assess(input as never, optionsOf(chosen));
  return [];
});

const answers = fc.sample(fc.constantFrom(...goodCases), 40).map((one) => assess(one as never, { at: '2025-02-03' }));
const ids = answers.flatMap(({ findings, norms }) => [...Object.keys(findings), ...Object.keys(norms)]);
const question = fc.record({
  answer: loose(fc.constantFrom<unknown>(...answers, { ...answers[0] }, JSON.parse(JSON.stringify(answers[0])))),
  id: loose(fc.constantFrom(...new Set(ids))),
  lang: fc.constantFrom('en', 'et', undefined),
});

knock(
  'explain explains any id of any answer or refuses it, and tells no value',
  question,
  ({ answer, id, lang }): Said => [
    JSON.stringify(explain(passed(answer), passed(id), lang === undefined ? {} : { lang })),
  ],
);
