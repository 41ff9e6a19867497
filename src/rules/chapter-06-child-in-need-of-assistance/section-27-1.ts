import { all, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import { joinReadings } from '../join-readings.ts';
import { inNeedOrOfOneField, worksWhereHelpFails } from './one-field.ts';

/** § 27¹ (1): the professions that it lists. */
const inListedProfession = oneOf(
  'professional.kind',
  'teacher',
  'support-specialist',
  'childminder',
  'childrens-welfare-institution-worker',
  'youth-worker',
  'coach',
  'hobby-group-instructor',
  'health-care-professional',
  'police-officer',
  'victim-support-worker',
);
const atWorkInListedProfession = [inListedProfession, is('professional.noticedAtWork')] as const;
/** A child in need, noticed by one of them at work. */
export const noticedChildInNeed = [holds('child-in-need-of-assistance'), ...atWorkInListedProfession] as const;

/** From 2027: whoever reports as this section says: a professional of the list, or whoever § 29 (5) has report. */
export const reportsAsProfessional = [
  is('professional.noticedAtWork'),
  inNeedOrOfOneField(inListedProfession, worksWhereHelpFails),
] as const;

/** Who reports under § 29 (5) reports as this section says, of whatever profession. */
const reportsUnderSection29: Reading = {
  chosen: {
    en: 'From 2027 also for whoever reports under § 29 (5), of whatever profession.',
    et: 'Alates 2027. aastast ka sellele, kes teatab § 29 lõike 5 järgi, olenemata ametist.',
  },
  because: {
    en: '§ 29 (5) has its own bearer report as § 27¹ says, and this is how § 27¹ says it.',
    et: '§ 29 lg 5 järgi teatab seal nimetatud isik § 27¹ kohaselt ja just nii näeb § 27¹ ette.',
  },
  alternatives: [
    {
      en: 'The professions of the list alone: § 29 (5) refers only to whom to report, and at once.',
      et: 'Üksnes loetelus nimetatud ametid: § 29 lõike 5 viide hõlmab vaid seda, kellele viivitamata teatada.',
    },
  ],
};

const ofTheProfessional = {
  amendedBy: 'RT I, 31.12.2024, 3',
  bearer: ['professional'],
  counterpart: ['local-government', 'child-helpline'],
} as const;
/** Whoever reports so from 2027 on. */
const from2027 = {
  from: '2027-01-01',
  amendedBy: 'RT I, 11.07.2026, 8',
  bearer: ['professional', 'person-working-with-children'],
  counterpart: ['local-government', 'child-helpline'],
  when: all(...reportsAsProfessional),
} as const;

/** § 27¹ (1): a professional of the list reports a child in need noticed at work, as § 27 says. */
const reportAsProfessional: Norm = {
  id: 'report-as-professional',
  modality: 'obligation',
  label: {
    en: 'Report a child in need who was noticed at work',
    et: 'Töös või kutsetegevuses märgatud abivajavast lapsest teatamine',
  },
  versions: [
    {
      ...ofTheProfessional,
      provisions: ['§ 27¹ (1)', '§ 27 (2)'],
      from: '2025-01-01',
      when: all(...noticedChildInNeed),
      term: { immediately: true },
      notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
      reading: {
        chosen: {
          en: 'Of the listed professions only the coach is narrowed to those who work with children.',
          et: 'Loetelust on lastega töötamise nõue seotud üksnes treeneriga.',
        },
        because: {
          en: 'The words stand before the coach, and for the professions after that a child noticed at work is asked for anyway.',
          et: 'Sõnad on treeneri ees ja järgmistegi ametite puhul peab laps olema märgatud töös.',
        },
        alternatives: [
          {
            en: 'The hobby-group instructor, health care professional, police officer and victim support worker too have to work with children.',
            et: 'Lastega peavad töötama ka huviringi juhendaja, tervishoiutöötaja, politseiametnik ja ohvriabitöötaja.',
          },
        ],
      },
    },
  ],
};

/** Since when there are data to be passed on, and which. */
const listInForceLater: Reading = {
  chosen: {
    en: 'Data are passed on from 2025-01-10, when the list of § 34² came into force; the duty to report is older. Which data go along, the lists of § 34² (3) and (4) say and not this norm: it does not turn on the facts of `data`.',
    et: 'Andmeid edastatakse alates 10.01.2025, mil jõustus § 34² loetelu; teatamise kohustus on varasem. Millised andmed kaasa lähevad, ütlevad § 34² lõigete 3 ja 4 loetelud, mitte see norm: `data` asjaoludest see ei sõltu.',
  },
  because: {
    en: '§ 27¹ came into force nine days before the section to which it refers, and what it means cannot be told without that.',
    et: '§ 27¹ jõustus üheksa päeva enne paragrahvi, millele see viitab ja milleta andmete ulatus ei selgu.',
  },
  alternatives: [
    {
      en: 'From 2025-01-01 the data that the list was going to name.',
      et: 'Alates 1.01.2025 need andmed, mida loetelu hakkas nimetama.',
    },
  ],
};

/** § 27¹ (1): and passes on what he or she already knows of the child, the parent and whoever raises the child, no more than needed. */
const passOnKnownData: Norm = {
  id: 'pass-on-known-data',
  modality: 'obligation',
  label: {
    en: 'Pass on with the report the data that are known and needed',
    et: 'Teadaolevate vajalike andmete edastamine koos teatega',
  },
  versions: [
    {
      ...ofTheProfessional,
      provisions: ['§ 27¹ (1)', '§ 34² (3)', '§ 34² (4)'],
      from: '2025-01-10',
      when: all(...noticedChildInNeed),
      term: { immediately: true },
      until: '2026-12-31',
      reading: listInForceLater,
    },
    {
      ...from2027,
      provisions: ['§ 27¹ (1)', '§ 34² (3)', '§ 34² (4)', '§ 29 (5)'],
      term: { immediately: true },
      reading: joinReadings(reportsUnderSection29, listInForceLater),
    },
  ],
};

/** What the way through the contact person fulfils. */
const untilReportArrives: Reading = {
  chosen: {
    en: 'The duty is met once the report has reached a local government or 116 111, not when the contact person is told.',
    et: 'Kohustus on täidetud, kui teade on jõudnud kohaliku omavalitsuse üksuseni või numbrile 116 111, mitte kontaktisikule rääkimisega.',
  },
  because: {
    en: 'The contact person is a way to report; to whom the report goes, § 27 says.',
    et: 'Kontaktisik on teatamise viis; kellele teatatakse, ütleb § 27.',
  },
  alternatives: [
    {
      en: 'Whoever has told the contact person has reported.',
      et: 'Kontaktisikule rääkinu on oma teatamise kohustuse täitnud.',
    },
  ],
};

/** § 27¹ (1), last sentence: also through the person whom the institution has appointed for it. */
const mayReportThroughContactPerson: Norm = {
  id: 'may-report-through-contact-person',
  modality: 'permission',
  label: { en: 'Report through the contact person', et: 'Teatamine kontaktisiku kaudu' },
  versions: [
    {
      ...ofTheProfessional,
      provisions: ['§ 27¹ (1)'],
      from: '2025-01-01',
      when: all(...noticedChildInNeed, is('professional.contactPersonAppointed')),
      until: '2026-12-31',
      reading: untilReportArrives,
    },
    {
      ...from2027,
      provisions: ['§ 27¹ (1)', '§ 29 (5)'],
      when: all(...reportsAsProfessional, is('professional.contactPersonAppointed')),
      reading: joinReadings(reportsUnderSection29, untilReportArrives),
    },
  ],
};

/** § 27¹ (2): who so reported may be told that the case is being handled, where the child's well-being needs it. */
const mayInformReportingProfessional: Norm = {
  id: 'may-inform-reporting-professional',
  modality: 'permission',
  label: {
    en: 'Tell the reporting professional that handling of the case has begun',
    et: 'Teatanud spetsialistile juhtumi menetluse algusest teada andmine',
  },
  versions: [
    {
      provisions: ['§ 27¹ (2)', '§ 27¹ (1)'],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['child-protection-official'],
      counterpart: ['professional'],
      when: all(
        inListedProfession,
        is('professional.hasReported'),
        is('professional.feedbackNeededForWellbeing'),
        isNot('child.isDeceased'),
      ),
      reading: {
        chosen: {
          en: 'The report opens the feedback, whatever the official finds of the need; from everyone else it stays secret who reported, and that someone did (§ 27 (5)). Only the professions of (1) have it.',
          et: 'Tagasiside alus on teade, sõltumata ametniku hinnangust abivajadusele; kõigi teiste eest jäävad teataja ja teatamine saladusse (§ 27 lg 5). Seda saab üksnes lõike 1 loetelus nimetatu.',
        },
        because: {
          en: 'The subsection speaks of whoever has reported, and lets only that person know; § 27 (5) was not changed, and lets a professional too keep their own data back.',
          et: 'Lõige räägib teatanud isikust ja lubab teavet üksnes talle; § 27 lg 5 ei muutunud ja lubab ka spetsialistil jätta oma andmed avaldamata.',
        },
        alternatives: [
          {
            en: 'Only once the child is found to be in need.',
            et: 'Üksnes siis, kui laps on osutunud abivajavaks.',
          },
          reportsUnderSection29.chosen,
        ],
      },
    },
  ],
};

/** The norms of § 27¹ from 2025-01-01, in its order; what stood there before is § 27² now. */
export const section27Superscript1: readonly Norm[] = [
  reportAsProfessional,
  passOnKnownData,
  mayReportThroughContactPerson,
  mayInformReportingProfessional,
];
