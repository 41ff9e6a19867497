import { type All, all, any, is, isNot, oneOf } from '../../model/condition.ts';
import type { Norm, NormVersion, Reading } from '../../model/norm.ts';
import type { PersonFact, RecordCondition } from '../../model/person-facts.ts';

/** § 20 (1): a criminal offence of the first list, in the register or its archives; punishment and coercive treatment alike. */
const barsForLife = [
  is('record.isOnFirstList'),
  is('record.isCriminalOffence'),
  oneOf('register', 'in-register', 'archived'),
] as const;

/** § 20 (1¹): punished, and punished only, under the former Code, or abroad for an equal criminal offence. */
const barsUnderFormerOrForeignLaw = [
  is('record.isUnderFormerOrForeignLaw'),
  is('record.isCriminalOffence'),
  oneOf('measure', 'punishment'),
] as const;

/** § 20 (6), from 2025-01-10: a restriction bars until it is declared void. */
const isNotVoid = isNot('record.restrictionIsVoid');

/**
 * § 20 (4) until 2025-01-09: punished for an act of the short list that is no longer punishable, or was moved to another
 * offence; the act has to be the basis of a prohibition, so data that stand nowhere leave nothing to re-assess.
 */
const wasOpenToReassessment = all(
  is('record.isOnReassessmentList'),
  any(all(...barsForLife), all(...barsUnderFormerOrForeignLaw)),
  oneOf('measure', 'punishment'),
  any(oneOf('currentLaw', 'not-punishable'), is('movedToOtherOffence')),
);

/**
 * § 20 (4) from 2025-01-10: punished for an act of the short list that is no longer punishable, or was moved to another
 * offence. A reading: all provisions of the Penal Code on the short list stand on the first list, and the Criminal Code is
 * no longer in force, so an act that today’s law judges otherwise was moved. A decision that is told ends the matter.
 */
const isOpenToReassessment = all(
  is('record.isOnReassessmentList'),
  oneOf('measure', 'punishment'),
  any(
    oneOf('currentLaw', 'not-punishable', 'listed-nowhere', 'list-2'),
    all(oneOf('code', 'criminal-code'), oneOf('currentLaw', 'list-1')),
    is('movedToOtherOffence'),
  ),
  isNot('record.restrictionIsToldVoid'),
);

/** Conditions on one record, by the fact of a person that says that some record meets them. */
export type RecordConditions = Readonly<Record<RecordCondition, All>>;

/**
 * What makes some record of a person count: each is tested on one record after the other, and holds of the person where it
 * holds of some record.
 */
export const recordConditions: RecordConditions = {
  'person.hasRecordBarringForLife': all(...barsForLife, isNotVoid),
  'person.hasRecordUnderFormerOrForeignLaw': all(...barsUnderFormerOrForeignLaw, isNotVoid),
  /** § 20 (2): an offence of the second list, of either kind, while it is in the register. */
  'person.hasRecordBarringWhileRegistered': all(is('record.isOnSecondList'), oneOf('register', 'in-register')),
  'person.hadRecordOpenToReassessment': wasOpenToReassessment,
  'person.hasRecordOpenToReassessment': isOpenToReassessment,
  /** § 20 (6): open to re-assessment, and by the law of the filing day one of the three grounds. */
  'person.hasRecordWhoseRestrictionIsToBeLifted': all(
    isOpenToReassessment,
    any(
      oneOf('currentLaw', 'not-punishable', 'listed-nowhere'),
      all(oneOf('currentLaw', 'list-2'), oneOf('register', 'archived')),
    ),
  ),
  /** § 20 (8): what was declared void from its first day on. */
  'person.hasRecordWhoseVoidingIsSent': all(is('record.restrictionWasVoidedUnderSubsection6')),
};

/** Whom § 20 binds (§ 18): officials, and everybody in direct contact with children in whatever capacity. */
const isBound = any(is('person.isChildProtectionOfficial'), is('person.isPersonWorkingWithChildren'));

const firstText = { from: '2016-01-01', until: '2022-09-30' } as const;
const rewritten = { from: '2022-10-01', amendedBy: 'RT I, 06.08.2022, 4' } as const;
const rewrittenUntilVoiding = { ...rewritten, until: '2025-01-09' } as const;
const withVoiding = { from: '2025-01-10', amendedBy: 'RT I, 31.12.2024, 3' } as const;
const inCrisis = { from: '2026-10-01', amendedBy: 'RT I, 30.06.2026, 1' } as const;

