import * as z from 'zod/mini';
import { LawError, optionsGiven } from '../../act/law-error.ts';
import { datum, readListed } from '../../model/input/listed-data.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { type InForce, isInForce } from '../../model/rule/norm.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import type { ChoiceValue } from '../facts/case-facts.ts';

/** What opens a child's data to the screening: the fact `disabilityScreening.basis`, but for `none`. */
export type DisabilityScreeningBasis = Exclude<ChoiceValue<'disabilityScreening.basis'>, 'none'>;

/** Which list of data is asked for. */
export interface DisabilityScreeningOptions {
  /** The day on which the data are processed, `YYYY-MM-DD`, or an instant. */
  readonly at: string;
  /**
   * What opens the child's data: an application (from 2023-01-01), data that were forwarded to the Social Insurance
   * Board, or a lasting need for support (both from 2025-01-01).
   */
  readonly basis: DisabilityScreeningBasis;
}

/**
 * The data on a child that a local government may process to find children in need of assistance: those that § 27² (2) or
 * (3) lists, until 2024-12-31 § 27¹ (2), and no other. What is not known is left out, or `null`.
 *
 * Two readings: the general data of the child (§ 27²) are those that § 27¹ named one by one: name, personal identification
 * code, residence and whereabouts. The contact details of § 27² (2) 5), (3) 2) are those of legal persons alone, as § 27¹ had
 * them: they belong to the registry code. Read widely, the end of the clause goes with parents and guardians too.
 */
export interface DisabilityScreeningData {
  readonly child?: {
    readonly givenName?: string | null | undefined;
    readonly surname?: string | null | undefined;
    readonly residence?: string | null | undefined;
    readonly whereabouts?: string | null | undefined;
    readonly personalIdentificationCode?: string | null | undefined;
    /** As `YYYY-MM-DD`. */
    readonly dateOfDeath?: string | null | undefined;
  };
  /** Not of a child whose data are open because of a lasting need for support. */
  readonly disability?: {
    /** Whether a degree of disability has been established. */
    readonly established?: boolean | null | undefined;
    /** Whether the allowance for a disabled child was granted because of a rare disease. */
    readonly rareDiseaseAllowanceGranted?: boolean | null | undefined;
    /** Only where a degree has been established. */
    readonly degree?: string | null | undefined;
    /** Only where a degree has been established. */
    readonly duration?: string | null | undefined;
    /** Only where a degree has been established. */
    readonly functionalDeviation?: string | null | undefined;
  };
  readonly parentsOrGuardians?: readonly {
    readonly name?: string | null | undefined;
    readonly personalIdentificationCode?: string | null | undefined;
    /** By the population register. */
    readonly residence?: string | null | undefined;
    /** By the population register. */
    readonly whereabouts?: string | null | undefined;
  }[];
  /** Where a legal person takes the place of a parent or guardian. */
  readonly legalPersons?: readonly {
    readonly registryCode?: string | null | undefined;
    readonly contactDetails?: string | null | undefined;
  }[];
}

/** A list of data, and its clauses at each place of the data. */
export interface ScreeningList extends InForce {
  readonly bases: readonly DisabilityScreeningBasis[];
  readonly provision: string;
  readonly clauses: Readonly<Partial<Record<'' | keyof DisabilityScreeningData, string>>>;
  /** The clause that opens its data only where a degree has been established. */
  readonly ofDegree?: string;
}

