import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { textOf2018IsNotAvailable } from './section-38.readings.ts';

/** § 39 (1): what the law enforcement agencies of § 38 (1) may do under the Law Enforcement Act. */
const mayApplySpecialMeasures: Norm = {
  id: 'may-apply-special-measures',
  modality: 'permission',
  label: {
    en: 'Apply special measures of state supervision (Law Enforcement Act §§ 30–32, 49–52)',
    et: 'Riikliku järelevalve erimeetmete kohaldamine (korrakaitseseaduse §-d 30–32, 49–52)',
  },
  versions: [
    {
      provisions: ['§ 39 (1)', '§ 38 (1)'],
      from: '2016-01-01',
      until: '2017-12-31',
      bearer: ['social-insurance-board', 'county-governor', 'consumer-protection-board', 'local-government'],
      when: always,
    },
    {
      provisions: ['§ 39 (1)', '§ 38 (1)'],
      from: '2018-01-01',
      until: '2018-12-31',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer: ['social-insurance-board', 'consumer-protection-board', 'local-government'],
      when: always,
      unsettled: textOf2018IsNotAvailable,
    },
    {
      provisions: ['§ 39 (1)', '§ 38 (1)'],
      from: '2019-01-01',
      amendedBy: 'RT I, 12.12.2018, 3',
      bearer: ['social-insurance-board', 'consumer-protection-authority', 'local-government'],
      when: always,
    },
  ],
};

/** § 39 (2): the local government alone may also apply this measure. */
const mayApplyFurtherSpecialMeasure: Norm = {
  id: 'may-apply-further-special-measure',
  modality: 'permission',
  label: {
    en: 'Apply the special measure of Law Enforcement Act § 46 (1) 6) and 8)',
    et: 'Korrakaitseseaduse § 46 lg 1 p-de 6 ja 8 erimeetme kohaldamine',
  },
  versions: [{ provisions: ['§ 39 (2)'], from: '2016-01-01', bearer: ['local-government'], when: always }],
};

/** The norms of § 39, in its order. */
export const section39: readonly Norm[] = [mayApplySpecialMeasures, mayApplyFurtherSpecialMeasure];
