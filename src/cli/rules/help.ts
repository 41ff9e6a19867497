import type { CommandHelp } from '../help/command-help.ts';
import { sharedOptions } from '../help/shared-options.ts';

/** The help text of `lasteks rules`. */
export const help: CommandHelp = {
  summary: { en: 'print the rules in force', et: 'väljastab kehtivad reeglid' },
  description: {
    en: 'Prints the rules in force on a day: as a list to read, or as JSON that json-rules-engine loads.',
    et: 'Väljastab mingil päeval kehtivad reeglid: loeteluna lugemiseks või JSON-ina, mille laadib json-rules-engine.',
  },
  arguments: {},
  options: {
    '--at': sharedOptions.at,
    '--wording': {
      en: 'the rules of the wording that entered into force on this day, whatever the date',
      et: 'sel päeval jõustunud redaktsiooni reeglid, olenemata kuupäevast',
    },
    '--format': { en: 'text or json (default: text)', et: 'text või json (vaikimisi text)' },
  },
  values: { '--format': ['text', 'json'] },
  notes: [
    {
      en: 'The JSON is in both languages. The module `lasteks/operators` provides the operators that it uses.',
      et: 'JSON-is on tekst mõlemas keeles. Selles kasutatud operaatorid annab moodul `lasteks/operators`.',
    },
  ],
  examples: ['lasteks rules --at 2023-05-02 --lang et', 'lasteks rules --wording 2016 --format json > rules.2016.json'],
};
