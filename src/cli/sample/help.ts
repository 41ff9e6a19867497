import type { CommandHelp } from '../help/command-help.ts';

/** The help text of `lasteks sample`. */
export const help: CommandHelp = {
  summary: { en: 'write synthetic cases or persons', et: 'väljastab tehisandmed: juhtumid või isikud' },
  description: {
    en: 'Writes synthetic cases or persons, one envelope per line: nobody’s data, to try the other commands.',
    et: 'Väljastab tehislikud juhtumid või isikud, igal real üks ümbrik: kellegi andmeid neis ei ole, need on teiste käskude proovimiseks.',
  },
  arguments: {},
  options: {
    '--count': { en: 'how many (default: 1000)', et: 'mitu (vaikimisi 1000)' },
    '--seed': {
      en: 'an integer: the same seed gives the same lines (default: 1)',
      et: 'täisarv: sama arv annab samad read (vaikimisi 1)',
    },
    '--kind': { en: 'case or person (default: case)', et: 'case või person (vaikimisi case)' },
    '--at': {
      en: 'the time of all lines (default: 2027-06-14T10:00)',
      et: 'kõigi ridade aeg (vaikimisi 2027-06-14T10:00)',
    },
  },
  values: { '--kind': ['case', 'person'] },
  notes: [
    {
      en: 'docs/sample.md lists how often each fact is present and with which values, with the source and its weaknesses. Most of it is assumed: a sample shows what an amendment can do, not how often it will.',
      et: 'Kui sageli ja milliste väärtustega iga asjaolu esineb, on koos allika ja selle puudustega failis docs/sample.md. Enamik on oletus: valim näitab, mida seadusemuudatus võib kaasa tuua, mitte kui sageli.',
    },
  ],
  examples: [
    'lasteks sample --count 250000 --seed 1 > cases.ndjson',
    'lasteks sample --kind person --count 1000 | lasteks screen - --ndjson --verdict-only',
  ],
};
