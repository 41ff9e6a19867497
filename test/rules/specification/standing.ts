import type { Actor, Modality } from '../../../src/model/rule/norm.ts';

/** What the text says of a norm that stands whatever the case, over days on which it says so. */
export interface SaidStanding {
  readonly id: string;
  readonly provision: string;
  readonly modality: Modality;
  /** Whom the text binds or entitles. */
  readonly bearer: readonly Actor[];
  readonly from: string;
  /** The last day; left out where the text still stands on 2027-12-31. */
  readonly until?: string;
  /** What of it the text leaves open, so that the norm has to state a reading. */
  readonly leavesOpen?: string;
  /** The text of these days is not at hand. */
  readonly unsettled?: true;
}

const from = '2016-01-01';

/** § 3 (1), whole: the text itself of §§ 5 and 6 (1) names nobody. */
const ofAll = {
  modality: 'obligation',
  bearer: ['state-agency', 'local-government', 'official', 'legal-person', 'natural-person'],
  from,
  leavesOpen: 'whose duty it is',
} as const;
/** What §§ 7 (2), 8 and 9 name: § 3 (1) without natural persons. */
const ofAuthorities = {
  modality: 'obligation',
  bearer: ['state-agency', 'local-government', 'official', 'legal-person'],
  from,
} as const;
const ofGovernment = { modality: 'obligation', bearer: ['government'], from } as const;
const ofMinistry = { modality: 'obligation', bearer: ['ministry-of-social-affairs'], from } as const;
const ofBoard = { modality: 'obligation', bearer: ['social-insurance-board'], from } as const;
const ofLocalGovernment = { modality: 'obligation', bearer: ['local-government'], from } as const;
const ofChildProtectionCouncil = {
  modality: 'obligation',
  bearer: ['child-protection-council'],
  from,
  until: '2022-08-15',
} as const;
const ofPreventionCouncil = { modality: 'obligation', bearer: ['prevention-council'], from: '2022-08-16' } as const;

const ministryBoardAndMunicipality = [
  'ministry-of-social-affairs',
  'social-insurance-board',
  'local-government',
] as const;

