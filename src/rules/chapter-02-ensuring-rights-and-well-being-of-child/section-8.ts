import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { agenciesAndLegalPersons } from './bearers.ts';

/** § 8 (1): agencies and legal persons plan, finance and apply measures for children together, and involve those concerned. */
const cooperateOnMeasuresForChildren: Norm = {
  id: 'cooperate-on-measures-for-children',
  modality: 'obligation',
  label: {
    en: 'Cooperate on measures for children and involve those concerned',
    et: 'Koostöö lastele suunatud meetmete rakendamisel ja asjaosaliste kaasamine',
  },
  versions: [
    {
      provisions: ['§ 8 (1)'],
      from: '2016-01-01',
      bearer: agenciesAndLegalPersons,
      counterpart: [...agenciesAndLegalPersons, 'child', 'parent', 'person-raising-child', 'interest-group', 'public'],
      when: always,
    },
  ],
};

/** § 8 (2): they cooperate where an agreement or legislation requires it, and involve another state if necessary. */
const cooperateUnderAgreementsAndLegislation: Norm = {
  id: 'cooperate-under-agreements-and-legislation',
  modality: 'obligation',
  label: {
    en: 'Cooperate under international agreements, EU and other legislation',
    et: 'Koostöö välislepingu, Euroopa Liidu õiguse ja muu õigusakti alusel',
  },
  versions: [
    {
      provisions: ['§ 8 (2)'],
      from: '2016-01-01',
      bearer: agenciesAndLegalPersons,
      counterpart: ['authority-of-other-state'],
      when: always,
    },
  ],
};

/** The norms of § 8, in its order. */
export const section8: readonly Norm[] = [cooperateOnMeasuresForChildren, cooperateUnderAgreementsAndLegislation];
