import fc from 'fast-check';
import { safeScreen, screen } from '../../src/assessment/screen.ts';
import { allOf, knock, refuseSecrets, type Said } from './fuzz-target.ts';
import { goodPersons } from './good-documents.ts';
import { loose, passed } from './hostile.ts';
import { made, makesPlain, mutantsOf } from './mutants.ts';
import { secret, secretNumber } from './secrets.ts';

const time = loose(fc.constantFrom('2016-02-01', '2022-10-01T09:00', '2024-01-01', '2027-06-01'));
const subject = fc.record({ recipe: mutantsOf(goodPersons), at: time });

knock('safeScreen answers about any person or refuses, and tells no value', subject, ({ recipe, at }): Said => {
  const outcome = safeScreen(made(recipe), { at: passed(at) });
  if (outcome.ok) {
    refuseSecrets(JSON.stringify(outcome.answer), 'an answer', [secret, String(secretNumber)]); // days start deadlines
    return [];
  }
  if (makesPlain(recipe) && outcome.error.code === 'not-readable') {
    throw new Error('plain data were refused as not readable');
  }
  return allOf(outcome.error);
});

knock('screen answers about any person or refuses', subject, ({ recipe, at }): Said => {
  screen(made(recipe) as never, { at: passed(at) });
  return [];
});
