import type { Norm } from '../../model/rule/norm.ts';
import { all, always, holds } from '../facts/conditions.ts';
import { textOf2018IsNotAvailable } from './section-11.readings.ts';

const bearersFrom2022 = [
  'government',
  'prevention-council',
  'ministry-of-social-affairs',
  'social-insurance-board',
  'local-government',
] as const;

/** § 11, from 2027-01-01 § 11 (1): who organises child protection, each by its functions under this Act. */
const organiseChildProtection: Norm = {
  id: 'organise-child-protection',
  modality: 'obligation',
  label: { en: 'Organise child protection', et: 'Lastekaitse korraldamine' },
  versions: [
    {
      provisions: ['§ 11'],
      from: '2016-01-01',
      until: '2017-12-31',
      bearer: [
        'government',
        'child-protection-council',
        'ministry-of-social-affairs',
        'social-insurance-board',
        'county-governor',
        'local-government',
      ],
      when: always,
    },
    {
      provisions: ['§ 11'],
      from: '2018-01-01',
      until: '2022-08-15',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer: [
        'government',
        'child-protection-council',
        'ministry-of-social-affairs',
        'social-insurance-board',
        'local-government',
      ],
      when: always,
      unsettled: textOf2018IsNotAvailable,
    },
    {
      provisions: ['§ 11'],
      from: '2022-08-16',
      until: '2026-12-31',
      amendedBy: 'RT I, 06.08.2022, 6',
      bearer: bearersFrom2022,
      when: always,
    },
    {
      provisions: ['§ 11 (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: bearersFrom2022,
      when: always,
    },
  ],
};

/** § 11 (2) from 2027-01-01: institutions and those who work with children support it by measures of their field and in the network. */
const supportChildProtectionInField: Norm = {
  id: 'support-child-protection-in-field',
  modality: 'obligation',
  label: {
    en: 'Support child protection by measures of one’s field and in the network',
    et: 'Lastekaitse toetamine oma valdkonna meetmetega ja võrgustikutöös',
  },
  versions: [
    {
      provisions: ['§ 11 (2)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-care-institution', 'person-working-with-children'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** The norms of § 11, in its order. */
export const section11: readonly Norm[] = [organiseChildProtection, supportChildProtectionInField];
