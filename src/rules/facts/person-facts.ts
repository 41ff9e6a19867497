import { frozen } from '../../act/frozen.ts';
import { bodies, choice, event, fulfils, identifying, list, truth } from '../../model/entity/fact.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

const codes = {
  'penal-code': { en: 'the Penal Code', et: 'karistusseadustik' },
  'criminal-code': { en: 'the Criminal Code', et: 'kriminaalkoodeks' },
} satisfies Record<string, Bilingual>;

/** All facts of a person under §§ 15 (6), 19 and 20 except the records, by path below `person`. */
export const personFacts = [
  choice(
    'role',
    {
      'child-protection-official': {
        en: 'child protection official, in direct contact with children or not',
        et: 'lastekaitsetöötaja, sõltumata sellest, kas ta puutub lapsega vahetult kokku',
      },
      'person-working-with-children': {
        en: 'person working with children who is not a child protection official',
        et: 'lapsega töötav isik, kes ei ole lastekaitsetöötaja',
      },
      neither: { en: 'neither', et: 'ei kumbki' },
    },
    '§ 18 (1); § 18 (2)',
    'in what role the person meets children; volunteers, trainees and those in an employment or alternative service count',
    'millises rollis isik lastega kokku puutub; arvestatakse ka vabatahtlikku, praktikanti, tööturuteenustel osalejat ja asendusteenistujat',
  ),
  event('startedOn', 'date', '§ 19 (2); § 41', 'when the person commenced employment', 'millal isik tööle asus'),
  {
    ...event(
      'lastVerifiedOn',
      'date',
      '§ 20 (3)',
      'when compliance with the restrictions was last verified',
      'millal piirangutest kinnipidamist viimati kontrolliti',
    ),
    fulfils: [
      { norm: 'verify-before-engaging', isLast: true },
      { norm: 'verify-again', isLast: true },
    ],
  },
  truth(
    'changesNotifiedAutomatically',
    '§ 20 (3)',
    'changes in the punishment data are transmitted automatically',
    'karistusandmete muutumisest teavitatakse automaatselt',
  ),
  truth(
    'activityLicenceRequired',
    '§ 20 (3)',
    'an activity licence is required for the work',
    'tegevuseks on nõutav tegevusluba',
  ),
  choice(
    'authority',
    {
      ...bodies,
      other: { en: 'another authority, or none', et: 'muu asutus või mitte ükski' },
    },
    '§ 18 (1)',
    'of which authority the person is an official',
    'millise asutuse ametnik isik on',
  ),
  {
    ...list(
      'tasks',
      {
        '§ 17 (1) 3)': {
          en: 'assessing need and offering measures',
          et: 'abivajaduse hindamine ja meetmete pakkumine',
        },
        '§ 17 (1) 4)': {
          en: 'measures for a child separated from the family, and for that family',
          et: 'meetmed perekonnast eraldatud lapsele ja tema perekonnale',
        },
        '§ 29¹': { en: 'help in cases of sexual abuse', et: 'abi osutamine seksuaalse väärkohtlemise juhtumites' },
        '§ 33': { en: 'separating a child in danger', et: 'hädaohus oleva lapse eraldamine' },
        '§ 15 (2) 2)': { en: 'international cases', et: 'rahvusvahelised lastekaitsejuhtumid' },
        '§ 15 (2) 3)': { en: 'advising local governments', et: 'kohaliku omavalitsuse üksuste nõustamine' },
        '§ 15 (5)': { en: 'the Central Authority', et: 'keskasutuse ülesanded' },
        other: {
          en: 'another task for the rights and well-being of children, under this Act or another',
          et: 'muu lastekaitseseaduses või muus õigusaktis sätestatud ülesanne lapse õiguste ja heaolu tagamisel',
        },
      },
      '§ 15 (6); § 18 (1); § 41³',
      'which tasks for the rights and well-being of children the person carries out',
      'milliseid lapse õigusi ja heaolu tagavaid ülesandeid isik täidab',
    ),
    formerly: [{ until: '2026-12-31', provisions: ['§ 18 (1)'] }],
  },
  truth(
    'inDirectContactWithChildren',
    '§ 18 (2)',
    'the person is in direct contact with children at work, as a volunteer or trainee, or in an employment or alternative service',
    'isik puutub lapsega vahetult kokku töös, vabatahtlikuna, praktikandina, tööturuteenustel osaledes või asendusteenistuses',
  ),
  choice(
    'engagement.kind',
    {
      hiring: { en: 'taken on for the work', et: 'töölevõtmine' },
      'activity-licence': { en: 'given an activity licence', et: 'tegevusloa väljastamine' },
    },
    '§ 20 (3); § 20 (3¹)',
    'whether the person is taken on or given a licence',
    'kas isik võetakse tööle või antakse talle tegevusluba',
  ),
  truth(
    'engagement.byLegalPerson',
    '§ 20 (3)',
    'whoever enables the work with children, or issues the activity licence, is a legal person',
    'lapsega töötamist võimaldav isik või tegevusloa väljastaja on juriidiline isik',
  ),
  truth(
    'engagement.verificationDelegated',
    '§ 20 (3)',
    'the legal representative of the legal person has delegated organising the verification to another person',
    'juriidilise isiku seaduslik esindaja on kontrollimise korraldamise kohustuse edasi delegeerinud',
  ),
  truth(
    'engagement.crisisPreventsCheck',
    '§ 20 (3¹); § 20 (3²)',
    'because of a crisis situation, as the Crisis and National Defence Act means it, the restrictions cannot be checked before the person is taken on or given the licence',
    'kriisiolukorra tõttu (kriisiolukorra ja riigikaitse seaduse tähenduses) ei saa piirangutest kinnipidamist enne töölevõtmist või tegevusloa väljastamist kontrollida',
  ),
  truth(
    'engagement.delayHindersCrisisResolution',
    '§ 20 (3¹); § 20 (3²)',
    'a delay in taking the person on or giving the licence would directly hinder resolving the crisis situation',
    'töölevõtmise või tegevusloa väljastamisega viivitamine takistaks otseselt kriisiolukorra lahendamist',
  ),
  truth(
    'engagement.delayHindersProtectionInImmediateDanger',
    '§ 20 (3¹)',
    'a delay in taking the person on or giving the licence would directly hinder protecting people’s life and health in immediate danger',
    'töölevõtmise või tegevusloa väljastamisega viivitamine takistaks otseselt inimeste elu ja tervise kaitsmist vahetu ohu korral',
  ),
  truth(
    'engagement.declarationReproducibleInWriting',
    '§ 20 (3¹)',
    'before being taken on or given the licence, the person declared, in a form that can be reproduced in writing, that no restriction on working with children applies',
    'isik kinnitas enne töölevõtmist või tegevusloa väljastamist kirjalikku taasesitamist võimaldavas vormis, et tal puuduvad piirangud lastega töötamiseks',
  ),
  event(
    'engagement.obstacleGoneAt',
    'instant',
    '§ 20 (3¹)',
    'when checking became possible again',
    'millal kontrollimise takistus ära langes',
  ),
  event(
    'engagement.immediateDangerAvertedAt',
    'instant',
    '§ 20 (3¹)',
    'when the immediate danger was averted',
    'millal vahetu oht kõrvaldati',
  ),
  event(
    'reassessment.filedOn',
    'date',
    '§ 20 (4); § 20 (6)',
    'when the application for re-assessment was filed and registered',
    'millal ümberhindamise taotlus esitati ja registreeriti',
  ),
  truth(
    'reassessment.reasonsStated',
    '§ 20 (5)',
    'the application states reasons for the ground and for the need of re-assessment',
    'taotluses on põhjendatud ümberhindamise alust ja vajadust',
    fulfils('state-reasons-and-enclose-judgment'),
  ),
  truth(
    'reassessment.judgmentEnclosed',
    '§ 20 (5)',
    'a copy of the judgment of conviction in force is enclosed',
    'lisatud on jõustunud süüdimõistva kohtuotsuse koopia',
    fulfils('state-reasons-and-enclose-judgment'),
  ),
] as const;
frozen(personFacts);

