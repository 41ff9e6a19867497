import { all, holds, is } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';

/** What § 40 (1) means by a suspicion of danger. */
export const suspicionAsInLawEnforcement = {
  chosen: {
    en: 'Suspicion of danger is meant as in the Law Enforcement Act; that a child is in danger (§ 30) need not be found.',
    et: 'Ohukahtlust mõistetakse nagu korrakaitseseaduses; lapse hädaohtu (§ 30) ei ole vaja tuvastada.',
  },
  because: {
    en: 'The power serves to ascertain the danger and belongs to state supervision.',
    et: 'Õigus on antud ohu väljaselgitamiseks ja kuulub riikliku järelevalve juurde.',
  },
  alternatives: [
    {
      en: 'Only the suspicion that a child is in danger in the sense of § 30.',
      et: 'Üksnes kahtlus, et laps on § 30 tähenduses hädaohus.',
    },
  ],
} as const satisfies Reading;

/** § 40 (1): on suspicion of danger an official of a local government or of the Board may enter a property. */
const mayEnterProperty: Norm = {
  id: 'may-enter-property',
  modality: 'permission',
  label: { en: 'Enter a property to ascertain danger', et: 'Valdusesse sisenemine ohu väljaselgitamiseks' },
  versions: [
    {
      provisions: ['§ 40 (1)'],
      from: '2016-01-01',
      bearer: ['child-protection-official'],
      bearerOf: ['local-government', 'social-insurance-board'], // to 2017-12-31 a county had such officials too (§ 18 (1))
      when: all(is('danger.suspected')),
      reading: suspicionAsInLawEnforcement,
    },
  ],
};

/** What the two powers of § 40 (2) have in common. */
const towardPersonRaisingChild = {
  provisions: ['§ 40 (2)'],
  from: '2016-01-01',
  bearer: ['child-protection-official', 'appointed-official'],
  bearerOf: ['local-government'],
  bearerMunicipality: 'localGovernment.municipality',
  counterpart: ['person-raising-child'],
  when: all(holds('child-in-need-of-assistance')),
} as const;

/** § 40 (2): precepts to whoever raises the child, for the protection of a child in need. */
const mayIssuePrecepts: Norm = {
  id: 'may-issue-precepts',
  modality: 'permission',
  label: {
    en: 'Issue precepts to the person raising the child',
    et: 'Ettekirjutuste tegemine last kasvatavale isikule',
  },
  versions: [towardPersonRaisingChild],
};

/** § 40 (2): and the demand to cooperate with the child protection official. */
const mayRequireCooperation: Norm = {
  id: 'may-require-cooperation',
  modality: 'permission',
  label: {
    en: 'Require the person raising the child to cooperate',
    et: 'Last kasvatava isiku kohustamine koostööks',
  },
  versions: [
    {
      ...towardPersonRaisingChild,
      reading: {
        chosen: {
          en: 'Cooperation too may be required only for a child in need of assistance.',
          et: 'Ka koostööd saab nõuda üksnes abivajava lapse puhul.',
        },
        because: {
          en: 'Both powers stand in one sentence that has the protection of such a child as its purpose.',
          et: 'Mõlemad õigused on ühes lauses, mille eesmärk on sellise lapse kaitse.',
        },
        alternatives: [
          {
            en: 'That purpose bounds precepts alone; cooperation may be required for any child.',
            et: 'See eesmärk piirab vaid ettekirjutusi; koostööd võib nõuda iga lapse puhul.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 40, in its order. */
export const section40: readonly Norm[] = [mayEnterProperty, mayIssuePrecepts, mayRequireCooperation];