/** The lists of § 27² (2) and (3), until 2024-12-31 of § 27¹ (2), the oldest first. */
export const screeningLists: readonly ScreeningList[] = [
  {
    from: '2023-01-01',
    until: '2024-12-31',
    amendedBy: 'RT I, 28.04.2022, 1',
    bases: ['application-filed'],
    provision: '§ 27¹ (2)',
    clauses: {
      '': '1)–9)',
      child: '1), 2), 3), 9)',
      disability: '4), 5), 6)',
      parentsOrGuardians: '7), 8)',
      legalPersons: '7)',
    },
    ofDegree: '6)',
  },
  {
    from: '2025-01-01',
    amendedBy: 'RT I, 31.12.2024, 3',
    bases: ['application-filed', 'data-forwarded'],
    provision: '§ 27² (2)',
    clauses: {
      '': '1)–7)',
      child: '1), 7)',
      disability: '2), 3), 4)',
      parentsOrGuardians: '5), 6)',
      legalPersons: '5)',
    },
    ofDegree: '4)',
  },
  {
    from: '2025-01-01',
    amendedBy: 'RT I, 31.12.2024, 3',
    bases: ['lasting-support-need'],
    provision: '§ 27² (3)',
    clauses: { '': '1)–4)', child: '1), 4)', parentsOrGuardians: '2), 3)', legalPersons: '2)' },
  },
];

const bases: readonly DisabilityScreeningBasis[] = ['application-filed', 'data-forwarded', 'lasting-support-need'];

/** The list of a day for children whose data are open for a reason. */
function listFor(options: DisabilityScreeningOptions): ScreeningList {
  const { at, basis } = optionsGiven(options);
  const day = formatDay(readEvaluationTime(at).day);
  if (!bases.includes(basis)) {
    throw new LawError({ code: 'not-in-list', path: 'basis', expected: `one of ${bases.join(', ')}` });
  }
  const ofBasis = screeningLists.filter((list) => list.bases.includes(basis));
  const list = ofBasis.find((one) => isInForce(one, day));
  if (list === undefined) {
    const expected = `a day from ${ofBasis[0]!.from} on, since when data are open on that basis`;
    throw new LawError({ code: 'not-permitted', path: 'at', expected });
  }
  return list;
}

/** The schema of a list, and the parts of it whose clauses a JSON Schema names. */
const schemaOf = /* @__PURE__ */ memoizeWeak(({ clauses }: ScreeningList) => {
  const child = datum.mapping({
    givenName: datum.text(),
    surname: datum.text(),
    residence: datum.text(),
    whereabouts: datum.text(),
    personalIdentificationCode: datum.text(),
    dateOfDeath: datum.day(),
  });
  const disability = datum.mapping({
    established: datum.truth(),
    rareDiseaseAllowanceGranted: datum.truth(),
    degree: datum.text(),
    duration: datum.text(),
    functionalDeviation: datum.text(),
  });
  const parentsOrGuardians = datum.list(
    datum.mapping({
      name: datum.text(),
      personalIdentificationCode: datum.text(),
      residence: datum.text(),
      whereabouts: datum.text(),
    }),
  );
  const legalPersons = datum.list(datum.mapping({ registryCode: datum.text(), contactDetails: datum.text() }));
  const parts = { child, disability, parentsOrGuardians, legalPersons };
  const whole = datum.mapping({
    child: z.exactOptional(child),
    disability: z.exactOptional(disability),
    parentsOrGuardians: z.exactOptional(parentsOrGuardians),
    legalPersons: z.exactOptional(legalPersons),
  });
  const schema: z.ZodMiniType<DisabilityScreeningData> =
    clauses.disability === undefined ? z.omit(whole, { disability: true }) : whole;
  return { schema, parts };
});

