import type { Norm } from '../../model/rule/norm.ts';
import { all, any, is, isNot } from '../facts/conditions.ts';
import { officialOrPersonWorkingWithChildren } from './section-18.ts';
import {
  earlierOfTwoEvents,
  exceptionInCrisis,
  officialsAreVerifiedToo,
  twelveMonths,
} from './section-20-verification.readings.ts';

/**
 * § 20 (3), first sentence, beside the exception of (3¹): compliance is verified before engaging, unless a crisis situation
 * prevents that when the person is engaged, delay would hinder resolving it or protecting life and health in immediate danger,
 * and the person has given a declaration.
 */
export const hasToBeVerifiedBeforeEngaging = all(
  officialOrPersonWorkingWithChildren,
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

/**
 * § 20 (3), first sentence: compliance is verified when the person is engaged or the licence is issued; (3¹) speaks of the time
 * before. Until 2022-09-30 only the issuer of a licence had this duty, where the work with children requires one.
 */
const verifyBeforeEngaging: Norm = {
  id: 'verify-before-engaging',
  modality: 'obligation',
  label: {
    en: 'Verify compliance before engaging',
    et: 'Piirangutest kinnipidamise kontrollimine enne töölevõtmist',
  },
  versions: [
    {
      provisions: ['§ 20 (3)'],
      from: '2016-01-01',
      until: '2022-09-30',
      bearer: ['issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(is('person.isPersonWorkingWithChildren'), is('person.activityLicenceIsRequired')),
    },
    {
      provisions: ['§ 20 (3)'],
      from: '2022-10-01',
      until: '2026-09-30',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(officialOrPersonWorkingWithChildren),
      reading: officialsAreVerifiedToo,
    },
    {
      provisions: ['§ 20 (3)', '§ 20 (3¹)'],
      from: '2026-10-01',
      amendedBy: 'RT I, 30.06.2026, 1', // (3¹) makes an exception for a crisis situation
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: hasToBeVerifiedBeforeEngaging,
      reading: officialsAreVerifiedToo,
    },
  ],
};

/** § 20 (3), second sentence: compliance of a person working with children is verified again, unless changes are notified automatically. */
export const hasToBeVerifiedAgain = all(
  is('person.isPersonWorkingWithChildren'),
  is('person.isEngagedOrVerified'),
  isNot('changesNotifiedAutomatically'),
);

/** § 20 (3), second sentence: at least once in twelve months, counted from 2023-01-01 at the earliest (§ 41²). */
const verifyAgain: Norm = {
  id: 'verify-again',
  modality: 'obligation',
  label: { en: 'Verify compliance again', et: 'Piirangutest kinnipidamise korduv kontrollimine' },
  versions: [
    {
      provisions: ['§ 20 (3)', '§ 41²'],
      from: '2022-10-01',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['person-enabling-work-with-children'],
      counterpart: ['person'],
      when: hasToBeVerifiedAgain,
      term: { length: { months: 12 }, from: 'lastVerifiedOn' },
      reading: twelveMonths,
    },
  ],
};

/**
 * § 20 (3¹): a crisis situation prevents verification until the person is engaged, delay would hinder resolving it or protecting
 * life and health in immediate danger, and the person has given a declaration.
 */
const mayBeEngagedOnDeclaration = [
  officialOrPersonWorkingWithChildren,
  is('engagement.crisisPreventsCheck'),
  is('person.obstacleStoodOnEngaging'),
  any(
    is('engagement.delayHindersCrisisResolution'),
    all(is('engagement.delayHindersProtectionInImmediateDanger'), is('person.immediateDangerStoodOnEngaging')),
  ),
  is('engagement.declarationReproducibleInWriting'),
] as const;

/**
 * § 20 (3¹): where a crisis situation prevents verification and delay would hinder, the person may be engaged on a declaration
 * that he or she is under no restriction. The restrictions apply all the same.
 */
const mayEngageOnDeclaration: Norm = {
  id: 'may-engage-on-declaration',
  modality: 'permission',
  label: {
    en: 'Engage on a declaration in a crisis situation',
    et: 'Töölevõtmine või tegevusloa väljastamine kinnituse alusel kriisiolukorras',
  },
  versions: [
    {
      provisions: ['§ 20 (3¹)'],
      from: '2026-10-01',
      amendedBy: 'RT I, 30.06.2026, 1',
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(...mayBeEngagedOnDeclaration),
      reading: exceptionInCrisis,
    },
  ],
};

/**
 * § 20 (3¹), second sentence: compliance of whoever was engaged on a declaration is verified immediately once the obstacle has
 * ceased or the immediate danger has been averted, whichever comes first (a reading).
 */
const verifyAfterCrisis: Norm = {
  id: 'verify-after-crisis',
  modality: 'obligation',
  label: {
    en: 'Verify compliance once the crisis allows',
    et: 'Piirangutest kinnipidamise kontrollimine pärast takistuse äralangemist või ohu kõrvaldamist',
  },
  versions: [
    {
      provisions: ['§ 20 (3¹)'],
      from: '2026-10-01',
      amendedBy: 'RT I, 30.06.2026, 1',
      bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      counterpart: ['person'],
      when: all(...mayBeEngagedOnDeclaration, is('person.checkHasToFollow')),
      term: {
        immediately: true,
        from: 'engagement.obstacleGoneAt',
        orEarlierFrom: 'engagement.immediateDangerAvertedAt',
      },
      reading: earlierOfTwoEvents,
    },
  ],
};

/** The norms of § 20 (3), first and second sentence, in their order. */
export const section20Verification: readonly Norm[] = [verifyBeforeEngaging, verifyAgain];

/** The norms of § 20 (3¹), in their order. */
export const section20InCrisis: readonly Norm[] = [mayEngageOnDeclaration, verifyAfterCrisis];
