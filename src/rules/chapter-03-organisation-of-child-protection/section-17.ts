import type { Norm } from '../../model/rule/norm.ts';
import { awareOnReceiptOfNotice } from '../chapter-06-child-in-need-of-assistance/awareness.readings.ts';
import { all, always, holds, is } from '../facts/conditions.ts';
import { localGovernmentEstablishesCommittee, noTermOfItsOwn } from './section-17.readings.ts';

/** § 17 (1) 1): the local government follows the principles of rights and well-being in its development plan. */
const followPrinciplesInDevelopmentPlan: Norm = {
  id: 'follow-principles-in-development-plan',
  modality: 'obligation',
  label: {
    en: 'Follow the principles of rights and well-being in the development plan',
    et: 'Lapse õiguste ja heaolu põhimõtete järgimine arengukavas',
  },
  versions: [{ provisions: ['§ 17 (1) 1)'], from: '2016-01-01', bearer: ['local-government'], when: always }],
};

/** § 17 (1) 2): the local government develops and applies programmes and projects to prevent and reduce risks. */
const developProgrammesAndProjects: Norm = {
  id: 'develop-programmes-and-projects',
  modality: 'obligation',
  label: {
    en: 'Develop and apply programmes and projects that lessen risks to children',
    et: 'Lapsi ohustavaid riske vähendavate programmide ja projektide väljatöötamine ja rakendamine',
  },
  versions: [{ provisions: ['§ 17 (1) 2)'], from: '2016-01-01', bearer: ['local-government'], when: always }],
};

/** § 17 (1) 3): once aware of a child in need, the local government assesses the need; until 2026-12-31 immediately. */
const assessNeed: Norm = {
  id: 'assess-need',
  modality: 'obligation',
  label: { en: 'Assess the need for assistance', et: 'Abivajaduse hindamine' },
  versions: [
    {
      provisions: ['§ 17 (1) 3)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
      term: {
        immediately: true,
        from: 'localGovernment.becameAwareAt',
        orReceipt: true,
      },
      reading: awareOnReceiptOfNotice,
    },
    {
      provisions: ['§ 17 (1) 3)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
      reading: noTermOfItsOwn,
    },
  ],
};

/** § 17 (1) 3): once aware of a child in need, the local government provides measures to assist the child. */
const provideMeasures: Norm = {
  id: 'provide-measures',
  modality: 'obligation',
  label: { en: 'Provide measures to assist the child', et: 'Meetmete pakkumine lapse abistamiseks' },
  versions: [
    {
      provisions: ['§ 17 (1) 3)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
    },
    {
      provisions: ['§ 17 (1) 3)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
    },
  ],
};

/** § 17 (1) 4): the local government provides measures to a child separated from family, and to that family. */
const provideMeasuresToSeparatedChild: Norm = {
  id: 'provide-measures-to-separated-child',
  modality: 'obligation',
  label: {
    en: 'Provide measures to the separated child and the family',
    et: 'Meetmete pakkumine perekonnast eraldatud lapsele ja perekonnale',
  },
  versions: [
    {
      provisions: ['§ 17 (1) 4)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'family'],
      when: all(holds('child'), is('child.separatedFromFamily')),
    },
  ],
};

/** § 17 (1) 5): the local government organises supervisory control over the internal evaluation of its own child care institutions. */
const organiseControlOverInternalEvaluation: Norm = {
  id: 'organise-control-over-internal-evaluation',
  modality: 'obligation',
  label: {
    en: 'Organise supervisory control over internal evaluation in own institutions',
    et: 'Teenistusliku järelevalve korraldamine hallatavate lasteasutuste sisehindamise üle',
  },
  versions: [
    {
      provisions: ['§ 17 (1) 5)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      counterpart: ['child-care-institution'],
      when: always,
    },
  ],
};

/** § 17 (1) 6): the local government collects information on children and families on its territory. */
const collectInformationOnChildrenAndFamilies: Norm = {
  id: 'collect-information-on-children-and-families',
  modality: 'obligation',
  label: {
    en: 'Collect information on the situation and needs of children and families',
    et: 'Laste ja perede olukorra ning vajaduste kohta teabe kogumine',
  },
  versions: [{ provisions: ['§ 17 (1) 6)'], from: '2016-01-01', bearer: ['local-government'], when: always }],
};

/** § 17 (1) 7): the local government exercises state supervision where this Act provides for it. */
const exerciseStateSupervisionAsLocalGovernment: Norm = {
  id: 'exercise-state-supervision-as-local-government',
  modality: 'obligation',
  label: { en: 'Exercise state supervision', et: 'Riikliku järelevalve teostamine' },
  versions: [
    { provisions: ['§ 17 (1) 7)', '§ 38 (5)'], from: '2016-01-01', bearer: ['local-government'], when: always },
  ],
};

/** § 17 (2), first sentence: the local government creates conditions for child protection work. */
const createConditionsForChildProtectionWork: Norm = {
  id: 'create-conditions-for-child-protection-work',
  modality: 'obligation',
  label: { en: 'Create conditions for child protection work', et: 'Lastekaitsetööks tingimuste loomine' },
  versions: [{ provisions: ['§ 17 (2)'], from: '2016-01-01', bearer: ['local-government'], when: always }],
};

/** § 17 (2), second sentence: if necessary, a committee of children and families is established as an advisory body. */
const establishCommitteeOfChildrenAndFamilies: Norm = {
  id: 'establish-committee-of-children-and-families',
  modality: 'obligation',
  label: {
    en: 'Establish the committee of children and families, if necessary',
    et: 'Laste ja perede komisjoni moodustamine vajaduse korral',
  },
  versions: [
    {
      provisions: ['§ 17 (2)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      when: always,
      reading: localGovernmentEstablishesCommittee,
    },
  ],
};

/** The norms of § 17, in its order. */
export const section17: readonly Norm[] = [
  followPrinciplesInDevelopmentPlan,
  developProgrammesAndProjects,
  assessNeed,
  provideMeasures,
  provideMeasuresToSeparatedChild,
  organiseControlOverInternalEvaluation,
  collectInformationOnChildrenAndFamilies,
  exerciseStateSupervisionAsLocalGovernment,
  createConditionsForChildProtectionWork,
  establishCommitteeOfChildrenAndFamilies,
];
