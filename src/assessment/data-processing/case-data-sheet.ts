import * as z from 'zod/mini';
import { LawError, optionsGiven } from '../../act/law-error.ts';
import { datum, readListed } from '../../model/input/listed-data.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import {
  type DataCategory,
  type DataKey,
  type DataList,
  type DataSubject,
  dataListOf,
  dataLists,
  singleData,
} from '../../rules/chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import {
  faultOfDay,
  subjectExpected,
} from '../../rules/chapter-08-1-processing-of-personal-data/section-34-2.processing.ts';

/**
 * What is stored about one person of a case, by kinds of data (see `dataCategories`). What is not known is left out, or
 * `null`. Of what a clause opens only as far as it may affect the child's well-being, the sheet states that it may:
 * `{ mayAffectChildsWellbeing: true, data: … }`.
 */
export type CaseDataSheet = Readonly<Partial<Record<DataKey, unknown>>>;

/** Whose data sheet, on which day. */
export interface CaseDataOptions {
  /** Whom the data are about. */
  readonly subject: Exclude<DataSubject, 'other'>;
  /** The day on which the data are processed, `YYYY-MM-DD`, or an instant. */
  readonly at: string;
}

function listFor(options: CaseDataOptions): DataList {
  const { subject, at } = optionsGiven(options);
  const fault = faultOfDay(formatDay(readEvaluationTime(at).day));
  if (fault !== undefined) throw new LawError({ code: 'not-permitted', path: 'at', expected: fault });
  const list = dataListOf(subject);
  if (list === undefined) {
    const expected = subjectExpected(dataLists.flatMap(({ subjects }) => subjects));
    throw new LawError({ code: 'not-in-list', path: 'subject', expected });
  }
  return list;
}

/** The schema of a kind of data: any, but for one of which the Act lists the single data. */
function dataSchemaOf({ key }: DataCategory): z.ZodMiniType {
  const listed = singleData[key as DataKey];
  return listed === undefined
    ? z.unknown()
    : datum.mapping(Object.fromEntries(listed.map((field) => [field, datum.text()])));
}

function fieldOf(category: DataCategory): z.ZodMiniType {
  if (!category.onlyAsFarAsItAffectsChild) return z.nullish(dataSchemaOf(category));
  const error = `true: ${category.clause} opens only what may affect the child’s well-being`;
  return z.nullish(
    datum.mapping({ mayAffectChildsWellbeing: z.literal(true, { error }), data: dataSchemaOf(category) }),
  );
}

/** A schema with its fields by the category of each. */
interface SheetSchema {
  readonly schema: z.ZodMiniType<CaseDataSheet>;
  readonly fields: ReadonlyMap<DataCategory, z.ZodMiniType>;
}

const schemaOf = /* @__PURE__ */ memoizeWeak((list: DataList): SheetSchema => {
  const fields = new Map(list.categories.map((category) => [category, fieldOf(category)]));
  return { fields, schema: datum.mapping(Object.fromEntries([...fields].map(([{ key }, field]) => [key, field]))) };
});

/** What is listed at a place: the whole list, or one clause of it. */
const listedAt =
  ({ provision, categories }: DataList) =>
  ([key]: readonly PropertyKey[]): string =>
    categories.find((category) => category.key === key)?.clause ?? `${provision} 1)–${categories.length})`;

/**
 * Reads the data sheet of one person of a case, and refuses every kind of data that § 34² does not list for that person.
 *
 * The sheet defines what may be stored at all. `mayProcess` answers whether somebody may process a kind of data for a task.
 *
 * @param input The data by the keys of `dataCategories`, of any type: it is checked.
 * @param options Whom the data are about, and the day.
 * @returns A copy of the sheet. The value of a key is returned as it is, but for a disability and for data that are
 *   open only as far as they may affect the child: of these the fields are checked too.
 * @throws LawError with every issue: `not-permitted` for what is not listed, named by its position and the clauses, for data
 *   that are not given as affecting the child where the clause asks so, and, at `at`, for a day before 2025-01-10;
 *   `not-an-object`, `wrong-type`; at `subject` `not-in-list`; at `at` `not-an-instant`. No key and no value is repeated.
 * @example
 * ```ts
 * import { isLawError, readCaseData } from 'lasteks';
 * const grandmother = { subject: 'family-member', at: '2025-02-01' };
 * readCaseData({ generalData: { name: 'Mari' } }, grandmother); // => { generalData: { name: 'Mari' } }
 * try {
 *   readCaseData({ generalData: { name: 'Mari' }, debts: 'none' }, grandmother);
 * } catch (error) {
 *   isLawError(error) && error.message; // => 'not-permitted: expected only data of § 34² (5) 1)–9) instead of key 2'
 * }
 * ```
 */
export function readCaseData(input: unknown, options: CaseDataOptions): CaseDataSheet {
  const list = listFor(options);
  return readListed(schemaOf(list).schema, input, listedAt(list));
}

/** The metadata of a kind of data in JSON Schema. */
interface CategoryMetadata {
  readonly description: string;
  readonly 'x-et': string;
  readonly 'x-provisions': readonly [string];
}

/**
 * The JSON Schema of the data sheet that {@link readCaseData} reads: every kind of data with its clause (`x-provisions`)
 * and its description in English (`description`) and Estonian (`x-et`).
 *
 * @param options Whom the data are about, and the day.
 * @returns A JSON Schema (draft 2020-12) as a plain object.
 * @throws LawError `not-permitted` and `not-an-instant` at `at`; `not-in-list` at `subject`.
 * @example
 * ```ts
 * import { caseDataJsonSchema } from 'lasteks';
 * const { properties } = caseDataJsonSchema({ subject: 'network-member', at: '2025-02-01' });
 * Object.keys(properties); // => ['generalData', 'relationsWithChild']
 * properties.relationsWithChild['x-provisions']; // => ['§ 34² (6) 2)']
 * ```
 */
export function caseDataJsonSchema(options: CaseDataOptions): Readonly<Record<string, unknown>> {
  const { schema, fields } = schemaOf(listFor(options));
  const registry = z.registry<CategoryMetadata>();
  for (const [{ clause, label }, field] of fields) {
    registry.add(field, { description: label.en, 'x-et': label.et, 'x-provisions': [clause] });
  }
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata: registry });
}
