import type { CommandHelp } from '../help/command-help.ts';
import { sharedNotes, sharedOptions } from '../help/shared-options.ts';

/** The help text of `lasteks screen`. */
export const help: CommandHelp = {
  summary: { en: 'screen a person, or a stream of persons', et: 'kontrollib isikut või isikute voogu' },
  description: {
    en: 'Screens a person under §§ 19 and 20: whether a restriction bars the person from working with children, which one, and what is due.',
    et: 'Kontrollib isikut §-de\u00a019 ja 20 järgi: kas ja milline piirang keelab tal lapsega töötada ning mida tuleb teha.',
  },
  arguments: {
    FILE: {
      en: 'a person, alone or in an envelope { id, at, person }, as YAML or JSON; - is standard input; .ndjson is a stream',
      et: 'isik kas eraldi või ümbrikus { id, at, person }, YAML või JSON; - on standardsisend; .ndjson on voog',
    },
  },
  options: {
    '--at': sharedOptions.at,
    '--wording': sharedOptions.wording,
    '--strict': sharedOptions.strict,
    '--json': sharedOptions.json,
    '--ndjson': {
      en: 'read a stream: a person per line in, an answer per line out',
      et: 'loeb voogu: igal real üks isik, igale reale üks vastus',
    },
    '--verdict-only': {
      en: 'print only: may work, may not work, or unknown',
      et: 'väljastab ainult tulemuse: võib töötada, ei või töötada või teadmata',
    },
    '--full': {
      en: 'add readings, ids and all questions to text',
      et: 'lisab tekstile tõlgendused, tunnused ja kõik küsimused',
    },
    '--as': sharedOptions.actor,
  },
  notes: [
    {
      en: 'If `records` is left out, it is unknown what is on record; an empty list means that nothing is. `lasteks schema person` lists the facts.',
      et: 'Kui `records` on esitamata, on karistusandmed teadmata; tühi loetelu tähendab, et neid ei ole. Asjaolude loetelu annab `lasteks schema person`.',
    },
    sharedNotes.documentFirst,
    sharedNotes.badLines,
    {
      en: 'After a stream, a count per verdict goes to standard error.',
      et: 'Voo lõpus väljastatakse standardveavoogu, mitu isikut millise tulemuse sai.',
    },
  ],
  examples: [
    'lasteks screen examples/person-robber-2016.yaml --lang et',
    'lasteks screen person.yaml --at 2023-05-02 --verdict-only',
    'export-persons | lasteks screen - --ndjson --verdict-only > verdicts.ndjson',
  ],
};
