import type { Norm } from '../../model/rule/norm.ts';
import { all, holds, is } from '../facts/conditions.ts';
import { cooperationForChildInNeed, suspicionAsInLawEnforcement } from './section-40.readings.ts';

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

/** § 40 (2): for the protection of a child in need, precepts may be issued to whoever raises the child. */
const mayIssuePrecepts: Norm = {
  id: 'may-issue-precepts',
  modality: 'permission',
  label: {
    en: 'Issue precepts to the person raising the child',
    et: 'Ettekirjutuste tegemine last kasvatavale isikule',
  },
  versions: [
    {
      provisions: ['§ 40 (2)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'appointed-official'],
      bearerOf: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['person-raising-child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 40 (2): whoever raises the child may be required to cooperate with the child protection official. */
const mayRequireCooperation: Norm = {
  id: 'may-require-cooperation',
  modality: 'permission',
  label: {
    en: 'Require the person raising the child to cooperate',
    et: 'Last kasvatava isiku kohustamine koostööks',
  },
  versions: [
    {
      provisions: ['§ 40 (2)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'appointed-official'],
      bearerOf: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['person-raising-child'],
      when: all(holds('child-in-need-of-assistance')),
      reading: cooperationForChildInNeed,
    },
  ],
};

/** The norms of § 40, in its order. */
export const section40: readonly Norm[] = [mayEnterProperty, mayIssuePrecepts, mayRequireCooperation];
