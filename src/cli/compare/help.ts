import type { CommandHelp } from '../help/command-help.ts';
import { sharedOptions } from '../help/shared-options.ts';

/** The help text of `lasteks compare`. */
export const help: CommandHelp = {
  summary: { en: 'compare two wordings', et: 'võrdleb kaht redaktsiooni' },
  description: {
    en: 'Compares two wordings of the Act, provision by provision and rule by rule: what the amendments changed, and which changes affect results.',
    et: 'Võrdleb seaduse kaht redaktsiooni sätete ja reeglite kaupa: mida muudeti ja milline muudatus mõjutab tulemusi.',
  },
  arguments: {
    A: {
      en: 'the wording before: the day it entered into force, 2016 or 2023, or a day on which it is in force',
      et: 'senine redaktsioon: selle jõustumise päev, 2016 või 2023, või päev, mil see kehtib',
    },
    B: { en: 'the wording after', et: 'uus redaktsioon' },
  },
  options: {
    '--format': { en: 'text, json, md or html (default: text)', et: 'text, json, md või html (vaikimisi text)' },
    '--texts': {
      en: 'the official texts of A and of B, in one language: show them as a word-by-word diff',
      et: 'A ja B ametlikud tekstid ühes keeles: näitab erinevusi sõna-sõnalt',
    },
    '--out': sharedOptions.out,
  },
  values: { '--format': ['text', 'json', 'md', 'html'] },
  notes: [
    {
      en: 'A rule is the same if it gives the same result for every combination of the facts it depends on.',
      et: 'Reegel on sama, kui see annab sama tulemuse kõigi asjaolude kombinatsioonide puhul, millest see sõltub.',
    },
    {
      en: 'Without --texts the report contains summaries and digests; only Riigi Teataja publishes the text of the Act. The HTML report is one file and needs no network.',
      et: 'Ilma valikuta --texts on aruandes sätete kokkuvõtted ja kontrollsummad; seaduse teksti avaldab üksnes Riigi Teataja. HTML-aruanne on üks fail ega vaja võrguühendust.',
    },
  ],
  examples: [
    'lasteks compare 2016 2023',
    'lasteks compare 2016 2023 --format html --texts a.txt b.txt --out comparison.html',
    'lasteks compare 2025-01-10 2027-01-01 --format md --lang et --out muudatused.md',
  ],
};
