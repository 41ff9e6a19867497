import { affectsChild, on2027, original, until2026 } from './shared.ts';
import type { SaidNorms } from './specification.ts';

/** What the text says of the norms of chapter 5 that turn on the case, in the order of the Act. */
export const chapter5: SaidNorms = {
  'set-best-interests-as-primary-consideration': {
    provision: '§ 21 (1)',
    says: 'whoever decides on what affects a child sets its best interests first',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    holds: affectsChild,
  },
  'ascertain-circumstances': {
    provision: '§ 21 (2) 1)',
    says: 'whoever decides on what affects a child finds out the circumstances that bear on it',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    holds: affectsChild,
  },
  'hear-and-weigh-child': [
    {
      provision: '§ 21 (2) 2)',
      says: 'whoever decides on what affects a child explains the plan to it, hears it and weighs its opinion',
      from: original,
      until: until2026,
      modality: 'obligation',
      bearer: ['decision-maker'],
      toward: ['child'],
      holds: ({ is, finding }) => finding('child') && is('decision.affectsChild'),
    },
    {
      provision: '§ 21 (2) 2)',
      says: 'whoever decides on what affects a child explains its rights and the plan to it, hears it and weighs its opinion',
      from: on2027,
      modality: 'obligation',
      bearer: ['decision-maker'],
      toward: ['child'],
      holds: ({ is, finding }) => finding('child') && is('decision.affectsChild'),
    },
  ],
  'form-reasoned-opinion': {
    provision: '§ 21 (2) 3)',
    says: 'whoever decides on what affects a child comes to a reasoned opinion on its best interests',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    holds: affectsChild,
  },
  'explain-divergence-to-child': {
    provision: '§ 21 (3)',
    says: 'a child whose opinion is not followed is told why',
    from: original,
    modality: 'obligation',
    bearer: ['decision-maker'],
    toward: ['child'],
    holds: ({ is, finding }) =>
      is('decision.affectsChild') && is('decision.divergesFromChildsOpinion') && finding('child'),
  },
  'seek-assistance': {
    provision: '§ 22 (3)',
    says: 'when need occurs, who raises the child and who works with it seek assistance',
    from: original,
    modality: 'obligation',
    bearer: ['person-raising-child', 'person-working-with-children'],
    holds: ({ finding }) => finding('child-in-need-of-assistance'),
  },
  'cooperate-on-need-of-assistance': {
    provision: '§ 22 (3)',
    says: 'when need occurs and it is necessary, they cooperate with officials and others who work with the child',
    from: original,
    modality: 'obligation',
    bearer: ['person-raising-child', 'person-working-with-children'],
    toward: ['child-protection-official', 'person-working-with-children'],
    holds: ({ is, finding }) => is('need.cooperationNecessary') && finding('child-in-need-of-assistance'),
  },
  'inform-person-raising-child': {
    provision: '§ 22 (4)',
    says: 'who works with the child informs the person raising it, once need occurs or a notice of it comes to them',
    from: original,
    leavesOpen: 'whether to inform a person who is suspected',
    modality: 'obligation',
    bearer: ['person-working-with-children'],
    toward: ['person-raising-child'],
    term: { immediately: true },
    holds({ is, choice, finding }) {
      const cameToThem = is('notice.isReceived') && choice('notice.receiver.kind') === 'person-working-with-children';
      return finding('child') && (cameToThem || finding('child-in-need-of-assistance'));
    },
  },
  'night-restriction': {
    provision: '§ 23 (1)',
    says: 'nobody under sixteen is in a public place at night without an adult, unless the hours were shortened',
    from: original,
    leavesOpen: 'whether the evening or the day decides which hours hold',
    modality: 'prohibition',
    bearer: ['child'],
    holds({ is, finding }) {
      if (!finding('child') || !is('child.isUnderSixteen')) return false;
      if (is('presence.restrictionShortenedNow') || !is('presence.isRestrictedHour')) return false;
      return is('presence.inPublicPlace') && !is('presence.accompaniedByAdult');
    },
  },
  'may-use-force-to-restrain': {
    provision: '§ 24 (3)',
    says: 'force is no abuse if it only restrains, harmlessly and sparingly, a child who is a threat that nothing else averts',
    from: original,
    leavesOpen: 'the two languages part over its purpose',
    modality: 'permission',
    bearer: ['person-raising-child', 'person-working-with-children', 'child-protection-official'],
    toward: ['child'],
    holds({ is, finding }) {
      const isSuchAThreat = is('restraint.threatDirectAndImmediate') && is('restraint.threatUnpreventableOtherwise');
      const isHarmless = !is('restraint.causesDamage') && is('restraint.infringesRightsLeast');
      const isOnlyRestraint = is('restraint.onlyToRestrain') && is('restraint.proportionate');
      return finding('child') && isSuchAThreat && isHarmless && isOnlyRestraint;
    },
  },
};
