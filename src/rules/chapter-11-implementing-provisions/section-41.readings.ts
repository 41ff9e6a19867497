import { estonianDay } from '../../act/estonian-day.ts';

/** § 41 (2): how it is read for a restriction that came after its day. */
export const laterRestriction = {
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

/** The other reading of § 41 (2), with the first day of the restriction. */
export const noTimeForLaterRestriction = (since: string) => ({
  en: `§ 41 (2) does not cover it: there is no time to comply, and the restriction applies from its first day, ${since}.`,
  et: `§ 41 lõige 2 seda ei hõlma: täitmiseks lisaaega ei ole ja piirang kehtib esimesest päevast, ${estonianDay(since, 'st')}.`,
});
