import type { ProvisionChange } from '../../compare/comparison/wording-comparison.ts';
import type { Aspect, ComparedKind, MeaningOutcome, MeaningStatus } from '../../compare/meaning/meaning-comparison.ts';
import type { DifferenceKind } from '../../compare/texts/difference-kinds.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';

/** What became of a provision, as a word beside it. */
export const changeWords: Readonly<Record<ProvisionChange, Bilingual>> = {
  amended: { en: 'amended', et: 'muudetud' },
  added: { en: 'added', et: 'lisatud' },
  repealed: { en: 'repealed', et: 'kehtetu' },
  renumbered: { en: 'renumbered', et: 'ümber nummerdatud' },
  're-edited': { en: 're-edited', et: 'ümber toimetatud' },
  unchanged: { en: 'unchanged', et: 'muutmata' },
};

/** What such a word means. */
export const changeMeanings: Readonly<Record<ProvisionChange, Bilingual>> = {
  amended: { en: 'An amending act changed its text.', et: 'Muutmisseadus muutis selle teksti.' },
  added: { en: 'It is in force only in the wording after.', et: 'See kehtib alles teises redaktsioonis.' },
  repealed: {
    en: 'Only its number stands, or not even that.',
    et: 'Alles on vaid number või pole sedagi.',
  },
  renumbered: {
    en: 'It stands under another number; its text may have changed too.',
    et: 'See on teise numbri all; ka tekst võib olla muutunud.',
  },
  're-edited': {
    en: 'No act amended it, yet its official texts differ: it was translated or edited anew.',
    et: 'Ükski seadus seda ei muutnud, kuid ametlikud tekstid erinevad: see on uuesti tõlgitud või toimetatud.',
  },
  unchanged: { en: 'Nothing tells of a change.', et: 'Muutusest ei ole märki.' },
};

/** What became of a rule, as a word beside it. */
export const statusWords: Readonly<Record<MeaningStatus, Bilingual>> = {
  changed: { en: 'changed', et: 'muutunud' },
  added: { en: 'new', et: 'uus' },
  removed: { en: 'gone', et: 'ära langenud' },
  same: { en: 'same', et: 'sama' },
};

/** What such a word means. */
export const statusMeanings: Readonly<Record<MeaningStatus, Bilingual>> = {
  changed: {
    en: 'It comes out otherwise, or binds others, or has another term.',
    et: 'See annab teise tulemuse, kohustab teisi või on teise tähtajaga.',
  },
  added: { en: 'The wording before does not have it.', et: 'Esimeses redaktsioonis seda ei ole.' },
  removed: { en: 'The wording after does not have it.', et: 'Teises redaktsioonis seda enam ei ole.' },
  same: { en: 'Proven on every valuation.', et: 'Tõestatud igal väärtustusel.' },
};

/** The headings of the rules by what became of them. */
export const statusHeadings: Readonly<Record<MeaningStatus, Bilingual>> = {
  changed: { en: 'Rules that changed', et: 'Muutunud reeglid' },
  added: { en: 'New rules', et: 'Uued reeglid' },
  removed: { en: 'Rules that are gone', et: 'Ära langenud reeglid' },
  same: { en: 'Rules that are the same', et: 'Samaks jäänud reeglid' },
};

/** Kinds of rules. */
export const kindWords: Readonly<Record<ComparedKind, Bilingual>> = {
  definition: { en: 'definition', et: 'mõiste' },
  norm: { en: 'norm', et: 'norm' },
  'person-norm': { en: 'norm about persons', et: 'norm isikute kohta' },
  'record-condition': { en: 'when a record counts', et: 'millal karistusandmed loevad' },
};

/** What of a rule can differ. */
export const aspectWords: Readonly<Record<Aspect, Bilingual>> = {
  applies: { en: 'when it applies', et: 'millal see kohaldub' },
  presumed: { en: 'when it is presumed', et: 'millal seda eeldatakse' },
  modality: { en: 'what it does', et: 'mida see teeb' },
  bearer: { en: 'whom it binds or entitles', et: 'keda see kohustab või õigustab' },
  counterpart: { en: 'toward whom', et: 'kelle suhtes' },
  term: { en: 'term', et: 'tähtaeg' },
  notifies: { en: 'who must be told', et: 'keda teavitada' },
};

