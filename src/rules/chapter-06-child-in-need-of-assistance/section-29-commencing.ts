import { all, any, holds, is, isNot } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';
import { ofTheLocalGovernment, onBecomingAware } from './aware-local-government.ts';
import { suspicions } from './section-26.ts';

const wordedAnew = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' } as const;

const tenDays = { length: { days: 10 }, from: 'localGovernment.becameAwareAt' } as const;

const whenTenDaysHavePassed = {
  term: tenDays,
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

/** § 29 (7), until 2026-12-31 (3): ten days to decide whether case management starts, or to hand the case to a competent official. */
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
      ...whenTenDaysHavePassed,
    },
    {
      // § 41¹ takes out the need that was first ascertained from the data on disability.
      provisions: ['§ 29 (3)', '§ 41¹'],
      from: '2023-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 28.04.2022, 1',
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, isNot('need.firstAscertainedFromDisabilityData')),
      ...whenTenDaysHavePassed,
      replacedBy: ['decide-after-disability-screening'],
    },
    {
      // Plainly a deadline now; what it is decided by, (6) tells.
      ...wordedAnew,
      provisions: ['§ 29 (7)', '§ 41¹'],
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, isNot('need.firstAscertainedFromDisabilityData')),
      term: tenDays,
      replacedBy: ['decide-after-disability-screening'],
      reading: {
        chosen: {
          en: 'The law of the day of the answer, also where the local government became aware before 2027.',
          et: 'Vastuse päeva õigus, ka siis, kui omavalitsus sai lapsest teada enne 2027. aastat.',
        },
        because: {
          en: 'The amending act has no rule for cases under way, and the length of the term stayed the same.',
          et: 'Muutmisseaduses ei ole pooleliolevate juhtumite kohta reeglit ja tähtaja pikkus jäi samaks.',
        },
        alternatives: [
          {
            en: 'A procedure that began before 2027 goes on by the former § 29 (3) and (4), without a pre-assessment.',
            et: 'Enne 2027. aastat alanud menetlus jätkub senise § 29 lõigete 3 ja 4 järgi ning eelhindamist ei ole.',
          },
        ],
      },
    },
  ],
};

/** § 29 (6), first sentence, from 2027: several fields at the same time, or a suspicion. The term is that of the decision. */
const commenceCaseManagement: Norm = {
  id: 'commence-case-management',
  modality: 'obligation',
  label: { en: 'Commence case management', et: 'Juhtumikorralduse algatamine' },
  versions: [
    {
      ...wordedAnew,
      provisions: ['§ 29 (6)', '§ 29 (7)'],
      bearer: ['child-protection-official'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(
        holds('child-in-need-of-assistance'),
        any(is('need.measuresAreOfSeveralFields'), ...suspicions.map((suspicion) => is(suspicion))),
      ),
      reading: {
        chosen: {
          en: 'Not to commence is then not open to the local government under (7), though forwarding is; where (6) does not ask for it, it may still commence. That the official knows of the child is taken for granted. The fields are the eight needs of § 4.',
          et: 'Omavalitsus ei saa siis lõike 7 järgi jätta algatamata, küll aga edastada; kui lõige 6 seda ei nõua, võib ta siiski algatada. Et ametnik lapsest teab, on eeldus. Valdkonnad on § 4 kaheksa vajadust.',
        },
        because: {
          en: '(6) binds the official and (7) the local government in the same decision: the one tells by what, the other by when.',
          et: 'Lõige 6 seob lastekaitsetöötajat ja lõige 7 omavalitsust samas otsuses: üks ütleb alused, teine tähtaja.',
        },
        alternatives: [
          {
            en: 'The decision of (7) stays free; (6) only tells the official what to propose.',
            et: 'Lõike 7 otsus jääb vabaks; lõige 6 ütleb üksnes, mida ametnikul teha tuleb.',
          },
          {
            en: 'Needs that one measure meets together are one field.',
            et: 'Vajadused, mille rahuldab üks meede, on kokku üks valdkond.',
          },
          {
            en: 'The duty begins only with the awareness of the local government, as in the second sentence and in (7).',
            et: 'Kohustus tekib alles omavalitsuse teada saamisega nagu teises lauses ja lõikes 7.',
          },
        ],
      },
    },
  ],
};

const victimsChild = {
  ...ofTheLocalGovernment,
  when: all(holds('child'), is('localGovernment.isAware'), is('need.carerIsAdultVictimInDanger')),
} as const;
const victimsChildUntil2026 = {
  ...victimsChild,
  provisions: ['§ 29 (3¹)'],
  from: '2023-04-01',
  until: '2026-12-31',
  amendedBy: 'RT I, 06.01.2023, 1',
} as const;
const victimsChildFrom2027 = { ...victimsChild, ...wordedAnew, provisions: ['§ 29 (6)'] } as const;

/** § 29 (6), second sentence, until 2026-12-31 (3¹): for the child of an adult victim of domestic violence in danger, case management must start. */
const commenceCaseManagementForVictimsChild: Norm = {
  id: 'commence-case-management-for-victims-child',
  modality: 'obligation',
  label: {
    en: 'Commence case management for the child of a victim in danger',
    et: 'Juhtumikorralduse algatamine hädaohus oleva ohvri lapse abistamiseks',
  },
  versions: [
    { ...victimsChildUntil2026, counterpart: ['child'] },
    { ...victimsChildFrom2027, counterpart: ['child'] },
  ],
};

/** § 29 (6), second sentence, until 2026-12-31 (3¹): and the local government works together with those who assist the adult. */
const cooperateForVictimsChild: Norm = {
  id: 'cooperate-for-victims-child',
  modality: 'obligation',
  label: {
    en: 'Cooperate with those who assist the adult victim',
    et: 'Koostöö täisealist ohvrit abistavate asutustega',
  },
  versions: [
    { ...victimsChildUntil2026, counterpart: ['social-insurance-board'] },
    // Beside bodies, also with organisations that assist the adult.
    { ...victimsChildFrom2027, counterpart: ['social-insurance-board'] },
  ],
};

/** § 29 (4), until 2026-12-31: not to start case management is open only where one non-recurring measure is enough. */
const notDeclineCaseManagement: Norm = {
  id: 'not-decline-case-management',
  modality: 'prohibition',
  label: { en: 'Not to decline case management', et: 'Juhtumikorralduse algatamata jätmise keeld' },
  versions: [
    {
      provisions: ['§ 29 (4)'],
      from: '2016-01-01',
      until: '2026-12-31',
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, isNot('need.nonRecurringMeasureSuffices')),
      replacedBy: ['commence-case-management'],
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

/** The norms of § 29 (6) and (7), until 2026-12-31 (3) to (4): whether case management is commenced. */
export const commencingCaseManagement: readonly Norm[] = [
  decideOnCaseManagement,
  commenceCaseManagement,
  commenceCaseManagementForVictimsChild,
  cooperateForVictimsChild,
  notDeclineCaseManagement,
];
