import { type All, type Any, all, any, type Holds, holds, is, isNot } from '../model/condition.ts';
import type { InForce } from '../model/norm.ts';
import type { ReservationKind } from '../model/reservation.ts';
import type { Term } from '../model/term.ts';
import type { Bilingual } from '../model/truth.ts';
import { onBecomingAware } from './chapter-06-child-in-need-of-assistance/aware-local-government.ts';
import { noticedChildInNeed } from './chapter-06-child-in-need-of-assistance/section-27-1.ts';
import { caseOfOneField } from './chapter-06-child-in-need-of-assistance/section-29-manner-of-help.ts';
import { beforeTheRuling } from './chapter-07-child-in-danger/section-33.ts';
import { courtAfterEndOfSeparation } from './chapter-07-child-in-danger/section-33-after-the-end.reservations.ts';

/** How a norm would stand by another reading. */
export interface NormByOtherReading {
  readonly norm: string;
  readonly provisions: readonly [string, ...string[]];
  /** When it would apply; left out where it never would. */
  readonly when?: All | Any | Holds;
  readonly term?: Term;
}

/** A doubt of the law for which an answer shows what would follow from another reading. */
export interface DoubtOfLaw extends InForce {
  readonly id: string;
  readonly kind: ReservationKind;
  readonly provisions: readonly [string, ...string[]];
  /** Which cases the doubt touches. */
  readonly when: All | Any | Holds;
  /** It is shown only where it touches the case for sure: what raises it is rare, and nobody waits for it. */
  readonly onlyForSure?: true;
  readonly chosen: Bilingual;
  readonly because: Bilingual;
  readonly alternatives: readonly { readonly says: Bilingual; readonly norms: readonly NormByOtherReading[] }[];
}

const fromAwareness = 'localGovernment.becameAwareAt';

/** § 27¹ was in force nine days before § 34², to which it refers. */
const dataListStillToCome: DoubtOfLaw = {
  id: 'data-list-still-to-come',
  kind: 'conflict',
  from: '2025-01-01',
  until: '2025-01-09',
  provisions: ['§ 27¹ (1)'],
  when: all(...noticedChildInNeed),
  chosen: {
    en: 'The professional reports; there is no list of data yet that would have to be passed on with the report.',
    et: 'Spetsialist teatab; loetelu andmetest, mis tuleb koos teatega edastada, veel ei kehti.',
  },
  because: {
    en: '§ 27¹ is in force from 2025-01-01, § 34² with the list from 2025-01-10.',
    et: '§ 27¹ kehtib alates 1.01.2025, loeteluga § 34² alates 10.01.2025.',
  },
  alternatives: [
    {
      says: {
        en: 'The data that the list of § 34² was going to name are passed on at once.',
        et: 'Andmed, mida § 34² loetelu hakkab nimetama, edastatakse kohe.',
      },
      norms: [{ norm: 'pass-on-known-data', provisions: ['§ 27¹ (1)'], when: all(...noticedChildInNeed) }],
    },
  ],
};

/** § 41¹ still names § 27¹, whose content has moved to § 27². */
const screeningReferenceIsStale = (days: InForce, decision: string): DoubtOfLaw => ({
  id: 'screening-reference-is-stale',
  kind: 'stale-reference',
  ...days,
  provisions: ['§ 41¹', '§ 27¹', '§ 27²'],
  when: all(...onBecomingAware, any(is('need.firstAscertainedFromDisabilityData'), is('professional.hasReported'))),
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
          when: all(...onBecomingAware, isNot('professional.hasReported')),
          term: { length: { days: 10 }, from: fromAwareness },
        },
        {
          norm: 'decide-after-disability-screening',
          provisions: ['§ 41¹', '§ 27¹'],
          when: all(...onBecomingAware, is('professional.hasReported')),
          term: { length: { days: 30 }, from: fromAwareness },
        },
      ],
    },
  ],
});

