import { LawError } from '../../act/law-error.ts';
import { faultOfMunicipality } from '../../model/input/municipality.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Actor } from '../../model/rule/norm.ts';

/** Whose tasks are printed. */
export interface ActorOption {
  readonly actor: Actor;
  readonly municipality?: string;
}

/**
 * Reads `--as ACTOR[:MUNICIPALITY]`.
 *
 * @throws LawError `unknown-id` for what is no actor, with the nearest; `not-a-municipality` for what is none, and for a second
 *   colon: two municipalities, or a slip, would leave out every duty of either.
 */
export function readActorOption(text: string): ActorOption {
  const colon = text.indexOf(':');
  const actor = colon < 0 ? text : text.slice(0, colon);
  if (!isActor(actor)) {
    const expected = `an actor of the Act (nearest: ${nearest(actor, Object.keys(actorLabels))})`;
    throw new LawError({ code: 'unknown-id', path: '--as', expected });
  }
  if (colon < 0) return { actor };
  const municipality = text.slice(colon + 1);
  const fault = municipality.includes(':') ? 'no second colon' : faultOfMunicipality(municipality);
  if (fault !== undefined) {
    const expected = `a municipality behind the colon, with ${fault}`;
    throw new LawError({ code: 'not-a-municipality', path: '--as', expected });
  }
  return { actor, municipality };
}

const isActor = (text: string): text is Actor => Object.hasOwn(actorLabels, text);
