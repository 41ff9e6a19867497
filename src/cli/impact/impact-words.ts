import type { DeadlineChange } from '../../compare/outcomes/deadline-change.ts';
import type { Outcome } from '../../compare/outcomes/outcome-report.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** How a finding or norm comes out, as a word within a line. */
export const outcomeWords: Readonly<Record<`${Outcome}`, Bilingual>> = {
  true: { en: 'yes', et: 'jah' },
  false: { en: 'no', et: 'ei' },
  unknown: { en: 'not known', et: 'teadmata' },
  absent: { en: 'no such rule', et: 'reeglit ei ole' },
};

/** What becomes of deadlines. */
export const deadlineChangeWords: Readonly<Record<DeadlineChange, Bilingual>> = {
  new: { en: 'new', et: 'uus' },
  gone: { en: 'gone', et: 'kaob' },
  earlier: { en: 'earlier', et: 'varem' },
  later: { en: 'later', et: 'hiljem' },
  same: { en: 'the same', et: 'sama' },
};

/** What else a comparison of outcomes says in its own words. */
export const impactWords = {
  wordings: { en: 'wordings of', et: 'redaktsioonid' },
  compared: { en: 'What they make of', et: 'Mis neist järeldub:' },
  cases: { en: 'cases', et: 'juhtumit' },
  persons: { en: 'persons', et: 'isikut' },
  refused: { en: 'not readable', et: 'ei ole loetavad' },
  fewerThan: { en: 'fewer than', et: 'vähem kui' },
  suppressed: {
    en: 'Counts below {below} are kept back, and all others are rounded down.',
    et: 'Alla {below} jäävaid arve ei näidata, kõik muud on allapoole ümardatud.',
  },
  findings: { en: 'Findings', et: 'Järeldused' },
  norms: { en: 'Duties, prohibitions and permissions', et: 'Kohustused, keelud ja õigused' },
  routing: { en: 'Who is told', et: 'Keda teavitatakse' },
  moves: { en: 'From whom to whom', et: 'Kellelt kellele' },
  deadlines: { en: 'Deadlines', et: 'Tähtajad' },
  personNorms: { en: 'Persons who work with children', et: 'Lastega töötavad isikud' },
  barred: { en: 'Barred from working with children', et: 'Lapsega töötamise piirang' },
  same: { en: 'come out as before.', et: 'jäävad samaks.' },
  nobody: { en: 'nobody', et: 'mitte keegi' },
  days: { en: 'days', et: 'päeva' },
  such: { en: 'such as', et: 'näiteks' },
  nothingChanges: { en: 'Nothing comes out otherwise.', et: 'Midagi ei muutu.' },
} satisfies Record<string, Bilingual>;
