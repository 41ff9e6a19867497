/** The months before the ending of their case: `mai`, of `mail`; `oktoobri`, of `oktoobril`. */
const monthStems = [
  'jaanuari',
  'veebruari',
  'märtsi',
  'aprilli',
  'mai',
  'juuni',
  'juuli',
  'augusti',
  'septembri',
  'oktoobri',
  'novembri',
  'detsembri',
] as const;

/**
 * A day within an Estonian sentence, with the ending of its case: `1. jaanuari 2027`, `1. jaanuaril 2027`, `1. jaanuarist 2027`.
 *
 * @param day `YYYY-MM-DD`.
 * @param ending Of the genitive (none), on a day (`l`), from a day (`lt`, `st`), until a day (`ni`).
 */
export function estonianDay(day: string, ending: '' | 'l' | 'lt' | 'st' | 'ni' = ''): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date}.\u00a0${monthStems[month - 1]!}${ending} ${year}`;
}
