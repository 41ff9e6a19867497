import { type All, all, any, is, isNot, oneOf } from '../../model/condition.ts';
import type { Norm, Reading } from '../../model/norm.ts';
import type { DerivedPersonFact } from '../../model/person-facts.ts';

/** § 20 (1): a criminal offence of the first list, in the register or its archives; punishment and coercive treatment alike. */
const barsForLife = all(
  is('record.isOnFirstList'),
  is('record.isCriminalOffence'),
  oneOf('register', 'in-register', 'archived'),
);

/** § 20 (1¹): punished, and punished only, under the former Code, or abroad for an equal criminal offence. */
const barsUnderFormerOrForeignLaw = all(
  is('record.isUnderFormerOrForeignLaw'),
  is('record.isCriminalOffence'),
  oneOf('measure', 'punishment'),
);

/** Conditions on one record, by the fact of a person that says that some record meets them. */
export type RecordConditions = Readonly<Partial<Record<DerivedPersonFact, All>>>;

/**
 * What makes some record of a person count: each is tested on one record after the other, and holds of the person where it
 * holds of some record.
 */
export const recordConditions: RecordConditions = {
  'person.hasRecordBarringForLife': barsForLife,
  'person.hasRecordUnderFormerOrForeignLaw': barsUnderFormerOrForeignLaw,
  /** § 20 (2): an offence of the second list, of either kind, while it is in the register. */
  'person.hasRecordBarringWhileRegistered': all(is('record.isOnSecondList'), oneOf('register', 'in-register')),
  /**
   * § 20 (4): punished for an act of the short list that is no longer punishable, or was moved to another offence; the act
   * has to be the basis of a prohibition, so data that stand nowhere leave nothing to re-assess.
   */
  'person.hasRecordOpenToReassessment': all(
    is('record.isOnReassessmentList'),
    any(barsForLife, barsUnderFormerOrForeignLaw),
    oneOf('measure', 'punishment'),
    any(oneOf('currentLaw', 'not-punishable'), is('movedToOtherOffence')),
  ),
};

/** Whom § 20 binds (§ 18): officials, and everybody in direct contact with children in whatever capacity. */
const isBound = oneOf('role', 'child-protection-official', 'person-working-with-children');

const firstText = { from: '2016-01-01', until: '2022-09-30' } as const;
const rewritten = { from: '2022-10-01', amendedBy: 'RT I, 06.08.2022, 4' } as const;

/** § 20 (1): the first list bars for life. */
const barredForLife: Norm = {
  id: 'barred-for-life',
  modality: 'prohibition',
  label: { en: 'Barred for life', et: 'Eluaegne töötamise keeld' },
  versions: [firstText, rewritten].map((days) => ({
    ...days,
    provisions: ['§ 20 (1)'],
    bearer: ['person'],
    when: all(isBound, is('person.hasRecordBarringForLife')),
  })),
};

/** How § 20 (1¹) is read, in either version. */
const formerOrForeignReading: Reading = {
  chosen: {
    en: 'It asks for punishment, not for a place in the register; a foreign offence counts that equals one of this list or of the first.',
    et: 'Eeldab karistust, mitte kannet registris; loeb ka välisriigi kuritegu, mis vastab selle või esimese loetelu kuriteole.',
  },
  because: {
    en: 'The subsection speaks of persons punished, and of equal criminal offences without naming a code.',
    et: 'Lõige räägib karistatud isikutest ja samaväärsetest kuritegudest seadustikku nimetamata.',
  },
  alternatives: [
    {
      en: 'Only what the register or its archives hold, as in (1); only equals of the former Code.',
      et: 'Üksnes registris või arhiivis olevad karistused nagu lõikes 1; üksnes varasema koodeksi vasted.',
    },
  ],
};

/** § 20 (1¹): as does a punishment under the former Criminal Code, or abroad for an equal criminal offence. */
const barredUnderFormerOrForeignLaw: Norm = {
  id: 'barred-under-former-or-foreign-law',
  modality: 'prohibition',
  label: { en: 'Barred for an offence under former or foreign law', et: 'Keeld varasema või välisriigi õiguse järgi' },
  versions: [
    {
      from: '2018-01-01',
      until: '2022-09-30',
      amendedBy: 'RT I, 28.11.2017, 2',
      provisions: ['§ 20 (1¹)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordUnderFormerOrForeignLaw')),
      reading: formerOrForeignReading,
      unsettled: {
        en: 'The text of these days is not at hand: §§ 100–102 and 202 of the Criminal Code are known to stand in its list; that it spoke of foreign offences as the later text does is taken for granted.',
        et: 'Tolle aja tekst ei ole käepärast: selle loetelus on kindlasti kriminaalkoodeksi §-d 100–102 ja 202; et see rääkis välisriigi kuritegudest nagu hilisem tekst, on eeldus.',
      },
    },
    {
      ...rewritten,
      provisions: ['§ 20 (1¹)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordUnderFormerOrForeignLaw')),
      reading: formerOrForeignReading,
    },
  ],
};

