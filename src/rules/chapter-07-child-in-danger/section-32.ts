import { anyOf, type Clause, type Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import {
  bearerIsNotNamed,
  officialDecidesUnderClauses2And3,
  placingInSafetyIsPermitted,
} from './section-32.readings.ts';

/** § 32 (1): a child in danger is assisted immediately, and the situation that endangered the child is eliminated. */
const assistChildInDanger: Norm = {
  id: 'assist-child-in-danger',
  modality: 'obligation',
  label: { en: 'Assist the child in danger', et: 'Hädaohus oleva lapse abistamine' },
  versions: [
    {
      provisions: ['§ 32 (1)'],
      from: '2016-01-01',
      bearer: ['not-named'],
      counterpart: ['child'],
      when: all(holds('child-in-danger')),
      term: { immediately: true },
      reading: bearerIsNotNamed,
    },
  ],
};

/** § 32 (1), (3): the official of the child's location or the police may place the child in safety, without consent. */
const mayPlaceInSafety: Norm = {
  id: 'may-place-in-safety',
  modality: 'permission',
  label: {
    en: 'Place the child in safety without consent',
    et: 'Lapse ohututesse tingimustesse toimetamine nõusolekuta',
  },
  versions: [
    {
      provisions: ['§ 32 (3)', '§ 32 (1)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'police'],
      bearerMunicipality: 'child.location',
      counterpart: ['child'],
      when: all(holds('child-in-danger')),
      reading: placingInSafetyIsPermitted,
    },
  ],
};

/** § 32 (2): the person exercising custody did not cause the danger, or the danger arising from that person has ceased. */
export const noDangerFromCustodian = any(isNot('danger.causedByCustodian'), is('danger.fromCustodianHasCeased'));

/** § 32 (2): and the child can be delivered. Where that is not possible, (5) applies instead of (2). */
export const hasToBeDelivered = all(
  holds('child-in-danger'),
  noDangerFromCustodian,
  is('custodian.childCanBeDelivered'),
);

/** § 32 (2): the child is then delivered to the person exercising custody. */
const deliverToCustodian: Norm = {
  id: 'deliver-to-custodian',
  modality: 'obligation',
  label: {
    en: 'Deliver the child to the person exercising custody',
    et: 'Lapse üleandmine hooldusõigust teostavale isikule',
  },
  versions: [
    {
      provisions: ['§ 32 (2)', '§ 32 (5)'],
      from: '2016-01-01',
      bearer: ['not-named'],
      counterpart: ['person-exercising-custody'],
      when: hasToBeDelivered,
      reading: bearerIsNotNamed,
    },
  ],
};

/** § 32 (4): a child placed in safety goes to a suitable service provider or to a person who is safe for the child. */
const placeWithProviderOrSafePerson: Norm = {
  id: 'place-with-provider-or-safe-person',
  modality: 'obligation',
  label: {
    en: 'Place the child with a suitable service provider or a safe person',
    et: 'Lapse paigutamine sobiva teenuseosutaja või turvalise isiku juurde',
  },
  versions: [
    {
      provisions: ['§ 32 (4)'],
      from: '2016-01-01',
      bearer: ['not-named'],
      counterpart: ['child', 'service-provider'],
      when: all(holds('child-in-danger'), is('placement.inSafety')),
      reading: bearerIsNotNamed,
    },
  ],
};

const custodianCannotBeAccessed = isNot('custodian.reachable');

/** § 32 (5) 1) to 3): with consent, or on the decision of an official of the local government or of the Social Insurance Board. */
const casesOfTemporaryPlacement: readonly [Clause, ...Clause[]] = [
  { provision: '§ 32 (5) 1)', when: oneOf('custodian.placementAnswer', 'consents') },
  { provision: '§ 32 (5) 2)', when: custodianCannotBeAccessed },
  { provision: '§ 32 (5) 3)', when: custodianCannotBeAccessed },
];

/** § 32 (5): one of the clauses permits a temporary placement. */
export const temporaryPlacementIsOpen = anyOf(casesOfTemporaryPlacement);

/** § 32 (5): a child who cannot be delivered may be placed temporarily with a service provider or a safe person. */
const mayPlaceTemporarily: Norm = {
  id: 'may-place-temporarily',
  modality: 'permission',
  label: { en: 'Place the child temporarily', et: 'Lapse ajutine paigutamine' },
  versions: [
    {
      provisions: ['§ 32 (5) 1)', '§ 32 (5) 2)', '§ 32 (5) 3)', '§ 32 (5)'],
      clauses: casesOfTemporaryPlacement,
      from: '2016-01-01',
      bearer: ['child-protection-official', 'not-named'],
      counterpart: ['service-provider', 'child'],
      when: all(holds('child-in-danger'), isNot('custodian.childCanBeDelivered'), temporaryPlacementIsOpen),
      reading: officialDecidesUnderClauses2And3,
    },
  ],
};

/** The norms of § 32, in its order. */
export const section32: readonly Norm[] = [
  assistChildInDanger,
  mayPlaceInSafety,
  deliverToCustodian,
  placeWithProviderOrSafePerson,
  mayPlaceTemporarily,
];
