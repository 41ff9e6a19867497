import type { Bilingual } from '../../../model/rule/truth.ts';

/** Units with a number before them: of one, of several, and in the form for a term (`10 päeva jooksul`). */
export const units = {
  minutes: {
    one: { en: 'minute', et: 'minut' },
    many: { en: 'minutes', et: 'minutit' },
    ofTerm: { en: 'minutes', et: 'minuti' },
  },
  hours: {
    one: { en: 'hour', et: 'tund' },
    many: { en: 'hours', et: 'tundi' },
    ofTerm: { en: 'hours', et: 'tunni' },
  },
  days: {
    one: { en: 'day', et: 'päev' },
    many: { en: 'days', et: 'päeva' },
    ofTerm: { en: 'days', et: 'päeva' },
  },
  months: {
    one: { en: 'month', et: 'kuu' },
    many: { en: 'months', et: 'kuud' },
    ofTerm: { en: 'months', et: 'kuu' },
  },
  years: {
    one: { en: 'year', et: 'aasta' },
    many: { en: 'years', et: 'aastat' },
    ofTerm: { en: 'years', et: 'aasta' },
  },
} satisfies Record<string, Readonly<Record<'one' | 'many' | 'ofTerm', Bilingual>>>;

/** The time left, and a term whose start is not known. */
export const timeMessages = {
  left: { en: '{} left', et: 'jäänud {}' },
  overdue: { en: 'overdue by {}', et: 'tähtajast möödas {}' },
  today: { en: 'ends today', et: 'lõpeb täna' },
  within: { en: 'within {}', et: '{} jooksul' },
  after: { en: '{} after {}', et: '{} {} möödumisel' },
} satisfies Record<string, Bilingual>;
