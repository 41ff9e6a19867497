import { rulesDocument } from '../../../src/assessment/rules-document.ts';
import type { FactDomain } from '../../../src/engine/rule-set.ts';
import type { Condition } from '../../../src/model/rule/condition.ts';
import { lawOn } from '../../../src/rules/law.ts';
import { casesAt } from '../cases.ts';

/** What every peer is given: definitions of the Act, norms over them, and the facts that both test. */
export interface PeerNorms {
  /** In the order of the rules; of a truth `[false, true]`, of a choice its values. */
  readonly facts: readonly FactDomain[];
  /** Each refers only to those before it. */
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly norms: Readonly<Record<string, Condition>>;
  /** Definitions, then norms: the order of all answers. */
  readonly ids: readonly string[];
}

/** Sections whose norms are plain conditions over told facts and the derived ones that `factsOf` gives. */
const sections = /^§ (?:27|29|31|32|33|34) /;

/** The definitions of §§ 3, 26 and 30 and the norms of §§ 27, 29 and 31–34, as `rulesDocument` exports them. */
export const peerNorms: PeerNorms = normsOf(casesAt.slice(0, 10));

function normsOf(day: string): PeerNorms {
  const { conditions: definitions, rules, facts: encoded, derivedFacts } = rulesDocument(lawOn(day));
  const chosen = rules.filter(
    ({ event }) => event.params.kind === 'norm' && sections.test(event.params.provisions[0]!),
  );
  const norms = Object.fromEntries(chosen.map(({ event, conditions }) => [event.type, conditions]));
  const tested = new Set([...Object.values(definitions), ...Object.values(norms)].flatMap(factsIn));
  const domains = [
    ...encoded.map(({ fact, values = [false, true] }) => ({ name: fact, values })),
    ...derivedFacts.map(({ fact }) => ({ name: fact, values: [false, true] })),
  ];
  const facts = domains.filter(({ name }) => tested.has(name));
  return { facts, definitions, norms, ids: [...Object.keys(definitions), ...Object.keys(norms)] };
}

/** The facts that a condition tests itself. */
function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'fact' in condition ? [condition.fact] : [];
}
