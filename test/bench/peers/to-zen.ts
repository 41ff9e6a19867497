import type { Leaf } from '../../../src/model/rule/condition.ts';
import type { PeerNorms } from './norms.ts';
import { type Idiom, translatedEach } from './translation.ts';

/** A decision in the JSON Decision Model of ZEN: one expression node between input and output. */
export interface ZenDocument {
  readonly nodes: readonly object[];
  readonly edges: readonly object[];
}

/** The key under which ZEN keeps an id: its expressions know no hyphen in a name. */
export const zenKey = (id: string): string => id.replaceAll('-', '_');

const idiomWith = (under: string, test: (leaf: Leaf) => string): Idiom<string> => ({
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  holds: (id) => `$.${under}${zenKey(id)}`,
  test,
});

const listOf = (value: Leaf['value']): string =>
  `[${(value as readonly string[]).map((one) => `'${one}'`).join(', ')}]`;

const choice = ({ fact, operator, value }: Leaf): string =>
  `${fact} ${operator === 'oneOf' ? 'in' : 'not in'} ${listOf(value)}`;

/** A truth compared, as a cell of a decision table compares it. */
const compared = (leaf: Leaf): string => (leaf.operator === 'is' ? `${leaf.fact} == ${leaf.value}` : choice(leaf));
/** A truth as it is. */
const bare = (leaf: Leaf): string =>
  leaf.operator === 'is' ? (leaf.value === true ? leaf.fact : `not ${leaf.fact}`) : choice(leaf);
const certain = (leaf: Leaf): string =>
  leaf.operator === 'is' ? `${leaf.fact} == ${leaf.value}` : `(${leaf.fact} != null and ${choice(leaf)})`;
const possible = (leaf: Leaf): string =>
  leaf.operator === 'is' ? `${leaf.fact} != ${!leaf.value}` : `(${leaf.fact} == null or ${choice(leaf)})`;

const expressionsOf = ({ definitions, norms }: PeerNorms, under: string, test: (leaf: Leaf) => string) =>
  Object.entries(translatedEach({ ...definitions, ...norms }, idiomWith(under, test))).map(([id, value]) => ({
    id: `${under}${id}`,
    key: `${under}${zenKey(id)}`,
    value,
  }));

function decisionOf(expressions: readonly object[]): ZenDocument {
  const at = (x: number) => ({ position: { x, y: 0 } });
  return {
    nodes: [
      { id: 'case', type: 'inputNode', name: 'Case', ...at(0) },
      { id: 'norms', type: 'expressionNode', name: 'Norms', content: { expressions }, ...at(300) },
      { id: 'answers', type: 'outputNode', name: 'Answers', ...at(600) },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'case', targetId: 'norms' },
      { id: 'out', type: 'edge', sourceId: 'norms', targetId: 'answers' },
    ],
  };
}

/** The norms with truths compared: an absent one is neither true nor false, and the comparison fails. */
export const toZen = (norms: PeerNorms): ZenDocument => decisionOf(expressionsOf(norms, '', compared));

/** The norms with truths as they are: ZEN refuses a case in which `and`, `or` or `not` meets an absent one. */
export const toZenOfBareTruths = (norms: PeerNorms): ZenDocument => decisionOf(expressionsOf(norms, '', bare));

/** Each norm as two expressions of the same decision: what is certain, and what is possible. */
export const toTwofoldZen = (norms: PeerNorms): ZenDocument =>
  decisionOf([...expressionsOf(norms, 'certain.', certain), ...expressionsOf(norms, 'possible.', possible)]);
