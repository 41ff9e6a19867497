import { all, type Condition, holds, is, isNot } from '../../model/rule/condition.ts';
import type { InForce } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { DoubtOfLaw, NormByOtherReading } from '../reservations.ts';
import { section34 } from './section-34.ts';

/** A norm of § 34 for every child whose temporary separation has started: with all that it asks but the separation itself. */
function fromStartOfSeparation({ id, versions }: (typeof section34)[number]): NormByOtherReading {
  const [{ when, provisions }] = versions as readonly [(typeof versions)[number]];
  const parts: readonly Condition[] = 'all' in when ? when.all : [when];
  const others = parts.filter((part) => !('fact' in part && part.fact === 'child.separatedFromFamily'));
  return { norm: id, provisions: [...provisions], when: all(...(others as [Condition, ...Condition[]])) };
}

const temporarilySeparated = (days: InForce, provisions: DoubtOfLaw['provisions'], says: Bilingual): DoubtOfLaw => ({
  id: 'temporarily-separated-child',
  kind: 'conflict',
  ...days,
  provisions,
  when: all(holds('child'), is('separation.hasStarted'), isNot('separation.ended'), isNot('child.separatedFromFamily')),
  chosen: {
    en: 'That a temporary separation under § 33 has started does not alone make the duties of § 34 arise: whether the child is separated from the family is a fact of its own.',
    et: '§ 33 järgse ajutise eraldamise algus üksi § 34 kohustusi kaasa ei too: kas laps on perekonnast eraldatud, on omaette asjaolu.',
  },
  because: {
    en: '§ 33 has rules of its own for its 72 hours; § 34 looks to lasting care: origin, further care, a case plan.',
    et: '§-s 33 on 72 tunniks omad reeglid; § 34 on suunatud kestvale hooldusele: päritolu, edasine hooldus, juhtumiplaan.',
  },
  alternatives: [{ says, norms: section34.map(fromStartOfSeparation) }],
});

/** Whether § 34 is for a child who is separated for 72 hours as well. */
export const reservationsOfSection34: readonly DoubtOfLaw[] = [
  temporarilySeparated({ from: '2016-01-01', until: '2025-01-09' }, ['§ 34', '§ 33 (2)'], {
    en: 'A child whom a decision under § 33 separates from the family is separated, and § 34 holds from that hour on.',
    et: 'Laps, kelle § 33 järgne otsus perekonnast eraldab, on eraldatud ja § 34 kehtib sellest tunnist alates.',
  }),
  temporarilySeparated({ from: '2025-01-10' }, ['§ 34', '§ 33 (2)', '§ 33 (2¹)'], {
    en: 'A child whom a decision under § 33 separates from the family is separated, as § 33 (2¹) calls it, and § 34 holds from that hour on.',
    et: 'Laps, kelle § 33 järgne otsus perekonnast eraldab, on eraldatud, nagu ütleb ka § 33 lg 2¹, ja § 34 kehtib sellest tunnist alates.',
  }),
];
