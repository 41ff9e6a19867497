/** § 41 (2): how it is read for a restriction that came after its day. */
export const laterRestriction = {
  id: 'transition-of-a-later-restriction',
  kind: 'conflict',
  chosen: {
    en: 'The day of § 41 (2) is shown also for a restriction that came after it: it has passed, and gives no more time.',
    et: '§ 41 lõike 2 tähtpäev näidatakse ka hilisema piirangu puhul: see on möödas ega anna lisaaega.',
  },
  because: {
    en: '§ 41 (2) names § 20 (1)–(3) as they stand, and only (3) gives a later restriction a day of its own.',
    et: '§ 41 lõige 2 nimetab § 20 lõikeid 1–3 kehtival kujul ja eraldi tähtpäeva annab hilisemale piirangule vaid lõige 3.',
  },
} as const;

/** The other reading of § 41 (2), with the first day of the restriction. */
export const noTimeForLaterRestriction = (since: string) => ({
  en: `§ 41 (2) does not speak of it: there is no time to comply, and the restriction binds from its first day, ${since}.`,
  et: `§ 41 lõige 2 sellest ei räägi: täitmiseks aega ei ole ja piirang kehtib esimesest päevast, ${since}.`,
});
