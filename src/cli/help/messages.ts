import type { Bilingual } from '../../model/rule/truth.ts';

/** The help text of the program itself. */
export const programHelp = {
  description: {
    en: 'The Estonian Child Protection Act as rules: what follows for a child, who notifies whom, by when, and what is not known yet.',
    et: 'Lastekaitseseadus reeglitena: mis lapse puhul seadusest tuleneb, kes keda ja mis ajaks teavitab ning mis on veel teadmata.',
  },
  version: { en: 'print the version', et: 'väljastab versiooni' },
  help: { en: 'print this help', et: 'väljastab selle abiteksti' },
  helpCommand: { en: 'print the help of a command', et: 'väljastab käsu abiteksti' },
  noDecisions: {
    en: 'lasteks makes no decisions. It reports what follows from the known facts under the Act, and which facts are unknown.',
    et: 'lasteks ei otsusta kellegi eest. See näitab, mis teadaolevatest asjaoludest seaduse järgi tuleneb ja millised asjaolud on teadmata.',
  },
} satisfies Record<string, Bilingual>;

/** Command lines that the help of the program shows. */
export const programExamples: readonly string[] = [
  'lasteks assess case.yaml --at 2023-05-02T10:00',
  'lasteks assess cases.ndjson > answers.ndjson',
  'lasteks screen person.yaml --verdict-only',
  'lasteks check policy/ --reporter junit > report.xml',
  'lasteks compare 2016 2023 --format html --out comparison.html',
  'lasteks rules --format json > rules.json',
  'lasteks verify act.xml --wording 2023',
  'lasteks history "§ 20 (1)"',
  'lasteks schema case > case.schema.json',
  'lasteks help check --lang et',
];

/** The headings and placeholders that Commander prints, by its English text. */
export const helpTitles: Readonly<Record<string, Bilingual>> = {
  'Usage:': { en: 'Usage:', et: 'Kasutus:' },
  'Arguments:': { en: 'Arguments:', et: 'Argumendid:' },
  'Options:': { en: 'Options:', et: 'Valikud:' },
  'Commands:': { en: 'Commands:', et: 'Käsud:' },
  '[options]': { en: '[options]', et: '[valikud]' },
  '[command]': { en: '[command]', et: '[käsk]' },
};

/** The headings below the options. */
export const sectionTitles = {
  examples: { en: 'Examples:', et: 'Näited:' },
  exitCodes: { en: 'Exit codes:', et: 'Väljundkoodid:' },
} satisfies Record<string, Bilingual>;

/** What each exit code means. */
export const exitCodeTexts: Readonly<Record<'0' | '1' | '2' | '70', Bilingual>> = {
  0: {
    en: 'success; also when the reader closes the pipe',
    et: 'õnnestus; ka siis, kui väljundi lugeja sulgeb toru',
  },
  1: {
    en: 'a check failed: a scenario or an answer differs, a text differs from the encoding, or no scenario detects a rule change',
    et: 'kontroll andis erinevuse: stsenaarium või vastus ei ole ootuspärane, tekst erineb kodeeritust või ükski stsenaarium ei avasta reegli muudatust',
  },
  2: {
    en: 'bad input: a document, a line of a stream, or an option',
    et: 'vigane sisend: dokument, voo rida või valik',
  },
  70: {
    en: 'an internal error of lasteks (LASTEKS_DEBUG=1 shows where)',
    et: 'lasteksi sisemine viga (LASTEKS_DEBUG=1 näitab selle kohta)',
  },
};
