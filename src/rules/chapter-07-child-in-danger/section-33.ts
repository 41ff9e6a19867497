import { all, any, holds, is, isNot, oneOf } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

const bearer = ['local-government', 'social-insurance-board'] as const;
const from = '2016-01-01';

/** § 33 (1), first sentence: where staying in the family, or contact with the parent, endangers life or health. */
const maySeparateFromFamily: Norm = {
  id: 'may-separate-from-family',
  modality: 'permission',
  label: {
    en: 'Separate the child from the family before a court ruling',
    et: 'Lapse perekonnast eraldamine enne kohtumäärust',
  },
  versions: [
    {
      provisions: ['§ 33 (1)'],
      from,
      bearer,
      counterpart: ['child', 'person-exercising-custody'],
      when: all(
        holds('child'),
        any(is('danger.remainingWithFamilyEndangers'), is('danger.contactWithParentEndangers')),
        isNot('separation.courtRulingMade'),
      ),
      reading: {
        chosen: {
          en: 'The first sentence is met by its own ground: that staying or contact endangers life or health.',
          et: 'Esimene lause eeldab vaid oma alust: perekonda jäämine või suhtlemine ohustab elu või tervist.',
        },
        because: {
          en: 'It speaks of a child, the second sentence of a child in danger; its ground is a danger of § 30 itself.',
          et: 'Esimene lause räägib lapsest, teine hädaohus olevast lapsest; alus ise on § 30 oht.',
        },
        alternatives: [
          {
            en: 'The child must also be found to be in danger under § 30, as the heading says.',
            et: 'Laps peab olema ka § 30 tähenduses hädaohus, nagu ütleb pealkiri.',
          },
        ],
      },
    },
  ],
};

/** § 33 (1) 1), 2): the danger came from the custodian, or the custodian refuses the placement. */
const decideTemporarySeparation: Norm = {
  id: 'decide-temporary-separation',
  modality: 'obligation',
  label: { en: 'Decide on temporary separation', et: 'Ajutise perekonnast eraldamise otsus' },
  versions: [
    {
      provisions: ['§ 33 (1) 1)', '§ 33 (1) 2)', '§ 33 (1)'],
      from,
      bearer,
      counterpart: ['child', 'person-exercising-custody'],
      when: all(
        holds('child-in-danger'),
        any(is('danger.causedByCustodian'), oneOf('custodian.placementAnswer', 'refuses')),
      ),
      reading: {
        chosen: {
          en: 'In either case of the second sentence a decision has to be made.',
          et: 'Teise lause kummalgi juhul tuleb otsus teha.',
        },
        because: {
          en: 'The first sentence permits, the second obliges, and gives its own two cases.',
          et: 'Esimene lause lubab, teine kohustab ja annab oma kaks juhtu.',
        },
        alternatives: [
          {
            en: 'Only where the ground of the first sentence holds as well: the clauses then give the form of a decision.',
            et: 'Üksnes siis, kui on ka esimese lause alus: punktid määravad siis otsuse vormi.',
          },
        ],
      },
    },
  ],
};

/** § 33 (2): a separation by decision lasts up to 72 hours from its start. */
const endSeparation: Norm = {
  id: 'end-separation',
  modality: 'obligation',
  label: { en: 'End the separation', et: 'Perekonnast eraldamise lõpetamine' },
  versions: [
    {
      provisions: ['§ 33 (2)'],
      from,
      bearer,
      counterpart: ['child', 'person-exercising-custody'],
      when: all(is('separation.hasStarted'), isNot('separation.courtRulingMade')),
      term: { length: { hours: 72 }, from: 'separation.startedAt', ceiling: true },
      reading: {
        chosen: {
          en: '72 elapsed hours from the moment of separation, also across the change of the clock and days off.',
          et: '72 möödunud tundi eraldamise hetkest, ka üle kellakeeramise ja puhkepäevade.',
        },
        because: {
          en: 'The section fixes its own start and a longest time; it is no procedural term that could move.',
          et: 'Paragrahv määrab ise alguse ja ülempiiri; see ei ole edasi lükkuv menetlustähtaeg.',
        },
        alternatives: [{ en: 'The same hour of the clock on the third day.', et: 'Sama kellaaeg kolmandal päeval.' }],
      },
    },
  ],
};

/** § 33 (3): look at the child's situation and need, in time for the court. */
const evaluateSeparatedChild: Norm = {
  id: 'evaluate-separated-child',
  modality: 'obligation',
  label: {
    en: 'Evaluate the separated child’s situation and need',
    et: 'Eraldatud lapse olukorra ja abivajaduse hindamine',
  },
  versions: [
    {
      provisions: ['§ 33 (3)'],
      from,
      bearer,
      counterpart: ['child'],
      when: all(is('separation.hasStarted')),
      term: { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
    },
  ],
};

/** § 33 (3): and turn to court, early enough for it to decide within the 72 hours. */
const turnToCourt: Norm = {
  id: 'turn-to-court',
  modality: 'obligation',
  label: { en: 'Turn to court', et: 'Kohtusse pöördumine' },
  versions: [
    {
      provisions: ['§ 33 (3)'],
      from,
      bearer,
      counterpart: ['court'],
      when: all(is('separation.hasStarted'), isNot('separation.courtRulingMade')),
      term: { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
      reading: {
        chosen: {
          en: 'Immediately, and early enough for the court to decide within the 72 hours; their end is only the outer bound.',
          et: 'Viivitamata ja nii vara, et kohus jõuab 72 tunni jooksul otsustada; nende lõpp on vaid välimine piir.',
        },
        because: {
          en: 'The Family Law Act (§ 135 (4)) asks for filing without delay, the Code of Civil Procedure (§ 563²) for time to decide.',
          et: 'Perekonnaseaduse § 135 lg 4 nõuab viivitamata avaldust, tsiviilkohtumenetluse seadustiku § 563² aega otsustamiseks.',
        },
        alternatives: [{ en: 'Any time before the 72 hours end.', et: 'Mis tahes ajal enne 72 tunni lõppu.' }],
      },
    },
  ],
};

/** § 33 (4): a service provider to whom the child comes asks for the decision, if the danger seems to come from the custodian. */
const applyForSeparationDecision: Norm = {
  id: 'apply-for-separation-decision',
  modality: 'obligation',
  label: { en: 'Apply for a decision on separation', et: 'Eraldamise otsuse taotlemine' },
  versions: [
    {
      provisions: ['§ 33 (4)'],
      from,
      bearer: ['service-provider'],
      counterpart: ['local-government', 'social-insurance-board'],
      when: all(
        holds('child-in-danger'),
        is('serviceProvider.childArrived'),
        is('serviceProvider.believesCausedByCustodian'),
      ),
      term: { immediately: true },
    },
  ],
};

/** The norms of § 33, in its order. */
export const section33: readonly Norm[] = [
  maySeparateFromFamily,
  decideTemporarySeparation,
  endSeparation,
  evaluateSeparatedChild,
  turnToCourt,
  applyForSeparationDecision,
];