/** § 20 (1): the first list bars for life, unless the restriction was declared void (§ 20 (6), from 2025-01-10). */
const barredForLife: Norm = {
  id: 'barred-for-life',
  modality: 'prohibition',
  label: { en: 'Barred for life', et: 'Eluaegne töötamise keeld' },
  versions: [
    ...[firstText, rewrittenUntilVoiding].map(
      (days): NormVersion => ({
        ...days,
        provisions: ['§ 20 (1)'],
        bearer: ['person'],
        when: all(isBound, is('person.hasRecordBarringForLife')),
      }),
    ),
    {
      ...withVoiding,
      provisions: ['§ 20 (1)', '§ 20 (6)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordBarringForLife')),
    },
  ],
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
      ...rewrittenUntilVoiding,
      provisions: ['§ 20 (1¹)'],
      bearer: ['person'],
      when: all(isBound, is('person.hasRecordUnderFormerOrForeignLaw')),
      reading: formerOrForeignReading,
    },
    {
      ...withVoiding,
      provisions: ['§ 20 (1¹)', '§ 20 (6)'],
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

/** That § 20 (3), first sentence, also speaks of officials. */
const alsoOfOfficials: Reading = {
  chosen: {
    en: 'Also of a child protection official, by whoever engages the official.',
    et: 'Ka lastekaitsetöötaja puhul, tema tööle võtjal.',
  },
  because: {
    en: 'The first sentence speaks of a person whom (1) to (2) bind, the second only of persons working with children.',
    et: 'Esimene lause räägib isikust, keda lõiked 1–2 seovad, teine üksnes lapsega töötavast isikust.',
  },
  alternatives: [{ en: 'Only of persons working with children.', et: 'Üksnes lapsega töötava isiku puhul.' }],
};

/** § 20 (3): check before the person starts, or before the licence is issued; in a crisis a declaration may do (3¹). */
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
      when: all(is('person.isPersonWorkingWithChildren'), is('activityLicenceRequired')),
    },
    {
      ...rewritten,
      until: '2026-09-30',
      provisions: ['§ 20 (3)'],
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(isBound),
      reading: alsoOfOfficials,
    },
    {
      ...inCrisis,
      provisions: ['§ 20 (3)', '§ 20 (3¹)'],
      bearer: ['employer-or-licensor'],
      counterpart: ['person'],
      when: all(
        isBound,
        any(
          isNot('engagement.crisisPreventsCheck'),
          isNot('person.obstacleStoodOnEngaging'),
          all(
            isNot('engagement.delayHindersCrisisResolution'),
            any(
              isNot('engagement.delayHindersProtectionInImmediateDanger'),
              isNot('person.immediateDangerStoodOnEngaging'),
            ),
          ),
          isNot('engagement.declarationReproducibleInWriting'),
        ),
      ),
      reading: alsoOfOfficials,
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
        is('person.isPersonWorkingWithChildren'),
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

/**
 * § 20 (3¹): a crisis situation keeps from checking, delay would hinder, and the person has declared in writing. Whoever was
 * not engaged while that was so is engaged by (3).
 */
const declarationMayDo = [
  isBound,
  is('engagement.crisisPreventsCheck'),
  is('person.obstacleStoodOnEngaging'),
  any(
    is('engagement.delayHindersCrisisResolution'),
    all(is('engagement.delayHindersProtectionInImmediateDanger'), is('person.immediateDangerStoodOnEngaging')),
  ),
  is('engagement.declarationReproducibleInWriting'),
] as const;

/** § 20 (3¹): in a crisis situation engage on the person's own declaration. Whom the restrictions bar they bar all the same. */
const mayEngageOnDeclaration: Norm = {
  id: 'may-engage-on-declaration',
  modality: 'permission',
  label: {
    en: 'Engage on a declaration in a crisis situation',
    et: 'Töölevõtmine või tegevusloa väljastamine kinnituse alusel kriisiolukorras',
  },
  versions: [
    {
      ...inCrisis,
      provisions: ['§ 20 (3¹)'],
      bearer: ['employer-or-licensor'],
      counterpart: ['person'],
      when: all(...declarationMayDo),
      reading: {
        chosen: {
          en: 'Of volunteers and trainees too; “in immediate danger” belongs to the protection of life and health alone. Once the obstacle is gone, nobody is engaged so any more; a licence counts as issued before. What ended before 2026-10-01 counts for nothing.',
          et: 'Ka vabatahtliku ja praktikandi puhul; vahetut ohtu eeldab üksnes elu ja tervise kaitse. Takistuse äralangemise järel enam kinnituse alusel tööle ei võeta; tegevusluba loetakse enne seda väljastatuks. Enne 1.10.2026 lõppenud takistus või oht ei loe.',
        },
        because: {
          en: 'The subsection makes an exception from (3), which is applied to them; resolving a crisis is an alternative of its own. It lasts as long as the crisis prevents checking; no fact tells when a licence was issued.',
          et: 'Lõige teeb erandi lõikest 3, mida kohaldatakse ka neile; kriisi lahendamine on eraldi alternatiiv. Erand kestab, kuni kriis kontrolli takistab; tegevusloa väljastamise aega ükski asjaolu ei näita.',
        },
        alternatives: [
          {
            en: 'Only of who is taken on under a contract, since the subsection speaks of hiring.',
            et: 'Üksnes lepinguga tööle võetava isiku puhul, sest lõige räägib töölevõtmisest.',
          },
          {
            en: 'Both alternatives ask for immediate danger.',
            et: 'Vahetut ohtu eeldavad mõlemad alternatiivid.',
          },
        ],
      },
    },
  ],
};

/** § 20 (3¹), second sentence: check what could not be checked, at once. */
const verifyAfterCrisis: Norm = {
  id: 'verify-after-crisis',
  modality: 'obligation',
  label: {
    en: 'Verify compliance once the crisis allows',
    et: 'Piirangutele vastavuse kontroll takistuse äralangemise või ohu kõrvaldamise järel',
  },
  versions: [
    {
      ...inCrisis,
      provisions: ['§ 20 (3¹)'],
      bearer: ['employer-or-licensor'],
      counterpart: ['person'],
      when: all(...declarationMayDo, is('person.checkHasToFollow')),
      term: {
        immediately: true,
        from: 'engagement.obstacleGoneAt',
        orEarlierFrom: 'engagement.immediateDangerAvertedAt',
      },
      reading: {
        chosen: {
          en: 'Due at the earlier of the two events that are told and came after engaging; as long as the register stays down, the duty exists and cannot be met yet.',
          et: 'Kohustus tekib töölevõtmisele järgnenud teada olevast kahest sündmusest varasemal; kui register veel ei tööta, on kohustus olemas, kuid seda ei saa veel täita.',
        },
        because: {
          en: 'The subsection names the two events as alternatives.',
          et: 'Lõige nimetab need kaks sündmust alternatiividena.',
        },
        alternatives: [
          {
            en: 'Due at the later one, when the check is possible and the danger over.',
            et: 'Kohustus tekib hilisemal sündmusel, kui kontroll on võimalik ja oht möödas.',
          },
        ],
      },
    },
  ],
};

/** What voiding a restriction frees for, and by which lists. */
const freesForBoth: Reading = {
  chosen: {
    en: 'It frees for work as an official and for work with children alike; the question is on which list of (1) and (2) today’s law would have the act.',
    et: 'Vabastab nii lastekaitsetöötajana kui ka lapsega töötava isikuna tegutsemiseks; küsimus on, millisesse lõigete 1 ja 2 loetellu tegu praegu kuuluks.',
  },
  because: {
    en: '(4) and (6) speak of the restriction on working with children, but the restriction of (1) is one; (6) names (1) and (2), not (1¹).',
    et: 'Lõiked 4 ja 6 räägivad lapsega töötamise piirangust, kuid lõike 1 piirang on üks; lõige 6 nimetab lõikeid 1 ja 2, mitte lõiget 1¹.',
  },
  alternatives: [
    {
      en: 'It frees for work with children alone, and not for the office of a child protection official.',
      et: 'Vabastab üksnes lapsega töötamiseks, mitte lastekaitsetöötaja ametiks.',
    },
  ],
};

/** How (4) is read: for what acts, with data standing where. */
const openToReassessment: Reading = {
  chosen: {
    en: 'An act that today’s law punishes as an offence other than those that (4) lists was moved, whatever else is told; wherever its data stand, it may be re-assessed, until a decision that voids the restriction is told.',
    et: 'Tegu, mida praegu karistatakse muu kui lõikes 4 loetletud süüteona, on üle viidud, mida iganes muud ka öeldakse; ümber hinnata võib seda sõltumata karistusandmete asukohast, kuni ei ole öeldud, et piirang on kehtetuks tunnistatud.',
  },
  because: {
    en: 'The listed provisions of the Penal Code are all on the list of (1), and the Criminal Code is repealed; (4) asks for the punishment and the punishability, and only (6) 3) for the archive.',
    et: 'Loetletud karistusseadustiku sätted on kõik lõike 1 loetelus ja kriminaalkoodeks on kehtetu; lõige 4 küsib karistust ja karistatavust, arhiivi vaid lõike 6 punkt 3.',
  },
  alternatives: [
    {
      en: 'Only an act that a law has expressly moved; whoever’s data stand neither in the register nor in its archives has no restriction to re-assess.',
      et: 'Üksnes tegu, mille seadus on sõnaselgelt üle viinud; kelle andmeid ei ole registris ega arhiivis, sellel ei ole ümberhinnatavat piirangut.',
    },
  ],
};

const asOneReading = (one: Reading, other: Reading): Reading => ({
  chosen: { en: `${one.chosen.en} ${other.chosen.en}`, et: `${one.chosen.et} ${other.chosen.et}` },
  because: { en: `${one.because.en} ${other.because.en}`, et: `${one.because.et} ${other.because.et}` },
  alternatives: [...one.alternatives, ...other.alternatives],
});

const whatMayBeReassessed = asOneReading(freesForBoth, openToReassessment);
/** § 20 (4): whoever was punished for an act of the short list may ask the Social Insurance Board to think again. */
const mayApplyForReassessment: Norm = {
  id: 'may-apply-for-reassessment',
  modality: 'permission',
  label: { en: 'Apply for re-assessment of the prohibition', et: 'Keelu ümberhindamise taotlemine' },
  versions: [
    {
      ...rewrittenUntilVoiding,
      provisions: ['§ 20 (4)'],
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.hadRecordOpenToReassessment')),
    },
    {
      ...withVoiding,
      provisions: ['§ 20 (4)'],
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.hasRecordOpenToReassessment')),
      reading: whatMayBeReassessed,
    },
  ],
};

const withinSixtyDays = { length: { days: 60 }, from: 'reassessment.filedOn' } as const;

/** § 20 (5): what the application has to tell and enclose. */
const stateReasonsAndEncloseJudgment: Norm = {
  id: 'state-reasons-and-enclose-judgment',
  modality: 'obligation',
  label: {
    en: 'State reasons in the application and enclose the judgment',
    et: 'Taotluse põhjendamine ja kohtuotsuse lisamine',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (5)'],
      bearer: ['person'],
      counterpart: ['social-insurance-board'],
      when: all(is('person.applicationIsFiled')),
    },
  ],
};

