import { readFileSync } from 'node:fs';
import { type Random, seededRandom } from '../bench/random.ts';

/** What an answer of the sample is about. */
export type SampleKind = 'case' | 'person';

/** One question of the sample: a case or a person with its moment and, at times, a wording picked by hand. */
export interface SampleInput {
  readonly content: unknown;
  readonly options: { readonly at: string; readonly wording?: string };
  /** Numbers from 0 up to 1 that pick what else is asked of the answer. */
  readonly picks: readonly number[];
}

/** A fact as it was told until the end of 2024. */
interface FrozenFact {
  readonly path: string;
  readonly type: 'truth' | 'choice' | 'date' | 'instant' | 'municipality' | 'free';
  readonly values: readonly string[];
}

/** A moment as it is written, with what the clock of Tallinn shows then as if it were that of UTC. */
interface SampleMoment {
  readonly text: string;
  /** For a bare day, its last minute. */
  readonly clock: number;
}

/** What the facts of one case or person have in common. */
interface Setting {
  readonly random: Random;
  readonly time: SampleMoment;
  /** How many days before the moment nothing has happened yet. */
  readonly longestAgo: number;
  readonly shareOfTrue: number;
}

/** The facts of 2016 to 2024 as data: a fact that is added to the fact table later does not change the sample. */
const frozenFacts: Readonly<Record<'caseFacts' | 'personFacts' | 'recordFacts', readonly FrozenFact[]>> & {
  readonly groupsThatMayBeNone: readonly string[];
} = JSON.parse(readFileSync(new URL('facts-to-2024.json', import.meta.url), 'utf8'));

/** How many inputs share a digest. */
export const batchSize = 250;

/** The wordings whose answers are frozen, each with its first and its last day. */
const spans = [
  ['2016-01-01', '2016-12-31'],
  ['2017-01-01', '2017-12-31'],
  ['2018-01-01', '2018-12-31'],
  ['2019-01-01', '2022-05-07'],
  ['2022-05-08', '2022-08-15'],
  ['2022-08-16', '2022-09-30'],
  ['2022-10-01', '2022-11-19'],
  ['2022-11-20', '2022-12-31'],
  ['2023-01-01', '2023-03-31'],
  ['2023-04-01', '2024-12-31'],
] as const;

/** Days after the last of these wordings: whoever picks one of them by hand may ask for such a day too. */
const later = ['2025-01-01', '2027-12-31'] as const;

/** The wordings whose answers are frozen, by their first days. */
export const frozenWordings: readonly string[] = spans.map(([first]) => first);

const msPerMinute = 60_000;
const msPerDay = 24 * 60 * msPerMinute;
const daysPerYear = 365.25;
const clockOf = (day: string): number => Date.parse(`${day}T00:00Z`);
const dayText = (clock: number): string => new Date(clock).toISOString().slice(0, 'YYYY-MM-DD'.length);
const timeText = (clock: number): string => new Date(clock).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);

/** Days on which something starts or ends inside a wording, leap days, and days next to clock changes and holidays. */
const notableDays: readonly string[] = [
  '2016-02-29',
  '2017-03-26',
  '2018-12-24',
  '2019-12-31',
  '2020-01-01',
  '2020-02-29',
  '2021-10-31',
  '2022-06-22',
  '2022-10-30',
  '2023-09-30',
  '2023-10-01',
  '2024-02-29',
  '2024-03-28',
  '2024-12-23',
];

/** Minutes of the day: on both sides of the hours of § 23, and of the day's beginning and end. */
const notableMinutes: readonly number[] = [0, 4 * 60 + 59, 5 * 60, 5 * 60 + 59, 6 * 60, 22 * 60 + 59, 23 * 60, 1439];

function momentWithin([first, last]: readonly [string, string], random: Random): SampleMoment {
  const from = clockOf(first);
  const until = clockOf(last);
  const notable = notableDays.map(clockOf).filter((clock) => from <= clock && clock <= until);
  const chance = random.share();
  const anyDay = from + random.below((until - from) / msPerDay + 1) * msPerDay;
  const day = chance < 0.1 ? from : chance < 0.2 ? until : chance < 0.3 ? random.oneOf([anyDay, ...notable]) : anyDay;
  if (random.happens(0.35)) return { text: dayText(day), clock: day + msPerDay - msPerMinute };
  const minute = random.happens(0.4) ? random.oneOf(notableMinutes) : random.below(24 * 60);
  const clock = day + minute * msPerMinute;
  const canShift = minute >= 4 * 60 && minute < 20 * 60; // a text of another offset is then still of the same day
  const form = random.share();
  const end = !canShift || form < 0.7 ? '' : form < 0.8 ? 'Z' : form < 0.9 ? '+02:00' : '+03:00';
  const seconds = random.happens(0.15) ? random.oneOf([':00', ':59', ':30.250']) : '';
  // An offset may move what Tallinn shows by some hours: events are told before the earliest that it can be.
  return { text: timeText(clock) + seconds + end, clock: end === '' ? clock : clock - 60 * msPerMinute };
}