/** § 27 asks for a report of every child in need, § 29 (4), (5) only for one whom help in the field has failed. */
const reportOrHelpInField: DoubtOfLaw = {
  id: 'report-or-help-in-field',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 27 (2)', '§ 29 (4)', '§ 29 (5)'],
  when: all(...caseOfOneField),
  chosen: {
    en: 'Whoever knows of the child notifies at once; help within the field is organised beside that.',
    et: 'Lapsest teadlik isik teatab kohe; valdkonnasisest abi korraldatakse selle kõrval.',
  },
  because: {
    en: 'No text takes cases of one field out of § 27 (1), (2).',
    et: 'Ükski säte ei võta ühe valdkonna juhtumeid § 27 lõigetest 1 ja 2 välja.',
  },
  alternatives: [
    {
      says: {
        en: '§ 29 (4), (5) is the special rule for persons of that field: they notify once its measures fail.',
        et: '§ 29 lõiked 4 ja 5 on selle valdkonna isikutele erinorm: nad teatavad, kui meetmed ei aita.',
      },
      norms: [
        {
          norm: 'notify-need-of-assistance',
          provisions: ['§ 29 (5)'],
          when: all(
            ...caseOfOneField,
            any(is('fieldHelp.ineffective'), is('fieldHelp.notApplicableForOutsideReasons')),
          ),
          term: { immediately: true },
        },
      ],
    },
  ],
};

/** No rule says by which law a procedure goes on that began before 2027. */
const procedureUnderWay: DoubtOfLaw = {
  id: 'procedure-under-way',
  kind: 'running-procedure',
  from: '2027-01-01',
  provisions: ['§ 28 (5)', '§ 28 (6)', '§ 29 (7)'],
  when: all(...onBecomingAware, is('procedure.beganBefore2027')),
  chosen: {
    en: 'The law of the day of the answer, also for the procedure.',
    et: 'Vastuse päeva õigus, ka menetluse osas.',
  },
  because: {
    en: 'The amending act has no rule for cases that are under way.',
    et: 'Muutmisseaduses ei ole pooleliolevate juhtumite kohta reeglit.',
  },
  alternatives: [
    {
      says: {
        en: 'The procedure goes on by the rules at its start (Administrative Procedure Act § 5 (5)): assessed at once, no pre-assessment, the former ground for declining.',
        et: 'Menetlus jätkub selle alguse reeglite järgi (haldusmenetluse seaduse § 5 lg 5): viivitamatu hindamine, eelhindamist ei ole, algatamata jätmisel senine alus.',
      },
      norms: [
        {
          norm: 'assess-need',
          provisions: ['§ 17 (1) 3)'],
          when: all(...onBecomingAware),
          term: { immediately: true, from: fromAwareness },
        },
        { norm: 'pre-assess-need', provisions: ['§ 28 (5)'] },
        { norm: 'complete-assessment', provisions: ['§ 28 (6)'] },
        {
          norm: 'decide-on-case-management',
          provisions: ['§ 29 (3)', '§ 41¹'],
          when: all(...onBecomingAware, isNot('need.firstAscertainedFromDisabilityData')),
          term: { length: { days: 10 }, from: fromAwareness },
        },
        {
          norm: 'not-decline-case-management',
          provisions: ['§ 29 (4)'],
          when: all(...onBecomingAware, isNot('need.nonRecurringMeasureSuffices')),
        },
      ],
    },
  ],
};

/** § 33 (1), first sentence, asks for no direct danger; § 30, by which the child is in danger, does. */
const separationWithoutDirectDanger: DoubtOfLaw = {
  id: 'separation-without-direct-danger',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 33 (1)', '§ 30'],
  when: all(...beforeTheRuling),
  chosen: {
    en: 'The first sentence is met by its own ground, also where the danger is not direct.',
    et: 'Esimene lause eeldab vaid oma alust, ka siis, kui oht ei ole vahetu.',
  },
  because: {
    en: 'Its text was not changed with § 30, and the child is better protected so.',
    et: 'Selle teksti koos §-ga 30 ei muudetud ja nii on laps paremini kaitstud.',
  },
  alternatives: [
    {
      says: {
        en: 'The heading and the second sentence speak of a child in danger: the danger has to be direct here too.',
        et: 'Pealkiri ja teine lause räägivad hädaohus olevast lapsest: oht peab ka siin olema vahetu.',
      },
      norms: [
        {
          norm: 'may-separate-from-family',
          provisions: ['§ 33 (1)', '§ 30'],
          when: all(...beforeTheRuling, holds('child-in-danger')),
        },
      ],
    },
  ],
};

/** Every doubt of which an answer shows the consequences, in the order of the Act. */
export const reservations: readonly DoubtOfLaw[] = [
  dataListStillToCome,
  reportOrHelpInField,
  procedureUnderWay,
  separationWithoutDirectDanger,
  courtAfterEndOfSeparation,
  screeningReferenceIsStale({ from: '2025-01-01', until: '2026-12-31' }, '§ 29 (3)'),
  screeningReferenceIsStale({ from: '2027-01-01' }, '§ 29 (7)'),
];
