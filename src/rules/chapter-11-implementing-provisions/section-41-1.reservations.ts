import { all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import type { InForce } from '../../model/rule/norm.ts';
import { beganBeforeThirtyDays } from '../chapter-06-child-in-need-of-assistance/ten-or-thirty-days.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';

const isAwareOfNeed = [holds('child-in-need-of-assistance'), is('localGovernment.isAware')] as const;
const inTenDays = { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true } as const;
const inThirtyDays = { length: { days: 30 }, from: 'localGovernment.becameAwareAt', orReceipt: true } as const;

/** § 41¹ still names § 27¹, whose content has moved to § 27². */
const screeningReferenceIsStale = (days: InForce, decision: string): DoubtOfLaw => ({
  id: 'screening-reference-is-stale',
  kind: 'stale-reference',
  ...days,
  provisions: ['§ 41¹', '§ 27¹', '§ 27²'],
  when: all(...isAwareOfNeed, any(is('need.firstAscertainedFromDisabilityData'), is('professional.hasReported'))),
  chosen: {
    en: 'Where § 41¹ names § 27¹, § 27² is meant: thirty days after the screening of data, ten after a report.',
    et: '§ 41¹ viide §-le 27¹ tähendab § 27²: kolmkümmend päeva andmete põhjal väljaselgitamisel, kümme teate saamisel.',
  },
  because: {
    en: 'Its words fit the title of § 27², which bore the number 27¹ until 2024-12-31; thirty days would delay the urgent case.',
    et: 'Selle sõnad vastavad § 27² pealkirjale, mille number oli kuni 31.12.2024 27¹; kolmkümmend päeva viivitaks kiireloomulist juhtumit.',
  },
  alternatives: [
    {
      says: {
        en: 'By the letter: thirty days after a report of a professional under § 27¹, ten after the screening.',
        et: 'Sõna-sõnalt: kolmkümmend päeva § 27¹ järgi esitatud teate, kümme andmete põhjal väljaselgitamise korral.',
      },
      norms: [
        {
          norm: 'decide-on-case-management',
          provisions: [decision],
          when: all(...isAwareOfNeed, isNot('professional.hasReported')),
          term: inTenDays,
        },
        {
          norm: 'decide-after-disability-screening',
          provisions: ['§ 41¹', '§ 27¹'],
          when: all(...isAwareOfNeed, is('professional.hasReported')),
          term: inThirtyDays,
        },
      ],
    },
  ],
});

type Began = (typeof beganBeforeThirtyDays)[keyof typeof beganBeforeThirtyDays];

/** § 41¹ came, and was widened, while procedures were under way. */
const screeningTermUnderWay = (days: InForce, began: Began, decision: string): DoubtOfLaw => ({
  id: 'screening-term-under-way',
  kind: 'running-procedure',
  ...days,
  provisions: ['§ 41¹', decision],
  when: all(...isAwareOfNeed, is('need.firstAscertainedFromDisabilityData'), began),
  chosen: {
    en: 'The procedure began before § 41¹ held for the child, and goes on with the ten days of § 29.',
    et: 'Menetlus algas enne, kui § 41¹ lapse kohta kehtis, ja jätkub § 29 kümne päevaga.',
  },
  because: {
    en: '§ 1 (3) leads to the Administrative Procedure Act, by whose § 5 (5) a procedure goes on by the rules in force when it began.',
    et: '§ 1 lg 3 viib haldusmenetluse seaduseni, mille § 5 lg 5 järgi jätkub menetlus selle alguses kehtinud reeglite järgi.',
  },
  alternatives: [
    {
      says: {
        en: 'The law of the day of the answer: thirty days, whenever the procedure began.',
        et: 'Vastuse päeva õigus: kolmkümmend päeva, olenemata menetluse algusest.',
      },
      norms: [
        { norm: 'decide-on-case-management', provisions: [decision] },
        {
          norm: 'decide-after-disability-screening',
          provisions: ['§ 41¹'],
          when: all(...isAwareOfNeed),
          term: inThirtyDays,
        },
      ],
    },
  ],
});

/** The doubts of § 41¹. */
export const screeningReservations: readonly DoubtOfLaw[] = [
  screeningTermUnderWay({ from: '2023-01-01', until: '2024-12-31' }, beganBeforeThirtyDays.until2024, '§ 29 (3)'),
  screeningReferenceIsStale({ from: '2025-01-01', until: '2026-12-31' }, '§ 29 (3)'),
  screeningTermUnderWay({ from: '2025-01-01', until: '2026-12-31' }, beganBeforeThirtyDays.from2025, '§ 29 (3)'),
  screeningReferenceIsStale({ from: '2027-01-01' }, '§ 29 (7)'),
  screeningTermUnderWay({ from: '2027-01-01' }, beganBeforeThirtyDays.from2025, '§ 29 (7)'),
];
