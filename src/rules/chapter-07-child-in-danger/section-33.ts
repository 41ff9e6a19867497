import { anyOf, type Clause, type Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import {
  clausesRequireDecision,
  clausesRequireDecisionOnceDangerIsDirect,
  courtNeedsTimeToDecide,
  decisionMakerSendsOperativePart,
  evaluationServesTheApplication,
  everyDecisionHasThisContent,
  everyoneAnswersExceptOnReporter,
  firstSentenceHasItsOwnCondition,
  firstSentenceRequiresNoDirectDanger,
  hoursElapseFromSeparation,
} from './section-33.readings.ts';

/** § 33 (1): no court has restricted custody. None has ruled, or the ruling refuses to restrict it. */
export const custodyIsNotRestricted = any(
  isNot('separation.courtRulingMade'),
  isNot('separation.courtRulingRestrictsCustody'),
);

/** § 33 (1), first sentence: staying in the family, or contact with the parent, endangers life or health. */
export const stayingOrContactEndangers = any(
  is('danger.remainingWithFamilyEndangers'),
  is('danger.contactWithParentEndangers'),
);

/** § 33 (1), first sentence: a child may then be separated, until a court ruling restricts custody. */
export const separationIsPermitted = [holds('child'), stayingOrContactEndangers, custodyIsNotRestricted] as const;

/** § 33 (1), first sentence: the local government or the Social Insurance Board may separate the child before a court ruling. */
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
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-exercising-custody'],
      when: all(...separationIsPermitted),
      reading: firstSentenceHasItsOwnCondition,
    },
    {
      // The text is the same. § 30, to which the section belongs, was worded anew.
      provisions: ['§ 33 (1)', '§ 30'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-exercising-custody'],
      when: all(...separationIsPermitted),
      reading: firstSentenceRequiresNoDirectDanger,
    },
  ],
};

/** § 33 (1), first sentence: and, if necessary, determine the procedure of communication of parent and child. */
const mayDetermineCommunication: Norm = {
  id: 'may-determine-communication',
  modality: 'permission',
  label: {
    en: 'Determine the procedure of communication before a court ruling',
    et: 'Suhtluskorra määramine enne kohtumäärust',
  },
  versions: [
    {
      provisions: ['§ 33 (1)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'parent'],
      when: all(...separationIsPermitted, is('separation.communicationProcedureNecessary')),
      reading: firstSentenceHasItsOwnCondition,
    },
    {
      // The text is the same. § 30, to which the section belongs, was worded anew.
      provisions: ['§ 33 (1)', '§ 30'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'parent'],
      when: all(...separationIsPermitted, is('separation.communicationProcedureNecessary')),
      reading: firstSentenceRequiresNoDirectDanger,
    },
  ],
};

/**
 * § 33 (1) 1), 2): the person exercising custody (in names of facts, `custodian`) caused the danger, by acting or by failing to
 * act, or refuses the placement with a service provider. Where the danger came from that person, has ceased, and the child can be
 * delivered, § 32 (2) applies, and no decision is left to make (a reading).
 */
const casesOfDecision: readonly [Clause, Clause] = [
  {
    provision: '§ 33 (1) 1)',
    when: all(
      is('danger.causedByCustodian'),
      any(isNot('danger.fromCustodianHasCeased'), isNot('custodian.childCanBeDelivered')),
    ),
  },
  {
    provision: '§ 33 (1) 2)',
    when: all(
      oneOf('custodian.placementAnswer', 'refuses'),
      any(
        isNot('danger.causedByCustodian'),
        isNot('danger.fromCustodianHasCeased'),
        isNot('custodian.childCanBeDelivered'),
      ),
    ),
  },
];

/** § 33 (1), second sentence: when the decision on the separation of a child in danger has to be made. */
export const decisionIsRequired = all(holds('child-in-danger'), anyOf(casesOfDecision), custodyIsNotRestricted);

/** § 33 (1), second sentence: the local government or the Social Insurance Board decides on the temporary separation. */
const decideTemporarySeparation: Norm = {
  id: 'decide-temporary-separation',
  modality: 'obligation',
  label: { en: 'Decide on temporary separation', et: 'Ajutise perekonnast eraldamise otsus' },
  versions: [
    {
      provisions: ['§ 33 (1) 1)', '§ 33 (1) 2)', '§ 33 (1)', '§ 32 (2)'],
      clauses: casesOfDecision,
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-exercising-custody'],
      when: decisionIsRequired,
      reading: clausesRequireDecision,
    },
    {
      // The text is the same. § 30 defines the child in danger anew.
      provisions: ['§ 33 (1) 1)', '§ 33 (1) 2)', '§ 33 (1)', '§ 32 (2)', '§ 30'],
      clauses: casesOfDecision,
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-exercising-custody'],
      when: decisionIsRequired,
      reading: clausesRequireDecisionOnceDangerIsDirect,
    },
  ],
};

/** § 33 (2): a decision was made, or the child was separated, and the 72 hours since the separation have not passed. */
export const decisionHasNotExpired = all(
  holds('child'),
  any(is('separation.decisionMade'), is('separation.hasStarted')),
  isNot('separation.seventyTwoHoursHavePassed'),
);

/** § 33 (2): the decision determines the child's place of stay, for up to 72 hours. */
const determinePlaceOfStay: Norm = {
  id: 'determine-place-of-stay',
  modality: 'obligation',
  label: { en: 'Determine the child’s place of stay', et: 'Lapse viibimiskoha määramine' },
  versions: [
    {
      provisions: ['§ 33 (2)', '§ 33 (1)'],
      from: '2016-01-01',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: any(decisionIsRequired, decisionHasNotExpired),
      reading: everyDecisionHasThisContent,
    },
  ],
};

/** § 33 (2): and, if necessary, the procedure of communication of parent and child for that time. */
const determineCommunication: Norm = {
  id: 'determine-communication',
  modality: 'obligation',
  label: {
    en: 'Determine the procedure of communication of parent and child',
    et: 'Lapse ja vanema suhtluskorra määramine',
  },
  versions: [
    {
      provisions: ['§ 33 (2)', '§ 33 (1)'],
      from: '2016-01-01',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'parent'],
      when: all(any(decisionIsRequired, decisionHasNotExpired), is('separation.communicationProcedureNecessary')),
      reading: everyDecisionHasThisContent,
    },
  ],
};

