import { LawError, type LawIssue } from '../../act/law-error.ts';
import { type PenalCode, type PenalProvision, parsePenalCitation, penalCodeNamed } from '../../act/penal-provision.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { type Entity, pathIn } from '../../model/entity/entity.ts';
import { memoizeBounded } from '../../model/memoize.ts';
import { recordFacts } from './person-facts.ts';

/**
 * The provisions that a citation names, in each code that it can be of: several where it names several clauses; a code that
 * cannot have it is left out.
 */
export type Citation = Readonly<Partial<Record<PenalCode, readonly PenalProvision[]>>>;

/** A record that has been read, with its offences as values. */
export interface EncodedRecord extends EncodedInput {
  /** As given, or as the citation names it. */
  readonly law: 'penal-code' | 'criminal-code' | 'foreign' | undefined;
  /** The provision of Estonian law; `undefined` where it is unknown or, while its code is unknown too, cannot be read. */
  readonly offence: Citation | undefined;
  /** The Estonian provision that a foreign offence equals, likewise. */
  readonly equivalent: Citation | undefined;
  /** Both as they are written: records with equal codes and equal citations are equal as to their offence. */
  readonly citations: string;
}

/** A fact of a record, by its path below it. */
export type RecordPath = (typeof recordFacts)[number]['path'];

/** The position of a fact among `recordFacts`. */
export const recordPosition = (path: RecordPath): number => recordFacts.findIndex((fact) => fact.path === path);

const codeAt = recordPosition('code');
const offenceAt = recordPosition('offence');
const equivalentAt = recordPosition('equivalentOffence');
const equivalentCodeAt = recordPosition('equivalentCode');

const penalCodes = ['penal-code', 'criminal-code'] as const;

/** The citations that registers print are few: each is read once. */
const citationReader = (code: PenalCode) =>
  memoizeBounded((text: string): Citation => ({ [code]: parsePenalCitation(text, code) }));
const citationsIn = {
  'penal-code': /* @__PURE__ */ citationReader('penal-code'),
  'criminal-code': /* @__PURE__ */ citationReader('criminal-code'),
} as const;

/** Reads a citation of penal law; what is wrong with it is added to the issues, at its path. */
function readCitation(text: string, code: PenalCode, path: string, issues: LawIssue[]): Citation | undefined {
  try {
    return citationsIn[code](text);
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    issues.push({ code: error.code, path, expected: error.expected });
    return undefined;
  }
}

/** Reads a citation whose code is unknown as each code would; `undefined` where none can. */
const readInEachCode = /* @__PURE__ */ memoizeBounded((text: string): Citation | undefined => {
  const read = penalCodes.flatMap((code) => {
    try {
      return [citationsIn[code](text)];
    } catch (error) {
      if (error instanceof LawError) return [];
      throw error;
    }
  });
  return read.length === 0 ? undefined : Object.assign({}, ...read);
});

/** The Estonian provision that a foreign offence equals, as a record gives it; of a foreign record it has to be one. */
function readEquivalent(
  { codes, texts }: EncodedInput,
  law: EncodedRecord['law'],
  path: string,
  issues: LawIssue[],
): Citation | undefined {
  const text = texts[equivalentAt];
  const code = penalCodes[codes[equivalentCodeAt]! - 1];
  if (text === undefined || (law !== undefined && law !== 'foreign')) return undefined;
  if (law === undefined) {
    const read = readInEachCode(text);
    return code === undefined || read === undefined ? read : inCode(read, code);
  }
  if (code !== undefined) return readCitation(text, code, path, issues);
  return readInEachCode(text) ?? readCitation(text, 'penal-code', path, issues);
}

/** A citation in one code alone; `undefined` where that code cannot have it. */
function inCode(citation: Citation, code: PenalCode): Citation | undefined {
  const provisions = citation[code];
  return provisions === undefined ? undefined : { [code]: provisions };
}

/** Reads the offences of a record, which only the penal codes can decode, and completes the code that a citation names. */
function readOffences(input: EncodedInput, path: string): readonly LawIssue[] {
  const issues: LawIssue[] = [];
  const { codes, texts } = input;
  const text = texts[offenceAt];
  const given = recordFacts[codeAt]!.values[codes[codeAt]! - 1] as EncodedRecord['law'];
  const readable = text !== undefined && given === undefined ? readInEachCode(text) : undefined;
  const named = readable === undefined ? undefined : penalCodeNamed(text!);
  const law = given ?? named;
  if (named !== undefined) codes[codeAt] = penalCodes.indexOf(named) + 1;
  const isOfOneCode = text !== undefined && readable === undefined && law !== undefined && law !== 'foreign';
  const offences: Omit<EncodedRecord, keyof EncodedInput> = {
    law,
    offence: isOfOneCode ? readCitation(text, law, pathIn(path, 'offence'), issues) : readable,
    equivalent: readEquivalent(input, law, pathIn(path, 'equivalentOffence'), issues),
    citations: `${text ?? ''}\n${texts[equivalentAt] ?? ''}`,
  };
  Object.assign(input, offences);
  return issues;
}

/** One record of a person in the criminal records database or abroad. */
export const recordEntity: Entity = {
  key: 'record',
  facts: recordFacts,
  root: 'record',
  hasDone: false,
  check: readOffences,
};