/** All facts of one record of a person, by path below `person.records[n]`. */
export const recordFacts = [
  choice(
    'code',
    { ...codes, foreign: { en: 'the law of a foreign state', et: 'välisriigi õigus' } },
    '§ 20 (1); § 20 (1¹); § 20 (2)',
    'the law by which the person was punished',
    'seadus, mille järgi isikut karistati',
  ),
  identifying('offence', 'text', [], '§ 20 (1); § 20 (1¹); § 20 (2)', 'the provision of the offence', 'süüteo säte'),
  identifying(
    'equivalentOffence',
    'text',
    [],
    '§ 20 (1¹)',
    'the provision that a foreign offence equals',
    'säte, millele välisriigi süütegu vastab',
  ),
  choice(
    'equivalentCode',
    codes,
    '§ 20 (1¹)',
    'the code of the provision that a foreign offence equals',
    'seadustik, mille sättele välisriigi süütegu vastab',
  ),
  choice(
    'kind',
    {
      'criminal-offence': { en: 'criminal offence', et: 'kuritegu' },
      misdemeanour: { en: 'misdemeanour', et: 'väärtegu' },
    },
    '§ 20 (1)',
    'the kind of the offence',
    'süüteo liik',
  ),
  choice(
    'measure',
    {
      punishment: { en: 'punishment', et: 'karistus' },
      'coercive-treatment': { en: 'coercive treatment', et: 'sundravi' },
    },
    '§ 20 (1); § 20 (1¹); § 20 (2)',
    'what was imposed',
    'mida kohaldati',
  ),
  choice(
    'register',
    {
      'in-register': { en: 'in the register', et: 'registris' },
      archived: { en: 'in the archives', et: 'arhiivis' },
      neither: { en: 'in neither', et: 'ei kummaski' },
    },
    '§ 20 (1); § 20 (2)',
    'where the data of the punishment are kept',
    'kus karistusandmeid hoitakse',
  ),
  choice(
    'currentLaw',
    {
      'not-punishable': { en: 'not punishable', et: 'ei ole karistatav' },
      'listed-nowhere': { en: 'punishable, on neither list', et: 'karistatav, kuid kummaski loetelus nimetamata' },
      'list-2': { en: 'an offence on the list of § 20 (2)', et: '§ 20 lõike 2 loetelu süütegu' },
      'list-1': { en: 'an offence on the list of § 20 (1)', et: '§ 20 lõike 1 loetelu kuritegu' },
    },
    '§ 20 (4)',
    'whether and how the act is punishable under the law in force; once an application for re-assessment is filed, under the law of that day',
    'kuidas on tegu karistatav kehtiva õiguse järgi; kui ümberhindamise taotlus on esitatud, siis esitamise päeval kehtinud õiguse järgi',
  ),
  truth(
    'movedToOtherOffence',
    '§ 20 (4)',
    'the act was moved under the elements of another offence',
    'tegu on üle viidud teise süüteokoosseisu alla',
  ),
  {
    ...event(
      'restrictionVoidedOn',
      'date',
      '§ 20 (6); § 20 (8)',
      'when the Social Insurance Board declared the restriction based on this record void',
      'millal Sotsiaalkindlustusamet sellest kandest tuleneva piirangu kehtetuks tunnistas',
    ),
    fulfils: [{ norm: 'decide-reassessment' }, { norm: 'lift-restriction' }],
  },
] as const;
frozen(recordFacts);

