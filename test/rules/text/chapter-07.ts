import type { SaidNorms } from './said.ts';
import {
  hasToBeDecided,
  on2027,
  onChapter8a,
  onceSeparated,
  original,
  remainingOrContactEndangers,
  separatedWithoutRuling,
  until2026,
} from './shared.ts';

/** What the text says of the norms of chapter 7 that turn on the case, in the order of the Act. */
export const chapter7: SaidNorms = {
  'notify-danger': {
    provision: '§ 31 (2)',
    says: 'whoever knows of a child in danger calls 112 at once',
    from: original,
    modality: 'obligation',
    bearer: ['anyone'],
    toward: ['emergency-call-centre'],
    term: { immediately: true },
    holds: ({ finding }) => finding('child-in-danger'),
  },
  'assist-child-in-danger': {
    provision: '§ 32 (1)',
    says: 'a child in danger is assisted at once; the text names nobody',
    from: original,
    leavesOpen: 'who has the duty',
    modality: 'obligation',
    bearer: ['not-named'],
    term: { immediately: true },
    holds: ({ finding }) => finding('child-in-danger'),
  },
  'may-place-in-safety': {
    provision: '§ 32 (3)',
    says: 'the official of the location or the police may bring a child in danger to safety',
    from: original,
    leavesOpen: 'whether (3) makes it a duty',
    modality: 'permission',
    bearer: ['child-protection-official', 'police'],
    holds: ({ finding }) => finding('child-in-danger'),
  },
  'deliver-to-custodian': {
    provision: '§ 32 (2)',
    says: 'a child in danger goes to the custodian unless the danger came, and still comes, from there',
    from: original,
    leavesOpen: 'who has the duty',
    modality: 'obligation',
    bearer: ['not-named'],
    toward: ['person-exercising-custody'],
    holds({ is, finding }) {
      const comesFromCustodian = is('danger.causedByCustodian') && !is('danger.fromCustodianHasCeased');
      return finding('child-in-danger') && !comesFromCustodian;
    },
  },
  'place-with-provider-or-safe-person': {
    provision: '§ 32 (4)',
    says: 'a child in danger who is placed in safety comes to a service provider or a safe person; the text names nobody',
    from: original,
    leavesOpen: 'who has the duty',
    modality: 'obligation',
    bearer: ['not-named'],
    holds: ({ is, finding }) => is('placement.inSafety') && finding('child-in-danger'),
  },
  'may-place-temporarily': {
    provision: '§ 32 (5)',
    says: 'a child who cannot be delivered may be placed for a time by consent, or if the custodian cannot be accessed',
    from: original,
    leavesOpen: 'who places by consent',
    modality: 'permission',
    bearer: ['child-protection-official', 'not-named'],
    holds({ is, choice, finding }) {
      if (!finding('child-in-danger') || is('custodian.childCanBeDelivered')) return false;
      return !is('custodian.reachable') || choice('custodian.placementAnswer') === 'consents';
    },
  },
  'may-separate-from-family': [
    {
      provision: '§ 33 (1)',
      says: 'before the ruling a child may be separated if staying or contact endangers its life or health',
      from: original,
      until: until2026,
      leavesOpen: 'whether § 30 has to be met as well',
      modality: 'permission',
      bearer: ['local-government', 'social-insurance-board'],
      holds({ is, finding }) {
        if (is('separation.courtRulingMade') || !finding('child')) return false;
        return is('danger.contactWithParentEndangers') || is('danger.remainingWithFamilyEndangers');
      },
    },
    {
      provision: '§ 33 (1)',
      says: 'the words are the same: staying or contact that endangers life or health, directly or not',
      from: on2027,
      leavesOpen: 'whether § 30, with its direct danger, has to be met as well',
      modality: 'permission',
      bearer: ['local-government', 'social-insurance-board'],
      holds({ is, finding }) {
        if (is('separation.courtRulingMade') || !finding('child')) return false;
        return is('danger.contactWithParentEndangers') || is('danger.remainingWithFamilyEndangers');
      },
    },
  ],
  'may-determine-communication': [
    {
      provision: '§ 33 (1)',
      says: 'before the ruling, on the same ground, how parent and child communicate may be determined if necessary',
      from: original,
      until: until2026,
      leavesOpen: 'whether § 30 has to be met as well',
      modality: 'permission',
      bearer: ['local-government', 'social-insurance-board'],
      toward: ['child', 'parent'],
      holds: (world) => world.is('separation.communicationProcedureNecessary') && remainingOrContactEndangers(world),
    },
    {
      provision: '§ 33 (1)',
      says: 'the words are the same for how parent and child communicate, directly endangered or not',
      from: on2027,
      leavesOpen: 'whether § 30, with its direct danger, has to be met as well',
      modality: 'permission',
      bearer: ['local-government', 'social-insurance-board'],
      toward: ['child', 'parent'],
      holds: (world) => world.is('separation.communicationProcedureNecessary') && remainingOrContactEndangers(world),
    },
  ],
  'decide-temporary-separation': [
    {
      provision: '§ 33 (1) 1)',
      says: 'the separation of a child in danger is decided on if the custodian caused the danger or refuses the placement',
      from: original,
      until: until2026,
      leavesOpen: 'whether the first sentence has to be met as well',
      modality: 'obligation',
      bearer: ['local-government', 'social-insurance-board'],
      holds({ is, choice, finding }) {
        if (!finding('child-in-danger')) return false;
        return choice('custodian.placementAnswer') === 'refuses' || is('danger.causedByCustodian');
      },
    },
    {
      provision: '§ 33 (1) 1)',
      says: 'the separation of a child in direct danger is decided on if the custodian caused it or refuses the placement',
      from: on2027,
      leavesOpen: 'whether a separation on the first sentence has to be decided in the same way',
      modality: 'obligation',
      bearer: ['local-government', 'social-insurance-board'],
      holds({ is, choice, finding }) {
        if (!finding('child-in-danger')) return false;
        return choice('custodian.placementAnswer') === 'refuses' || is('danger.causedByCustodian');
      },
    },
  ],
  'determine-place-of-stay': {
    provision: '§ 33 (2)',
    says: 'the decision that separates a child determines where it stays',
    from: original,
    leavesOpen: 'of which decisions this is said',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    holds: (world) => world.is('separation.hasStarted') || hasToBeDecided(world),
  },
  'determine-communication': {
    provision: '§ 33 (2)',
    says: 'the decision that separates a child determines, if necessary, how it communicates with the parent',
    from: original,
    leavesOpen: 'of which decisions this is said',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['child', 'parent'],
    holds: (world) =>
      world.is('separation.communicationProcedureNecessary') &&
      (world.is('separation.hasStarted') || hasToBeDecided(world)),
  },
  'end-separation': {
    provision: '§ 33 (2)',
    says: 'without a ruling of the court a separation lasts 72 hours at the most',
    from: original,
    leavesOpen: 'what a change of the clock does to the hours',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    term: { length: { hours: 72 }, from: 'separation.startedAt', ceiling: true },
    holds: separatedWithoutRuling,
  },
  'send-operative-part': {
    provision: '§ 33 (2¹)',
    says: 'the operative part of the decision goes to the provider or other person with whom the child is placed',
    from: onChapter8a,
    leavesOpen: 'who sends it, and when',
    modality: 'obligation',
    bearer: ['decision-maker'],
    toward: ['service-provider', 'person-keeping-child'],
    holds: ({ is, choice }) => is('separation.decisionMade') && choice('separation.placedWith') !== 'nobody',
  },
  'evaluate-separated-child': {
    provision: '§ 33 (3)',
    says: 'the situation and the need of a separated child are evaluated',
    from: original,
    leavesOpen: 'whether the term is also the evaluation’s',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    term: onceSeparated,
    holds: ({ is }) => is('separation.hasStarted'),
  },
  'turn-to-court': {
    provision: '§ 33 (3)',
    says: 'whoever separated turns to court within the 72 hours, unless the court has ruled',
    from: original,
    leavesOpen: 'how early is early enough',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['court'],
    term: onceSeparated,
    holds: separatedWithoutRuling,
  },
  'turn-to-court-on-access': {
    provision: '§ 33 (3)',
    says: 'whoever separated turns to court on the right of access too, if necessary',
    from: original,
    leavesOpen: 'how early is early enough',
    modality: 'obligation',
    bearer: ['local-government', 'social-insurance-board'],
    toward: ['court'],
    term: onceSeparated,
    holds: (world) => world.is('separation.accessRestrictionNecessary') && separatedWithoutRuling(world),
  },
  'answer-official-at-once': {
    provision: '§ 33 (3¹)',
    says: 'whoever holds what assessing a child in danger, or the decision, needs answers the official at once',
    from: onChapter8a,
    leavesOpen: 'what secrecy remains, and whether the decision presumes danger',
    modality: 'obligation',
    bearer: ['anyone'],
    toward: ['child-protection-official'],
    term: { immediately: true },
    holds({ is, choice, finding }) {
      if (!is('informationRequest.byOfficial') || !is('informationRequest.addresseeHoldsData')) return false;
      const purpose = choice('informationRequest.purpose');
      return purpose !== 'other' && finding('child-in-danger');
    },
  },
  'apply-for-separation-decision': {
    provision: '§ 33 (4)',
    says: 'a service provider to whom a child in danger comes applies for a decision if the custodian seems to be the cause',
    from: original,
    modality: 'obligation',
    bearer: ['service-provider'],
    toward: ['local-government', 'social-insurance-board'],
    term: { immediately: true },
    holds: ({ is, finding }) =>
      is('serviceProvider.childArrived') &&
      is('serviceProvider.believesCausedByCustodian') &&
      finding('child-in-danger'),
  },
};
