import { all, holds, is, isNot } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

const onBecomingAware = [holds('child-in-need-of-assistance'), is('localGovernment.isAware')] as const;
const ofTheLocalGovernment = {
  bearer: ['local-government'],
  bearerMunicipality: 'localGovernment.municipality',
} as const;

/** § 29 (2): assistance is given in a network, by the principles of case management and as the Social Welfare Act says. */
const applyNetworking: Norm = {
  id: 'apply-networking',
  modality: 'obligation',
  label: {
    en: 'Apply networking by the principles of case management',
    et: 'Võrgustikutöö juhtumikorralduse põhimõtetel',
  },
  versions: [
    {
      provisions: ['§ 29 (2)'],
      from: '2016-01-01',
      bearer: ['not-named'],
      counterpart: ['child'],
      when: all(...onBecomingAware),
      reading: {
        chosen: {
          en: 'No bearer is told, since the text names none; the duty holds once the local government has to assist.',
          et: 'Kohustatud isikut ei nimetata, sest säte seda ei tee; kohustus kehtib, kui omavalitsusel tuleb abi osutada.',
        },
        because: {
          en: 'The duty is put in the passive voice and stands beside assistance, which § 17 (1) 3) ties to becoming aware.',
          et: 'Kohustus on umbisikuline ja käib abi osutamise juurde, mille § 17 lg 1 p 3 seob teada saamisega.',
        },
        alternatives: [
          {
            en: 'The local government alone has the duty, or everyone who takes part in assisting the child.',
            et: 'Kohustus on üksnes omavalitsusel või igaühel, kes last abistab.',
          },
        ],
      },
    },
  ],
};

const withinTenDays = {
  term: { length: { days: 10 }, from: 'localGovernment.becameAwareAt' },
  reading: {
    chosen: {
      en: 'Ten calendar days are the time within which to decide.',
      et: 'Kümme kalendripäeva on tähtaeg, mille jooksul otsustada.',
    },
    because: {
      en: 'The Estonian text of these days literally says “when ten days have passed”; the translation, practice and the later wording read it as a deadline.',
      et: 'Sõna-sõnalt on tolle aja tekstis „möödumisel“; tõlge, praktika ja hilisem redaktsioon loevad seda tähtajana.',
    },
    alternatives: [
      {
        en: 'The decision is made only once ten days have passed.',
        et: 'Otsus tehakse alles kümne päeva möödumisel.',
      },
    ],
  },
} as const;

/** § 29 (3): ten days to decide whether case management starts, or to hand the case to a competent official. */
const decideOnCaseManagement: Norm = {
  id: 'decide-on-case-management',
  modality: 'obligation',
  label: { en: 'Decide on case management', et: 'Juhtumikorralduse algatamise otsus' },
  versions: [
    {
      provisions: ['§ 29 (3)'],
      from: '2016-01-01',
      until: '2022-12-31',
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware),
      ...withinTenDays,
    },
    {
      // § 41¹ takes out the need that was first ascertained from the data on disability.
      provisions: ['§ 29 (3)', '§ 41¹'],
      from: '2023-01-01',
      amendedBy: 'RT I, 28.04.2022, 1',
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, isNot('need.firstAscertainedFromDisabilityData')),
      ...withinTenDays,
    },
  ],
};

const victimsChild = {
  provisions: ['§ 29 (3¹)'],
  from: '2023-04-01',
  amendedBy: 'RT I, 06.01.2023, 1',
  ...ofTheLocalGovernment,
  when: all(holds('child'), is('localGovernment.isAware'), is('need.carerIsAdultVictimInDanger')),
} as const;

/** § 29 (3¹): for the child of an adult victim of domestic violence in danger, case management must start. */
const commenceCaseManagementForVictimsChild: Norm = {
  id: 'commence-case-management-for-victims-child',
  modality: 'obligation',
  label: {
    en: 'Commence case management for the child of a victim in danger',
    et: 'Juhtumikorralduse algatamine hädaohus oleva ohvri lapse abistamiseks',
  },
  versions: [{ ...victimsChild, counterpart: ['child'] }],
};

/** § 29 (3¹): and the local government works together with those who assist the adult. */
const cooperateForVictimsChild: Norm = {
  id: 'cooperate-for-victims-child',
  modality: 'obligation',
  label: {
    en: 'Cooperate with those who assist the adult victim',
    et: 'Koostöö täisealist ohvrit abistavate asutustega',
  },
  versions: [{ ...victimsChild, counterpart: ['social-insurance-board'] }],
};

/** § 29 (4): not to start case management is open only where one non-recurring measure is enough. */
const notDeclineCaseManagement: Norm = {
  id: 'not-decline-case-management',
  modality: 'prohibition',
  label: { en: 'Not to decline case management', et: 'Juhtumikorralduse algatamata jätmise keeld' },
  versions: [
    {
      provisions: ['§ 29 (4)'],
      from: '2016-01-01',
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, isNot('need.nonRecurringMeasureSuffices')),
      reading: {
        chosen: {
          en: 'Only the ground of (4) itself is told; where (3¹) obliges, case management starts although one measure would do.',
          et: 'Arvestatakse vaid lg 4 enda alust; lg 3¹ korral algatatakse juhtumikorraldus ka siis, kui piisaks ühest meetmest.',
        },
        because: {
          en: '(3¹) was added later without a change of (4), and is told as a norm of its own.',
          et: 'Lõige 3¹ lisati hiljem lõiget 4 muutmata ja see on omaette norm.',
        },
        alternatives: [
          {
            en: 'The prohibition holds for the child of a victim in danger as well, whatever would be enough.',
            et: 'Keeld kehtib ka hädaohus oleva ohvri lapse puhul, olenemata sellest, millest piisaks.',
          },
        ],
      },
    },
  ],
};

/** § 29 (5): find out and document the child's opinion, and add it to the case plan. */
const documentChildsOpinion: Norm = {
  id: 'document-childs-opinion',
  modality: 'obligation',
  label: { en: 'Document the child’s opinion', et: 'Lapse arvamuse dokumenteerimine' },
  versions: [
    {
      provisions: ['§ 29 (5)'],
      from: '2016-01-01',
      ...ofTheLocalGovernment,
      counterpart: ['child'],
      when: all(...onBecomingAware),
      reading: {
        chosen: {
          en: 'The duty holds from awareness on; whether a special Act rules otherwise is not asked here.',
          et: 'Kohustus kehtib teada saamisest alates; eriseaduse teistsugust korda siin ei küsita.',
        },
        because: {
          en: 'Assessing and assisting start with awareness; the subsection yields to special Acts, which stand outside this one.',
          et: 'Hindamine ja abi algavad teada saamisest; lõige annab teed eriseadustele, mis jäävad sellest seadusest välja.',
        },
        alternatives: [
          {
            en: 'Unknown until told that no special Act applies.',
            et: 'Teadmata, kuni on öeldud, et eriseadust ei kohaldata.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 29, in its order. */
export const section29: readonly Norm[] = [
  applyNetworking,
  decideOnCaseManagement,
  commenceCaseManagementForVictimsChild,
  cooperateForVictimsChild,
  notDeclineCaseManagement,
  documentChildsOpinion,
];
