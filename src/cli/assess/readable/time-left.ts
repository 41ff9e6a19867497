import type { Bilingual, Language } from '../../../model/rule/truth.ts';
import type { Deadline } from '../../../model/time/deadline.ts';
import { readEvaluationTime } from '../../../model/time/evaluation-time.ts';

const minutesPerHour = 60;
const hoursPerDay = 24;
/** From how many hours on the time left is given in days. */
const daysFromHours = 4 * hoursPerDay;

interface Unit {
  readonly one: Bilingual;
  readonly many: Bilingual;
}

const units = {
  minutes: { one: { en: 'minute', et: 'minut' }, many: { en: 'minutes', et: 'minutit' } },
  hours: { one: { en: 'hour', et: 'tund' }, many: { en: 'hours', et: 'tundi' } },
  days: { one: { en: 'day', et: 'päev' }, many: { en: 'days', et: 'päeva' } },
} satisfies Record<string, Unit>;

const messages = {
  left: { en: '{} left', et: 'aega {}' },
  overdue: { en: 'overdue by {}', et: 'hilinenud {}' },
  today: { en: 'ends today', et: 'lõpeb täna' },
  passed: { en: 'overdue', et: 'tähtaeg on möödas' },
} satisfies Record<string, Bilingual>;

const counted = (count: number, unit: keyof typeof units, lang: Language): string =>
  `${count} ${units[unit][count === 1 ? 'one' : 'many'][lang]}`;

/** A length of time in the largest unit that loses little: minutes up to an hour, hours up to four days, then days. */
function formatDuration(minutes: number, lang: Language): string {
  if (minutes < minutesPerHour) return counted(Math.floor(minutes), 'minutes', lang);
  const hours = Math.floor(minutes / minutesPerHour);
  return hours < daysFromHours ? counted(hours, 'hours', lang) : counted(Math.floor(hours / hoursPerDay), 'days', lang);
}

/**
 * How much time is left until a term ends, or by how much it is overdue; `undefined` for what is due at once without an
 * outer bound.
 *
 * @param at The time of the answer: an instant, or a bare day, from which only days are counted.
 */
export function timeLeft({ endsAt, start, lastDay }: Deadline, at: string, lang: Language): string | undefined {
  if (endsAt === start) return undefined;
  const now = readEvaluationTime(at);
  const end = readEvaluationTime(endsAt);
  if (now.instant !== undefined && end.instant !== undefined) {
    const minutes = (end.instant - now.instant) / 60_000;
    const form = minutes >= 0 ? messages.left : messages.overdue;
    return form[lang].replace('{}', formatDuration(Math.abs(minutes), lang));
  }
  const days = readEvaluationTime(lastDay ?? endsAt).day - now.day;
  if (days === 0) return messages.today[lang];
  const form = days > 0 ? messages.left : messages.overdue;
  return form[lang].replace('{}', counted(Math.abs(days), 'days', lang));
}
