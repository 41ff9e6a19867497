import { type EncodedInput, exactly, isTimeKnown } from '../../model/entity/encoded-input.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import type { TermStart } from '../../model/time/term.ts';
import { caseFacts, factPosition } from '../facts/case-facts.ts';

const position = (path: string): number => factPosition.get(path)!;
const receivedAt = position('notice.receivedAt');
const receiverKind = position('notice.receiver.kind');
const receiver = position('notice.receiver.municipality');
const residence = position('child.registeredResidence');
const stay = position('child.placeOfStay');

/** Codes of a fact: see {@link EncodedInput}. */
const unknown = 0;
const value = 1;
/** The first kind of receiver. */
const localGovernment = 1;

/**
 * Whether the local government that is responsible for the child received the notice, as far as is known: that of the registered
 * residence (§ 27 (3)), or, where that residence is not known or cannot be ascertained, that of the place of stay (§ 27 (4)).
 */
export function responsibleReceived(encoded: EncodedInput): boolean {
  const { codes, texts } = encoded;
  if (codes[receiverKind] !== localGovernment || codes[receiver] !== value || !isTimeKnown(receivedAt, encoded))
    return false;
  const code = codes[residence];
  if (code === unknown) return false;
  const responsible = code === value ? residence : stay;
  return codes[responsible] === value && texts[responsible] === texts[receiver];
}

/** When it did: the day, and the instant where it is known; `undefined` where it is not known that it did. */
export function receivedByResponsible(encoded: EncodedInput): TermStart | undefined {
  if (!responsibleReceived(encoded)) return undefined;
  const instant = encoded.numbers[receivedAt]!;
  return encoded.codes[receivedAt] === exactly
    ? { day: dayOfInstant(instant), instant }
    : { day: dayOfInstant(instant) };
}

/**
 * The facts that are not provided and may show that the responsible local government received the notice by a time.
 *
 * @returns Their paths; none where it is known that it did, or did not.
 */
export function openFactsOfReceipt(encoded: EncodedInput, by: TermStart): readonly string[] {
  const { codes, numbers, texts } = encoded;
  if (responsibleReceived(encoded)) return [];
  const received = codes[receivedAt]!;
  if (received !== unknown && !isTimeKnown(receivedAt, encoded)) return [];
  if (received !== unknown && dayOfInstant(numbers[receivedAt]!) > by.day) return [];
  if (codes[receiverKind] !== unknown && codes[receiverKind] !== localGovernment) return [];
  const isByResidence = codes[residence] === unknown || codes[residence] === value;
  const responsible = isByResidence ? residence : stay;
  const areKnown = codes[responsible] === value && codes[receiver] === value;
  if (areKnown && texts[responsible] !== texts[receiver]) return [];
  return [receivedAt, receiverKind, receiver, responsible]
    .filter((fact) => codes[fact] === unknown)
    .map((fact) => caseFacts[fact]!.path);
}
