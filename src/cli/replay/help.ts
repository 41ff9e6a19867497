import type { CommandHelp } from '../help/command-help.ts';

/** The help text of `lasteks replay`. */
export const help: CommandHelp = {
  summary: { en: 're-evaluate a stored answer and compare', et: 'arvutab salvestatud vastuse uuesti ja võrdleb' },
  description: {
    en: 'Re-evaluates a stored answer, at its time and under its wording, and reports any difference and its cause.',
    et: 'Arvutab salvestatud vastuse selle aja ja redaktsiooni järgi uuesti ning näitab erinevusi ja nende põhjust.',
  },
  arguments: {
    ANSWER: {
      en: 'the stored answer: the output of assess --json or screen --json',
      et: 'salvestatud vastus: käsu assess --json või screen --json väljund',
    },
    CASE: {
      en: 'the case or the person, as assess and screen read it',
      et: 'juhtum või isik samal kujul nagu käskudele assess ja screen',
    },
  },
  options: { '--json': { en: 'print the differences as JSON', et: 'väljastab erinevused JSON-ina' } },
  notes: [
    {
      en: 'The receipt of an answer contains the version of the library, a digest of the rules in force and a digest of the input, without any value that identifies a person. A difference is reported by its path in the answer only.',
      et: 'Vastuse tõendis on teegi versioon, kehtivate reeglite kontrollsumma ja sisendi kontrollsumma, kuid mitte ühtki isikut tuvastavat väärtust. Erinevusest näidatakse üksnes selle asukohta vastuses.',
    },
  ],
  examples: ['lasteks assess case.yaml --at 2026-03-02 --json > answer.json', 'lasteks replay answer.json case.yaml'],
};
