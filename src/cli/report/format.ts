import { formatReference, parseReference } from '../../act/reference.ts';
import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Actor } from '../../model/rule/norm.ts';
import type { Language } from '../../model/rule/truth.ts';
import { plainDay } from '../terminal/dates.ts';
import { glued, printable } from '../terminal/layout.ts';

/** A text in the forms that it has with numbers: with one, and with others. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** Fills the places of a text that are written in braces. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w*)\}/gu, (place, name: string) => `${values[name] ?? place}`);

/** A count with its thousands apart: `118 098`. */
export const formatCount = (count: number): string => `${count}`.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f');

/** A text about a number, in its form with it; `{count}` is the number. */
export const formatPlural = (
  { one, other }: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(count === 1 ? one : other, { count: formatCount(count), ...values });

/** A day, on one line: `1 April 2023`, `1. aprill 2023`; what is no day, as it is. */
export const formatDay = (day: string, lang: Language): string =>
  /^\d{4}-\d\d-\d\d$/u.test(day) ? glued(plainDay(day, lang)) : printable(day);

/** A provision, on one line, as each language cites it: `§ 29 (3)`, `§ 29 lg 3`. */
export const formatProvision = (reference: string, lang: Language): string =>
  glued(lang === 'et' ? formatReference(parseReference(reference), 'et') : reference);

/** Provisions in a list. */
export const formatProvisions = (references: readonly string[], lang: Language): string =>
  references.map((reference) => formatProvision(reference, lang)).join(', ');

/** An actor; one that is not of the Act, by its name. */
export const formatActor = (actor: string, lang: Language): string =>
  actorLabels[actor as Actor]?.[lang] ?? printable(actor);

/** What is the case before and after; once where it is the same, or is on one side alone. */
export const formatChange = (before: string, after: string): string =>
  before === after || before === '' ? after : after === '' ? before : `${before} → ${after}`;

/** The anchor of a provision: `§ 29¹ (1) 2)` is `p-29.1-1-2`; of one that only the wording before has, marked so. */
export function provisionAnchor(reference: string, isOnlyBefore = false): string {
  const digits = reference.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (raised) => `.${raised.normalize('NFKD')}`);
  const slug = digits.replace(/[^\d.]+/gu, '-').replace(/^-|-$/gu, '');
  return `p-${slug}${isOnlyBefore ? '-before' : ''}`;
}

/** The anchor of a rule. */
export const ruleAnchor = (id: string): string => `r-${id.replace(/[^\w.-]/gu, '-')}`;