/**
 * § 33 (2): the separation lasts up to 72 hours from its start. By a reading it ends before with childhood (§ 3 (2)), and with a
 * ruling that refuses to restrict custody, since it was made only until that ruling (§ 33 (1), (3)).
 */
const endSeparation: Norm = {
  id: 'end-separation',
  modality: 'obligation',
  label: { en: 'End the separation', et: 'Perekonnast eraldamise lõpetamine' },
  versions: [
    {
      provisions: ['§ 33 (2)', '§ 33 (1)'],
      from: '2016-01-01',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-exercising-custody'],
      when: all(is('separation.hasStarted'), custodyIsNotRestricted, isNot('child.isDeceased')),
      term: {
        length: { hours: 72 },
        from: 'separation.startedAt',
        ceiling: true,
        untilBirthday: { years: 18, of: 'child.birthDate' },
        atOnceWhere: { 'separation.courtRulingMade': true, 'separation.courtRulingRestrictsCustody': false },
      },
      reading: hoursElapseFromSeparation,
    },
  ],
};

/** § 33 (2¹): the operative part of the decision also goes to whoever keeps the separated child temporarily. */
const sendOperativePart: Norm = {
  id: 'send-operative-part',
  modality: 'obligation',
  label: {
    en: 'Send the operative part of the decision to the person with whom the child is placed',
    et: 'Otsuse resolutiivosa edastamine sellele, kelle juurde laps paigutatakse',
  },
  versions: [
    {
      provisions: ['§ 33 (2¹)', '§ 33 (1)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['decision-maker'],
      counterpart: ['service-provider', 'person-keeping-child'],
      when: all(
        is('separation.decisionMade'),
        oneOf('separation.placedWith', 'service-provider', 'other-person'),
        isNot('child.isDeceased'),
      ),
      notifies: [
        { body: 'service-provider', where: { fact: 'separation.placedWith', is: 'service-provider' } },
        { body: 'person-keeping-child', where: { fact: 'separation.placedWith', is: 'other-person' } },
      ],
      reading: decisionMakerSendsOperativePart,
    },
  ],
};

/** § 33 (3): a child was separated. Whoever has turned eighteen is no child. */
export const childWasSeparated = all(holds('child'), is('separation.hasStarted'));

/**
 * § 33 (3): the child's situation and need are evaluated. The text sets no term for that; immediately, and at the latest within the
 * 72 hours of (2), is a reading.
 */
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
      from: '2016-01-01',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: childWasSeparated,
      term: { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
      termProvisions: ['§ 33 (3)', '§ 33 (2)'],
      reading: evaluationServesTheApplication,
    },
  ],
};