/** § 20 (6): decide on the application within sixty days. */
const decideReassessment: Norm = {
  id: 'decide-reassessment',
  modality: 'obligation',
  label: { en: 'Decide on the application for re-assessment', et: 'Ümberhindamise taotluse lahendamine' },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (6)'],
      bearer: ['social-insurance-board'],
      counterpart: ['person'],
      when: all(is('person.applicationIsFiled'), isNot('person.applicationIsDecided')),
      term: withinSixtyDays,
      reading: {
        chosen: {
          en: 'The sixty days run from the registration of the application, of applications filed from 2025-01-10 on.',
          et: 'Kuuskümmend päeva algab taotluse registreerimisest, kui taotlus on esitatud alates 10.01.2025.',
        },
        because: {
          en: 'The subsection names no start (Administrative Procedure Act § 35 (4)); a procedure that had begun before went on by the rules at its start, which had no term (§ 5 (5)).',
          et: 'Lõige algust ei nimeta (haldusmenetluse seaduse § 35 lg 4); varem alanud menetlus jätkus selle alguse reeglite järgi, milles tähtaega ei olnud (§ 5 lg 5).',
        },
        alternatives: [
          {
            en: 'Applications filed earlier too, from 2025-01-10.',
            et: 'Ka varem esitatud taotlused, alates 10.01.2025.',
          },
        ],
      },
    },
  ],
};