/** § 20 (2): the second list bars for as long as the data are in the register. */
const barredWhileRegistered: Norm = {
  id: 'barred-while-registered',
  modality: 'prohibition',
  label: { en: 'Barred while in the register', et: 'Keeld karistuse registris oleku ajal' },
  versions: [
    {
      ...firstText,
      provisions: ['§ 20 (2)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordBarringWhileRegistered')),
      reading: {
        chosen: { en: 'Offences of either kind.', et: 'Nii kuriteod kui väärteod.' },
        because: {
          en: 'The Estonian text of these days is not at hand; the later one speaks of offences, which the English translates as criminal offences.',
          et: 'Tolle aja eestikeelne tekst ei ole käepärast; hilisem räägib süütegudest, mida tõlge nimetab kuritegudeks.',
        },
        alternatives: [
          { en: 'Criminal offences only, as the English says.', et: 'Üksnes kuriteod, nagu ütleb ingliskeelne tekst.' },
        ],
      },
    },
    {
      ...rewritten,
      provisions: ['§ 20 (2)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordBarringWhileRegistered')),
    },
  ],
};

/** § 20 (3): check before the person starts, or before the licence is issued. */
const verifyBeforeEngaging: Norm = {
  id: 'verify-before-engaging',
  modality: 'obligation',
  label: { en: 'Verify compliance before engaging', et: 'Piirangutele vastavuse kontroll enne tööle võtmist' },
  versions: [
    {
      ...firstText,
      provisions: ['§ 20 (3)'],
      bearer: ['issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(oneOf('role', 'person-working-with-children'), is('activityLicenceRequired')),
    },
    {
      ...rewritten,
      provisions: ['§ 20 (3)'],
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(isBound),
      reading: {
        chosen: {
          en: 'Also of a child protection official, by whoever engages the official.',
          et: 'Ka lastekaitsetöötaja puhul, tema tööle võtjal.',
        },
        because: {
          en: 'The first sentence speaks of a person whom (1) to (2) bind, the second only of persons working with children.',
          et: 'Esimene lause räägib isikust, keda lõiked 1–2 seovad, teine üksnes lapsega töötavast isikust.',
        },
        alternatives: [{ en: 'Only of persons working with children.', et: 'Üksnes lapsega töötava isiku puhul.' }],
      },
    },
  ],
};

/** § 20 (3), second sentence: and again at least every twelve months, counted from 2023-01-01 at the earliest (§ 41²). */
const verifyAgain: Norm = {
  id: 'verify-again',
  modality: 'obligation',
  label: { en: 'Verify compliance again', et: 'Piirangutele vastavuse korduv kontroll' },
  versions: [
    {
      ...rewritten,
      provisions: ['§ 20 (3)', '§ 41²'],
      bearer: ['person-enabling-work-with-children'],
      counterpart: ['person'],
      when: all(
        oneOf('role', 'person-working-with-children'),
        is('person.isEngagedOrVerified'),
        isNot('changesNotifiedAutomatically'),
      ),
      term: { length: { months: 12 }, from: 'lastVerifiedOn' },
      reading: {
        chosen: {
          en: 'Both ends are told: twelve months to the day, and the next working day where that is a day off; the first term ends with 2023 or on its next working day.',
          et: 'Antakse mõlemad lõpud: täpselt kaksteist kuud ja puhkepäeva korral järgmine tööpäev; esimene tähtaeg lõpeb 2023. aasta lõpus või sellele järgneval tööpäeval.',
        },
        because: {
          en: '“At least once in 12 months” may be a longest interval or a term for an act; “from 1 January 2023” may count that day or not.',
          et: '„Vähemalt korra 12 kuu jooksul“ võib olla ülempiir või toimingu tähtaeg; „alates 1. jaanuarist“ võib seda päeva arvestada või mitte.',
        },
        alternatives: [{ en: 'Only the earlier end counts.', et: 'Loeb üksnes varasem lõpp.' }],
      },
    },
  ],
};

/** § 20 (4): whoever was punished for an act of the short list may ask the Social Insurance Board to think again. */
const mayApplyForReassessment: Norm = {
  id: 'may-apply-for-reassessment',
  modality: 'permission',
  label: { en: 'Apply for re-assessment of the prohibition', et: 'Keelu ümberhindamise taotlemine' },
  versions: [
    {
      ...rewritten,
      provisions: ['§ 20 (4)'],
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.hasRecordOpenToReassessment')),
    },
  ],
};

/** The norms of § 20, in its order: they turn on a person. */
export const section20: readonly Norm[] = [
  barredForLife,
  barredUnderFormerOrForeignLaw,
  barredWhileRegistered,
  verifyBeforeEngaging,
  verifyAgain,
  mayApplyForReassessment,
];
