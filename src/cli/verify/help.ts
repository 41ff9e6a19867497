import type { CommandHelp } from '../help/command-help.ts';

/** The help text of `lasteks verify`. */
export const help: CommandHelp = {
  summary: {
    en: 'check an official text against the encoding',
    et: 'kontrollib ametliku teksti vastavust kodeeritule',
  },
  description: {
    en: 'Compares an official text of the Act with the encoded provisions, and lists the rules that depend on a provision that differs.',
    et: 'Võrdleb seaduse ametlikku teksti kodeeritud sätetega ja loetleb reeglid, mis tuginevad erinevale sättele.',
  },
  arguments: {
    FILE: {
      en: 'the English page text or the Estonian XML of Riigi Teataja; - is standard input',
      et: 'Riigi Teataja lehe ingliskeelne tekst või eestikeelne XML; - on standardsisend',
    },
  },
  options: {
    '--wording': { en: 'the day on which the text entered into force', et: 'teksti jõustumise päev' },
    '--json': { en: 'print the comparison as JSON', et: 'väljastab võrdluse JSON-ina' },
    '--format': { en: 'text, md, html or json (default: text)', et: 'text, md, html või json (vaikimisi text)' },
    '--full': { en: 'also print the provisions that are the same', et: 'väljastab ka sätted, mis ei erine' },
    '--scenarios': {
      en: 'scenario files, folders, globs: list the scenarios that depend on a provision that differs',
      et: 'stsenaariumifailid, kaustad, mustrid: loetleb stsenaariumid, mis tuginevad erinevale sättele',
    },
  },
  values: { '--format': ['text', 'md', 'html', 'json'] },
  notes: [
    {
      en: 'A text of a wording that is not encoded is compared with the last one before it, by its numbers and amendment marks.',
      et: 'Kodeerimata redaktsiooni teksti võrreldakse sellele eelneva viimase redaktsiooniga numbrite ja muutmismärgete järgi.',
    },
  ],
  examples: [
    'lasteks verify act.2023-04-01.en.txt --wording 2023-04-01',
    'lasteks verify act.2025-01-10.et.xml --wording 2025-01-10 --json > drift.json',
    'lasteks verify act.xml --wording 2025-01-10 --scenarios test/scenarios/*.yaml',
  ],
};
