import type { Bilingual } from '../rule/truth.ts';

/** The two bodies that act in most cases, as values of a choice. */
export const bodies = {
  'local-government': { en: 'a local government', et: 'kohaliku omavalitsuse üksus' },
  'social-insurance-board': { en: 'the Social Insurance Board', et: 'Sotsiaalkindlustusamet' },
} as const;

/** How a fact is given: see {@link Fact}. */
export type FactType = 'truth' | 'choice' | 'list' | 'date' | 'instant' | 'municipality' | 'text' | 'free';

/**
 * One thing that can be given: a row of a fact table.
 *
 * The zod schema, the JSON Schema, the reader, the questions and the explanations are all made from such tables.
 */
export interface Fact<Path extends string = string, Type extends FactType = FactType, Value extends string = string> {
  /** Its place in the document, as `group.name`. */
  readonly path: Path;
  readonly type: Type;
  /**
   * The values of a choice, or those that a list is made of: a given list is complete. Where they are provisions, the fact
   * can be given as any provision of the Act: see `codeOfWord`. For other types the words that may replace a value
   * (`none`, `unascertainable`).
   */
  readonly values: readonly Value[];
  /** The values of a choice or a list in words. */
  readonly valueLabels?: Readonly<Record<Value, Bilingual>>;
  /** True for what can identify a person: explanations then show a cell such as "under eighteen", never the value. */
  readonly identifies: boolean;
  /** The provisions that the fact comes from, by their latest numbers. */
  readonly provisions: readonly string[];
  /** The provisions that it came from while they had other numbers, to the day that ends each time, oldest first. */
  readonly formerly?: readonly FormerProvisions[];
  /** The fact as a statement, as it is in explanations and questions. */
  readonly label: Bilingual;
  /** What else is so wherever this one is: what is implied is filled in, and what contradicts it is rejected. */
  readonly implies?: readonly Implication[];
  /** How a date or an instant may be given where it is known less finely: a birth by month or year, an instant by its day. */
  readonly coarser?: readonly Coarser[];
  /** The norms that have been done where this fact is so: see {@link Fulfils}. */
  readonly fulfils?: readonly Fulfils[];
  /** The first day of the law that knows a value, for those that came later than the fact; `YYYY-MM-DD`. */
  readonly valuesSince?: Readonly<Partial<Record<Value, string>>>;
}

/** A time that is known less finely than by its day or, for an instant, by its minute. */
export type Coarser = 'month' | 'year' | 'day';

/**
 * What follows from a fact: from a truth that is true, from an event that has happened, from a choice with one of some values.
 *
 * It says no more than the text of the Act carries, or than the two facts mean: what is established is more than suspected,
 * and only what was made can have been reviewed.
 */
export interface Implication {
  /** Of a choice: the values from which it follows. */
  readonly when?: readonly [string, ...string[]];
  /** The paths of what follows; where there are several, at least one of them is so, and none alone need be. */
  readonly oneOf: readonly [string, ...string[]];
  /** Why it follows: the name of a reason. */
  readonly because: string;
}

/**
 * What a fact states about a norm being done: a truth that it is, by `true`; a choice, by some of its values; an event that it
 * has been done, with its time, or by `none` that it has not. Where several facts name one norm, it is done where all
 * are so.
 */
export interface Fulfils {
  readonly norm: string;
  /** The values of a choice with which it is done. */
  readonly values?: readonly string[];
  /** The event may have happened before as well: its time is that of the last one. */
  readonly isLast?: true;
  /** The first and the last day of the versions of the norm that ask for it; left out where all do. */
  readonly from?: string;
  readonly until?: string;
}

/** That a norm has been done where a fact is so. */
export const fulfils = (norm: string): readonly Fulfils[] => [{ norm }];

/** Provisions that a fact came from, up to a day. */
export interface FormerProvisions {
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly provisions: readonly string[];
}

/** The provisions that a fact, given or derived, comes from on a day: numbers change, and none is cited without its day. */
export function provisionsOfFact(
  { provisions, formerly = [] }: Pick<Fact, 'provisions' | 'formerly'>,
  day: string,
): readonly string[] {
  return formerly.find(({ until }) => day <= until)?.provisions ?? provisions;
}

const provisionsOf = (text: string): string[] => text.split('; ');

/** Something that is so or is not. Of each row the provisions are one text: `§ 27 (3); § 27 (4)`. */
export function truth<const Path extends string>(
  path: Path,
  provisions: string,
  en: string,
  et: string,
  fulfils: readonly Fulfils[] = [],
): Fact<Path, 'truth', never> {
  return {
    path,
    type: 'truth',
    values: [],
    identifies: false,
    provisions: provisionsOf(provisions),
    label: { en, et },
    ...(fulfils.length === 0 ? {} : { fulfils }),
  };
}

function oneOfValues<const Path extends string, Type extends 'choice' | 'list', const Value extends string>(
  path: Path,
  type: Type,
  valueLabels: Readonly<Record<Value, Bilingual>>,
  provisions: string,
  en: string,
  et: string,
): Fact<Path, Type, Value> {
  const values = Object.keys(valueLabels) as Value[];
  return {
    path,
    type,
    values,
    valueLabels,
    identifies: false,
    provisions: provisionsOf(provisions),
    label: { en, et },
  };
}

/** One of several values. */
export const choice = <const Path extends string, const Value extends string>(
  path: Path,
  valueLabels: Readonly<Record<Value, Bilingual>>,
  provisions: string,
  en: string,
  et: string,
): Fact<Path, 'choice', Value> => oneOfValues(path, 'choice', valueLabels, provisions, en, et);

/** Some of several values: a given list is complete, also an empty one. */
export const list = <const Path extends string, const Value extends string>(
  path: Path,
  valueLabels: Readonly<Record<Value, Bilingual>>,
  provisions: string,
  en: string,
  et: string,
): Fact<Path, 'list', Value> => oneOfValues(path, 'list', valueLabels, provisions, en, et);

/** Something that can identify a person. */
export function identifying<const Path extends string, const Type extends FactType, const Value extends string>(
  path: Path,
  type: Type,
  values: readonly Value[],
  provisions: string,
  en: string,
  et: string,
): Fact<Path, Type, Value> {
  return { path, type, values, identifies: true, provisions: provisionsOf(provisions), label: { en, et } };
}

/** When something happened; given as `none` where it has not happened. */
export function event<const Path extends string, const Type extends 'date' | 'instant'>(
  path: Path,
  type: Type,
  provisions: string,
  en: string,
  et: string,
): Fact<Path, Type, 'none'> {
  return identifying(path, type, ['none'], provisions, en, et);
}
