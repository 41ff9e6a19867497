import type { Bilingual } from '../../model/rule/truth.ts';

/** What a report of outcomes says in its own words beside those of the terminal. */
export const impactPageWords = {
  title: { en: 'What two wordings make of cases', et: 'Mis kahest redaktsioonist juhtumites järeldub' },
  lede: {
    en: '{changing} of {all} findings, norms and bodies come out otherwise for some case or person.',
    et: '{all} järeldusest, normist ja teavitatavast annab mõne juhtumi või isiku puhul teise tulemuse {changing}.',
  },
  documents: { en: 'What was counted', et: 'Mida loendati' },
  cases: { en: 'Cases', et: 'Juhtumid' },
  persons: { en: 'Persons', et: 'Isikud' },
  refused: { en: 'Not readable: {}', et: 'Ei ole loetavad: {}' },
  outcomes: { en: 'What comes out otherwise', et: 'Mis muutub' },
  same: { en: 'What comes out as before', et: 'Mis jääb samaks' },
  mayChange: {
    en: 'For fewer than {} cases, if for any, these come out otherwise:',
    et: 'Vähem kui {} juhtumis, kui üldse mõnes, annavad teise tulemuse:',
  },
  matrix: { en: 'How many cases come out in each way', et: 'Mitu juhtumit kuidas lahenes' },
  matrixOf: { en: 'Before down, after across', et: 'Ridades enne, veergudes pärast' },
  asTable: { en: 'As a table', et: 'Tabelina' },
  kept: { en: 'kept back', et: 'varjatud' },
  rounded: { en: 'Rounded down to multiples of {}.', et: 'Ümardatud allapoole {} kordseks.' },
  such: { en: 'such as {}', et: 'näiteks {}' },
  moves: { en: 'From whom to whom', et: 'Kellelt kellele' },
  encoded: { en: 'Told before', et: 'Enne teavitati' },
  toldAfter: { en: 'Told after', et: 'Pärast teavitatakse' },
  count: { en: 'Cases', et: 'Juhtumeid' },
  examples: { en: 'Such as', et: 'Näiteks' },
  norm: { en: 'Norm', et: 'Norm' },
  shifts: { en: 'By how many days', et: 'Mitme päeva võrra' },
  how: { en: 'How to read this', et: 'Kuidas seda lugeda' },
  howMatrix: {
    en: 'Each matrix has what comes out under the wording before down its side, and under the wording after across its top. Cases on the diagonal come out as before; the discs grow with the number of cases.',
    et: 'Iga maatriksi ridades on tulemus esimese ja veergudes teise redaktsiooni järgi. Diagonaalil tulemus ei muutu; ringi pindala kasvab juhtumite arvuga.',
  },
  howIds: {
    en: 'Of a case nothing is shown but the id that its line gave.',
    et: 'Juhtumist näidatakse ainult tunnust, mille selle rida andis.',
  },
  tooMany: { en: 'and {} more, in the JSON', et: 'ja veel {}, kõik JSONis' },
} satisfies Record<string, Bilingual>;
