import { all, any, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import { anyOf, type Clause, type Norm, type Reading } from '../../model/rule/norm.ts';

/** The text does not say whose duty it is. */
const bearerNotNamed: Reading = {
  chosen: {
    en: 'No bearer is told, since the text names none.',
    et: 'Kohustatud isikut ei nimetata, sest säte seda ei tee.',
  },
  because: {
    en: 'The duty is put in the passive voice.',
    et: 'Kohustus on sõnastatud umbisikuliselt.',
  },
  alternatives: [
    {
      en: 'Those who place in safety under § 32 (3): the official of the location and the police.',
      et: 'Need, kes toimetavad ohututesse tingimustesse (§ 32 lg 3): asukoha lastekaitsetöötaja ja politsei.',
    },
  ],
};

/** § 32 (1): a child in danger is assisted at once and what endangers is removed. */
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
      reading: bearerNotNamed,
    },
  ],
};

/** § 32 (1), (3): the official of the child's location or the police may bring the child to safety without consent. */
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
      reading: {
        chosen: {
          en: 'To place in safety is a permission; whether it is necessary stays with the official.',
          et: 'Ohututesse tingimustesse toimetamine on õigus; selle vajalikkuse üle otsustab ametnik.',
        },
        because: {
          en: '(1) says “may, if necessary”; (3) only says who does it.',
          et: 'Lg 1 järgi „võib vajaduse korral“; lg 3 ütleb vaid, kes seda teeb.',
        },
        alternatives: [
          {
            en: '(3) makes it a duty of those it names once it is necessary.',
            et: 'Lg 3 teeb selle nimetatute kohustuseks, kui see on vajalik.',
          },
        ],
      },
    },
  ],
};

/** § 32 (2): the danger did not come from the custodian, or the danger from the custodian has ended. */
export const custodianNoLongerEndangers = any(isNot('danger.causedByCustodian'), is('danger.fromCustodianHasCeased'));

/** § 32 (2) with (5): and the child can be delivered; where that is not possible, (5) takes the place of (2). */
export const hasToBeDelivered = all(
  holds('child-in-danger'),
  custodianNoLongerEndangers,
  is('custodian.childCanBeDelivered'),
);

/** § 32 (2): if the danger did not come from the custodian, or that danger has ceased, the child goes to the custodian. */
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
      reading: bearerNotNamed,
    },
  ],
};

/** § 32 (4): a child placed in safety comes to a fitting service provider or to a person who is safe for the child. */
const placeWithProviderOrSafePerson: Norm = {
  id: 'place-with-provider-or-safe-person',
  modality: 'obligation',
  label: {
    en: 'Place the child with a suitable service provider or a safe person',
    et: 'Lapse paigutamine teenuseosutaja või turvalise isiku juurde',
  },
  versions: [
    {
      provisions: ['§ 32 (4)'],
      from: '2016-01-01',
      bearer: ['not-named'],
      counterpart: ['child', 'service-provider'],
      when: all(holds('child-in-danger'), is('placement.inSafety')),
      reading: bearerNotNamed,
    },
  ],
};

const custodianConsents = oneOf('custodian.placementAnswer', 'consents');
const custodianCannotBeAccessed = isNot('custodian.reachable');

/** § 32 (5) 1) to 3): by consent, or by decision of an official of the one body or of the other. */
const waysOfPlacing: readonly [Clause, ...Clause[]] = [
  { provision: '§ 32 (5) 1)', when: custodianConsents },
  { provision: '§ 32 (5) 2)', when: custodianCannotBeAccessed },
  { provision: '§ 32 (5) 3)', when: custodianCannotBeAccessed },
];
/** § 32 (5): what makes a temporary placement possible. */
export const placementIsOpen = anyOf(waysOfPlacing);

/** § 32 (5): if the child cannot be delivered: with the custodian's consent, or by an official where the custodian cannot be accessed. */
const mayPlaceTemporarily: Norm = {
  id: 'may-place-temporarily',
  modality: 'permission',
  label: { en: 'Place the child temporarily', et: 'Lapse ajutine paigutamine' },
  versions: [
    {
      provisions: ['§ 32 (5) 1)', '§ 32 (5) 2)', '§ 32 (5) 3)', '§ 32 (5)'],
      clauses: waysOfPlacing,
      from: '2016-01-01',
      bearer: ['child-protection-official', 'not-named'],
      counterpart: ['service-provider', 'child'],
      when: all(holds('child-in-danger'), isNot('custodian.childCanBeDelivered'), placementIsOpen),
      reading: {
        chosen: {
          en: 'Under clauses 2 and 3 an official of the local government or of the Board decides; clause 1 names nobody who places.',
          et: 'Punktide 2 ja 3 järgi otsustab omavalitsuse või ameti lastekaitsetöötaja; punkt 1 paigutajat ei nimeta.',
        },
        because: { en: 'Clause 1 asks for consent only.', et: 'Punkt 1 nõuab vaid nõusolekut.' },
        alternatives: [bearerNotNamed.alternatives[0]!],
      },
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
