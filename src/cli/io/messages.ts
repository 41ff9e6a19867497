import type { Bilingual } from '../../model/rule/truth.ts';

/** What would be right instead of an input or output that is rejected. */
export const expectedFiles = {
  existing: { en: 'a file that exists, or - for standard input', et: 'olemasolev fail või - standardsisendi jaoks' },
  permitted: { en: 'a file that may be read', et: 'fail, mille lugemiseks on õigus' },
  noFolder: { en: 'a file, not a folder', et: 'fail, mitte kaust' },
  readable: { en: 'a file that can be read', et: 'loetav fail' },
  writable: { en: 'a file that can be written', et: 'fail, kuhu saab kirjutada' },
  utf8: { en: 'text in UTF-8', et: 'tekst UTF-8 kodeeringus' },
  shortLine: { en: 'a line of at most 16 MB', et: 'rida, mille pikkus on kuni 16 MB' },
  aCase: {
    en: 'a case: a person is not assessed (lasteks screen)',
    et: 'juhtum: isikut kontrollib `lasteks screen`',
  },
  aPerson: {
    en: 'a person: a case is not screened (lasteks assess)',
    et: 'isik: juhtumit hindab `lasteks assess`',
  },
} satisfies Record<string, Bilingual>;

/** A file of a limited size. */
export const fileOfAtMost = (megabytes: number, what: Bilingual): Bilingual => ({
  en: `${what.en} of at most ${megabytes} megabytes`,
  et: `${what.et}, mille maht on kuni ${megabytes} megabaiti`,
});

/** A document of a limited size. */
export const documentOfAtMost = (bytes: number): Bilingual => ({
  en: `a document of at most ${bytes} bytes; more is for --ndjson`,
  et: `dokument, mille maht on kuni ${bytes} baiti; suurema jaoks on --ndjson`,
});

/** The files that have a limited size. */
export const kindsOfFiles = {
  officialText: { en: 'an official text', et: 'ametlik tekst' },
  scenarioFile: { en: 'a scenario file', et: 'stsenaariumifail' },
  stream: { en: 'a stream', et: 'voog' },
  snapshot: { en: 'a snapshot', et: 'hetktõmmis' },
  answer: { en: 'an answer', et: 'vastus' },
} satisfies Record<string, Bilingual>;

/** What would be right in a text in YAML or JSON. */
export const expectedYaml = {
  oneCase: {
    en: 'one document; several cases go into an .ndjson file, a case a line',
    et: 'üks dokument; mitu juhtumit pange .ndjson-faili, igale reale üks',
  },
  oneList: {
    en: 'one document: one list of all scenarios of the file',
    et: 'üks dokument: faili kõigi stsenaariumide loetelu',
  },
  noControlCharacters: {
    en: 'text in UTF-8 without control characters',
    et: 'juhtmärkideta tekst UTF-8 kodeeringus',
  },
  fewerLevels: { en: 'fewer levels', et: 'vähem tasemeid' },
  yamlOrJson: { en: 'YAML 1.2 or JSON', et: 'YAML 1.2 või JSON' },
  keysOnce: { en: 'each key once', et: 'iga võti üks kord' },
  noTab: { en: 'spaces for indentation, not a tab', et: 'taandeks tühikud, mitte tabeldusmärk' },
  indentation: {
    en: 'each bracket closed, and the keys of one group in one column',
    et: 'kõik sulud suletud ja ühe rühma võtmed ühes veerus',
  },
  missingCharacter: {
    en: 'a closing quote or bracket, or a space after a colon',
    et: 'lõpetav jutumärk või sulg või tühik pärast koolonit',
  },
  oneKeyPerLine: {
    en: 'one key and its value on a line, or braces around several',
    et: 'real üks võti ja selle väärtus või mitme ümber loogelised sulud',
  },
  noTag: { en: 'plain values without a tag (!)', et: 'tavalised väärtused ilma sildita (!)' },
  textAsKey: { en: 'a plain text as key', et: 'võtmena tavaline tekst' },
  noAnchorBefore: {
    en: 'an alias (*) of an anchor (&) that ends before it',
    et: 'viide (*) ankrule (&), mis lõpeb enne seda',
  },
  aliasName: { en: 'an anchor (&) or an alias (*) with its name', et: 'nimega ankur (&) või viide (*)' },
  aliasAlone: {
    en: 'an alias (*) alone: no anchor (&) and no tag (!) before it',
    et: 'viide (*) üksi, ilma selle ees oleva ankru (&) või sildita (!)',
  },
  oneAnchor: { en: 'one anchor (&) for a value', et: 'väärtusel üks ankur (&)' },
  quoted: {
    en: 'quotes around a text that begins with @, ` or %',
    et: 'jutumärgid teksti ümber, mis algab märgiga @, ` või %',
  },
  escape: {
    en: 'an escape (\\) that JSON or YAML has, or single quotes',
    et: 'paojada (\\), mis JSON-is või YAML-is on olemas, või ülakomad',
  },
  shortKey: { en: 'a key of at most 1024 characters', et: 'võti, milles on kuni 1024 märki' },
  noDirective: { en: 'no directive (%) but %YAML 1.2', et: 'direktiivideta (%) tekst, lubatud on ainult %YAML 1.2' },
  noMergeKey: {
    en: 'no merge key (<<): write the facts out, or repeat a whole value by an anchor (&) and an alias (*)',
    et: 'ilma liitmisvõtmeta (<<): kirjutage asjaolud välja või korrake tervet väärtust ankru (&) ja viitega (*)',
  },
} satisfies Record<string, Bilingual>;

/** At most so many aliases of an anchor. */
export const fewerAliases = (most: number): Bilingual => ({
  en: `at most ${most} aliases (*) of an anchor (&)`,
  et: `kuni ${most} viidet (*) ühele ankrule (&)`,
});

/** At most so many values in a document. */
export const fewerValues = (most: number): Bilingual => ({
  en: `at most ${most} values, each counted as often as aliases (*) repeat it`,
  et: `kuni ${most} väärtust, viidetega (*) korratud väärtused igal korral loetud`,
});