/** Chapters 2, 3 and 4, in the order of the Act. */
const organisation: readonly SaidStanding[] = [
  { id: 'respect-right-to-life-and-development', provision: '§ 5 1)', ...ofAll },
  { id: 'treat-children-equally', provision: '§ 5 2)', ...ofAll },
  { id: 'make-best-interests-primary-consideration', provision: '§ 5 3)', ...ofAll },
  { id: 'respect-childs-views', provision: '§ 5 4)', ...ofAll },
  { id: 'prevent-risks-to-child', provision: '§ 6 (1)', ...ofAll },
  {
    id: 'develop-preventive-measures',
    provision: '§ 6 (2)',
    modality: 'obligation',
    bearer: ['state-agency', 'local-government'],
    from,
  },
  {
    id: 'bear-primary-liability-for-child',
    provision: '§ 7 (1)',
    modality: 'obligation',
    bearer: ['parent', 'person-raising-child'],
    from,
  },
  { id: 'support-person-raising-child', provision: '§ 7 (2)', ...ofAuthorities },
  { id: 'cooperate-on-measures-for-children', provision: '§ 8 (1)', ...ofAuthorities },
  { id: 'cooperate-under-agreements-and-legislation', provision: '§ 8 (2)', ...ofAuthorities },
  { id: 'notify-public-of-measures', provision: '§ 9', ...ofAuthorities },
  {
    id: 'organise-child-protection',
    provision: '§ 11',
    modality: 'obligation',
    bearer: ['government', 'child-protection-council', 'county-governor', ...ministryBoardAndMunicipality],
    from,
    until: '2017-12-31',
  },
  {
    id: 'organise-child-protection',
    provision: '§ 11',
    modality: 'obligation',
    bearer: ['government', 'child-protection-council', ...ministryBoardAndMunicipality],
    from: '2018-01-01',
    until: '2022-08-15',
    unsettled: true,
  },
  {
    id: 'organise-child-protection',
    provision: '§ 11',
    modality: 'obligation',
    bearer: ['government', 'prevention-council', ...ministryBoardAndMunicipality],
    from: '2022-08-16',
    until: '2026-12-31',
  },
  {
    id: 'organise-child-protection',
    provision: '§ 11 (1)',
    modality: 'obligation',
    bearer: ['government', 'prevention-council', ...ministryBoardAndMunicipality],
    from: '2027-01-01',
  },
  { id: 'develop-strategies-and-ensure-financing', provision: '§ 12', ...ofGovernment },
  { id: 'establish-policy-objectives', provision: '§ 13 (1) 1)', ...ofChildProtectionCouncil },
  { id: 'establish-policy-objectives', provision: '§ 13 (1) 1)', ...ofPreventionCouncil },
  { id: 'submit-proposals-on-childrens-rights', provision: '§ 13 (1) 2)', ...ofChildProtectionCouncil },
  { id: 'submit-proposals-on-childrens-rights', provision: '§ 13 (1) 2)', ...ofPreventionCouncil },
  { id: 'recommend-preventive-measures', provision: '§ 13 (1) 3)', ...ofChildProtectionCouncil },
  { id: 'review-committee-recommendations', provision: '§ 13 (1) 3)', ...ofPreventionCouncil },
  { id: 'develop-child-protection-policy', provision: '§ 14 (1) 1)', ...ofMinistry },
  { id: 'report-on-children-and-families', provision: '§ 14 (1) 2)', ...ofMinistry },
  { id: 'coordinate-child-protection-nationally', provision: '§ 14 (1) 3)', ...ofMinistry },
  { id: 'participate-in-international-policy', provision: '§ 14 (1) 4)', ...ofMinistry },
  { id: 'organise-studies-and-develop-measures', provision: '§ 14 (1) 5)', ...ofMinistry },
  {
    id: 'develop-instructions-for-childrens-rights',
    provision: '§ 14 (1) 6)',
    ...ofMinistry,
    until: '2026-12-31',
  },
  { id: 'organise-further-training', provision: '§ 14 (1) 7)', ...ofMinistry, until: '2024-12-31' },
  {
    id: 'may-assign-ministry-functions',
    provision: '§ 14 (3)',
    ...ofMinistry,
    modality: 'permission',
    until: '2024-12-31',
    leavesOpen: 'who assigns them',
  },
  {
    id: 'may-assign-ministry-functions',
    provision: '§ 14 (3)',
    ...ofMinistry,
    modality: 'permission',
    from: '2025-01-01',
    until: '2026-12-31',
    leavesOpen: 'who assigns them',
  },
  {
    id: 'may-assign-ministry-functions',
    provision: '§ 14 (3)',
    ...ofMinistry,
    modality: 'permission',
    from: '2027-01-01',
    leavesOpen: 'who assigns them, and what the repealed clause 6 stands for',
  },
  { id: 'implement-child-protection-policy', provision: '§ 15 (1)', ...ofBoard },
  { id: 'organise-international-adoption', provision: '§ 15 (3) 1)', ...ofBoard },
  { id: 'organise-national-adoption', provision: '§ 15 (3) 1)', ...ofBoard, from: '2017-01-01' },
  { id: 'find-foster-families', provision: '§ 15 (3) 1¹)', ...ofBoard, from: '2025-01-10' },
  { id: 'assess-and-prepare-foster-families', provision: '§ 15 (3) 1¹)', ...ofBoard, from: '2018-01-01' },
  { id: 'collect-child-protection-statistics', provision: '§ 15 (3) 2)', ...ofBoard },
  { id: 'counsel-around-the-clock', provision: '§ 15 (3) 3)', ...ofBoard },
  { id: 'counsel-natural-persons-around-the-clock', provision: '§ 15 (3) 3)', ...ofBoard, from: '2025-01-10' },
  { id: 'draft-child-protection-guidelines', provision: '§ 15 (3) 4)', ...ofBoard, from: '2027-01-01' },
  { id: 'organise-child-protection-notification', provision: '§ 15 (3) 4)', ...ofBoard },
  {
    id: 'organise-further-training-as-social-insurance-board',
    provision: '§ 15 (3) 4¹)',
    ...ofBoard,
    from: '2025-01-01',
  },
  { id: 'develop-parenting-skills', provision: '§ 15 (3) 4²)', ...ofBoard, from: '2025-01-01' },
  { id: 'organise-employment-counselling', provision: '§ 15 (3) 5)', ...ofBoard, until: '2024-12-31' },
  { id: 'maintain-child-helpline', provision: '§ 15 (3) 6)', ...ofBoard },
  { id: 'receive-information-for-child-help', provision: '§ 15 (3) 6)', ...ofBoard, from: '2025-01-10' },
  {
    id: 'clarify-need-as-social-insurance-board',
    provision: '§ 15 (3) 6)',
    ...ofBoard,
    from: '2025-01-10',
    leavesOpen: 'whether clarifying the need is assessing it',
  },
  { id: 'separate-child-as-social-insurance-board', provision: '§ 15 (3) 6)', ...ofBoard, from: '2025-01-10' },
  { id: 'provide-measures-after-sexual-abuse', provision: '§ 15 (3) 6¹)', ...ofBoard, from: '2022-05-08' },
  { id: 'exercise-supervision-as-social-insurance-board', provision: '§ 15 (3) 7)', ...ofBoard },
  {
    id: 'may-assign-board-functions',
    provision: '§ 15 (4)',
    ...ofBoard,
    modality: 'permission',
    until: '2024-12-31',
    leavesOpen: 'who assigns them',
  },
  {
    id: 'may-assign-board-functions',
    provision: '§ 15 (4)',
    ...ofBoard,
    modality: 'permission',
    from: '2025-01-01',
    until: '2026-12-31',
    leavesOpen: 'who assigns them',
  },
  {
    id: 'may-assign-board-functions',
    provision: '§ 15 (4)',
    ...ofBoard,
    modality: 'permission',
    from: '2027-01-01',
    leavesOpen: 'who assigns them',
  },
  { id: 'act-as-central-authority', provision: '§ 15 (5)', ...ofBoard, from: '2022-11-20' },
  {
    id: 'exercise-state-supervision-as-county-governor',
    provision: '§ 16',
    modality: 'obligation',
    bearer: ['county-governor'],
    from,
    until: '2017-12-31',
  },
  { id: 'follow-principles-in-development-plan', provision: '§ 17 (1) 1)', ...ofLocalGovernment },
  { id: 'develop-programmes-and-projects', provision: '§ 17 (1) 2)', ...ofLocalGovernment },
  { id: 'organise-control-over-internal-evaluation', provision: '§ 17 (1) 5)', ...ofLocalGovernment },
  { id: 'collect-information-on-children-and-families', provision: '§ 17 (1) 6)', ...ofLocalGovernment },
  { id: 'exercise-state-supervision-as-local-government', provision: '§ 17 (1) 7)', ...ofLocalGovernment },
  { id: 'create-conditions-for-child-protection-work', provision: '§ 17 (2)', ...ofLocalGovernment },
  {
    id: 'establish-committee-of-children-and-families',
    provision: '§ 17 (2)',
    ...ofLocalGovernment,
    leavesOpen: 'who establishes it, and when it is necessary',
  },
  { id: 'decide-on-foreign-qualifications', provision: '§ 19 (3)', ...ofBoard, from: '2020-01-01' },
];

