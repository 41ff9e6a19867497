import { always } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';
import type { Bilingual } from '../../model/truth.ts';
import { assignedByBody } from './assignment.ts';

/** A function of the ministry under § 14 (1). */
const ministryFunction = (clause: number, id: string, label: Bilingual): Norm => ({
  id,
  modality: 'obligation',
  label,
  versions: [
    {
      provisions: [`§ 14 (1) ${clause})`],
      from: '2016-01-01',
      bearer: ['ministry-of-social-affairs'],
      when: always,
    },
  ],
});

/** § 14 (3): clauses 5 to 7 may be assigned to a person in private law. */
const mayAssignMinistryFunctions: Norm = {
  id: 'may-assign-ministry-functions',
  modality: 'permission',
  label: {
    en: 'Assign functions of the ministry by administrative contract',
    et: 'Ministeeriumi ülesannete üleandmine halduslepinguga',
  },
  versions: [
    {
      provisions: ['§ 14 (3)'],
      from: '2016-01-01',
      bearer: ['ministry-of-social-affairs'],
      counterpart: ['person-in-private-law'],
      reading: assignedByBody,
      when: always,
    },
  ],
};

/** The norms of § 14, in its order. */
export const section14: readonly Norm[] = [
  ministryFunction(1, 'develop-child-protection-policy', {
    en: 'Develop child protection policy and coordinate its implementation',
    et: 'Lastekaitsepoliitika väljatöötamine ja rakendamise koordineerimine',
  }),
  ministryFunction(2, 'report-on-children-and-families', {
    en: 'Report to the Government on children and families',
    et: 'Vabariigi Valitsusele laste ja perede olukorrast aru andmine',
  }),
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
  ministryFunction(6, 'develop-instructions-for-childrens-rights', {
    en: 'Develop instructions on children’s rights and well-being and notify the public of them',
    et: 'Lapse õiguste ja heaolu juhiste väljatöötamine ja avalikkuse teavitamine',
  }),
  ministryFunction(7, 'organise-further-training', {
    en: 'Organise the further training of child protection officials',
    et: 'Lastekaitsetöötajate täienduskoolituse korraldamine',
  }),
  mayAssignMinistryFunctions,
];
