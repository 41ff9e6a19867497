import type { UnreadReason } from '../../act/official-text/official-text.ts';
import type { Dependents, ProvisionStatus, Verification } from '../../act/verify-text.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** What the statuses are called where they are counted. */
export const statusWords: Readonly<Record<ProvisionStatus, Bilingual>> = {
  same: { en: 'same', et: 'sama' },
  drifted: { en: 'drifted', et: 'muutunud' },
  missing: { en: 'missing', et: 'puudu' },
  new: { en: 'new', et: 'uus' },
  unsure: { en: 'unsure', et: 'ebaselge' },
};

/** A status beside a provision or a chapter, by what tells it. */
export const statusInWords: Readonly<Record<`${ProvisionStatus} by ${'numbers' | 'digest' | 'marks'}`, Bilingual>> = {
  'same by numbers': { en: 'the same by its number', et: 'numbri järgi sama' },
  'same by digest': { en: 'the same, its text compared', et: 'sama, tekst võrreldud' },
  'same by marks': { en: 'the same by its amendment marks', et: 'muutmismärgete järgi sama' },
  'drifted by numbers': { en: 'drifted: other sections stand in it', et: 'muutunud: selles on teised paragrahvid' },
  'drifted by digest': { en: 'drifted: its text differs', et: 'muutunud: tekst erineb' },
  'drifted by marks': { en: 'drifted: its amendment mark differs', et: 'muutunud: muutmismärge erineb' },
  'missing by numbers': { en: 'missing from the text', et: 'tekstist puudu' },
  'missing by digest': { en: 'missing from the text', et: 'tekstist puudu' },
  'missing by marks': { en: 'missing from the text', et: 'tekstist puudu' },
  'new by numbers': { en: 'new: nothing is encoded', et: 'uus: midagi ei ole kodeeritud' },
  'new by digest': { en: 'new: nothing is encoded', et: 'uus: midagi ei ole kodeeritud' },
  'new by marks': { en: 'new: nothing is encoded', et: 'uus: midagi ei ole kodeeritud' },
  'unsure by numbers': { en: 'unsure', et: 'ebaselge' },
  'unsure by digest': { en: 'unsure', et: 'ebaselge' },
  'unsure by marks': {
    en: 'unsure: a later amendment mark may cover it',
    et: 'ebaselge: seda võib katta hilisem märge',
  },
};

/** What rests on a provision. */
export const restingWords: Readonly<Record<keyof Required<Dependents>, Bilingual>> = {
  rules: { en: 'Rules:', et: 'Reeglid:' },
  terms: { en: 'Facts:', et: 'Faktid:' },
  offenceLists: { en: 'Lists of offences:', et: 'Süütegude loetelud:' },
  scenarios: { en: 'Scenarios:', et: 'Stsenaariumid:' },
  answers: { en: 'Also turns:', et: 'Oleneb ka:' },
};

/** Why something was not read. */
export const unreadWords: Readonly<Record<UnreadReason, string>> = {
  'a number that can be read in more than one way': 'number, mida saab lugeda mitmeti',
  'a number that does not follow the one before it': 'number, mis ei järgne eelmisele',
  'a number that is not written as one': 'number, mis ei ole numbrina kirjutatud',
  'a part of something that was not read': 'osa millestki, mida ei loetud',
  'a text that belongs to no part': 'tekst, mis ei kuulu ühegi osa juurde',
  'an amendment mark written in another way': 'teisiti kirjutatud muutmismärge',
  'a day that is not written as one': 'päev, mis ei ole päevana kirjutatud',
  'an element that acts of this schema do not have here': 'element, mida selle skeemi aktides siin ei ole',
};

/** What the text was held against, by {@link Verification.by}; `{}` stands for the days of the texts that were held. */
export const comparedByWords: Readonly<Record<Verification['by'], Bilingual>> = {
  digests: {
    en: 'Compared with the official text of this wording, provision by provision.',
    et: 'Võrreldud selle redaktsiooni ametliku tekstiga, säte sätte haaval.',
  },
  'digests-of-other-days': {
    en: 'No official text of this wording was held in this language: what was the same on {} is compared with the text of that day, the rest by numbers and amendment marks.',
    et: 'Selle redaktsiooni ametlikku teksti selles keeles käepärast ei olnud: mis oli {} sama, on võrreldud tolle päeva tekstiga, muu numbrite ja muutmismärgete järgi.',
  },
  marks: {
    en: 'No official text was held in this language: compared by numbers and amendment marks alone.',
    et: 'Selles keeles ei olnud ametlikku teksti käepärast: võrreldud ainult numbrite ja muutmismärgete järgi.',
  },
};

/** Everything else that the report says in its own words. */
export const verificationWords = {
  title: { en: 'Official text of the Child Protection Act', et: 'Lastekaitseseaduse ametlik tekst' },
  against: { en: 'Held against the wording of', et: 'Võrreldud redaktsiooniga' },
  lastEncoded: { en: 'the last that is encoded', et: 'viimane, mis on kodeeritud' },
  or: { en: 'or', et: 'või' },
  ofAnotherDay: {
    en: 'The text says that it is in force from {}, not from {}.',
    et: 'Tekst ütleb, et see kehtib alates {}, mitte alates {}.',
  },
  same: { en: 'The text is what is encoded.', et: 'Tekst on see, mis on kodeeritud.' },
  drifted: { en: 'The text is not what is encoded.', et: 'Tekst ei ole see, mis on kodeeritud.' },
  chapters: { en: 'Chapters', et: 'Peatükid' },
  provisions: { en: 'Provisions', et: 'Sätted' },
  notRead: { en: 'Not read', et: 'Lugemata' },
  line: { en: 'line', et: 'rida' },
  lost: { en: 'Superscripts that the text has lost', et: 'Kaduma läinud ülaindeksid' },
  lostCount: {
    en: 'Superscripts that the text prints on the line: {}; --full names them with what they probably are.',
    et: 'Reale trükitud ülaindekseid: {}; --full nimetab need koos sellega, mis need tõenäoliselt on.',
  },
  probably: { en: 'probably', et: 'tõenäoliselt' },
  repealed: { en: 'repealed', et: 'kehtetu' },
  inForceFrom: { en: 'in force from', et: 'jõustunud' },
  nothingRests: { en: 'Nothing rests on it.', et: 'Sellele ei tugine miski.' },
} satisfies Record<string, Bilingual>;