/**
 * Reads the data with which a local government finds children in need of assistance, and refuses every other: § 27² (2),
 * (3), and until 2024-12-31 § 27¹ (2). Which list applies depends on the day and on what opens the child's data: where it
 * is a lasting need for support, nothing on degrees of disability is open.
 *
 * @param input The data as a mapping, of any type: it is checked.
 * @param options The day, and what opens the data.
 * @returns A copy of the data, with nothing in it that the Act does not list.
 * @throws LawError with every issue: `not-permitted` for data that the Act does not list, named by their position and the
 *   clauses, for those on a degree where none has been established, and, at `at`, for a day on which no data are open on
 *   that basis; `not-an-object`, `wrong-type`, `not-a-day`; at `basis` `not-in-list`; at `at` `not-an-instant`.
 *   No key and no value of the input is repeated.
 * @example
 * ```ts
 * import { isLawError, readDisabilityScreeningData } from 'lasteks';
 * const application = { at: '2025-02-01', basis: 'application-filed' };
 * readDisabilityScreeningData({ disability: { established: false } }, application); // => { disability: { established: false } }
 * try {
 *   readDisabilityScreeningData({ child: { givenName: 'Mari', diagnosis: 'F84.0' } }, application);
 * } catch (error) {
 *   isLawError(error) && error.message; // => 'not-permitted at child: expected only data of § 27² (2) 1), 7) instead of key 2'
 * }
 * try {
 *   readDisabilityScreeningData({ disability: { established: false } }, { at: '2025-02-01', basis: 'lasting-support-need' });
 * } catch (error) {
 *   isLawError(error) && error.message; // => 'not-permitted: expected only data of § 27² (3) 1)–4) instead of key 1'
 * }
 * ```
 */
export function readDisabilityScreeningData(
  input: unknown,
  options: DisabilityScreeningOptions,
): DisabilityScreeningData {
  const list = listFor(options);
  const data: DisabilityScreeningData = readListed(
    schemaOf(list).schema,
    input,
    ([head = '']) => `${list.provision} ${list.clauses[head as keyof DisabilityScreeningData]}`,
  );
  refuseDegreeWhereNoneIsEstablished(data, list);
  return data;
}

/** One clause opens its data only where a degree has been established. */
function refuseDegreeWhereNoneIsEstablished({ disability = {} }: DisabilityScreeningData, list: ScreeningList): void {
  const { established, degree, duration, functionalDeviation } = disability;
  const encoded = [degree, duration, functionalDeviation].some((value) => value !== undefined && value !== null);
  if (!encoded || established === true) return;
  const expected = `data of ${list.provision} ${list.ofDegree} only where disability.established is true`;
  throw new LawError({ code: 'not-permitted', path: 'disability', expected });
}

/** In JSON Schema: whoever gives the degree, its duration or the deviation gives that one has been established. */
const onlyWhereEstablished = {
  if: {
    anyOf: ['degree', 'duration', 'functionalDeviation'].map((field) => ({
      required: [field],
      properties: { [field]: { type: 'string' } },
    })),
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['established'], properties: { established: { const: true } } },
};

/**
 * The JSON Schema of the data that {@link readDisabilityScreeningData} reads: each part with the clauses that list it
 * (`x-provisions`).
 *
 * @param options The day, and what opens the data.
 * @returns A JSON Schema (draft 2020-12) as a plain object.
 * @throws LawError `not-permitted` and `not-an-instant` at `at`; `not-in-list` at `basis`.
 * @example
 * ```ts
 * import { disabilityScreeningJsonSchema } from 'lasteks';
 * const { properties } = disabilityScreeningJsonSchema({ at: '2025-02-01', basis: 'lasting-support-need' });
 * Object.keys(properties); // => ['child', 'parentsOrGuardians', 'legalPersons']
 * properties.child['x-provisions']; // => ['§ 27² (3) 1)', '§ 27² (3) 4)']
 * ```
 */
export function disabilityScreeningJsonSchema(options: DisabilityScreeningOptions): Readonly<Record<string, unknown>> {
  const list = listFor(options);
  const { provision, clauses, ofDegree } = list;
  const { schema, parts } = schemaOf(list);
  const registry = z.registry<{ readonly 'x-provisions': readonly string[] }>();
  for (const [name, part] of Object.entries(parts)) {
    const ofPart = clauses[name as keyof typeof parts]?.split(', ') ?? [];
    registry.add(part, { 'x-provisions': ofPart.map((clause) => `${provision} ${clause}`) });
  }
  return z.toJSONSchema(schema, {
    io: 'input',
    metadata: registry,
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === parts.disability && ofDegree !== undefined) Object.assign(jsonSchema, onlyWhereEstablished);
    },
  });
}
