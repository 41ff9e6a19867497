import { inBothLanguages } from '../report/bilingual.ts';

/** A status by what a provision was compared by, where that makes no difference. */
const always = (text: string) => ({
  numbers: text,
  digest: text,
  marks: text,
});

/** What a report of a verification is written with. */
export const verificationMessages = inBothLanguages({
  en: {
    title: 'Check of the official text',
    against: 'Compared with the wording of {day}, the last that is encoded.',
    or: 'or',
    by: {
      digests: 'Compared with the official text of this wording, provision by provision.',
      'digests-of-other-days':
        'No official text of this wording was available in this language: what was the same on {days} is compared with the text of that day, the rest by numbers and amendment marks.',
      marks: 'No official text was available in this language: compared by numbers and amendment marks only.',
    },
    statedDay: 'The text states that it is in force from {stated}, not from {expected}.',
    same: 'The text matches the encoding.',
    drifted: 'The text does not match the encoding.',
    result: 'Result',
    chapters: 'Chapters',
    provisions: 'Provisions',
    status: { same: 'same', drifted: 'drifted', missing: 'missing', new: 'new', unsure: 'unsure' },
    statusBy: {
      same: { numbers: 'same number', digest: 'same text', marks: 'same amendment marks' },
      drifted: {
        numbers: 'drifted: it contains other sections',
        digest: 'drifted: the text differs',
        marks: 'drifted: the amendment mark differs',
      },
      missing: always('missing from the text'),
      new: always('new: not encoded'),
      unsure: { ...always('unsure'), marks: 'unsure: a later amendment mark may cover it' },
    },
    mark: '({act}, in force from {day})',
    repealed: '(repealed)',
    dependents: {
      rules: 'Rules',
      terms: 'Facts',
      offenceLists: 'Lists of offences',
      answers: 'Also affects',
      scenarios: 'Scenarios',
    },
    noDependents: 'Nothing depends on it.',
    notRead: 'Not read',
    unread: {
      'a number that can be read in more than one way': 'a number that can be read in more than one way',
      'a number that does not follow the one before it': 'a number that does not follow the one before it',
      'a number that is not written as one': 'a number that is not written as a number',
      'a part of something that was not read': 'a part of something that was not read',
      'a text that belongs to no part': 'a text that belongs to no part',
      'an amendment mark written in another way': 'an amendment mark in another format',
      'a day that is not written as one': 'a day that is not written as a date',
      'an element that acts of this schema do not have here': 'an element that acts of this schema do not have here',
    },
    lostSuperscripts: 'Superscripts that the text has lost',
    lostCount: {
      one: '{count} superscript is printed on the line; --full lists it with what it probably is.',
      other: '{count} superscripts are printed on the line; --full lists them with what they probably are.',
    },
    probably: '{printed}: probably {probable}',
  },
  et: {
    title: 'Ametliku teksti kontroll',
    against: 'Võrreldud viimase kodeeritud redaktsiooniga: {day}.',
    or: 'või',
    by: {
      digests: 'Võrreldud selle redaktsiooni ametliku tekstiga säte sätte haaval.',
      'digests-of-other-days':
        'Selle redaktsiooni ametlik tekst ei olnud selles keeles kasutada. Sätteid, mis vahepeal ei muutunud, on võrreldud ühe järgmise päeva tekstiga: {days}; ülejäänud sätteid numbrite ja muutmismärgete järgi.',
      marks: 'Ametlik tekst ei olnud selles keeles kasutada: võrreldud on ainult numbrite ja muutmismärgete järgi.',
    },
    statedDay: 'Teksti järgi on jõustumise päev {stated}, mitte {expected}.',
    same: 'Tekst vastab kodeeritule.',
    drifted: 'Tekst ei vasta kodeeritule.',
    result: 'Tulemus',
    chapters: 'Peatükid',
    provisions: 'Sätted',
    status: { same: 'sama', drifted: 'muutunud', missing: 'puudu', new: 'uus', unsure: 'ebaselge' },
    statusBy: {
      same: { numbers: 'sama number', digest: 'sama tekst', marks: 'samad muutmismärked' },
      drifted: {
        numbers: 'muutunud: sisaldab teisi paragrahve',
        digest: 'muutunud: tekst erineb',
        marks: 'muutunud: muutmismärge erineb',
      },
      missing: always('tekstist puudu'),
      new: always('uus: ei ole kodeeritud'),
      unsure: { ...always('ebaselge'), marks: 'ebaselge: hilisem muutmismärge võib seda hõlmata' },
    },
    mark: '({act}, jõustumine {day})',
    repealed: '(kehtetu)',
    dependents: {
      rules: 'Reeglid',
      terms: 'Asjaolud',
      offenceLists: 'Süütegude loetelud',
      answers: 'Mõjutab ka',
      scenarios: 'Stsenaariumid',
    },
    noDependents: 'Sellele ei tugine miski.',
    notRead: 'Lugemata',
    unread: {
      'a number that can be read in more than one way': 'number, mida saab lugeda mitmeti',
      'a number that does not follow the one before it': 'number, mis ei järgne eelmisele',
      'a number that is not written as one': 'number, mis ei ole numbrina kirjutatud',
      'a part of something that was not read': 'osa lugemata jäänud tekstist',
      'a text that belongs to no part': 'tekst, mis ei kuulu ühegi osa juurde',
      'an amendment mark written in another way': 'teistsugusel kujul muutmismärge',
      'a day that is not written as one': 'päev, mis ei ole kuupäevana kirjutatud',
      'an element that acts of this schema do not have here': 'element, mida selle skeemiga aktides siin ei ole',
    },
    lostSuperscripts: 'Tekstis kaduma läinud ülaindeksid',
    lostCount: {
      one: 'Tavalise numbrina on trükitud {count} ülaindeks; --full näitab selle tõenäolist õiget kuju.',
      other: 'Tavalise numbrina on trükitud {count} ülaindeksit; --full näitab nende tõenäolist õiget kuju.',
    },
    probably: '{printed}: tõenäoliselt {probable}',
  },
});
