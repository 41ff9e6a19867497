import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { libraryVersion } from '../model/answer/library-version.ts';
import type { Receipt } from '../model/answer/receipt.ts';
import type { DoneByNorm, EncodedInput } from '../model/entity/encoded-input.ts';
import type { Fact } from '../model/entity/fact.ts';
import { memoizeWeak } from '../model/memoize.ts';
import { doneRules } from '../rules/done.ts';
import type { DefinitionInForce, Law, NormInForce } from '../rules/law.ts';
import type { Evaluation } from './entity-rules.ts';

/** The digest of a value as JSON, each code unit in two bytes: a page may have no encoder of text. */
function digestOf(value: unknown): string {
  const text = JSON.stringify(value);
  const bytes = new Uint8Array(2 * text.length);
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    bytes[2 * place] = unit >> 8;
    bytes[2 * place + 1] = unit & 0xff;
  }
  return bytesToHex(sha256(bytes));
}

/** What of a rule decides an answer: everything but what only says it in words. */
function decisive({ id, version }: DefinitionInForce | NormInForce): object {
  const { reading: _reading, unsettled: _unsettled, ...rest } = version;
  return { id, ...rest };
}

/** JSON of one form: the order in which keys were written is no other rule. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
}

/** The digest of the rules of a law: of conditions, terms, bearers and lists, and not of their words. */
const digestOfRules = /* @__PURE__ */ memoizeWeak((law: Law): string => {
  const { wording, definitions, norms, unconditionalNorms, personNorms, recordConditions, offenceLists } = law;
  const rules = [...definitions, ...norms, ...unconditionalNorms, ...personNorms].map(decisive);
  return digestOf(ordered({ wording: wording.day, rules, recordConditions, offenceLists, doneRules }));
});

/** What is given, fact by fact, without any value that can identify somebody. */
function codesGiven(
  facts: readonly Fact[],
  { codes, numbers }: Pick<EncodedInput, 'codes' | 'numbers'>,
): readonly string[] {
  return facts.flatMap((fact, position) => {
    const code = codes[position]!;
    return code === 0 || fact.type === 'free' ? [] : [`${fact.path}=${codeInWords(fact, code, numbers[position]!)}`];
  });
}

function codeInWords({ type, values, identifies }: Fact, code: number, number: number): string {
  if (type === 'truth') return String(code === 2);
  if (type === 'choice') return identifies ? 'told' : values[code - 1]!;
  if (type === 'list') return values.filter((_, place) => Math.floor(number / 2 ** place) % 2 === 1).join('|');
  return code === 1 ? 'told' : values[code - 2]!;
}

const receipt = (law: Law, encoded: unknown): Receipt => ({
  library: libraryVersion,
  rules: digestOfRules(law),
  input: digestOf(encoded),
});

/** What is provided as done, by norm in the order of ids, without its time. */
const doneCodes = (done: DoneByNorm | undefined): readonly string[] =>
  [...(done ?? [])]
    .map(([id, { isDone, day, instant, by }]) => {
      const time = day === undefined ? '' : instant === undefined ? ' on a day' : ' at an instant';
      return `done.${id}=${isDone ? 'done' : 'none'}${time}${by === undefined ? '' : ` by ${by}`}`;
    })
    .sort();

/** The receipt of an answer. Facts are sorted by their paths: a later table may have more of them. */
export function receiptOf({ evaluator: { entityRules, law }, encoded }: Evaluation): Receipt {
  const { facts, parts } = entityRules.entity;
  const ofWhole = [...codesGiven(facts, encoded), ...doneCodes(encoded.done)].sort();
  if (parts === undefined) return receipt(law, ofWhole);
  const ofParts = encoded.parts?.map((part) => [...codesGiven(parts.entity.facts, part)].sort());
  return receipt(law, [ofWhole, ofParts ?? 'untold']); // the word that receipts have had from the start
}
