import type { Norm } from '../../model/rule/norm.ts';
import { all, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import { institutionProvidesForChanges, whileChildIsStaying } from './section-36.readings.ts';

/**
 * § 36 (1): the child may independently contact others and submit to them opinions and complaints about the institution. Until
 * 2026-12-31 these are three, with the official of the registered residence; then any official, and child help too.
 */
const mayComplainIndependently: Norm = {
  id: 'may-complain-independently',
  modality: 'permission',
  label: {
    en: 'Contact others independently, and submit to them opinions and complaints about the institution',
    et: 'Õigus võtta teistega sõltumatult ühendust ning esitada neile lasteasutuse kohta arvamusi ja kaebusi',
  },
  versions: [
    {
      provisions: ['§ 36 (1)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['child'],
      counterpart: ['person-raising-child', 'child-protection-official', 'chancellor-of-justice'],
      counterpartMunicipality: 'child.registeredResidence',
      when: all(holds('child'), is('child.inChildCareInstitution')),
    },
    {
      provisions: ['§ 36 (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child'],
      counterpart: ['person-raising-child', 'child-protection-official', 'child-help-service', 'chancellor-of-justice'],
      when: all(holds('child'), is('child.inChildCareInstitution')),
    },
  ],
};

/**
 * § 36 (2), (3) first sentence: the institution enables that, and complaints to itself; from 2027-01-01 in a manner suited to
 * the child's abilities.
 */
const enableComplaintsInInstitution: Norm = {
  id: 'enable-complaints-in-institution',
  modality: 'obligation',
  label: {
    en: 'Enable the child to submit opinions and complaints independently',
    et: 'Lapsele iseseisva ja sõltumatu arvamuste ja kaebuste esitamise võimaluse tagamine',
  },
  versions: [
    {
      provisions: ['§ 36 (2)', '§ 36 (3)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(holds('child'), is('child.inChildCareInstitution')),
    },
    {
      provisions: ['§ 36 (2)', '§ 36 (3)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(holds('child'), is('child.inChildCareInstitution')),
    },
  ],
};

/** § 36 (3): a child in a child care institution has submitted an opinion or a complaint about the institution. */
const childComplainsAboutInstitution = [
  holds('child'),
  is('child.inChildCareInstitution'),
  is('complaint.byChild'),
  oneOf('complaint.about', 'child-care-institution'),
] as const;

/** § 36 (3), second sentence: the institution records the opinion or complaint of the child. */
const recordChildsComplaint: Norm = {
  id: 'record-childs-complaint',
  modality: 'obligation',
  label: { en: 'Record the child’s opinion or complaint', et: 'Lapse arvamuse või kaebuse registreerimine' },
  versions: [
    {
      provisions: ['§ 36 (3)'],
      from: '2016-01-01',
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(...childComplainsAboutInstitution),
      reading: whileChildIsStaying,
    },
  ],
};

/**
 * § 36 (3), second sentence: the institution gives the child feedback immediately; from 2027-01-01 in a manner suited to the
 * child's age and development.
 */
const giveFeedbackOnComplaint: Norm = {
  id: 'give-feedback-on-complaint',
  modality: 'obligation',
  label: {
    en: 'Give the child feedback on the opinion or complaint',
    et: 'Lapsele arvamuse või kaebuse kohta tagasiside andmine',
  },
  versions: [
    {
      provisions: ['§ 36 (3)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(...childComplainsAboutInstitution),
      term: { immediately: true },
      reading: whileChildIsStaying,
    },
    {
      provisions: ['§ 36 (3)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(...childComplainsAboutInstitution),
      term: { immediately: true },
      reading: whileChildIsStaying,
    },
  ],
};

/** § 36 (3), third sentence: where necessary, changes are provided for. */
const provideForChangesInInstitution: Norm = {
  id: 'provide-for-changes-in-institution',
  modality: 'obligation',
  label: {
    en: 'Provide for changes in everyday life or another important sphere',
    et: 'Muudatuste ettenägemine lasteasutuse igapäevaelu korralduses või muus olulises eluvaldkonnas',
  },
  versions: [
    {
      provisions: ['§ 36 (3)'],
      from: '2016-01-01',
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(...childComplainsAboutInstitution, is('complaint.changesNecessary')),
      reading: institutionProvidesForChanges,
    },
  ],
};

/** § 36 (4): which child complained, and that one did, is not disclosed, except in offence proceedings. */
const withholdComplainingChildsIdentity: Norm = {
  id: 'withhold-complaining-childs-identity',
  modality: 'prohibition',
  label: {
    en: 'Not to disclose which child complained or that one did',
    et: 'Arvamuse või kaebuse esitanud lapse isiku ja esitamise fakti avaldamise keeld',
  },
  versions: [
    {
      provisions: ['§ 36 (4)'],
      from: '2016-01-01',
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(
        is('complaint.byChild'),
        oneOf('complaint.about', 'child-care-institution'),
        isNot('complaint.disclosedInOffenceProceedings'),
      ),
    },
  ],
};

/** The norms of § 36, in its order. */
export const section36: readonly Norm[] = [
  mayComplainIndependently,
  enableComplaintsInInstitution,
  recordChildsComplaint,
  giveFeedbackOnComplaint,
  provideForChangesInInstitution,
  withholdComplainingChildsIdentity,
];
