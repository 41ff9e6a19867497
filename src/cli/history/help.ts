import type { CommandHelp } from '../help/command-help.ts';

/** The help text of `lasteks history`. */
export const help: CommandHelp = {
  summary: { en: 'print the history of a provision or a rule', et: 'näitab sätte või reegli muutumist ajas' },
  description: {
    en: 'Prints the versions of a provision, with the rules based on it, or of one rule: from which day, by which act.',
    et: 'Näitab sätte versioone koos sellele tuginevate reeglitega või ühe reegli versioone: mis päevast ja millise seadusega.',
  },
  arguments: {
    WHAT: {
      en: 'a provision, such as "§ 20 (1)", or the id of a finding or norm',
      et: 'säte, nt "§ 20 lg 1", või järelduse või normi tunnus',
    },
  },
  options: {
    '--json': { en: 'print the history as JSON', et: 'väljastab tulemuse JSON-ina' },
    '--format': { en: 'text, md, html or json (default: text)', et: 'text, md, html või json (vaikimisi text)' },
  },
  values: { '--format': ['text', 'md', 'html', 'json'] },
  notes: [
    {
      en: 'A renumbered provision is followed under its other numbers. The JSON is in both languages.',
      et: 'Ümber nummerdatud sätet jälgitakse ka teiste numbrite all. JSON-is on tekst mõlemas keeles.',
    },
  ],
  examples: [
    'lasteks history "§ 20 (1)"',
    'lasteks history 27.1 --lang et',
    'lasteks history decide-on-case-management --json',
  ],
};