const ofThoseAroundTheChild = {
  modality: 'obligation',
  bearer: ['person-raising-child', 'person-working-with-children'],
  from,
} as const;
const prohibitedToAnyone = { modality: 'prohibition', bearer: ['anyone'], from } as const;
const toChildren = { ...prohibitedToAnyone, leavesOpen: 'whether making too has to be for children' } as const;

/** Chapter 5, in the order of the Act. */
const treatment: readonly SaidStanding[] = [
  { id: 'discuss-care-with-child', provision: '§ 22 (2) 1)', ...ofThoseAroundTheChild },
  { id: 'guide-child-to-independence', provision: '§ 22 (2) 2)', ...ofThoseAroundTheChild },
  { id: 'explain-health-and-risks-to-child', provision: '§ 22 (2) 3)', ...ofThoseAroundTheChild },
  { id: 'may-shorten-night-restriction', provision: '§ 23 (2)', ...ofLocalGovernment, modality: 'permission' },
  { id: 'not-abuse-child', provision: '§ 24 (1)', ...prohibitedToAnyone },
  {
    id: 'may-receive-punishment-data',
    provision: '§ 24 (2)',
    from: '2016-01-01',
    bearer: ['legal-representative-of-child'],
    modality: 'permission',
  },
  { id: 'not-use-force-as-punishment', provision: '§ 24 (4)', ...prohibitedToAnyone },
  { id: 'not-disseminate-objects-promoting-violence', provision: '§ 25 (1)', ...toChildren },
  { id: 'not-disseminate-objects-of-pornographic-content', provision: '§ 25 (2)', ...toChildren },
];

