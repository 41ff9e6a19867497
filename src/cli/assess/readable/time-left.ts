import type { Language } from '../../../model/rule/truth.ts';
import type { Deadline } from '../../../model/time/deadline.ts';
import { readEvaluationTime } from '../../../model/time/evaluation-time.ts';
import { timeMessages, units } from './messages.ts';

const minutesPerHour = 60;
const hoursPerDay = 24;
/** From how many hours on the time left is given in days. */
const daysFromHours = 4 * hoursPerDay;

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
    const form = minutes >= 0 ? timeMessages.left : timeMessages.overdue;
    return form[lang].replace('{}', formatDuration(Math.abs(minutes), lang));
  }
  const days = readEvaluationTime(lastDay ?? endsAt).day - now.day;
  if (days === 0) return timeMessages.today[lang];
  const form = days > 0 ? timeMessages.left : timeMessages.overdue;
  return form[lang].replace('{}', counted(Math.abs(days), 'days', lang));
}
