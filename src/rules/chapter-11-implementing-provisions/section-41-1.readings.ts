import type { InForce, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { all, any, type Condition, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';

const fromBothSigns: Bilingual = {
  en: 'It refers to ascertaining for the first time, as the title of § 27² does, and § 27² had the number 27¹ before. It names the same decision of the same body, and thirty days after a report would delay the urgent case.',
  et: 'Selles on nimetatud esmakordset väljaselgitamist nagu § 27² pealkirjas ja § 27² number oli varem 27¹. Nimetatud on sama asutuse sama otsust ja teate järel lükkaks kolmekümnepäevane tähtaeg kiireloomulise juhtumi lahendamise edasi.',
};

const byTheLetter: Bilingual = {
  en: 'By the letter: thirty days after a professional’s report under § 27¹, and ten after a screening of data.',
  et: 'Sõna-sõnalt: kolmkümmend päeva pärast spetsialisti teadet § 27¹ järgi ja kümme päeva pärast andmete põhjal väljaselgitamist.',
};

const firstScreeningOnly: Bilingual = {
  en: 'Only for the first screening of each municipality; later ones have ten days.',
  et: 'Üksnes kohaliku omavalitsuse üksuse esimesel väljaselgitamisel; hilisematel on tähtaeg kümme päeva.',
};

/** § 41¹ until 2024-12-31: thirty days in place of ten. */
export const thirtyDaysInPlaceOfTen: Reading = {
  chosen: {
    en: 'Thirty days take the place of the ten of § 29 (3) where the data on disability first showed the need.',
    et: 'Kolmkümmend päeva asendab § 29 lg 3 kümmet päeva, kui abivajadus selgus esmakordselt puude andmetest.',
  },
  because: {
    en: 'The special rule names the same decision of the same body with a longer term.',
    et: 'Erinormis on nimetatud sama asutuse sama otsust pikema tähtajaga.',
  },
  alternatives: [firstScreeningOnly],
};

/** § 41¹ from 2025-01-01: it still refers to § 27¹, whose content has moved to § 27². */
export const section27Superscript2IsMeant: Reading = {
  chosen: {
    en: 'Thirty days take the place of the ten of § 29 (3) where the data of § 27² first showed the need. The reference to § 27¹ is outdated.',
    et: 'Kolmkümmend päeva asendab § 29 lg 3 kümmet päeva, kui abivajadus selgus esmakordselt § 27² andmetest. Viide §-le 27¹ on jäänud muutmata.',
  },
  because: fromBothSigns,
  alternatives: [byTheLetter, firstScreeningOnly],
};

/** § 41¹ from 2027-01-01: whether its decision is that of § 29 (7), with a pre-assessment. */
export const decisionOfSection29Subsection7: Reading = {
  chosen: {
    en: 'It is the decision of § 29 (7), after a pre-assessment (§ 28 (5)), with thirty days instead of ten where the data of § 27² first showed the need. The reference to § 27¹ is outdated.',
    et: 'See on § 29 lg 7 otsus, millele eelneb eelhindamine (§ 28 lg 5), kümne päeva asemel kolmekümne päeva jooksul, kui abivajadus selgus esmakordselt § 27² andmetest. Viide §-le 27¹ on jäänud muutmata.',
  },
  because: fromBothSigns,
  alternatives: [
    byTheLetter,
    {
      en: 'It is a decision of its own: without a pre-assessment, and without forwarding the case.',
      et: 'See on omaette otsus: eelhindamist ei tehta ja juhtumit edastada ei saa.',
    },
    firstScreeningOnly,
  ],
};

/** § 29 (3), from 2027 (7), and § 41¹: the conditions and the two terms that the legal issues compare. */
const aware = [holds('child-in-need-of-assistance'), is('localGovernment.isAware')] as const;
const inTenDays = { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true } as const;
const inThirtyDays = { length: { days: 30 }, from: 'localGovernment.becameAwareAt', orReceipt: true } as const;

/** § 41¹ from 2025-01-01: which section its reference to § 27¹ means. */
const screeningReferenceIsStale = (days: InForce, decision: string): DoubtOfLaw => ({
  id: 'screening-reference-is-stale',
  kind: 'stale-reference',
  ...days,
  provisions: ['§ 41¹', '§ 27¹', '§ 27²'],
  when: all(...aware, any(is('need.firstAscertainedFromDisabilityData'), is('professional.hasReported'))),
  chosen: {
    en: 'Where § 41¹ refers to § 27¹, § 27² is meant: thirty days after the screening of data, ten after a report.',
    et: '§ 41¹ viide §-le 27¹ tähendab § 27²: kolmkümmend päeva andmete põhjal väljaselgitamisel, kümme päeva teate saamisel.',
  },
  because: {
    en: 'Its words match the title of § 27², which had the number 27¹ until 2024-12-31. Thirty days would delay the urgent case.',
    et: 'Sõnastus vastab § 27² pealkirjale, mille number oli kuni 31. detsembrini 2024 27¹. Kolmekümnepäevane tähtaeg lükkaks kiireloomulise juhtumi lahendamise edasi.',
  },
  alternatives: [
    {
      says: {
        en: 'By the letter: thirty days after a report of a professional under § 27¹, ten after the screening.',
        et: 'Sõna-sõnalt: kolmkümmend päeva § 27¹ järgi esitatud teate, kümme päeva andmete põhjal väljaselgitamise korral.',
      },
      norms: [
        {
          norm: 'decide-on-case-management',
          provisions: [decision],
          when: all(...aware, isNot('professional.hasReported')),
          term: inTenDays,
        },
        {
          norm: 'decide-after-disability-screening',
          provisions: ['§ 41¹', '§ 27¹'],
          when: all(...aware, is('professional.hasReported')),
          term: inThirtyDays,
        },
      ],
    },
  ],
});

/** § 41¹: which term applies to a procedure that began before § 41¹, or its extension of 2025, applied to the child. */
const screeningTermUnderWay = (days: InForce, began: Condition, decision: string): DoubtOfLaw => ({
  id: 'screening-term-under-way',
  kind: 'running-procedure',
  ...days,
  provisions: ['§ 41¹', decision],
  when: all(...aware, is('need.firstAscertainedFromDisabilityData'), began),
  chosen: {
    en: 'The procedure began before § 41¹ applied to the child, and continues with the ten days of § 29.',
    et: 'Menetlus algas enne, kui § 41¹ lapse suhtes kohaldus, ja jätkub § 29 kümnepäevase tähtajaga.',
  },
  because: {
    en: '§ 1 (3) refers to the Administrative Procedure Act, under whose § 5 (5) a procedure continues under the rules in force when it began.',
    et: '§ 1 lg 3 viitab haldusmenetluse seadusele, mille § 5 lg 5 järgi jätkub menetlus selle alguses kehtinud reeglite järgi.',
  },
  alternatives: [
    {
      says: {
        en: 'The law in force on the day of the answer applies: thirty days, whenever the procedure began.',
        et: 'Kohaldatakse vastuse päeval kehtivat õigust: kolmkümmend päeva, olenemata menetluse algusest.',
      },
      norms: [
        { norm: 'decide-on-case-management', provisions: [decision] },
        {
          norm: 'decide-after-disability-screening',
          provisions: ['§ 41¹'],
          when: all(...aware),
          term: inThirtyDays,
        },
      ],
    },
  ],
});

const beganBefore2023 = is('procedure.beganBefore2023');
/** Before § 41¹ began, or before it reached the children whom § 27² added in 2025. */
const beganBefore2023Or2025 = any(
  is('procedure.beganBefore2023'),
  all(is('procedure.beganBefore2025'), oneOf('disabilityScreening.basis', 'data-forwarded', 'lasting-support-need')),
);

/** The legal issues of § 41¹. */
export const screeningReservations: readonly DoubtOfLaw[] = [
  screeningTermUnderWay({ from: '2023-01-01', until: '2024-12-31' }, beganBefore2023, '§ 29 (3)'),
  screeningReferenceIsStale({ from: '2025-01-01', until: '2026-12-31' }, '§ 29 (3)'),
  screeningTermUnderWay({ from: '2025-01-01', until: '2026-12-31' }, beganBefore2023Or2025, '§ 29 (3)'),
  screeningReferenceIsStale({ from: '2027-01-01' }, '§ 29 (7)'),
  screeningTermUnderWay({ from: '2027-01-01' }, beganBefore2023Or2025, '§ 29 (7)'),
];
