import { isAwareOfNeed, on2027, onceAware, onRequest, original, until2026 } from './shared.ts';
import type { SaidNorms } from './specification.ts';

/** What the text says of the norms of chapter 3 that turn on the case, in the order of the Act. */
export const chapter3: SaidNorms = {
  'support-child-protection-in-field': {
    provision: '§ 11 (2)',
    says: 'institutions and persons working with children help a child in need by their field’s measures and in the network',
    from: on2027,
    modality: 'obligation',
    bearer: ['child-care-institution', 'person-working-with-children'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'counsel-on-development-plan': {
    provision: '§ 15 (2) 1)',
    says: 'a local government that requests it is advised on its development plan',
    ...onRequest,
    holds: ({ is }) => is('localGovernment.requests.developmentPlanCounselling'),
  },
  'mediate-international-case': {
    provision: '§ 15 (2) 2)',
    says: 'at the local government’s request international cases are mediated to it, and it is advised on them',
    ...onRequest,
    holds: ({ is }) => is('localGovernment.requests.internationalCaseMediation'),
  },
  'assist-in-resolving-case': {
    provision: '§ 15 (2) 3)',
    says: 'a local government that requests it is helped with its case',
    ...onRequest,
    until: until2026,
    holds: ({ is }) => is('localGovernment.requests.caseAssistance'),
  },
  'advise-on-case-and-measures': {
    provision: '§ 15 (2) 3)',
    says: 'a local government that requests it is advised on its case and on what measures suit',
    ...onRequest,
    from: on2027,
    holds: ({ is }) => is('localGovernment.requests.caseAdvice'),
  },
  'support-finding-suitable-measures': {
    provision: '§ 15 (2) 4)',
    says: 'at the local government’s request the Board helps it to find the state measures that suit',
    ...onRequest,
    until: until2026,
    holds: ({ is }) => is('localGovernment.requests.suitableMeasureSupport'),
  },
  'assess-need': [
    {
      provision: '§ 17 (1) 3)',
      says: 'a local government that becomes aware of a child in need assesses the need at once',
      from: original,
      until: until2026,
      leavesOpen: 'whether receipt of the notice is awareness',
      modality: 'obligation',
      bearer: ['local-government'],
      term: onceAware,
      holds: isAwareOfNeed,
    },
    {
      provision: '§ 17 (1) 3)',
      says: 'a local government that becomes aware of a child in need assesses the need',
      from: on2027,
      leavesOpen: 'how soon, since “immediately” was struck out',
      modality: 'obligation',
      bearer: ['local-government'],
      holds: isAwareOfNeed,
    },
  ],
  'provide-measures': [
    {
      provision: '§ 17 (1) 3)',
      says: 'a local government that becomes aware of a child in need provides measures',
      from: original,
      until: until2026,
      modality: 'obligation',
      bearer: ['local-government'],
      holds: isAwareOfNeed,
    },
    {
      provision: '§ 17 (1) 3)',
      says: 'a local government that becomes aware of a child in need provides measures, as before',
      from: on2027,
      modality: 'obligation',
      bearer: ['local-government'],
      holds: isAwareOfNeed,
    },
  ],
  'provide-measures-to-separated-child': {
    provision: '§ 17 (1) 4)',
    says: 'a local government provides measures to a child separated from family, and to the family',
    from: original,
    modality: 'obligation',
    bearer: ['local-government'],
    toward: ['child', 'family'],
    holds: ({ is, finding }) => is('child.separatedFromFamily') && finding('child'),
  },
};
