import type { CommandHelp } from '../help/command-help.ts';

/** The help text of `lasteks impact`. */
export const help: CommandHelp = {
  summary: {
    en: 'count how results differ between two wordings',
    et: 'loendab, kuidas tulemused kahes redaktsioonis erinevad',
  },
  description: {
    en: 'Evaluates the cases and persons of a stream under two wordings. Counts how each finding and norm changes, who is notified, which deadlines move, and which provisions cause it.',
    et: 'Hindab voo juhtumeid ja isikuid kahe redaktsiooni järgi. Loendab, kuidas muutub iga järeldus ja norm, keda teavitatakse, millised tähtajad nihkuvad ja millised sätted muutuse põhjustavad.',
  },
  arguments: {
    FILE: {
      en: 'cases and persons as .ndjson, one per line; - is standard input',
      et: 'juhtumid ja isikud .ndjson-ina, igal real üks; - on standardsisend',
    },
  },
  options: {
    '--from': {
      en: 'the wording before, by the day it entered into force',
      et: 'senine redaktsioon selle jõustumise päeva järgi',
    },
    '--to': { en: 'the wording after', et: 'uus redaktsioon' },
    '--at': {
      en: 'the time for lines without `at` (default: now)',
      et: 'aeg ridadele, millel ei ole `at` (vaikimisi praegu)',
    },
    '--suppress-below': {
      en: 'suppress counts below N and round the rest (disclosure control)',
      et: 'varjab arvud, mis on väiksemad kui N, ja ümardab ülejäänud (avaldamise kontroll)',
    },
    '--examples': {
      en: 'the number of ids to print for each change (default: 3)',
      et: 'mitu tunnust iga muutuse kohta näidata (vaikimisi 3)',
    },
    '--workers': {
      en: 'the number of threads (default: one per core)',
      et: 'lõimede arv (vaikimisi üks tuuma kohta)',
    },
    '--format': { en: 'text, json, md or html (default: text)', et: 'text, json, md või html (vaikimisi text)' },
  },
  values: { '--format': ['text', 'json', 'md', 'html'] },
  notes: [
    {
      en: 'A person needs an envelope: { id, at, person }. `at` in a line overrides the option; `wording` in a line is ignored. A line that cannot be read is counted by its error code, and the others are counted as usual.',
      et: 'Isik peab olema ümbrikus { id, at, person }. Rea `at` on valiku suhtes ülimuslik; rea `wording` jäetakse arvestamata. Rida, mida ei saa lugeda, loendatakse veakoodi järgi ja ülejäänud read tavapäraselt.',
    },
    {
      en: 'The report contains nothing of a case but the ids that the lines give; they should identify nobody. With --suppress-below, no suppressed count can be derived from the rest.',
      et: 'Aruandes ei ole juhtumitest midagi peale ridade endi tunnuste; need ei tohiks kedagi tuvastada. Valikuga --suppress-below ei saa ühtki varjatud arvu ülejäänutest tuletada.',
    },
  ],
  examples: [
    'lasteks impact cases.ndjson --from 2023 --to 2027-01-01',
    'lasteks impact cases.ndjson --from 2023 --to 2027-01-01 --suppress-below 5 --format html > impact.html',
    'lasteks sample --count 250000 --seed 1 | lasteks impact - --from 2016 --to 2023',
  ],
};
