import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Actor } from '../../model/rule/norm.ts';
import type { Language } from '../../model/rule/truth.ts';
import { plainDay } from '../terminal/dates.ts';
import { glued } from '../terminal/layout.ts';

/** A provision or the publication of an act, kept on one line: `§ 29 (3)`. */
export const cited = (reference: string): string => glued(reference);

/** A day in words, on one line. */
export const dayIn = (day: string, lang: Language): string => glued(plainDay(day, lang));

/** A count with its thousands apart: `118 098`. */
export const counted = (count: number): string => `${count}`.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f');

/** An actor in words. */
export const actorIn = (actor: string, lang: Language): string => actorLabels[actor as Actor]?.[lang] ?? actor;

/** How a provision is named that may have another number on the other side. */
export function namedAs(before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined || before === after) return cited((after ?? before)!);
  return `${cited(before)} → ${cited(after)}`;
}