/** The moment, mostly of the wording itself; otherwise any moment of twelve years, the wording picked by hand. */
function optionsFor(place: number, random: Random): { time: SampleMoment; wording?: string } {
  const span = spans[place]!;
  if (random.happens(0.85)) return { time: momentWithin(span, random) };
  const other = random.oneOf([span, span, random.oneOf(spans), later]);
  const shortName = span[0] === '2016-01-01' ? '2016' : span[0] === '2023-04-01' ? '2023' : span[0];
  return { time: momentWithin(other, random), wording: random.happens(0.5) ? span[0] : shortName };
}

/** Terms of the Act in days, with the days beside them, and longer and shorter times. */
function daysAgo({ random, longestAgo }: Setting): number {
  const term = random.oneOf([0, 1, 3, 5, 7, 10, 30, 60, 180, 365, 366, 1096]);
  const chance = random.share();
  const days = chance < 0.4 ? term + random.below(3) - 1 : random.below(chance < 0.7 ? 14 : chance < 0.9 ? 200 : 1500);
  return Math.max(0, Math.min(days, longestAgo));
}

function eventDay(setting: Setting): string {
  return dayText(setting.time.clock - daysAgo(setting) * msPerDay);
}

function eventInstant(setting: Setting): string {
  const { random, time } = setting;
  const days = daysAgo(setting);
  const minutes = random.happens(0.15) ? 0 : random.below(days === 0 ? 600 : 24 * 60);
  const clock = time.clock - Math.max(0, days * msPerDay - minutes * msPerMinute);
  const isLongAgo = time.clock - clock > 4 * 60 * msPerMinute;
  const end = isLongAgo && random.happens(0.3) ? random.oneOf([':00', ':59.999', 'Z', '+02:00', '+03:00', ':30Z']) : '';
  return timeText(clock) + end;
}

/** Ages of all children, on both sides of the sixteenth and the eighteenth birthday, and of some who are grown up. */
function birth({ clock }: SampleMoment, random: Random): number {
  const chance = random.share();
  if (chance < 0.25) {
    const today = dayText(clock);
    const years = random.oneOf([16, 18, 18]);
    return clockOf(`${Number(today.slice(0, 4)) - years}${today.slice(4)}`) + (random.below(3) - 1) * msPerDay;
  }
  const years = chance < 0.9 ? 17.9 : chance < 0.95 ? 1 : 40;
  return Math.floor(clock / msPerDay) * msPerDay - random.below(years * daysPerYear) * msPerDay;
}

const birthDate = 'child.birthDate';
const isDay = (value: unknown): boolean => /^\d/u.test(String(value));

const municipalities = ['Tallinn', 'Tartu linn', '0130'];

function encoded({ type, values }: FrozenFact, setting: Setting): unknown {
  const { random } = setting;
  const word = (share: number): string | undefined =>
    values.length > 0 && random.happens(share) ? random.oneOf(values) : undefined;
  switch (type) {
    case 'truth':
      return random.happens(setting.shareOfTrue);
    case 'choice':
      return random.oneOf(values);
    case 'municipality':
      return word(0.25) ?? random.oneOf(municipalities);
    case 'date':
      return word(0.15) ?? eventDay(setting);
    case 'instant':
      return word(0.15) ?? eventInstant(setting);
    case 'free':
      return random.oneOf<unknown>(['a neighbour', { name: 'a teacher' }, 7, ['two', 'persons']]);
  }
}

/** How likely each fact of a case is told: from hardly any to all of them, or those of some groups. */
function shareOfTold(random: Random): (fact: FrozenFact) => number {
  const style = random.share();
  if (style < 0.15) return () => 0.05;
  if (style < 0.3) return () => 1;
  if (style < 0.6) {
    const share = random.share();
    return () => share;
  }
  const groups = new Map<string, number>();
  return ({ path }) => {
    const group = path.slice(0, path.indexOf('.'));
    const known = groups.get(group) ?? (random.happens(0.4) ? 0.95 : 0.03);
    groups.set(group, known);
    return known;
  };
}

type Group = Record<string, unknown>;

const keysOf = new Map(frozenFacts.caseFacts.map(({ path }) => [path, path.split('.')]));