/** What follows from one record and the lists of § 20. */
export type DerivedRecordFact =
  | 'record.isOnFirstList'
  | 'record.isUnderFormerOrForeignLaw'
  | 'record.isOnSecondList'
  | 'record.isOnReassessmentList'
  | 'record.isCriminalOffence'
  | 'record.restrictionIsVoid'
  | 'record.restrictionWasVoidedUnderSubsection6';

/** What follows from all records together: that some record is so. */
export type RecordCondition =
  | 'person.hasRecordBarringForLife'
  | 'person.hasRecordUnderFormerOrForeignLaw'
  | 'person.hasRecordBarringWhileRegistered'
  | 'person.hadRecordOpenToReassessment'
  | 'person.hasRecordOpenToReassessment'
  | 'person.hasRecordWhoseRestrictionIsToBeLifted'
  | 'person.hasRecordWhoseVoidingIsSent';

/** What follows from the facts of a person except the records. */
export type DerivedPersonFact =
  | 'person.isChildProtectionOfficial'
  | 'person.isPersonWorkingWithChildren'
  | 'person.isInService'
  | 'person.activityLicenceIsRequired'
  | 'person.isEngagedOrVerified'
  | 'person.hasTasksOfSection41Superscript3'
  | 'person.obstacleStoodOnEngaging'
  | 'person.immediateDangerStoodOnEngaging'
  | 'person.checkHasToFollow'
  | 'person.applicationIsFiled';

/** A fact about a person, by its path below `person`. */
export type PersonFact = (typeof personFacts)[number]['path'];

type PersonRow = (typeof personFacts)[number] | (typeof recordFacts)[number];

/** The truths that rules about persons and records test, by path. */
export type PersonTruthFact =
  | Extract<PersonRow, { type: 'truth' }>['path']
  | DerivedRecordFact
  | RecordCondition
  | DerivedPersonFact;

/** The choices that rules about persons and records test, by path. */
export type PersonChoiceFact = Extract<PersonRow, { type: 'choice' }>['path'];

/** The values of a choice about persons and records. */
export type PersonChoiceValue<Path extends PersonChoiceFact> = Extract<PersonRow, { path: Path }>['values'][number];

/** A task of the list of tasks. */
export type Task = Extract<PersonRow, { path: 'tasks' }>['values'][number];

/** An authority whose official a person can be. */
export type Authority = PersonChoiceValue<'authority'>;
