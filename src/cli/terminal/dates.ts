import { DateTime } from 'luxon';
import { estonianDay } from '../../act/estonian-day.ts';
import type { Language } from '../../model/rule/truth.ts';
import { parseInstant } from '../../model/time/instant.ts';

const zone = 'Europe/Tallinn';

// Formatted dates have no-break spaces where no line may be broken: "12 May", "kell 10:00".

const dayAt = (day: string, lang: Language): DateTime => DateTime.fromISO(day, { zone, locale: lang });

const instantAt = (milliseconds: number, lang: Language): DateTime =>
  DateTime.fromMillis(milliseconds, { zone, locale: lang });

/** The current time in the format of an answer: ISO 8601 with the offset of Europe/Tallinn, to the second. */
export function currentTime(milliseconds: number): string {
  return instantAt(milliseconds, 'en').startOf('second').toISO({ suppressMilliseconds: true })!;
}

/** The civil day of the time of an answer, `YYYY-MM-DD`. */
export function dayOf(time: string): string {
  const instant = parseInstant(time);
  return instant === undefined ? time : instantAt(instant, 'en').toISODate()!;
}

/** A time outside a sentence: `Fri 12 May 2023 10:00`, `reede, 12. mai 2023 kell 10:00`. */
export function formatTime(time: string, lang: Language): string {
  const instant = parseInstant(time);
  if (instant === undefined) return formatWithWeekday(dayAt(time, lang), lang);
  const at = instantAt(instant, lang);
  return `${formatWithWeekday(at, lang)}${clock(at, lang)}`;
}

/** A day without its weekday, for a title: `12 May 2023`, `12. mai 2023`. */
export const plainDay = (day: string, lang: Language): string =>
  dayAt(day, lang).toFormat(lang === 'et' ? 'd.\u00a0LLLL yyyy' : 'd\u00a0LLLL yyyy');

/** From which day, within a sentence: `Sun 24 December 2023`, `pühapäevalt, 24. detsembrilt 2023`. */
export const fromDay = (day: string, lang: Language): string => dayInSentence(dayAt(day, lang), lang, 'lt');

/** On which day, within a sentence: `Fri 12 May 2023`, `reedel, 12. mail 2023`. */
export const onDay = (day: string, lang: Language): string => dayInSentence(dayAt(day, lang), lang, 'l');

/** At the end of which day, within a sentence: `Fri 12 May 2023 24:00`, `reedel, 12. mail 2023 kell 24:00`. */
export const atEndOf = (day: string, lang: Language): string => `${onDay(day, lang)}${hour('24:00', lang)}`;

/** At which instant, within a sentence; in the hour that October shows twice, with the offset. */
export function atInstant(instant: string, lang: Language): string {
  const at = instantAt(parseInstant(instant)!, lang);
  return `${dayInSentence(at, lang, 'l')}${clock(at, lang)}`;
}

const formatWithWeekday = (at: DateTime, lang: Language): string =>
  at.toFormat(lang === 'et' ? 'cccc, d.\u00a0LLLL yyyy' : 'ccc\u00a0d\u00a0LLLL yyyy');

/** The endings of the two Estonian cases: on a day, from a day. */
type CaseEnding = 'l' | 'lt';

function dayInSentence(at: DateTime, lang: Language, ending: CaseEnding): string {
  if (lang === 'en') return formatWithWeekday(at, lang);
  return `${weekdayStem(at.weekdayLong!)}${ending}, ${estonianDay(at.toISODate()!, ending)}`;
}

/** An Estonian weekday before its ending: `reede`, of `reedel`; `esmaspäeva`, of `esmaspäeval`. */
const weekdayStem = (weekday: string): string => (weekday.endsWith('e') ? weekday : `${weekday}a`);

const hour = (text: string, lang: Language): string => (lang === 'et' ? ` kell\u00a0${text}` : ` ${text}`);

function clock(at: DateTime, lang: Language): string {
  const offset = at.getPossibleOffsets().length > 1 ? at.toFormat("'\u00a0(UTC'Z')'") : '';
  return `${hour(at.toFormat('HH:mm'), lang)}${offset}`;
}
