import type { CommandHelp } from '../help/command-help.ts';

/** The help text of `lasteks check`. */
export const help: CommandHelp = {
  summary: { en: 'run scenario files', et: 'käivitab stsenaariumifailid' },
  description: {
    en: 'Runs scenarios: cases and persons with the expected answer. Reports each mismatch with the provisions and facts behind it.',
    et: 'Käivitab stsenaariumid: juhtumid ja isikud koos oodatava vastusega. Näitab iga lahknevust koos sätete ja asjaoludega, millest see tuleneb.',
  },
  arguments: {
    FILES: {
      en: 'scenario files in YAML or JSON, folders and globs; - is standard input',
      et: 'stsenaariumifailid (YAML või JSON), kaustad ja mustrid; - on standardsisend',
    },
  },
  options: {
    '--reporter': {
      en: 'pretty, junit, json or github (default: pretty)',
      et: 'pretty, junit, json või github (vaikimisi pretty)',
    },
    '--wording': {
      en: 'run all under the wording that entered into force on this day',
      et: 'käivitab kõik sel päeval jõustunud redaktsiooni järgi',
    },
    '--filter': {
      en: 'run only the scenarios whose name contains this text',
      et: 'käivitab ainult stsenaariumid, mille nimes on see tekst',
    },
    '--fail-on-empty': {
      en: 'fail when no scenario was run (default)',
      et: 'loeb ebaõnnestumiseks, kui ühtki stsenaariumi ei käivitatud (vaikimisi)',
    },
    '--no-fail-on-empty': {
      en: 'do not fail when no scenario was run',
      et: 'ei loe ebaõnnestumiseks, kui ühtki stsenaariumi ei käivitatud',
    },
    '--record': {
      en: 'write a snapshot of the current answers to a file; - is standard output',
      et: 'kirjutab praegustest vastustest hetktõmmise faili; - on standardväljund',
    },
    '--against': {
      en: 'report what has changed since a snapshot was written',
      et: 'näitab, mis on hetktõmmisega võrreldes muutunud',
    },
    '--at': {
      en: 'with --record or --against: the time for cases without `at`',
      et: 'koos valikuga --record või --against: aeg juhtumitele, millel ei ole `at`',
    },
    '--coverage': {
      en: 'report how much of the law the scenarios test, and print scenarios for the rest',
      et: 'näitab, kui palju seadusest stsenaariumid katavad, ja väljastab puuduvad stsenaariumid',
    },
    '--threshold': {
      en: 'fail when the coverage of norms or of conditions is lower',
      et: 'loeb ebaõnnestumiseks, kui normide või tingimuste kaetus on väiksem',
    },
    '--full': {
      en: 'with --coverage: also what is covered, by provision, and what is not counted',
      et: 'koos valikuga --coverage: ka see, mis on sätete kaupa kaetud ja mida ei arvestata',
    },
  },
  values: { '--reporter': ['pretty', 'junit', 'json', 'github'] },
  notes: [
    {
      en: 'A file that cannot be read is reported with line and column, and the others still run. A scenario with `todo` is shown and not counted. No report repeats a value of a case: a municipality is shown as the name of its fact.',
      et: 'Fail, mida ei saa lugeda, on aruandes rea ja veeruga ning ülejäänud failid käivitatakse. Stsenaariumi, millel on `todo`, näidatakse, kuid ei arvestata. Aruanne ei korda juhtumi väärtusi: omavalitsuse asemel on asjaolu nimi.',
    },
    {
      en: '--record and --against compare the answers themselves; expectations play no part. FILES may then also hold cases and persons, alone, in lists or as .ndjson. A snapshot contains no date of a case. --against exits with 1 if something has changed.',
      et: 'Valikute --record ja --against korral võrreldakse vastuseid endid; ootusi ei arvestata. Failides võivad siis olla ka juhtumid ja isikud eraldi, loeteluna või .ndjson-ina. Hetktõmmises ei ole juhtumi kuupäevi. Kui midagi on muutunud, on --against väljundkood 1.',
    },
    {
      en: 'Coverage counts, for each norm on each day from 2016 on, each possible outcome and each atomic condition that can change it alone (MC/DC); with --wording only those of that wording. A scenario covers what it expects.',
      et: 'Kaetus hõlmab iga normi kohta igal päeval alates 2016. aastast kõiki võimalikke tulemusi ja iga üksiktingimust, mis võib tulemust üksi muuta (MC/DC); koos valikuga --wording ainult seda redaktsiooni. Stsenaarium katab selle, mida selles oodatakse.',
    },
  ],
  examples: [
    'lasteks check policy/',
    'lasteks check policy/ --wording 2023 --coverage --threshold 80',
    'lasteks check policy/ cases.ndjson --record answers.json',
    'lasteks check policy/ cases.ndjson --against answers.json --wording 2023',
    "lasteks check 'policy/**/*.yaml' --reporter github",
    'lasteks check policy/ --wording 2016 --filter "ten days"',
  ],
};