function put(target: Group, path: string, value: unknown): void {
  const keys = keysOf.get(path)!;
  let group = target;
  for (const key of keys.slice(0, -1)) {
    group[key] ??= {};
    group = group[key] as Group;
  }
  group[keys.at(-1)!] = value;
}

/** Values that no fact of their type can have; none of them may become one later. */
const mistakes: Readonly<Record<FrozenFact['type'], readonly unknown[]>> = {
  truth: ['yes', 1],
  choice: ['no-such-value', true],
  date: ['2023-02-30', '2998-01-01', 20230401],
  instant: ['yesterday', '2098-01-01T10:00', '2020-01-01'],
  municipality: ['', 784],
  free: [null],
};

function caseOf(time: SampleMoment, random: Random): unknown {
  if (random.happens(0.002)) return random.oneOf([null, [], 'case']);
  const born = birth(time, random);
  const longestAgo = random.happens(0.01) ? Number.POSITIVE_INFINITY : Math.floor((time.clock - born) / msPerDay);
  const shareOfTrue = random.oneOf([0.15, 0.5, 0.85, 1]);
  const setting: Setting = { random, time, longestAgo, shareOfTrue };
  const share = shareOfTold(random);
  const values = valuesOf(frozenFacts.caseFacts, share, setting);
  if (isDay(values[birthDate])) values[birthDate] = dayText(born);
  const content: Group = {};
  for (const [path, value] of Object.entries(values)) put(content, path, value);
  for (const group of frozenFacts.groupsThatMayBeNone) if (random.happens(0.05)) content[group] = 'none';
  if (random.happens(0.03))
    content[random.oneOf(['child', 'danger', 'need', 'decision'])] = random.oneOf(['unknown', null]);
  if (random.happens(0.01)) {
    const fact = random.oneOf(frozenFacts.caseFacts);
    const [group = ''] = keysOf.get(fact.path)!;
    if (typeof content[group] !== 'object') delete content[group];
    else content[group] ??= {};
    put(content, fact.path, random.oneOf(mistakes[fact.type]));
  }
  if (random.happens(0.003)) content['shoeSize'] = 42;
  return content;
}

/** What is told of some facts, by path; of those that are not, a few say so. */
function valuesOf(facts: readonly FrozenFact[], share: (fact: FrozenFact) => number, setting: Setting): Group {
  const { random } = setting;
  const values: Group = {};
  for (const fact of facts) {
    if (random.happens(share(fact))) values[fact.path] = encoded(fact, setting);
    else if (random.happens(0.03)) values[fact.path] = random.oneOf(['unknown', null]);
  }
  return values;
}

/** Provisions that § 20 lists or listed, as whole sections or finer, and sections within its ranges. */
const listedPenal =
  `89 89¹ 91 93 93¹ 95 97 100 112 113 114 116 118 118¹ 119¹ 121 122 125 133 133¹ 133² 133³ 134_(2)_2) 135
  135_(2) 136_(2) 138¹_(2)_2) 140_(2) 141 141¹ 142 143¹ 145 145¹ 153¹ 171 172 173 174 175 175¹ 176 177 178 178¹ 179
  179¹ 180 181 182 182¹ 185 187 195_(2)_2) 200 200_(2)_4) 200_(2)_5) 214 215_(3) 237 237¹ 237³ 244 246 251_(3)_3)
  263 266_(2)_2) 274 290¹ 291 302 303 312 322 323 327_(3) 403 404 405 435`.split(/\s+/u);
const listedCriminal =
  '100 100¹ 101 102 115 116 116¹ 117 118_(2) 200 200³ 202 202_(1) 202_(2) 202 202² 202⁴ 202⁶_(3)_1) 202⁶_(3)_2)'.split(
    ' ',
  );
const notProvisions = ['§ 1451', '§ 2022', 'theft', '§ 2999', '§ 133–133³', '', 'KarS § 202^1 lg'];

function offence(code: unknown, random: Random): unknown {
  if (random.happens(0.008)) return random.oneOf([...notProvisions, 121]);
  const listed = random.oneOf(code === 'criminal-code' ? listedCriminal : listedPenal).replaceAll('_', ' ');
  const [section = '', ...finer] = listed.split(' ');
  const chance = random.share();
  if (chance < 0.5) return `§ ${listed}`;
  if (chance < 0.6) return `§ ${section}`;
  if (chance < 0.75)
    return `§ ${section} (${1 + random.below(5)})${random.happens(0.5) ? ` ${1 + random.below(6)})` : ''}`;
  if (chance < 0.8 && finer.length === 0) return `§ ${listed} (${1 + random.below(3)})`;
  if (chance < 0.85) return written(section, finer, random);
  const number = Math.max(1, Number.parseInt(section, 10) + random.below(5) - 2);
  return `§ ${number}${random.happens(0.3) ? random.oneOf(['¹', '²', '³', '⁴', '⁵', '⁶', '⁷']) : ''}`;
}

