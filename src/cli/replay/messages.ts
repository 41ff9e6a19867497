import type { Bilingual } from '../../model/rule/truth.ts';

/** The messages of `lasteks replay`. */
export const messages = {
  oneFromInput: {
    en: 'only one of the two from standard input',
    et: 'standardsisendist ainult üks kahest',
  },
  anAnswer: { en: 'an answer as --json prints it', et: 'vastus kujul, mille väljastab --json' },
  same: { en: 'The answer is the same.', et: 'Vastus on sama.' },
  differs: {
    en: 'The answer, or what it is based on, differs:',
    et: 'Vastus või selle alus on erinev:',
  },
  library: { en: 'another version of the library', et: 'teegi teine versioon' },
  rules: {
    en: 'other rules: the law or its encoding has changed',
    et: 'teised reeglid: muutunud on seadus või selle kodeering',
  },
  input: { en: 'another input: other facts are known', et: 'teine sisend: teada on teised asjaolud' },
  values: {
    en: 'the rules and facts are the same: a date, a municipality or another value that the receipt does not contain differs, or the answer was changed',
    et: 'reeglid ja asjaolud on samad: erineb kuupäev, omavalitsus või muu väärtus, mida vastuse tõend ei sisalda, või on vastust muudetud',
  },
  parts: { en: 'What differs in the answer:', et: 'Vastuse erinevused:' },
} satisfies Record<string, Bilingual>;
