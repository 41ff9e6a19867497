import { frozen } from '../../act/frozen.ts';
import type { Actor, InForce, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import {
  asPrinted,
  rangeIncludesLaterProvisions,
  rangeIncludesWhatIsBetweenItsEnds,
  tasksOfLocalGovernment,
} from './section-38-supervised-provisions.readings.ts';

/** One provision with all its parts, or a range: from the first to the last in the order of the Act. */
export type ProvisionRange = readonly [first: string, last?: string];

/**
 * Supervision that a provision of § 38 entrusts to a body, for the days of that provision's text. Where the provision covers
 * others that it does not name, for the days of those.
 */
export interface EntrustedSupervision extends InForce {
  /** The provision that entrusts it. */
  readonly provision: string;
  readonly supervisor: Actor;
  /** The provisions compliance with which is supervised. */
  readonly over: readonly ProvisionRange[];
  /** Whose compliance alone is supervised; left out where everybody's is. */
  readonly addressee?: Actor;
  /** What else limits it. */
  readonly scope?: Bilingual;
  readonly reading?: Reading;
  /** The provisions that the reading concerns; left out where it concerns all of them. */
  readonly readingOn?: readonly string[];
}

/** § 38 (2)–(5): state supervision, in the order of the Act and then by day. */
export const stateSupervision: readonly EntrustedSupervision[] = [
  {
    provision: '§ 38 (2) 1)',
    from: '2016-01-01',
    until: '2017-12-31',
    supervisor: 'social-insurance-board',
    over: [['§ 19', '§ 21'], ['§ 22 (2)', '§ 22 (4)'], ['§ 24 (3)'], ['§ 27'], ['§ 28']],
    addressee: 'person-working-with-children',
  },
  {
    provision: '§ 38 (2) 2)',
    from: '2016-01-01',
    until: '2017-12-31',
    supervisor: 'social-insurance-board',
    over: [
      ['§ 29 (2)', '§ 29 (5)'],
      ['§ 31'],
      ['§ 32 (1)', '§ 32 (4)'],
      ['§ 32 (5) 1)'],
      ['§ 32 (5) 2)'],
      ['§ 33'],
      ['§ 34'],
    ],
    addressee: 'local-government',
  },
  {
    provision: '§ 38 (2) 3)',
    from: '2016-01-01',
    until: '2017-12-31',
    supervisor: 'social-insurance-board',
    over: [['§ 36'], ['§ 37']],
    addressee: 'child-care-institution',
    scope: {
      en: 'institutions that provide social services, except state-financed substitute home and child care services',
      et: 'sotsiaalteenust osutavad lasteasutused, v.a riigi rahastatav asenduskodu- ja lapsehoiuteenus',
    },
  },
  {
    provision: '§ 38 (2)',
    from: '2018-01-01',
    until: '2026-12-31',
    amendedBy: 'RT I, 28.11.2017, 2',
    supervisor: 'social-insurance-board',
    over: [
      ['§ 19', '§ 21'],
      ['§ 22 (2)', '§ 22 (4)'],
      ['§ 24 (3)'],
      ['§ 27'],
      ['§ 28'],
      ['§ 29 (2)', '§ 29 (5)'],
      ['§ 31'],
      ['§ 32 (1)', '§ 32 (4)'],
      ['§ 32 (5) 1)'],
      ['§ 32 (5) 2)'],
      ['§ 33'],
      ['§ 34'],
      ['§ 36'],
      ['§ 37'],
    ],
    reading: rangeIncludesLaterProvisions,
    readingOn: ['§ 27', '§ 29 (3¹)', '§ 34'],
  },
  {
    provision: '§ 38 (2)',
    from: '2027-01-01',
    amendedBy: 'RT I, 11.07.2026, 8',
    supervisor: 'social-insurance-board',
    over: [
      ['§ 20 (1)', '§ 20 (3)'],
      ['§ 21'],
      ['§ 22 (2)', '§ 22 (4)'],
      ['§ 24 (3)'],
      ['§ 27'],
      ['§ 28'],
      ['§ 31'],
      ['§ 33 (4)'],
      ['§ 36', '§ 37'],
    ],
    reading: rangeIncludesWhatIsBetweenItsEnds,
    readingOn: ['§ 20 (1¹)', '§ 20 (3)', '§ 27', '§ 36¹'],
  },
  {
    provision: '§ 38 (3)',
    from: '2016-01-01',
    until: '2017-12-31',
    supervisor: 'county-governor',
    over: [
      ['§ 20'],
      ['§ 21'],
      ['§ 22 (2)', '§ 22 (4)'],
      ['§ 24 (3)'],
      ['§ 27'],
      ['§ 28'],
      ['§ 29 (2)', '§ 29 (5)'],
      ['§ 34 (2)'],
      ['§ 34 (3)'],
      ['§ 36'],
      ['§ 37'],
    ],
    scope: {
      en: 'state-financed substitute home service and child care service',
      et: 'riigi rahastatav asenduskodu- ja lapsehoiuteenus',
    },
  },
  {
    provision: '§ 38 (4)',
    from: '2016-01-01',
    until: '2018-12-31',
    supervisor: 'consumer-protection-board',
    over: [['§ 25']],
  },
  {
    provision: '§ 38 (4)',
    from: '2019-01-01',
    amendedBy: 'RT I, 12.12.2018, 3',
    supervisor: 'consumer-protection-authority',
    over: [['§ 25']],
  },
  {
    provision: '§ 38 (5)',
    from: '2016-01-01',
    supervisor: 'local-government',
    over: [['§ 21'], ['§ 22'], ['§ 23 (1)'], ['§ 24'], ['§ 27'], ['§ 31']],
  },
];
frozen(stateSupervision);

/** Tasks of the local government in chapter 2. */
const tasksOfChapter2: readonly ProvisionRange[] = [['§ 6 (2)'], ['§ 7 (2)'], ['§ 8', '§ 9']];

/** Those from § 17 to § 28. Forwarding a notice is the task of whoever received it, most often a local government. */
const tasksBeforeSection29: readonly ProvisionRange[] = [
  ['§ 17'],
  ['§ 23 (2)'],
  ['§ 27 (3)', '§ 27 (4)'],
  ['§ 27¹ (2)'],
  ['§ 27²'],
  ['§ 28'],
];

/** Those after § 29. */
const tasksAfterSection29: readonly ProvisionRange[] = [
  ['§ 29¹ (1)'],
  ['§ 32 (1)', '§ 32 (4)'],
  ['§ 32 (5) 1)', '§ 32 (5) 2)'],
  ['§ 33 (1)', '§ 33 (3)'],
  ['§ 34'],
  ['§ 34¹ (3)'],
  ['§ 34² (1)', '§ 34² (6)'],
  ['§ 34² (8)'],
  ['§ 34⁴'],
  ['§ 38 (1)'],
  ['§ 38 (5)'],
  ['§ 39', '§ 40'],
  ['§ 41¹'],
];

/** § 38 (6): administrative supervision over local governments, and over their child protection officials. */
export const administrativeSupervision: readonly EntrustedSupervision[] = [
  {
    provision: '§ 38 (6)',
    from: '2016-01-01',
    until: '2025-01-09',
    supervisor: 'social-insurance-board',
    over: [['§ 17']],
    addressee: 'local-government',
  },
  {
    provision: '§ 38 (6)',
    from: '2016-01-01',
    until: '2025-01-09',
    supervisor: 'social-insurance-board',
    over: [['§ 28'], ['§ 32 (3)'], ['§ 32 (5) 2)'], ['§ 33 (1)'], ['§ 33 (4)'], ['§ 34']],
    addressee: 'child-protection-official',
    scope: { en: 'officials of a local government', et: 'kohaliku omavalitsuse üksuse lastekaitsetöötajad' },
    reading: asPrinted,
    readingOn: ['§ 33 (4)'],
  },
  {
    provision: '§ 38 (6)',
    from: '2025-01-10',
    until: '2026-12-31',
    amendedBy: 'RT I, 31.12.2024, 3',
    supervisor: 'social-insurance-board',
    over: [...tasksOfChapter2, ['§ 11'], ...tasksBeforeSection29, ['§ 29 (2)', '§ 29 (5)'], ...tasksAfterSection29],
    addressee: 'local-government',
    reading: tasksOfLocalGovernment,
  },
  {
    provision: '§ 38 (6)',
    from: '2027-01-01',
    amendedBy: 'RT I, 31.12.2024, 3', // the same text, over provisions that were renumbered
    supervisor: 'social-insurance-board',
    over: [
      ...tasksOfChapter2,
      ['§ 11 (1)'],
      ...tasksBeforeSection29,
      ['§ 29 (2)', '§ 29 (3)'],
      ['§ 29 (6)', '§ 29 (12)'],
      ...tasksAfterSection29,
    ],
    addressee: 'local-government',
    reading: tasksOfLocalGovernment,
  },
];
frozen(administrativeSupervision);