/** § 20 (6) 1) to 3): declare the restriction void where, by the law of the filing day, one of three grounds is met. */
const liftRestriction: Norm = {
  id: 'lift-restriction',
  modality: 'obligation',
  label: { en: 'Declare the restriction void', et: 'Piirangu kehtetuks tunnistamine' },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (6)', '§ 20 (4)'],
      bearer: ['social-insurance-board'],
      counterpart: ['person'],
      when: all(is('person.applicationIsFiled'), is('person.hasRecordWhoseRestrictionIsToBeLifted')),
      term: withinSixtyDays,
      reading: whatMayBeReassessed,
    },
  ],
};

/** § 20 (7): ask the Ministry of Justice and Digital Affairs, on the punishability alone; the sixty days run on. */
const mayAskMinistryOpinion: Norm = {
  id: 'may-ask-ministry-opinion',
  modality: 'permission',
  label: {
    en: 'Ask the ministry whether the act is punishable',
    et: 'Ministeeriumilt arvamuse küsimine teo karistatavuse kohta',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (7)'],
      bearer: ['social-insurance-board'],
      counterpart: ['ministry-of-justice-and-digital-affairs'],
      when: all(is('person.applicationIsFiled'), isNot('person.applicationIsDecided')),
    },
  ],
};

/** Which decisions (8) is about. */
const ofDecisionsFromFirstDay: Reading = {
  chosen: {
    en: 'Of decisions from 2025-01-10 on. One of an earlier day frees the person from the restriction from then on all the same, but is not sent.',
    et: 'Otsuste puhul alates 10.01.2025. Varasem otsus vabastab isiku sellest päevast samuti piirangust, kuid seda ei edastata.',
  },
  because: {
    en: '(8) is in force from that day, without a rule for earlier decisions; (4) let the Board re-assess a prohibition from 2022-10-01.',
    et: 'Lõige 8 kehtib sellest päevast ega räägi varasematest otsustest; ümber hinnata võis amet keeldu lõike 4 järgi alates 1.10.2022.',
  },
  alternatives: [
    {
      en: 'Earlier decisions are sent too, from 2025-01-10.',
      et: 'Alates 10.01.2025 edastatakse ka varasemad otsused.',
    },
    {
      en: 'Only a decision on the grounds of (6) frees from the restriction.',
      et: 'Piirangust vabastab üksnes lõike 6 alustel tehtud otsus.',
    },
  ],
};

