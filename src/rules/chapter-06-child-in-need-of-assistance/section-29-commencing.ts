import { all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { joinReadings } from '../join-readings.ts';
import { inTenDays, ofTheLocalGovernment, onBecomingAware, receiptOrAwareness } from './aware-local-government.ts';
import { needsOfOneMeasure } from './one-field.ts';
import { procedureOf2027, screeningProcedureUnderWay, tenDays } from './procedure-under-way.ts';
import { isSuspected } from './section-26.ts';

const wordedAnew = { from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' } as const;

const whenTenDaysHavePassed: Reading = {
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
};

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
      term: inTenDays,
      reading: joinReadings(whenTenDaysHavePassed, receiptOrAwareness),
    },
    {
      // § 41¹ takes out the need that was first ascertained from the data on disability.
      provisions: ['§ 29 (3)', '§ 41¹'],
      from: '2023-01-01',
      until: '2024-12-31',
      amendedBy: 'RT I, 28.04.2022, 1',
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, tenDays.until2024),
      term: inTenDays,
      reading: joinReadings(whenTenDaysHavePassed, screeningProcedureUnderWay, receiptOrAwareness),
      replacedBy: ['decide-after-disability-screening'],
    },
    {
      // The section to which § 41¹ refers was widened.
      provisions: ['§ 29 (3)', '§ 41¹'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, tenDays.from2025),
      term: inTenDays,
      reading: joinReadings(whenTenDaysHavePassed, screeningProcedureUnderWay, receiptOrAwareness),
      replacedBy: ['decide-after-disability-screening'],
    },
    {
      // Plainly a deadline now; what it is decided by, (6) tells.
      ...wordedAnew,
      provisions: ['§ 29 (7)', '§ 41¹'],
      ...ofTheLocalGovernment,
      when: all(...onBecomingAware, tenDays.from2025),
      term: inTenDays,
      reading: joinReadings(procedureOf2027, screeningProcedureUnderWay, receiptOrAwareness),
      replacedBy: ['decide-after-disability-screening'],
    },
  ],
};

/** A reading of § 29 (6), first sentence. */
export const fromAwarenessOnly: Bilingual = {
  en: 'The duty begins only with the awareness of the local government, as in the second sentence and in (7).',
  et: 'Kohustus tekib alles omavalitsuse teada saamisega nagu teises lauses ja lõikes 7.',
};

/** A reading of § 29 (6), first sentence, in a procedure under way. */
export const formerSubsection4: Bilingual = {
  en: 'The duty belongs to the procedure, and in one that began before 2027 the former (4) goes on.',
  et: 'Kohustus kuulub menetluskorda ja enne 2027. aastat alanud menetluses kehtib edasi senine lõige 4.',
};

/** § 29 (6), first sentence, from 2027: several fields at the same time, or a suspicion. */
export const hasToBeCaseManaged = [
  holds('child-in-need-of-assistance'),
  any(is('need.measuresAreOfSeveralFields'), isSuspected),
] as const;

/** § 29 (6), first sentence, from 2027: case management is then commenced. The term is that of the decision. */
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
      when: all(...hasToBeCaseManaged),
      reading: {
        chosen: {
          en: 'Not to commence is then not open to the local government under (7), though forwarding is; where (6) does not ask for it, it may still commence. Whether the local government knows of the child is not asked. Whether case management has to be commenced goes by the day of the answer, also in a procedure that began before.',
          et: 'Omavalitsus ei saa siis lõike 7 järgi jätta algatamata, küll aga edastada; kui lõige 6 seda ei nõua, võib ta siiski algatada. Kas omavalitsus lapsest teab, ei küsita. Kas juhtumikorraldus tuleb algatada, määrab vastuse päeva õigus, ka varem alanud menetluses.',
        },
        because: {
          en: '§ 28 (5) calls what (6) names the prerequisites, and has them pre-assessed before the decision of (7): (6) gives the grounds, (7) the term. No text forbids to commence without them. A duty to commence is no rule of procedure.',
          et: '§ 28 lg 5 nimetab lõikes 6 sätestatut eeldusteks, mida enne lõike 7 otsust eelhinnatakse: lõige 6 annab alused, lõige 7 tähtaja. Ükski säte ei keela algatada ka nendeta. Algatamise kohustus ei ole menetluskord.',
        },
        alternatives: [
          {
            en: 'Without the prerequisites of (6) there is no case management: the child is helped within the field, or the case is forwarded.',
            et: 'Lõike 6 eeldusteta juhtumikorraldust ei algatata: last abistatakse valdkonnas või edastatakse juhtum.',
          },
          needsOfOneMeasure,
          fromAwarenessOnly,
          formerSubsection4,
        ],
      },
    },
  ],
};

/** § 29 (6), second sentence: a local government is aware of a child whom an adult victim in danger raises. */
export const childOfVictimInDanger = all(
  holds('child'),
  is('localGovernment.isAware'),
  is('need.carerIsAdultVictimInDanger'),
);

const victimsChild = { ...ofTheLocalGovernment, when: childOfVictimInDanger } as const;
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
    et: 'Koostöö täisealise ohvri abistajatega',
  },
  versions: [
    { ...victimsChildUntil2026, counterpart: ['social-insurance-board'] },
    // Beside other bodies, from 2027 also with organisations that assist the adult: the table of actors has neither.
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
