import type { CommandHelp } from '../help/command-help.ts';

/** The help text of `lasteks schema`. */
export const help: CommandHelp = {
  summary: { en: 'print a JSON Schema', et: 'väljastab JSON-skeemi' },
  description: {
    en: 'Prints the JSON Schema of an input (case, person, scenario) or of an output (assessment, screening, record, check, impact, comparison).',
    et: 'Väljastab sisendi (case, person, scenario) või väljundi (assessment, screening, record, check, impact, comparison) JSON-skeemi.',
  },
  arguments: {
    NAME: {
      en: 'case, person, assessment, screening, scenario, record, check, impact or comparison',
      et: 'case, person, assessment, screening, scenario, record, check, impact või comparison',
    },
  },
  options: {},
  notes: [],
  examples: ['lasteks schema case > case.schema.json'],
};
