import type { Bilingual } from '../../model/rule/truth.ts';

/** The heads and hints of errors. */
export const errorMessages = {
  badInput: { en: 'bad input', et: 'vigane sisend' },
  expected: { en: 'expected', et: 'oodatud on' },
  rejectedLine: { en: '{} line could not be answered', et: '{} reale ei saanud vastata' },
  rejectedLines: { en: '{} lines could not be answered', et: '{} reale ei saanud vastata' },
  firstDay: {
    en: 'The rules cover the days from {} on.',
    et: 'Reeglid hõlmavad päevi alates {}.',
  },
  otherDay: {
    en: 'Give a day with --at, or apply a wording to any day: --wording {}.',
    et: 'Andke päev valikuga --at või kohaldage redaktsiooni mis tahes päevale: --wording {}.',
  },
  wordings: { en: 'Wordings: {}.', et: 'Redaktsioonid: {}.' },
  helpOf: { en: 'Run `lasteks help {}` for the options.', et: 'Valikuid selgitab `lasteks help {}`.' },
  help: { en: 'Run `lasteks help` for the commands.', et: 'Käske selgitab `lasteks help`.' },
  schemaOf: {
    en: 'Run `lasteks schema {}` for the keys and their values.',
    et: 'Võtmed ja nende väärtused annab `lasteks schema {}`.',
  },
  notWritten: {
    en: 'the results cannot be written ({}); check the disk and the output, and run the command again',
    et: 'tulemusi ei saa kirjutada ({}); kontrollige ketast ja väljundit ning käivitage käsk uuesti',
  },
  internal: {
    en: 'an internal error of lasteks, not of the input ({}); LASTEKS_DEBUG=1 shows where',
    et: 'lasteksi sisemine viga, mitte sisendi viga ({}); LASTEKS_DEBUG=1 näitab selle kohta',
  },
} satisfies Record<string, Bilingual>;

/** Errors in the use of the command line. */
export const usageMessages = {
  missingArgument: { en: 'missing argument <{}>', et: 'puudub argument <{}>' },
  missingValue: { en: 'option {} needs a value', et: 'valikul {} puudub väärtus' },
  missingOption: { en: 'missing option {}', et: 'puudub valik {}' },
  conflict: { en: '{} cannot be used with {}', et: '{} ei saa kasutada koos valikuga {}' },
  tooMany: {
    en: 'too many arguments: {} takes {}, but {} were given',
    et: 'liiga palju argumente: {} võtab {}, kuid anti {}',
  },
  unknownOption: { en: 'unknown option', et: 'tundmatu valik' },
  unknownCommand: { en: 'unknown command', et: 'tundmatu käsk' },
  atArgument: { en: 'argument {}', et: 'argument {}' },
  nearest: { en: 'did you mean {}?', et: 'kas mõtlesite {}?' },
  or: { en: ' or ', et: ' või ' },
  commands: { en: 'Commands: {}.', et: 'Käsud: {}.' },
} satisfies Record<string, Bilingual>;
