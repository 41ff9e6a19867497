import type { Bilingual } from '../../model/rule/truth.ts';

/** The messages of `lasteks check`, apart from its reports. */
export const checkMessages = {
  noTime: {
    en: 'no --at but with --record or --against: a scenario has its own time',
    et: 'kasutamine üksnes koos valikuga --record või --against: stsenaariumil on oma aeg',
  },
  percentage: { en: 'a percentage from 0 to 100', et: 'protsent vahemikus 0–100' },
  filesForSnapshot: {
    en: 'files for a record, not standard input',
    et: 'failid, mitte standardsisend: hetktõmmis viitab failidele',
  },
  timeForSnapshot: {
    en: 'a time, in the document or by --at: a record does not depend on the clock',
    et: 'aeg dokumendis või valikuga --at: hetktõmmis ei sõltu kellast',
  },
  answerRecorded: { en: '{} answer recorded', et: 'salvestatud {} vastus' },
  answersRecorded: { en: '{} answers recorded', et: 'salvestatud {} vastust' },
} satisfies Record<string, Bilingual>;
