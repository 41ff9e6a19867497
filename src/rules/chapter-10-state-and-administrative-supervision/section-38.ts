import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { dividedByProvision, textOf2018IsNotAvailable } from './section-38.readings.ts';

/** § 38 (1): the law enforcement agencies under this Act. `supervisorsOf` gives what each of them supervises. */
const exerciseStateSupervision: Norm = {
  id: 'exercise-state-supervision',
  modality: 'obligation',
  label: { en: 'Exercise state supervision over this Act', et: 'Riikliku järelevalve teostamine seaduse täitmise üle' },
  versions: [
    {
      provisions: ['§ 38 (1)'],
      from: '2016-01-01',
      until: '2017-12-31',
      bearer: ['social-insurance-board', 'county-governor', 'consumer-protection-board', 'local-government'],
      when: always,
      reading: dividedByProvision,
    },
    {
      provisions: ['§ 38 (1)'],
      from: '2018-01-01',
      until: '2018-12-31',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer: ['social-insurance-board', 'consumer-protection-board', 'local-government'],
      when: always,
      reading: dividedByProvision,
      unsettled: textOf2018IsNotAvailable,
    },
    {
      provisions: ['§ 38 (1)'],
      from: '2019-01-01',
      amendedBy: 'RT I, 12.12.2018, 3',
      bearer: ['social-insurance-board', 'consumer-protection-authority', 'local-government'],
      when: always,
      reading: dividedByProvision,
    },
  ],
};

/** § 38 (4): § 25 is supervised by the consumer protection authority; by the Consumer Protection Board until 2018-12-31. */
const exerciseStateSupervisionAsConsumerProtectionAuthority: Norm = {
  id: 'exercise-state-supervision-as-consumer-protection-authority',
  modality: 'obligation',
  label: {
    en: 'Exercise state supervision over the prohibition of § 25',
    et: 'Riikliku järelevalve teostamine § 25 keelu täitmise üle',
  },
  versions: [
    {
      provisions: ['§ 38 (4)'],
      from: '2016-01-01',
      until: '2018-12-31',
      bearer: ['consumer-protection-board'],
      when: always,
    },
    {
      provisions: ['§ 38 (4)'],
      from: '2019-01-01',
      amendedBy: 'RT I, 12.12.2018, 3',
      bearer: ['consumer-protection-authority'],
      when: always,
    },
  ],
};

/**
 * The norms of § 38, in its order. Supervision that §§ 15 to 17 list as a function is encoded there, with § 38 (2), (3), (5) and
 * (6) as its bases.
 */
export const section38: readonly Norm[] = [
  exerciseStateSupervision,
  exerciseStateSupervisionAsConsumerProtectionAuthority,
];
