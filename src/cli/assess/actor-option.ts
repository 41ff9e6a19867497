import { faultOfMunicipality } from '../../model/input/municipality.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Actor } from '../../model/rule/norm.ts';
import { Rejection } from '../errors/rejection.ts';
import { aMunicipality, anActor } from './messages.ts';

/** Whose tasks are printed. */
export interface ActorOption {
  readonly actor: Actor;
  readonly municipality?: string;
}

/**
 * Reads `--as ACTOR[:MUNICIPALITY]`.
 *
 * @throws LawError `unknown-id` for an unknown actor, with the nearest; `not-a-municipality` for an invalid municipality and for
 *   a second colon: two municipalities, or a typing error, would leave out every duty of either.
 */
export function readActorOption(text: string): ActorOption {
  const colon = text.indexOf(':');
  const actor = colon < 0 ? text : text.slice(0, colon);
  if (!isActor(actor)) {
    throw new Rejection('unknown-id', '--as', anActor(nearest(actor, Object.keys(actorLabels))));
  }
  if (colon < 0) return { actor };
  const municipality = text.slice(colon + 1);
  const fault = municipality.includes(':') ? 'no second colon' : faultOfMunicipality(municipality);
  if (fault !== undefined) throw new Rejection('not-a-municipality', '--as', aMunicipality(fault));
  return { actor, municipality };
}

const isActor = (text: string): text is Actor => Object.hasOwn(actorLabels, text);