/** How a rule comes out. */
const ruleOutcomeWords: Readonly<Record<`${MeaningOutcome}`, Bilingual>> = {
  true: { en: 'applies', et: 'kohaldub' },
  false: { en: 'does not apply', et: 'ei kohaldu' },
  unknown: { en: 'not known', et: 'teadmata' },
  'not-in-force': { en: 'no such rule', et: 'sellist reeglit ei ole' },
};

/** How a definition comes out, or what makes a record count. */
const definitionOutcomeWords: Readonly<Record<`${MeaningOutcome}`, Bilingual>> = {
  ...ruleOutcomeWords,
  true: { en: 'is met', et: 'on täidetud' },
  false: { en: 'is not met', et: 'ei ole täidetud' },
};

/** In what two texts differ. */
export const differenceWords: Readonly<Record<DifferenceKind, Bilingual>> = {
  wording: { en: 'other words', et: 'teised sõnad' },
  'citation-style': { en: 'style of citing', et: 'viitamise viis' },
  punctuation: { en: 'punctuation', et: 'kirjavahemärgid' },
  'letter-case': { en: 'capital letters', et: 'suur- ja väiketähed' },
  omission: { en: 'left out of one text', et: 'ühest tekstist välja jäetud' },
};

/** What of a rule is told otherwise without any effect. */
export const otherDifferencesWords = {
  provisions: { en: 'the provisions that it rests on', et: 'sätted, millele see tugineb' },
  reading: { en: 'an open reading', et: 'lahtine tõlgendus' },
  unsettled: { en: 'what is not settled', et: 'mis on lahtine' },
} satisfies Record<string, Bilingual>;

/** What every report says in its own words. */
export const pageWords = {
  act: { en: 'Child Protection Act', et: 'Lastekaitseseadus' },
  skip: { en: 'Skip to the report', et: 'Edasi aruande juurde' },
  contents: { en: 'Contents', et: 'Sisukord' },
  overview: { en: 'Overview', et: 'Ülevaade' },
  before: { en: 'before', et: 'enne' },
  after: { en: 'after', et: 'pärast' },
  all: { en: 'All', et: 'Kõik' },
  number: { en: 'Number', et: 'Arv' },
  meaning: { en: 'Meaning', et: 'Tähendus' },
  show: { en: 'Show', et: 'Näita' },
  search: { en: 'With this text', et: 'Milles on tekst' },
  reset: { en: 'Show all', et: 'Näita kõiki' },
  shown: { en: 'Shown: {shown} of {all}.', et: 'Näidatud: {shown}, kokku {all}.' },
  nothingFound: { en: 'Nothing fits what is chosen.', et: 'Valitule ei vasta midagi.' },
  madeBy: {
    en: 'Made by lasteks {}. It tells what the Act says follows; it decides nothing for anybody. The Act itself is published by Riigi Teataja.',
    et: 'Koostanud lasteks {}. Aruanne ütleb, mis seadusest järeldub, ega otsusta kellegi eest midagi. Seaduse avaldab Riigi Teataja.',
  },
} satisfies Record<string, Bilingual>;

