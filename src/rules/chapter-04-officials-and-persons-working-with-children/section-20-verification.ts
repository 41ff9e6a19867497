import { all, any, is, isNot } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import { firstText, inCrisis, isBound, rewritten } from './section-20-bound.ts';

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

/** When § 20 (3), first sentence, asks for a check beforehand, where a declaration may do instead (3¹). */
export const checkedBeforeUnlessDeclared = all(
  isBound,
  any(
    isNot('engagement.crisisPreventsCheck'),
    isNot('person.obstacleStoodOnEngaging'),
    all(
      isNot('engagement.delayHindersCrisisResolution'),
      any(isNot('engagement.delayHindersProtectionInImmediateDanger'), isNot('person.immediateDangerStoodOnEngaging')),
    ),
    isNot('engagement.declarationReproducibleInWriting'),
  ),
);

/** When § 20 (3), second sentence, asks for a check again. */
export const checkedAgain = all(
  is('person.isPersonWorkingWithChildren'),
  is('person.isEngagedOrVerified'),
  isNot('changesNotifiedAutomatically'),
);

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
      when: all(is('person.isPersonWorkingWithChildren'), is('person.activityLicenceIsRequired')),
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
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: checkedBeforeUnlessDeclared,
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
      when: checkedAgain,
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
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(...declarationMayDo),
      reading: {
        chosen: {
          en: 'Of volunteers and trainees too; “in immediate danger” belongs to the protection of life and health alone. Once the obstacle is gone, nobody is engaged so any more; a licence counts as issued before. What ended before 2026-10-01 counts for nothing.',
          et: 'Ka vabatahtliku ja praktikandi puhul; vahetut ohtu eeldab üksnes elu ja tervise kaitse. Takistuse äralangemise järel enam kinnituse alusel tööle ei võeta; tegevusluba loetakse enne seda väljastatuks. Enne 1.10.2026 lõppenud takistus või oht ei loe.',
        },
        because: {
          en: 'The subsection makes an exception from (3), which is applied to them and has the same word for taking on; resolving a crisis is an alternative of its own. It lasts as long as the crisis prevents checking; no fact tells when a licence was issued.',
          et: 'Lõige teeb erandi lõikest 3, mida kohaldatakse ka neile ja mis räägib samuti töölevõtmisest; kriisi lahendamine on eraldi alternatiiv. Erand kestab, kuni kriis kontrolli takistab; tegevusloa väljastamise aega ükski asjaolu ei näita.',
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
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
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

/** The norms of § 20 (3), first and second sentence: who has to check, in their order. */
export const section20ChecksBeforeAndAgain: readonly Norm[] = [verifyBeforeEngaging, verifyAgain];

/** The norms of § 20 (3¹), in their order. */
export const section20ChecksInCrisis: readonly Norm[] = [mayEngageOnDeclaration, verifyAfterCrisis];