/** The same provision in the ways in which others write it. */
function written(section: string, [subsection, clause]: readonly string[], random: Random): string {
  const caret = section.replace(/[¹²³⁴⁶]/u, (digit) => `^${'¹²³⁴⁵⁶'.indexOf(digit) + 1}`);
  const lg = subsection === undefined ? '' : ` lg ${subsection.slice(1, -1)}`;
  const p = clause === undefined ? '' : ` p ${clause.slice(0, -1)}`;
  return random.oneOf([`${caret}${subsection === undefined ? '' : ` ${subsection}`}`, `§ ${caret}${lg}${p}`]);
}

const offencePaths = [
  ['offence', 'code'],
  ['equivalentOffence', 'equivalentCode'],
] as const;

function recordOf(setting: Setting): Group {
  const { random } = setting;
  const share = random.oneOf([0.3, 0.8, 0.95, 1]);
  const record = valuesOf(frozenFacts.recordFacts, () => share, setting);
  if ('code' in record && random.happens(0.45)) record['code'] = 'penal-code';
  for (const [path, code] of offencePaths) {
    if (path in record && record[path] !== null && record[path] !== 'unknown')
      record[path] = offence(record[code], random);
  }
  return record;
}

/** Days on both sides of those that §§ 19, 20, 41 and 41² name or start on. */
const personDays = ['2016-01-01', '2018-01-01', '2019-01-01', '2020-01-01', '2022-10-01', '2023-01-01', '2023-10-01'];

function personDay({ time, random }: Setting): string {
  const chance = random.share();
  const today = Math.floor(time.clock / msPerDay) * msPerDay;
  const shift = (random.below(3) - 1) * msPerDay;
  if (chance < 0.35) return dayText(Math.min(today, clockOf(random.oneOf(personDays)) + shift));
  if (chance < 0.6) {
    const text = dayText(today);
    const years = random.oneOf([1, 1, 3, 5]);
    return dayText(Math.min(today, clockOf(`${Number(text.slice(0, 4)) - years}${text.slice(4)}`) + shift));
  }
  return dayText(today - random.below(chance < 0.8 ? 500 : 8000) * msPerDay);
}

function personOf(time: SampleMoment, random: Random): unknown {
  if (random.happens(0.002)) return random.oneOf([null, [], 'person']);
  const setting: Setting = { random, time, longestAgo: Number.POSITIVE_INFINITY, shareOfTrue: 0.5 };
  const share = random.oneOf([0.2, 0.7, 0.95, 1]);
  const person = valuesOf(frozenFacts.personFacts, () => share, setting);
  for (const path of ['startedOn', 'lastVerifiedOn']) {
    if (isDay(person[path])) person[path] = personDay(setting);
  }
  if (random.happens(0.85)) {
    person['records'] = Array.from({ length: random.below(5) }, () => recordOf(setting));
  } else if (random.happens(0.3)) person['records'] = random.oneOf(['unknown', null, 'none']);
  if (random.happens(0.01)) {
    const fact = random.oneOf(frozenFacts.personFacts);
    person[fact.path] = random.oneOf(mistakes[fact.type]);
  }
  if (random.happens(0.003)) person['shoeSize'] = 42;
  return person;
}

const contents: Readonly<Record<SampleKind, (time: SampleMoment, random: Random) => unknown>> = {
  case: caseOf,
  person: personOf,
};

/**
 * One batch of the sample, the same each time: {@link batchSize} cases or persons for one wording, on any day of it or
 * with it picked by hand, told from sparse to full; a few of them are such as are refused.
 *
 * @param kind What the batch is of.
 * @param wording One of {@link frozenWordings}.
 * @param batch Its number, from 0; there is no last one.
 */
export function sampleBatch(kind: SampleKind, wording: string, batch: number): readonly SampleInput[] {
  const place = frozenWordings.indexOf(wording);
  const random = seededRandom((batch * frozenWordings.length + place) * 2 + (kind === 'case' ? 0 : 1));
  return Array.from({ length: batchSize }, () => {
    const { time, ...picked } = optionsFor(place, random);
    const content = contents[kind](time, random);
    const picks = [random.share(), random.share(), random.share()];
    return { content, options: { at: time.text, ...picked }, picks };
  });
}
