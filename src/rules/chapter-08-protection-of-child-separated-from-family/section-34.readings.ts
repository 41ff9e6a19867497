import type { InForce, Norm, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { all, type Condition, holds, is, isNot } from '../facts/conditions.ts';
import type { DoubtOfLaw, NormByOtherReading } from '../legal-issue.ts';

/** § 34 (3): who must not separate siblings. */
export const bearerIsNotNamed: Reading = {
  chosen: {
    en: 'No bearer is shown, since the text names none.',
    et: 'Keelu adressaati ei näidata, sest sättes ei ole seda nimetatud.',
  },
  because: {
    en: 'The text provides when siblings may be separated, not by whom.',
    et: 'Säte määrab, millal võib õdesid ja vendi lahutada, mitte seda, kes neid lahutada võib.',
  },
  alternatives: [
    {
      en: 'Whoever decides on care: the local government, which the other subsections name, and the court.',
      et: 'Need, kes otsustavad hoolduse üle: teistes lõigetes nimetatud kohaliku omavalitsuse üksus ja kohus.',
    },
  ],
};

/** § 34 (4): how often the case plan is reviewed. */
export const noTermForReview: Reading = {
  chosen: {
    en: 'No term is shown: this Act requires a periodic review and gives no number.',
    et: 'Tähtaega ei näidata: seadus nõuab perioodilist ülevaatamist, kuid arvu ei nimeta.',
  },
  because: {
    en: 'The number is in the Social Welfare Act (§ 10 (3)), for substitute care alone.',
    et: 'Arv on sätestatud sotsiaalhoolekande seaduse § 10 lõikes 3 ja üksnes asendushoolduse kohta.',
  },
  alternatives: [
    {
      en: 'At least once a year, as that Act provides for substitute care.',
      et: 'Vähemalt kord aastas, nagu see seadus asendushoolduse puhul ette näeb.',
    },
  ],
};

/** A norm of § 34 for every child whose temporary separation has started: all its conditions but the separation itself. */
function fromStartOfSeparation({ id, versions }: Norm): NormByOtherReading {
  const [{ when, provisions }] = versions as readonly [(typeof versions)[number]];
  const parts: readonly Condition[] = 'all' in when ? when.all : [when];
  const others = parts.filter((part) => !('fact' in part && part.fact === 'child.separatedFromFamily'));
  return { norm: id, provisions: [...provisions], when: all(...(others as [Condition, ...Condition[]])) };
}

const temporarilySeparated = (
  days: InForce,
  provisions: DoubtOfLaw['provisions'],
  says: Bilingual,
  norms: readonly Norm[],
): DoubtOfLaw => ({
  id: 'temporarily-separated-child',
  kind: 'conflict',
  ...days,
  provisions,
  when: all(holds('child'), is('separation.hasStarted'), isNot('separation.ended'), isNot('child.separatedFromFamily')),
  chosen: {
    en: 'That a temporary separation under § 33 has started does not by itself give rise to the duties of § 34. Whether the child is separated from the family is a separate fact.',
    et: '§ 33 järgse ajutise eraldamise algus ei too üksi kaasa § 34 kohustusi. See, kas laps on perekonnast eraldatud, on omaette asjaolu.',
  },
  because: {
    en: '§ 33 has rules of its own for its 72 hours. § 34 concerns lasting care: origin, further care, a case plan.',
    et: '§-s 33 on 72 tunni kohta omad reeglid. § 34 käib kestva hoolduse kohta: päritolu, edasine hooldus, juhtumiplaan.',
  },
  alternatives: [{ says, norms: norms.map(fromStartOfSeparation) }],
});

/** Whether § 34 is also for a child who is separated for 72 hours. */
export const reservationsOfSection34 = (section34: readonly Norm[]): readonly DoubtOfLaw[] => [
  temporarilySeparated(
    { from: '2016-01-01', until: '2025-01-09' },
    ['§ 34', '§ 33 (2)'],
    {
      en: 'A child whom a decision under § 33 separates from the family is separated, and § 34 applies from that hour on.',
      et: 'Laps, kes § 33 järgse otsusega perekonnast eraldatakse, on eraldatud ja § 34 kohaldub sellest tunnist alates.',
    },
    section34,
  ),
  temporarilySeparated(
    { from: '2025-01-10' },
    ['§ 34', '§ 33 (2)', '§ 33 (2¹)'],
    {
      en: 'A child whom a decision under § 33 separates from the family is separated, as § 33 (2¹) calls the child, and § 34 applies from that hour on.',
      et: 'Laps, kes § 33 järgse otsusega perekonnast eraldatakse, on eraldatud, nagu teda nimetab ka § 33 lg 2¹, ja § 34 kohaldub sellest tunnist alates.',
    },
    section34,
  ),
];
