import type { LawIssue } from '../../act/law-error.ts';
import type { DoneInputs } from '../../model/answer/done.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { type Entity, pathIn } from '../../model/entity/entity.ts';
import type { Nested, Unknown } from '../../model/entity/fact-schema.ts';
import { inputJsonSchema } from '../../model/input/input-schema.ts';
import { readInput } from '../../model/input/read-input.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { contradictionsOfPerson } from './person-contradictions.ts';
import {
  type PersonChoiceFact,
  type PersonChoiceValue,
  type PersonFact,
  personFacts,
  type recordFacts,
} from './person-facts.ts';
import { type EncodedRecord, recordEntity, recordPosition } from './record-entity.ts';

/** A choice about a person or a record, or that it is unknown. */
export type ChoiceInput<Path extends PersonChoiceFact> = PersonChoiceValue<Path> | Unknown;

/** One record as a caller writes it; an offence is a provision of the code, such as `§ 134 (2) 2)`. */
export type RecordInput = Nested<(typeof recordFacts)[number]>;

/** A person as a caller writes it: every fact may be left out; an empty list of records means that there are none. */
export type PersonInput = Nested<(typeof personFacts)[number]> & {
  readonly records?: readonly RecordInput[] | Unknown;
  /** By norm about persons, what has been done about it. */
  readonly done?: DoneInputs | Unknown;
};

/** A person that has been read. */
export interface EncodedPerson extends EncodedInput {
  /** The records, if they are known. */
  readonly parts?: readonly EncodedRecord[] | undefined;
}

const positions: ReadonlyMap<string, number> = new Map(personFacts.map(({ path }, position) => [path, position]));
/** The position of a fact among `personFacts`. */
export const personPosition = (path: PersonFact): number => positions.get(path)!;

/** Whether anything is known of a fact, a date given as `none` included. */
export const isKnown = ({ codes }: EncodedInput, path: PersonFact): boolean => codes[personPosition(path)] !== 0;

/** The day number or instant of an event, or the bits of a list; `undefined` where it is unknown or `none`. */
export function knownNumber({ codes, numbers }: EncodedInput, path: PersonFact): number | undefined {
  const position = personPosition(path);
  return codes[position] === 1 ? numbers[position] : undefined;
}

/** The value of a truth or a choice; `undefined` where it is unknown. */
function knownValue({ codes }: EncodedInput, path: PersonFact): boolean | string | undefined {
  const position = personPosition(path);
  const { type, values } = personFacts[position]!;
  const code = codes[position]!;
  return type === 'truth' ? (code === 0 ? undefined : code === 2) : values[code - 1];
}

/** The code of an event that has not happened. */
const NONE = 2;
const filedAt = personPosition('reassessment.filedOn');
const voidedAt = recordPosition('restrictionVoidedOn');

/** § 20 (6): a restriction is declared void on application; where none was ever filed, none was. */
function withoutApplication({ codes, parts = [] }: EncodedInput, path: string): readonly LawIssue[] {
  if (codes[filedAt] !== NONE) return [];
  return parts.flatMap((record, index): readonly LawIssue[] => {
    const isVoided = record.codes[voidedAt] === 1;
    record.codes[voidedAt] = NONE;
    if (!isVoided) return [];
    const expected = `none beside what is given in ${pathIn(path, 'reassessment.filedOn')}`;
    return [{ code: 'contradiction', path: `${path}.records[${index}].restrictionVoidedOn`, expected }];
  });
}

/** A person under §§ 15 (6), 19 and 20. */
export const personEntity: Entity = {
  key: 'person',
  facts: personFacts,
  root: 'person',
  hasDone: true,
  parts: {
    key: 'records',
    label: {
      en: 'what the person has on record: punishments and coercive treatment, or none',
      et: 'isiku karistusandmed registris ja arhiivis: karistused ja sundravi, või nende puudumine',
    },
    entity: recordEntity,
  },
  check: (person, path) => [
    ...contradictionsOfPerson((fact) => knownValue(person, fact), path),
    ...withoutApplication(person, path),
  ],
};

/** Reads a person: see {@link readInput}. */
export const readPerson = (document: unknown, time: EvaluationTime): EncodedPerson =>
  readInput(personEntity, document, time) as EncodedPerson;

/**
 * The JSON Schema of a person: every fact with its description in English (`description`) and Estonian (`x-et`) and the
 * provisions that it comes from (`x-provisions`).
 *
 * @example
 * ```ts
 * import { personJsonSchema } from 'lasteks';
 * personJsonSchema().type; // => 'object'
 * ```
 */
export const personJsonSchema = (): Readonly<Record<string, unknown>> => inputJsonSchema(personEntity);