/**
 * § 33 (3): until a court has ruled, the court is turned to in order to restrict custody, with regard to the 72 hours of (2). That
 * this means immediately, with those hours as the outer bound, is a reading.
 */
const turnToCourt: Norm = {
  id: 'turn-to-court',
  modality: 'obligation',
  label: { en: 'Turn to court', et: 'Kohtusse pöördumine' },
  versions: [
    {
      provisions: ['§ 33 (3)'],
      from: '2016-01-01',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['court'],
      when: all(childWasSeparated, isNot('separation.courtRulingMade')),
      term: { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
      termProvisions: ['§ 33 (3)', '§ 33 (2)'],
      reading: courtNeedsTimeToDecide,
    },
  ],
};

/** § 33 (3): and, if necessary, in order to restrict the right of access. */
const turnToCourtOnAccess: Norm = {
  id: 'turn-to-court-on-access',
  modality: 'obligation',
  label: { en: 'Turn to court to restrict the right of access', et: 'Kohtusse pöördumine suhtlusõiguse piiramiseks' },
  versions: [
    {
      provisions: ['§ 33 (3)'],
      from: '2016-01-01',
      bearer: ['local-government', 'social-insurance-board'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['court'],
      when: all(childWasSeparated, isNot('separation.courtRulingMade'), is('separation.accessRestrictionNecessary')),
      term: { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
      termProvisions: ['§ 33 (3)', '§ 33 (2)'],
      reading: courtNeedsTimeToDecide,
    },
  ],
};

/** § 33 (3¹): an official demands what the assessment of a child in danger, or the decision of (1), needs. */
export const officialDemandsInformation = all(
  is('informationRequest.byOfficial'),
  is('informationRequest.addresseeHoldsData'),
  holds('child-in-danger'),
  oneOf('informationRequest.purpose', 'assess-child-in-danger', 'separation-decision'),
);

/** § 33 (3¹): whoever has that information answers the official's demand immediately. */
const answerOfficialAtOnce: Norm = {
  id: 'answer-official-at-once',
  modality: 'obligation',
  label: {
    en: 'Answer the official’s demand for information immediately',
    et: 'Lastekaitsetöötaja nõudele viivitamata vastamine',
  },
  versions: [
    {
      provisions: ['§ 33 (3¹)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['anyone'],
      counterpart: ['child-protection-official'],
      when: officialDemandsInformation,
      term: { immediately: true },
      reading: everyoneAnswersExceptOnReporter,
    },
  ],
};

/**
 * § 33 (4): a child in danger has come to a service provider, who knows or has reason to believe that the person exercising custody
 * caused the danger.
 */
export const providerHasToApply = all(
  holds('child-in-danger'),
  is('serviceProvider.childArrived'),
  is('serviceProvider.believesCausedByCustodian'),
);

/** § 33 (4): the service provider then applies immediately for the decision of (1). */
const applyForSeparationDecision: Norm = {
  id: 'apply-for-separation-decision',
  modality: 'obligation',
  label: { en: 'Apply for a decision on separation', et: 'Eraldamise otsuse taotlemine' },
  versions: [
    {
      provisions: ['§ 33 (4)'],
      from: '2016-01-01',
      bearer: ['service-provider'],
      counterpart: ['local-government', 'social-insurance-board'],
      when: providerHasToApply,
      term: { immediately: true },
    },
  ],
};

/** The norms of § 33, in its order. */
export const section33: readonly Norm[] = [
  maySeparateFromFamily,
  mayDetermineCommunication,
  decideTemporarySeparation,
  determinePlaceOfStay,
  determineCommunication,
  endSeparation,
  sendOperativePart,
  evaluateSeparatedChild,
  turnToCourt,
  turnToCourtOnAccess,
  answerOfficialAtOnce,
  applyForSeparationDecision,
];
