import type { CommandHelp } from '../help/command-help.ts';
import { sharedOptions } from '../help/shared-options.ts';

/** The help text of `lasteks mutate`. */
export const help: CommandHelp = {
  summary: {
    en: 'list rule changes that no scenario detects',
    et: 'loetleb reeglite muudatused, mida ükski stsenaarium ei avasta',
  },
  description: {
    en: 'Changes the rules in memory, one change at a time, and lists the changes that no scenario detects (mutation testing).',
    et: 'Muudab reegleid mälus ühe muudatuse kaupa ja loetleb muudatused, mida ükski stsenaarium ei avasta (mutatsioonitestimine).',
  },
  arguments: {
    FILES: {
      en: 'scenario files in YAML or JSON, folders and globs; - is standard input',
      et: 'stsenaariumifailid (YAML või JSON), kaustad ja mustrid; - on standardsisend',
    },
  },
  options: {
    '--norm': sharedOptions.norm,
    '--explained': {
      en: 'a YAML file: the id of a change, as printed, and the reason why no scenario has to detect it',
      et: 'YAML-fail: muudatuse tunnus väljastatud kujul ja põhjus, miks ei pea ükski stsenaarium seda avastama',
    },
    '--json': { en: 'print the report as JSON', et: 'väljastab aruande JSON-ina' },
  },
  notes: [
    {
      en: 'Changes that are equivalent to the law are left out. The report itself is in English.',
      et: 'Seadusega samaväärsed muudatused jäetakse välja. Aruanne ise on inglise keeles.',
    },
  ],
  examples: [
    'lasteks mutate scenarios/*.yaml',
    'lasteks mutate scenarios/*.yaml --norm notify-danger --json',
    'lasteks mutate scenarios/ --explained explained.yaml',
  ],
};
