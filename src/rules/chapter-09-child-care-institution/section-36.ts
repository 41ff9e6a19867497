import { all, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import type { InForce, Norm, Reading } from '../../model/rule/norm.ts';

const from = '2016-01-01';
const until2026: InForce = { from, until: '2026-12-31' };
const from2027: InForce = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' };
const childInInstitution = [holds('child'), is('child.inChildCareInstitution')] as const;
const complaintAboutInstitution = [
  is('complaint.byChild'),
  oneOf('complaint.about', 'child-care-institution'),
] as const;

/** § 36 (3) is about a child who stays in the institution. */
const whileStaying: Reading = {
  chosen: {
    en: 'The duty is owed to a child who is staying in the institution.',
    et: 'Kohustus on lasteasutuses viibiva lapse ees.',
  },
  because: {
    en: 'The heading and (1) speak of a child staying there, and (3) goes on with that child.',
    et: 'Pealkiri ja lg 1 räägivad seal viibivast lapsest ning lg 3 jätkab temast.',
  },
  alternatives: [
    {
      en: 'Also to a child who complained while staying there and has left since.',
      et: 'Ka selle lapse ees, kes esitas kaebuse seal viibides ja on lahkunud.',
    },
  ],
};

/**
 * § 36 (1): depending on nobody, the child may contact others, whatever about, and submit to them opinions and complaints about the institution. Until
 * 2026-12-31 they are three, the official among them that of the registered residence; then any official, and child help too.
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
      ...until2026,
      bearer: ['child'],
      counterpart: ['person-raising-child', 'child-protection-official', 'chancellor-of-justice'],
      counterpartMunicipality: 'child.registeredResidence',
      when: all(...childInInstitution),
    },
    {
      provisions: ['§ 36 (1)'],
      ...from2027,
      bearer: ['child'],
      counterpart: ['person-raising-child', 'child-protection-official', 'child-help-service', 'chancellor-of-justice'],
      when: all(...childInInstitution),
    },
  ],
};

const enabling = {
  provisions: ['§ 36 (2)', '§ 36 (3)'],
  bearer: ['child-care-institution'],
  counterpart: ['child'],
  when: all(...childInInstitution),
} as const;

/**
 * § 36 (2), (3) first sentence: the institution makes it possible to do so, and to complain to itself; from 2027-01-01 in a
 * way that suits the child's abilities.
 */
const enableComplaintsInInstitution: Norm = {
  id: 'enable-complaints-in-institution',
  modality: 'obligation',
  label: {
    en: 'Enable the child to submit opinions and complaints independently',
    et: 'Lapsele iseseisva ja sõltumatu kaebamisvõimaluse tagamine',
  },
  versions: [
    { ...enabling, ...until2026 },
    { ...enabling, ...from2027 },
  ],
};

/** § 36 (3), second sentence: the institution records what the child says of it. */
const recordChildsComplaint: Norm = {
  id: 'record-childs-complaint',
  modality: 'obligation',
  label: { en: 'Record the child’s opinion or complaint', et: 'Lapse arvamuse või kaebuse registreerimine' },
  versions: [
    {
      provisions: ['§ 36 (3)'],
      from,
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(...childInInstitution, ...complaintAboutInstitution),
      reading: whileStaying,
    },
  ],
};

const givingFeedback = {
  provisions: ['§ 36 (3)'],
  bearer: ['child-care-institution'],
  counterpart: ['child'],
  when: all(...childInInstitution, ...complaintAboutInstitution),
  term: { immediately: true },
  reading: whileStaying,
} as const;

/**
 * § 36 (3), second sentence: and tells the child at once what came of it; from 2027-01-01 in a way that suits the child's
 * age and development.
 */
const giveFeedbackOnComplaint: Norm = {
  id: 'give-feedback-on-complaint',
  modality: 'obligation',
  label: {
    en: 'Give the child feedback on the opinion or complaint',
    et: 'Lapsele arvamuse või kaebuse kohta tagasiside andmine',
  },
  versions: [
    { ...givingFeedback, ...until2026 },
    { ...givingFeedback, ...from2027 },
  ],
};

/** § 36 (3), third sentence: and changes are provided for where they are necessary. */
const provideForChangesInInstitution: Norm = {
  id: 'provide-for-changes-in-institution',
  modality: 'obligation',
  label: {
    en: 'Provide for changes in everyday life or another important sphere',
    et: 'Muudatused lasteasutuse igapäevaelus või muus olulises eluvaldkonnas',
  },
  versions: [
    {
      provisions: ['§ 36 (3)'],
      from,
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(...childInInstitution, ...complaintAboutInstitution, is('complaint.changesNecessary')),
      reading: {
        chosen: {
          en: 'The institution provides for the changes, after an opinion or complaint of a child who is staying there.',
          et: 'Muudatused näeb ette lasteasutus, kui seal viibiv laps on esitanud arvamuse või kaebuse.',
        },
        because: {
          en: 'The sentence names nobody; the two before it put duties on the institution and are about that child.',
          et: 'Lause kedagi ei nimeta; kaks eelmist panevad kohustused lasteasutusele ja räägivad sellest lapsest.',
        },
        alternatives: [
          {
            en: 'Whoever answers for the sphere of life in question, such as the local government.',
            et: 'See, kes vastutab kõnealuse eluvaldkonna eest, näiteks kohaliku omavalitsuse üksus.',
          },
        ],
      },
    },
  ],
};

/** § 36 (4): which child complained, and that one did, stays secret, but for the proceedings of an offence. */
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
      from,
      bearer: ['child-care-institution'],
      counterpart: ['child'],
      when: all(...complaintAboutInstitution, isNot('complaint.disclosedInOffenceProceedings')),
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
