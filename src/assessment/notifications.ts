import type { Notification, Withheld } from '../model/answer.ts';
import { caseFacts } from '../model/facts.ts';
import type { Recipient } from '../model/norm.ts';
import type { Told } from '../model/told.ts';
import type { NormInForce } from '../rules/law.ts';
import type { Evaluation } from './evaluation.ts';

const positionOf = new Map<string, number>(caseFacts.map((fact, position) => [fact.path, position]));
const receiverKind = positionOf.get('notice.receiver.kind')!;
const receiverMunicipality = positionOf.get('notice.receiver.municipality')!;
const receiverKinds: readonly string[] = caseFacts[receiverKind]!.values;

/** A municipality that the case tells, if it does. */
export function municipalityTold(told: Told, path: string | undefined): string | undefined {
  const position = path === undefined ? undefined : positionOf.get(path);
  return position !== undefined && told.codes[position] === 1 ? told.texts[position] : undefined;
}

/** Whether the recipient is the one who received the notice, and so need not be told of it. */
function isReceiver({ body, municipality }: Recipient, told: Told): boolean {
  if (receiverKinds[told.codes[receiverKind]! - 1] !== body) return false;
  if (municipality === undefined) return true;
  return (
    told.codes[receiverMunicipality] === 1 && told.texts[receiverMunicipality] === municipalityTold(told, municipality)
  );
}

/**
 * Who must be told. A norm's recipients of which one has received the notice are left out: the target is never the
 * receiver.
 */
export function notificationsOf({ evaluator, told, truths }: Evaluation): Notification[] {
  const { definitions, norms } = evaluator.law;
  const mayDisclose = truths[evaluator.ids.indexOf('withhold-reporter-identity')] === false;
  return norms.flatMap((norm: NormInForce, index) => {
    const applies = truths[definitions.length + index]!;
    const recipients = norm.version.notifies;
    if (applies === false || recipients === undefined || recipients.some((one) => isReceiver(one, told))) return [];
    return recipients.map(({ body, municipality }) => {
      const told_ = municipalityTold(told, municipality);
      return {
        norm: norm.id,
        provision: norm.version.provisions[0],
        applies,
        to: told_ === undefined ? { body } : { body, municipality: told_ },
        ...(recipients.length > 1 ? { oneOfSuffices: true as const } : {}),
        withhold: mayDisclose ? [] : withheldFrom(body),
      };
    });
  });
}

/** An authority may learn that there was a notice, but not from whom; others learn neither (§ 27 (5)). */
function withheldFrom(body: Recipient['body']): readonly Withheld[] {
  return body === 'person-raising-child' ? ['reporter-identity', 'fact-of-notification'] : ['reporter-identity'];
}
