import type { CommandHelp } from '../help/command-help.ts';
import { sharedNotes, sharedOptions } from '../help/shared-options.ts';

/** The help text of `lasteks assess`. */
export const help: CommandHelp = {
  summary: { en: 'assess a case, or a stream of cases', et: 'hindab juhtumit või juhtumite voogu' },
  description: {
    en: 'Assesses a case: findings, duties, deadlines, notifications, and what is not known yet.',
    et: 'Hindab juhtumit: järeldused, kohustused, tähtajad, teavitamised ja see, mis on veel teadmata.',
  },
  arguments: {
    FILE: {
      en: 'a case, alone or in an envelope { id, at, case }, as YAML or JSON; - is standard input; .ndjson is a stream',
      et: 'juhtum kas eraldi või ümbrikus { id, at, case }, YAML või JSON; - on standardsisend; .ndjson on voog',
    },
  },
  options: {
    '--at': sharedOptions.at,
    '--wording': sharedOptions.wording,
    '--strict': sharedOptions.strict,
    '--json': sharedOptions.json,
    '--ndjson': {
      en: 'read a stream: a case per line in, an answer per line out',
      et: 'loeb voogu: igal real üks juhtum, igale reale üks vastus',
    },
    '--full': {
      en: 'add explanations to JSON; add readings, ids and all questions to text',
      et: 'lisab JSON-ile selgitused ning tekstile tõlgendused, tunnused ja kõik küsimused',
    },
    '--as': sharedOptions.actor,
    '--why': {
      en: 'explain one finding or norm, such as child-in-danger (--full lists the ids)',
      et: 'selgitab üht järeldust või normi, nt child-in-danger (tunnused näitab --full)',
    },
  },
  notes: [
    {
      en: 'Every fact may be left out: a fact you leave out is unknown, and nothing defaults to "no". `lasteks schema case` lists the facts.',
      et: 'Ükski asjaolu ei ole kohustuslik: esitamata asjaolu on teadmata ja midagi ei loeta vaikimisi eitavaks. Asjaolude loetelu annab `lasteks schema case`.',
    },
    sharedNotes.documentFirst,
    sharedNotes.badLines,
  ],
  examples: [
    'lasteks assess examples/separated-on-friday-evening.yaml --lang et',
    'lasteks assess case.yaml --at 2023-05-02T10:00 --why child-in-danger',
    'export-cases | lasteks assess - --ndjson --at 2024-06-30 > answers.ndjson',
  ],
};
