import type { Bilingual } from '../../model/rule/truth.ts';

/** The help texts of options that several commands have. */
export const sharedOptions = {
  at: {
    en: 'a day, or a date and time in Estonia (default: now)',
    et: 'päev või kuupäev ja kellaaeg Eesti aja järgi (vaikimisi praegu)',
  },
  wording: {
    en: 'apply the wording that entered into force on this day, whatever the date',
    et: 'kohaldab sel päeval jõustunud redaktsiooni, olenemata kuupäevast',
  },
  strict: {
    en: 'reject a date beyond the last review of the law',
    et: 'ei vasta kuupäeva kohta, milleni õigust ei ole läbi vaadatud',
  },
  json: { en: 'print the answer as JSON', et: 'väljastab vastuse JSON-ina' },
  actor: {
    en: 'print the tasks of one actor: local-government, or local-government:0793',
    et: 'väljastab ühe tegutseja ülesanded: local-government või local-government:0793',
  },
  norm: { en: 'only these findings and norms', et: 'ainult need järeldused ja normid' },
  out: {
    en: 'write to this file (default: standard output)',
    et: 'kirjutab sellesse faili (vaikimisi standardväljund)',
  },
  lang: {
    en: 'et or en (default: et if LC_ALL or LANG is Estonian, else en)',
    et: 'et või en (vaikimisi et, kui LC_ALL või LANG on eesti keel, muidu en)',
  },
} satisfies Record<string, Bilingual>;

/** What the help of `assess` and of `screen` explains alike. */
export const sharedNotes = {
  documentFirst: {
    en: '`at` and `wording` in the document override the options.',
    et: 'Dokumendi `at` ja `wording` on valikute suhtes ülimuslikud.',
  },
  badLines: {
    en: 'In a stream, a line that cannot be answered becomes { id, line, error: { code, path } } on its own line, with a column if it is not JSON or repeats a key. The other lines are answered.',
    et: 'Voos asendab rida, mille kohta ei saa vastata, { id, line, error: { code, path } } samal real; kui rida ei ole JSON või selles kordub võti, lisandub veerg. Ülejäänud read saavad vastuse.',
  },
} satisfies Record<string, Bilingual>;
