import { frozen } from '../act/frozen.ts';
import type { Notification } from '../model/answer/answer.ts';
import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { memoizeWeak } from '../model/memoize.ts';
import type { Recipient } from '../model/rule/norm.ts';
import type { Truth } from '../model/rule/truth.ts';
import {
  factsOfReceiver,
  normWithholdingReporter,
  withheldFrom,
} from '../rules/chapter-06-child-in-need-of-assistance/section-27.notifications.ts';
import { caseFacts, factPosition } from '../rules/facts/case-facts.ts';
import type { NormInForce } from '../rules/law.ts';
import { provisionsFor } from './carrying-clauses.ts';
import type { Fulfilment } from './done/fulfilment.ts';
import type { Evaluation } from './entity-rules.ts';

const receiverKind = factPosition.get(factsOfReceiver.kind)!;
const receiverMunicipality = factPosition.get(factsOfReceiver.municipality)!;
const receiverKinds: readonly string[] = caseFacts[receiverKind]!.values;

/** A municipality that the case gives, if it does. */
export function knownMunicipality(encoded: EncodedInput, path: string | undefined): string | undefined {
  const position = path === undefined ? undefined : factPosition.get(path);
  return position !== undefined && encoded.codes[position] === 1 ? encoded.texts[position] : undefined;
}

/** A recipient by the codes of a case that decide whether it is notified. */
export interface RecipientInCodes {
  readonly recipient: Recipient;
  /** The code of its body as the receiver of a notice; 0, which is no receiver, where it can be none. */
  readonly receiver: number;
  /** The position of the choice between recipients, and the code that makes it this one: none of either where nothing is chosen. */
  readonly choiceAt: number;
  readonly chosen: number;
}

/** Recipients by the codes of a case. */
export const recipientsInCodes = /* @__PURE__ */ memoizeWeak((recipients: readonly Recipient[]) =>
  recipients.map((recipient): RecipientInCodes => {
    const { body, where } = recipient;
    const choiceAt = where === undefined ? -1 : factPosition.get(where.fact)!;
    const values: readonly string[] = caseFacts[choiceAt]?.values ?? [];
    return {
      recipient,
      receiver: receiverKinds.indexOf(body) + 1,
      choiceAt,
      chosen: values.indexOf(where?.is ?? '') + 1,
    };
  }),
);

/** Whether the recipient is the one who received the notice, and so need not be notified of it. */
export function isReceiver(
  { recipient: { municipality }, receiver }: RecipientInCodes,
  encoded: EncodedInput,
): boolean {
  if (receiver === 0 || encoded.codes[receiverKind] !== receiver) return false;
  if (municipality === undefined) return true;
  return (
    encoded.codes[receiverMunicipality] === 1 &&
    encoded.texts[receiverMunicipality] === knownMunicipality(encoded, municipality)
  );
}

/** Whether the case gives another recipient of the choice. */
export function isAnother({ choiceAt, chosen }: RecipientInCodes, { codes }: EncodedInput): boolean {
  const code = codes[choiceAt] ?? 0;
  return code !== 0 && code !== chosen;
}

const nobody: readonly Recipient[] = frozen([]);

/**
 * The recipients whom a norm of a case notifies: none if it does not apply, or if one of them has received the notice; of those
 * between whom a choice decides, only the one that is given.
 */
export function recipientsOf(norm: NormInForce, applies: Truth, encoded: EncodedInput): readonly Recipient[] {
  const { notifies } = norm.version;
  if (applies === false || notifies === undefined) return nobody;
  const all = recipientsInCodes(notifies);
  if (all.some((one) => isReceiver(one, encoded))) return nobody;
  return all.some((one) => isAnother(one, encoded))
    ? all.flatMap((one) => (isAnother(one, encoded) ? [] : [one.recipient]))
    : notifies;
}

/** The paths of the facts that decide to whom of its recipients a norm that applies, or may, sends a notification. */
export function factsOfRecipients({ version }: NormInForce, encoded: EncodedInput): readonly string[] {
  const kind = receiverKinds[encoded.codes[receiverKind]! - 1];
  return (version.notifies ?? []).flatMap(({ body, municipality, where }) => [
    factsOfReceiver.kind,
    ...(body === kind && municipality !== undefined ? [factsOfReceiver.municipality, municipality] : []),
    ...(where === undefined ? [] : [where.fact]),
  ]);
}

/** Whether who notified may be disclosed: only where the prohibition is known not to apply. */
export function mayDiscloseReporter({ evaluator, truths }: Evaluation): boolean {
  return truths[evaluator.positionOf.get(normWithholdingReporter)!] === false;
}

/** A notification but for the municipality; its provision is the first of those that the norm has for the case. */
export function notificationTo(
  norm: NormInForce,
  applies: Truth,
  { body, where }: Recipient,
  mayDisclose: boolean,
  provision: string,
): Notification {
  return {
    norm: norm.id,
    provision,
    applies,
    bearer: norm.version.bearer,
    ...(norm.version.notifies!.length > 1 && where === undefined ? { anyRecipientSuffices: true as const } : {}),
    withhold: mayDisclose ? [] : withheldFrom(body),
    to: { body },
  };
}

/**
 * Who must be notified. A norm's recipients of which one has received the notice are left out: the target is never the
 * receiver.
 */
export function notificationsOf(evaluation: Evaluation, fulfilments?: ReadonlyMap<string, Fulfilment>): Notification[] {
  const { evaluator, encoded, truths } = evaluation;
  const { definitions, norms } = evaluator.law;
  const mayDisclose = mayDiscloseReporter(evaluation);
  return norms.flatMap((norm, index) => {
    const applies = truths[definitions.length + index]!;
    const recipients = recipientsOf(norm, applies, encoded);
    if (recipients.length === 0) return [];
    const [provision] = provisionsFor(evaluation, norm.version, applies) as readonly [string, ...string[]];
    const fulfilled = fulfilments?.get(norm.id)?.fulfilled;
    return recipients.map((recipient) => {
      const notification = {
        ...notificationTo(norm, applies, recipient, mayDisclose, provision),
        ...(fulfilled === undefined ? {} : { fulfilled }),
      };
      const municipality = knownMunicipality(encoded, recipient.municipality);
      return municipality === undefined ? notification : { ...notification, to: { ...notification.to, municipality } };
    });
  });
}
