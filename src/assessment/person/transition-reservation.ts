import { wordingDays } from '../../act/wording-days.ts';
import type { CaseReservation } from '../../model/rule/reservation.ts';
import { disjunction, type Truth } from '../../model/rule/truth.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import { type Law, lawOn } from '../../rules/law.ts';
import { restrictionIds } from './person-evaluation.ts';
import { evaluateRecord } from './record-evaluation.ts';
import { type BarBasis, dayOfSection41Subsection2 } from './screening-deadlines.ts';

/** How § 41 (2) is read of a restriction that came after its day. */
const laterRestriction = {
  id: 'transition-of-a-later-restriction',
  kind: 'conflict',
  chosen: {
    en: 'The day of § 41 (2) is shown also for a restriction that came after it: it has passed, and gives no more time.',
    et: '§ 41 lõike 2 tähtpäev näidatakse ka hilisema piirangu puhul: see on möödas ega anna lisaaega.',
  },
  because: {
    en: '§ 41 (2) refers to § 20 (1)–(3) as in force, and only (3) provides a separate day for a later restriction.',
    et: '§ 41 lõikes 2 on viidatud § 20 lõigetele 1–3 kehtivas sõnastuses; hilisema piirangu jaoks on eraldi tähtpäev üksnes lõikes 3.',
  },
} as const;

/** Whether a law has a restriction that a record triggers. */
const bars = (law: Law, record: EncodedRecord): Truth =>
  disjunction(
    law.personNorms.flatMap(({ id }) => {
      const condition = restrictionIds[id];
      return condition === undefined ? [] : [evaluateRecord(law, record).holds(condition)];
    }),
  );

/**
 * The first day, after that of § 41 (2), of a restriction that a record triggers, for sure if there is one; `undefined` where one
 * may have been in force before.
 */
function laterSince(record: EncodedRecord, until: string): string | undefined {
  const found = wordingDays
    .filter(({ day }) => day <= until)
    .map(({ day }) => [day, bars(lawOn(day), record)] as const)
    .filter(([, truth]) => truth !== false);
  const first = found[0]?.[0];
  if (first === undefined || first <= dayOfSection41Subsection2()) return undefined;
  return found.find(([, truth]) => truth === true)?.[0] ?? first;
}

/**
 * The doubt about § 41 (2) where what bars came after its day: told with the first day of what bars.
 *
 * @param complyBy The day that is shown; the doubt is of that of § 41 (2) alone.
 * @param bases What the bar rests on.
 */
export function transitionOfLaterRestriction(
  law: Law,
  barred: Truth,
  complyBy: string | undefined,
  bases: readonly BarBasis[],
): readonly CaseReservation[] {
  if (barred === false || complyBy !== dayOfSection41Subsection2()) return [];
  const found = bases.map(({ record }) => record && laterSince(record, law.wording.day));
  const since = found.every((day) => day !== undefined) ? [...(found as string[])].sort()[0] : undefined;
  if (since === undefined) return [];
  const provisions = [
    ...new Set(
      law.personNorms.flatMap(({ id, version }) =>
        bases.some(({ restriction }) => restriction === id) ? [version.provisions[0]] : [],
      ),
    ),
  ];
  const says = {
    en: `§ 41 (2) does not cover it: there is no time to comply, and the restriction applies from its first day, ${since}.`,
    et: `§ 41 lõige 2 seda ei hõlma: täitmiseks lisaaega ei ole ja piirang kehtib esimesest päevast, ${since}.`,
  };
  return [
    {
      ...laterRestriction,
      provisions: ['§ 41 (2)', ...provisions],
      applies: barred,
      alternatives: [{ says, wouldFollow: [] }],
    },
  ];
}
