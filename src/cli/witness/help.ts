import type { CommandHelp } from '../help/command-help.ts';
import { sharedOptions } from '../help/shared-options.ts';

/** The help text of `lasteks witness`. */
export const help: CommandHelp = {
  summary: { en: 'generate scenarios that cover the rules', et: 'koostab reegleid katvad stsenaariumid' },
  description: {
    en: 'Generates, for each version of a rule, a minimal set of scenarios covering every outcome and every condition (MC/DC).',
    et: 'Koostab reegli iga versiooni kohta vähimad stsenaariumid, mis katavad kõik tulemused ja kõik tingimused (MC/DC).',
  },
  arguments: {},
  options: {
    '--norm': sharedOptions.norm,
    '--at': {
      en: 'the rules of this day; the scenarios are dated on it',
      et: 'selle päeva reeglid; ka stsenaariumid on selle päevaga',
    },
    '--wording': {
      en: 'the rules of the wording that entered into force on this day',
      et: 'sel päeval jõustunud redaktsiooni reeglid',
    },
    '--mutants': {
      en: 'add scenarios that detect every change that `lasteks mutate` makes',
      et: 'lisab stsenaariumid, mis avastavad kõik `lasteks mutate` tehtavad muudatused',
    },
    '--out': sharedOptions.out,
  },
  notes: [
    {
      en: 'The expected answers are those that the rules give today. A jurist reviews them against the Act before they are kept.',
      et: 'Oodatavad vastused on need, mille reeglid praegu annavad. Enne nende kasutuselevõttu võrdleb jurist neid seadusega.',
    },
  ],
  examples: [
    'lasteks witness --norm decide-on-case-management > review.yaml',
    'lasteks witness --wording 2023 --mutants --out witness.yaml',
  ],
};