/** § 20 (8): send the decision that voids a restriction; one that refuses is not sent. */
const transmitLiftingDecision: Norm = {
  id: 'transmit-lifting-decision',
  modality: 'obligation',
  label: {
    en: 'Send the decision to the Criminal Records Database',
    et: 'Otsuse edastamine karistusregistri volitatud töötlejale',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (8)'],
      bearer: ['social-insurance-board'],
      counterpart: ['criminal-records-processor'],
      when: all(is('person.hasRecordWhoseVoidingIsSent')),
      reading: ofDecisionsFromFirstDay,
    },
  ],
};

/** § 20 (8): take the data out of what the database answers to queries about work with children. */
const filterRegisterAnswer: Norm = {
  id: 'filter-register-answer',
  modality: 'obligation',
  label: {
    en: 'Leave the punishment data out of answers about work with children',
    et: 'Karistusandmete eemaldamine lapsega töötamise päringu vastusest',
  },
  versions: [
    {
      ...withVoiding,
      provisions: ['§ 20 (8)'],
      bearer: ['criminal-records-processor'],
      counterpart: ['person'],
      when: all(is('person.hasRecordWhoseVoidingIsSent')),
      reading: asOneReading(ofDecisionsFromFirstDay, {
        chosen: {
          en: 'From the day on which the restriction is declared void.',
          et: 'Alates päevast, mil piirang kehtetuks tunnistati.',
        },
        because: {
          en: 'The decision has to reach the database, but the subsection gives no term for sending it.',
          et: 'Otsus peab karistusregistrisse jõudma, kuid edastamiseks lõige tähtaega ei anna.',
        },
        alternatives: [
          {
            en: 'Only from the day on which the decision is received.',
            et: 'Üksnes alates päevast, mil otsus on kätte saadud.',
          },
        ],
      }),
    },
  ],
};

/** The duties of which it can be told that they are met: by which facts, all of them. */
export const metBy: Readonly<Partial<Record<string, readonly PersonFact[]>>> = {
  'state-reasons-and-enclose-judgment': ['reassessment.reasonsStated', 'reassessment.judgmentEnclosed'],
};

/** The norms of § 20, in its order: they turn on a person. */
export const section20: readonly Norm[] = [
  barredForLife,
  barredUnderFormerOrForeignLaw,
  barredWhileRegistered,
  verifyBeforeEngaging,
  verifyAgain,
  mayEngageOnDeclaration,
  verifyAfterCrisis,
  mayApplyForReassessment,
  stateReasonsAndEncloseJudgment,
  decideReassessment,
  liftRestriction,
  mayAskMinistryOpinion,
  transmitLiftingDecision,
  filterRegisterAnswer,
];
