import { all, any, is, isNot, noneOf, oneOf } from '../../model/rule/condition.ts';
import type { Reading } from '../../model/rule/norm.ts';

// § 1 (3) leads to the Administrative Procedure Act, whose § 5 (5) has a procedure go on by the rules in force when it began. What is
// procedure here: §§ 28 (5), 28 (6), 29 (3) and (7), and 41¹. Whether case management has to be commenced is no procedure, and goes
// by the day. What held before 2016 is not encoded: § 29 (3) is applied from its first day on.

const screened = 'need.firstAscertainedFromDisabilityData';

/** The children whom § 27² of 2025 added to those of the former § 27¹. */
const addedIn2025 = ['data-forwarded', 'lasting-support-need'] as const;

/** § 41¹ from 2023 on: the data first showed the need, in a procedure that began under it. */
export const thirtyDays = {
  until2024: [is(screened), isNot('procedure.beganBefore2023')],
  from2025: [
    is(screened),
    isNot('procedure.beganBefore2023'),
    any(isNot('procedure.beganBefore2025'), noneOf('disabilityScreening.basis', ...addedIn2025)),
  ],
} as const;

/** A procedure that began before § 41¹ came, or before it reached the children added in 2025. */
export const beganBeforeThirtyDays = {
  until2024: is('procedure.beganBefore2023'),
  from2025: any(
    is('procedure.beganBefore2023'),
    all(is('procedure.beganBefore2025'), oneOf('disabilityScreening.basis', ...addedIn2025)),
  ),
} as const;

/** Every other decision has the ten days of § 29 (3), from 2027 (7). */
export const tenDays = {
  until2024: any(isNot(screened), is('procedure.beganBefore2023')),
  from2025: any(isNot(screened), ...beganBeforeThirtyDays.from2025.any),
} as const;

/** § 28 (5) and (6): the procedure began under them. */
export const beganFrom2027 = isNot('procedure.beganBefore2027');

const byRulesAtItsStart = {
  en: '§ 1 (3) leads to the Administrative Procedure Act, by whose § 5 (5) a procedure goes on by the rules in force when it began; the amending acts say nothing else. It begins with its first act (§ 35 (1)), and none begins before the child is known.',
  et: '§ 1 lg 3 viib haldusmenetluse seaduseni, mille § 5 lg 5 järgi jätkub menetlus selle alguses kehtinud reeglite järgi; muutmisseadused teisiti ei ütle. Menetlus algab esimese toiminguga (§ 35 lg 1) ega saa alata enne, kui lapsest teatakse.',
};

/** By which rules of procedure a case goes on that began before § 41¹, or before its scope was widened. */
export const screeningProcedureUnderWay: Reading = {
  chosen: {
    en: 'A procedure that began before § 41¹ held for the child goes on with the ten days of § 29.',
    et: 'Menetlus, mis algas enne, kui § 41¹ lapse kohta kehtis, jätkub § 29 kümne päevaga.',
  },
  because: byRulesAtItsStart,
  alternatives: [
    {
      en: 'The law of the day of the answer: thirty days, whenever the procedure began.',
      et: 'Vastuse päeva õigus: kolmkümmend päeva, olenemata menetluse algusest.',
    },
  ],
};

/** By which rules of procedure a case goes on that began before 2027. */
export const procedureOf2027 = {
  chosen: {
    en: 'A procedure that began before 2027 goes on by the rules then in force. Its decision is that of § 29 (3) in the wording until 2026-12-31, not of § 29 (7) or of § 29 (3) of 2027; there is no pre-assessment (§ 28 (5)), and no two months of § 28 (6).',
    et: 'Enne 2027. aastat alanud menetlus jätkub senise korra järgi. Otsus tehakse kuni 31.12.2026 kehtinud redaktsiooni § 29 lõike 3, mitte § 29 lõike 7 ega 2027. aasta § 29 lõike 3 järgi; eelhindamist (§ 28 lg 5) ega § 28 lõike 6 kahte kuud ei ole.',
  },
  because: byRulesAtItsStart,
  alternatives: [
    {
      en: 'The law of the day of the answer, also for a procedure under way.',
      et: 'Vastuse päeva õigus, ka pooleliolevas menetluses.',
    },
  ],
} as const satisfies Reading;