/** What a comparison of wordings says in its own words. */
export const comparisonWords = {
  title: { en: 'two wordings compared', et: 'kahe redaktsiooni võrdlus' },
  wordingOf: { en: 'Wording of {}', et: 'Redaktsioon {}' },
  lawOf: { en: 'as of {}', et: 'seisuga {}' },
  lede: {
    en: '{changed} of {provisions} provisions are not as they were. {differing} of {rules} rules are not the same; the other {same} come out the same on every valuation of the facts that they turn on.',
    et: '{provisions} sättest on muutunud {changed}. {rules} reeglist ei ole samaks jäänud {differing}; ülejäänud {same} annavad sama tulemuse asjaolude iga väärtustuse korral.',
  },
  ledeNoEffect: {
    en: 'Of {noEffect} provisions the text was changed without any effect on a rule.',
    et: '{noEffect} sätte teksti muudeti nii, et ühegi reegli tulemus ei muutunud.',
  },
  provisions: { en: 'Provisions', et: 'Sätted' },
  rules: { en: 'Rules', et: 'Reeglid' },
  changeOfProvisions: { en: 'What became of the provisions', et: 'Mis sätetest sai' },
  changeOfRules: { en: 'What became of the rules', et: 'Mis reeglitest sai' },
  between: { en: 'Amending acts in between', et: 'Vahepealsed muutmisseadused' },
  backwards: {
    en: 'The wording before is the later one: the acts are undone.',
    et: 'Esimene redaktsioon on hilisem: muutmisseadusi võetakse tagasi.',
  },
  noneBetween: { en: 'Both are of one day.', et: 'Mõlemad on sama päeva omad.' },
  inForce: { en: 'In force', et: 'Jõustumine' },
  actOf: { en: 'Act', et: 'Seadus' },
  note: { en: 'What it changed', et: 'Mida muutis' },
  provision: { en: 'Provision', et: 'Säte' },
  change: { en: 'Change', et: 'Muutus' },
  saying: { en: 'What it says', et: 'Mida säte ütleb' },
  readDifferently: { en: 'read differently', et: 'tõlgendatud teisiti' },
  otherRules: {
    en: '{} more rules turn on it, through what is the same',
    et: 'Sellest oleneb veel {} reeglit, mille alus on sama',
  },
  replacedBy: { en: 'Its place is taken by', et: 'Selle asemele tuleb' },
  restingRules: { en: 'Rules that rest on it', et: 'Sellele tuginevad reeglid' },
  chapter: { en: 'Chapter {}', et: '{}. peatükk' },
  noRule: { en: 'No rule rests on it.', et: 'Ükski reegel sellele ei tugine.' },
  sameRules: { en: 'The same: {}', et: 'Samad: {}' },
  noEffect: { en: 'No effect: each rule is the same.', et: 'Mõju ei ole: kõik reeglid on samad.' },
  ruleDiffers: { en: 'a rule is not the same', et: 'mõni reegel ei ole sama' },
  withoutEffect: { en: 'text changed, no effect', et: 'tekst muutunud, mõju ei ole' },
  allSame: { en: 'each rule is the same', et: 'kõik reeglid on samad' },
  withoutRule: { en: 'no rule rests on it', et: 'ükski reegel ei tugine' },
  byChange: { en: 'Provisions that are', et: 'Sätted, mis on' },
  byMeaning: { en: 'In meaning', et: 'Tähenduselt' },
  byStatus: { en: 'Rules that are', et: 'Reeglid, mis on' },
  filterProvisions: { en: 'Choose provisions', et: 'Vali sätted' },
  filterRules: { en: 'Choose rules', et: 'Vali reeglid' },
  officialText: { en: 'Official text', et: 'Ametlik tekst' },
  openTexts: { en: 'Open all texts', et: 'Ava kõik tekstid' },
  closeTexts: { en: 'Close all texts', et: 'Sulge kõik tekstid' },
  textSame: { en: 'the same to the letter', et: 'täht-tähelt sama' },
  removedStart: { en: '[removed:', et: '[välja jäetud:' },
  addedStart: { en: '[added:', et: '[lisatud:' },
  end: { en: ']', et: ']' },
  notThere: { en: 'Not in this wording.', et: 'Selles redaktsioonis seda ei ole.' },
  repealed: { en: 'Repealed: only the number stands.', et: 'Kehtetu: alles on vaid number.' },
  noOwnText: { en: 'No text of its own.', et: 'Oma teksti ei ole.' },
  unsettled: { en: 'The text of these days is not at hand.', et: 'Nende päevade tekst ei ole käepärast.' },
  digest: { en: 'Digest of the official text', et: 'Ametliku teksti kontrollsumma' },
  digestsDiffer: { en: 'The official texts differ:', et: 'Ametlikud tekstid erinevad:' },
  withoutTexts: {
    en: 'The official texts were not given: gists in our own words stand instead, and digests tell where texts differ. With --texts the texts are laid over each other.',
    et: 'Ametlikke tekste ei antud: nende asemel on sisu lühidalt oma sõnadega ja kontrollsummad näitavad, kus tekstid erinevad. Võtmega --texts pannakse tekstid kõrvuti.',
  },
  unread: { en: 'Not read of the texts', et: 'Tekstidest lugemata' },
  line: { en: 'line {}', et: 'rida {}' },
  valuations: {
    en: 'Held against each other on {all} valuations; {differing} come out otherwise.',
    et: 'Võrreldud {all} väärtustusel; neist {differing} annavad teise tulemuse.',
  },
  walked: { en: 'Walked on {all} valuations.', et: 'Läbi käidud {all} väärtustust.' },
  standing: { en: 'It stands whatever the case.', et: 'See kehtib igal juhul.' },
  through: { en: 'Changed through', et: 'Muutunud järgmise kaudu' },
  differsIn: { en: 'What differs', et: 'Mis erineb' },
  condition: { en: 'Exactly when', et: 'Täpselt millal' },
  aspect: { en: 'Part of the rule', et: 'Reegli osa' },
  onlyUnknown: {
    en: 'Only what is not known differs.',
    et: 'Erineb vaid see, mis on teadmata.',
  },
  whenever: { en: 'whatever the case', et: 'igal juhul' },
  witnessCase: { en: 'The smallest case that shows it', et: 'Väikseim juhtum, mis seda näitab' },
  witnessPerson: { en: 'The smallest person that shows it', et: 'Väikseim näide isikust, mis seda näitab' },
  fact: { en: 'Fact', et: 'Asjaolu' },
  value: { en: 'Told as', et: 'Väärtus' },
  tryIt: { en: 'To run it', et: 'Järeleproovimiseks' },
  saveAs: { en: 'Save as {}:', et: 'Salvesta faili {}:' },
  otherDifferences: { en: 'Told otherwise, without effect', et: 'Teisiti öeldud, mõju ei ole' },
  rule: { en: 'Rule', et: 'Reegel' },
  kind: { en: 'Kind', et: 'Liik' },
  valuationCount: { en: 'Valuations', et: 'Väärtustusi' },
  offenceLists: { en: 'Lists of offences of § 20', et: '§ 20 süütegude loetelud' },
  list: { en: 'List', et: 'Loetelu' },
  onlyBefore: { en: 'Only before', et: 'Ainult enne' },
  onlyAfter: { en: 'Only after', et: 'Ainult pärast' },
  none: { en: 'none', et: 'ei ole' },
  penalCode: { en: 'Penal Code', et: 'karistusseadustik' },
  criminalCode: { en: 'Criminal Code', et: 'kriminaalkoodeks' },
  how: { en: 'How to read this', et: 'Kuidas seda lugeda' },
  howSame: {
    en: '“Same” was proven: the rule was held against its other version on every combination of what can be told of the facts it turns on, “not known” among them. Whether a word of the Act still means the same is for the reader of the texts.',
    et: '„Sama” on tõestatud: reegli kahte versiooni võrreldi asjaolude kõigi võimalike väärtustega, ka väärtusega „teadmata”. Kas seaduse sõna tähendab endist, otsustab teksti lugeja.',
  },
  howRests: {
    en: 'A rule rests on a provision that it cites, on the whole that this is in, and on its parts; and on each one from which something comes that its answer turns on: a definition or a fact that it names, its term, a list, a transition, a reading.',
    et: 'Reegel tugineb sättele, millele ta viitab, tervikule, milles see on, ja selle osadele, samuti igale sättele, millest tuleneb midagi, millest vastus oleneb: mõiste või asjaolu, tähtaeg, loetelu, üleminekupäev, tõlgendus.',
  },
} satisfies Record<string, Bilingual>;

/** Fills the places of a text that are written in braces. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w*)\}/gu, (place, name: string) => `${values[name] ?? place}`);

/** How a rule comes out, in words: a definition is met, a norm applies. */
export const outcomeInWords = (kind: ComparedKind, outcome: MeaningOutcome, lang: Language): string =>
  (kind === 'norm' || kind === 'person-norm' ? ruleOutcomeWords : definitionOutcomeWords)[`${outcome}`][lang];

/** What became of something that rests on a provision: also of a rule that is the same and is read differently. */
export function restingStatus(
  { status, otherDifferences = [] }: { readonly status: MeaningStatus; readonly otherDifferences?: readonly string[] },
  lang: Language,
): string {
  return status === 'same' && otherDifferences.length > 0
    ? comparisonWords.readDifferently[lang]
    : statusWords[status][lang];
}