/** § 38 (1): the agencies, over the days of each text. */
const lawEnforcementAgencies = [
  {
    bearer: ['social-insurance-board', 'county-governor', 'consumer-protection-board', 'local-government'],
    from,
    until: '2017-12-31',
  },
  {
    bearer: ['social-insurance-board', 'consumer-protection-board', 'local-government'],
    from: '2018-01-01',
    until: '2018-12-31',
    unsettled: true,
  },
  { bearer: ['social-insurance-board', 'consumer-protection-authority', 'local-government'], from: '2019-01-01' },
] as const;

/** Chapters 9 and 10, in the order of the Act. */
const institutionsAndSupervision: readonly SaidStanding[] = [
  {
    id: 'organise-internal-evaluation',
    provision: '§ 37 (3)',
    modality: 'obligation',
    bearer: ['head-of-child-care-institution'],
    from,
  },
  ...lawEnforcementAgencies.map(
    (agencies): SaidStanding => ({
      id: 'exercise-state-supervision',
      provision: '§ 38 (1)',
      modality: 'obligation',
      leavesOpen: 'what is supervised that (2) to (5) do not name',
      ...agencies,
    }),
  ),
  {
    id: 'exercise-state-supervision-as-consumer-protection-authority',
    provision: '§ 38 (4)',
    modality: 'obligation',
    bearer: ['consumer-protection-board'],
    from,
    until: '2018-12-31',
  },
  {
    id: 'exercise-state-supervision-as-consumer-protection-authority',
    provision: '§ 38 (4)',
    modality: 'obligation',
    bearer: ['consumer-protection-authority'],
    from: '2019-01-01',
  },
  ...lawEnforcementAgencies.map(
    (agencies): SaidStanding => ({
      id: 'may-apply-special-measures',
      provision: '§ 39 (1)',
      modality: 'permission',
      ...agencies,
    }),
  ),
  {
    id: 'may-apply-further-special-measure',
    provision: '§ 39 (2)',
    modality: 'permission',
    bearer: ['local-government'],
    from,
  },
];

/** The norms that stand whatever the case, by chapter; the rows of one norm follow each other by day. */
export const standingNormsSaid: readonly SaidStanding[] = [
  ...organisation,
  ...treatment,
  ...institutionsAndSupervision,
];

const authorities = ['state-agency', 'local-government', 'official', 'legal-person'] as const;

/** Whom the text names as those toward whom a standing norm is, the same in all its texts; of the others it names nobody. */
export const standingToward: Readonly<Record<string, readonly Actor[]>> = {
  'respect-right-to-life-and-development': ['child'],
  'treat-children-equally': ['child'],
  'make-best-interests-primary-consideration': ['child'],
  'respect-childs-views': ['child'],
  'prevent-risks-to-child': ['child'],
  'develop-preventive-measures': ['child'],
  'bear-primary-liability-for-child': ['child'],
  'support-person-raising-child': ['parent', 'person-raising-child'],
  // § 8 (1): among themselves, and with whom they involve
  'cooperate-on-measures-for-children': [
    ...authorities,
    'child',
    'parent',
    'person-raising-child',
    'interest-group',
    'public',
  ],
  'cooperate-under-agreements-and-legislation': ['authority-of-other-state'],
  'notify-public-of-measures': ['public'],
  'submit-proposals-on-childrens-rights': ['government', 'relevant-institution'],
  'report-on-children-and-families': ['government'],
  'develop-instructions-for-childrens-rights': ['public'],
  'organise-further-training': ['child-protection-official'],
  'may-assign-ministry-functions': ['person-in-private-law'],
  'counsel-around-the-clock': authorities,
  'counsel-natural-persons-around-the-clock': ['natural-person'],
  'organise-further-training-as-social-insurance-board': ['child-protection-official'],
  'organise-employment-counselling': ['child-protection-official'],
  'clarify-need-as-social-insurance-board': ['child'],
  'separate-child-as-social-insurance-board': ['child'],
  'provide-measures-after-sexual-abuse': ['child'],
  'may-assign-board-functions': ['person-in-private-law'],
  'organise-control-over-internal-evaluation': ['child-care-institution'],
  'discuss-care-with-child': ['child'],
  'guide-child-to-independence': ['child'],
  'explain-health-and-risks-to-child': ['child'],
  'not-abuse-child': ['child'],
  'not-use-force-as-punishment': ['child'],
  'not-disseminate-objects-promoting-violence': ['child'],
  'not-disseminate-objects-of-pornographic-content': ['child'],
};
