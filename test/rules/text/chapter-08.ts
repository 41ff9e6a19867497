import type { SaidNorms } from './said.ts';
import { comesFromMemberState, livesApart, onMemberStates, original } from './shared.ts';

/** What the text says of the norms of chapter 8 that turn on the case, in the order of the Act. */
export const chapter8: SaidNorms = {
  'keep-continuity-of-upbringing': {
    provision: '§ 34 (1)',
    says: 'four decisions on a separated child look to continuity and to where the child comes from',
    from: original,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['child'],
    holds(world) {
      const named = [
        'choice-of-guardian',
        'consent-to-adoption',
        'evaluation-of-foster-family',
        'placement-in-substitute-care',
      ];
      return livesApart(world) && named.includes(world.choice('decision.onSeparatedChild'));
    },
  },
  'inform-child-of-origin': {
    provision: '§ 34 (2)',
    says: 'the official informs a separated child of origin, reasons and further care, with those who care for it',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child', 'child-care-institution'],
    holds: livesApart,
  },
  'maintain-family-relations': {
    provision: '§ 34 (2)',
    says: 'the official keeps up the ties of a separated child to its family, if possible',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child'],
    holds: (world) => livesApart(world) && world.is('child.familyRelationsPossible'),
  },
  'not-separate-siblings': {
    provision: '§ 34 (3)',
    says: 'siblings who live apart from their family are not separated, unless together they are considerably endangered',
    from: original,
    leavesOpen: 'who is prohibited',
    modality: 'prohibition',
    bearer: ['not-named'],
    holds: (world) => world.is('siblings.exist') && !world.is('siblings.togetherEndangers') && livesApart(world),
  },
  'prepare-case-plan': {
    provision: '§ 34 (4)',
    says: 'the official prepares a case plan for a separated child',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child'],
    holds: livesApart,
  },
  'review-separated-childs-case-plan': {
    provision: '§ 34 (4)',
    says: 'the official has the plan of a separated child reviewed periodically',
    from: original,
    leavesOpen: 'how often is periodically',
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child'],
    holds: livesApart,
  },
  'amend-case-plan': {
    provision: '§ 34 (4)',
    says: 'the official has the plan of a separated child amended, if necessary',
    from: original,
    modality: 'obligation',
    bearer: ['child-protection-official'],
    toward: ['child', 'person-raising-child'],
    holds: (world) => world.is('casePlan.amendmentNecessary') && livesApart(world),
  },
  'process-placement-request': {
    provision: '§ 34¹ (1)',
    says: 'the Board processes what is requested on placing a child from another Member State in Estonia',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.is('placement.requestMade'),
  },
  'submit-placement-information': {
    provision: '§ 34¹ (3)',
    says: 'local government and competent authorities give the Board the information that it requests',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['local-government', 'competent-authority'],
    toward: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.is('placement.informationRequested'),
  },
  'verify-guardian': {
    provision: '§ 34¹ (4)',
    says: 'in guardianship proceedings the Board verifies the potential guardian',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.choice('placement.proceedings') === 'guardianship',
  },
  'verify-person-named-in-request': {
    provision: '§ 34¹ (5)',
    says: 'in any other proceedings the Board verifies the person whom the request names',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.choice('placement.proceedings') !== 'guardianship',
  },
  'weigh-circumstances-of-placement': {
    provision: '§ 34¹ (6)',
    says: 'deciding on the placement, the Board accounts for every circumstance and assesses the effect',
    from: onMemberStates,
    modality: 'obligation',
    bearer: ['social-insurance-board'],
    holds: (world) => comesFromMemberState(world) && world.is('placement.requestMade'),
  },
  'not-place-without-consent': {
    provision: '§ 34¹ (7)',
    says: 'without the Board’s consent a child from another Member State is placed with a parent only',
    from: onMemberStates,
    modality: 'prohibition',
    bearer: ['anyone'],
    holds(world) {
      const isAllowed = world.is('placement.consentGiven') || world.is('placement.withParent');
      return comesFromMemberState(world) && !isAllowed;
    },
  },
};
