import { always } from '../../model/rule/condition.ts';
import type { DaysAndEnd, InForce, Norm, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { assignedByBody } from './assignment.ts';
import { toward } from './toward.ts';

const asPassed: InForce = { from: '2016-01-01' };

/** A function of the ministry under § 14 (1). */
const ministryFunction = (clause: number, id: string, label: Bilingual, inForce: DaysAndEnd = asPassed): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [
    {
      provisions: [`§ 14 (1) ${clause})`],
      ...inForce,
      bearer: ['ministry-of-social-affairs'],
      when: always,
    },
  ],
});

/** § 14 (3) names clause 6 of (1) still, which is repealed from 2027-01-01. */
const assignedWithoutClause6: Reading = {
  chosen: {
    en: 'The body whose functions they are may assign them; of the two clauses that are named, only clause 5 is left.',
    et: 'Ülesanded võib üle anda asutus, kelle omad need on; kahest nimetatud punktist on alles vaid punkt 5.',
  },
  because: {
    en: 'The text is in the passive voice; that it names the repealed clause 6 has no effect, since nothing stands there.',
    et: 'Säte on umbisikuline; viitel kehtetule punktile 6 ei ole mõju, sest seal ei ole enam ülesannet.',
  },
  alternatives: [
    ...assignedByBody.alternatives,
    {
      en: 'Clause 6 means the guidelines that clause 4 of § 15 (3) now gives to the Social Insurance Board.',
      et: 'Punkt 6 tähendab juhiseid, mille koostab nüüd § 15 lõike 3 punkti 4 järgi Sotsiaalkindlustusamet.',
    },
  ],
};

const assigning = {
  bearer: ['ministry-of-social-affairs'],
  counterpart: ['person-in-private-law'],
  when: always,
} as const;

/**
 * § 14 (3): some functions may be assigned to a person in private law. Clauses 5 to 7 of (1) until 2024-12-31, then 5 and 6;
 * from 2027-01-01 clause 6 is gone.
 */
const mayAssignMinistryFunctions: Norm = {
  id: 'may-assign-ministry-functions',
  modality: 'permission',
  label: {
    en: 'Assign functions of the ministry by administrative contract',
    et: 'Ministeeriumi ülesannete üleandmine halduslepinguga',
  },
  versions: [
    {
      ...assigning,
      provisions: ['§ 14 (3)', '§ 14 (1) 5)', '§ 14 (1) 6)', '§ 14 (1) 7)'],
      from: '2016-01-01',
      until: '2024-12-31',
      reading: assignedByBody,
    },
    {
      ...assigning,
      provisions: ['§ 14 (3)', '§ 14 (1) 5)', '§ 14 (1) 6)'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      reading: assignedByBody,
    },
    {
      ...assigning,
      provisions: ['§ 14 (3)', '§ 14 (1) 5)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      reading: assignedWithoutClause6,
    },
  ],
};

/** The norms of § 14, in its order. */
export const section14: readonly Norm[] = [
  ministryFunction(1, 'develop-child-protection-policy', {
    en: 'Develop child protection policy and coordinate its implementation',
    et: 'Lastekaitsepoliitika väljatöötamine ja rakendamise koordineerimine',
  }),
  toward(
    ['government'],
    ministryFunction(2, 'report-on-children-and-families', {
      en: 'Report to the Government on children and families',
      et: 'Vabariigi Valitsusele laste ja perede olukorrast aru andmine',
    }),
  ),
  ministryFunction(3, 'coordinate-child-protection-nationally', {
    en: 'Coordinate child protection and its supervision nationally',
    et: 'Lastekaitse ja selle järelevalve riiklik koordineerimine',
  }),
  ministryFunction(4, 'participate-in-international-policy', {
    en: 'Participate in international child protection policy and cooperation',
    et: 'Rahvusvahelises lastekaitsepoliitikas ja koostöös osalemine',
  }),
  ministryFunction(5, 'organise-studies-and-develop-measures', {
    en: 'Organise studies and analyses; plan and develop measures',
    et: 'Uuringute ja analüüside korraldamine, meetmete planeerimine ja arendamine',
  }),
  toward(
    ['public'],
    ministryFunction(
      6,
      'develop-instructions-for-childrens-rights',
      {
        en: 'Develop instructions, implementing guidelines and other information materials on children’s rights and well-being; notify the public of them',
        et: 'Lapse õiguste ja heaolu juhiste, rakendussuuniste ja muude teabematerjalide väljatöötamine ning avalikkuse teavitamine',
      },
      { ...asPassed, until: '2026-12-31', replacedBy: ['draft-child-protection-guidelines'] },
    ),
  ),
  toward(
    ['child-protection-official'],
    ministryFunction(
      7,
      'organise-further-training',
      {
        en: 'Organise the further training of child protection officials',
        et: 'Lastekaitsetöötajate täienduskoolituse korraldamine',
      },
      {
        ...asPassed,
        until: '2024-12-31',
        replacedBy: ['organise-further-training-as-social-insurance-board'],
      },
    ),
  ),
  mayAssignMinistryFunctions,
];
