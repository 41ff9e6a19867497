import type { Leaf } from '../../../src/model/rule/condition.ts';
import type { PeerNorms } from './norms.ts';
import { type Idiom, translatedEach } from './translation.ts';

/** A rule of JsonLogic: one operator over its arguments. */
export type JsonLogic = { readonly [operator: string]: unknown };

/** What the runner of JsonLogic is given: rules by id, the definitions first. */
export interface JsonLogicDocument {
  readonly definitions: Readonly<Record<string, JsonLogic>>;
  readonly norms: Readonly<Record<string, JsonLogic>>;
}

const idiomWith = (test: (leaf: Leaf) => JsonLogic): Idiom<JsonLogic> => ({
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
  holds: (id) => ({ var: `definitions.${id}` }),
  test,
});

const encoded = ({ fact, operator, value }: Leaf): JsonLogic => {
  const variable = { var: fact };
  if (operator === 'is') return value === true ? variable : { '!': [variable] };
  const listed = { in: [variable, value] };
  return operator === 'oneOf' ? listed : { '!': [listed] };
};

const plain = idiomWith(encoded);
/** `var` gives `null` for what is absent. */
const isAbsent = ({ fact }: Leaf): JsonLogic => ({ '===': [{ var: fact }, null] });
const certain = idiomWith((leaf) => ({ and: [{ '!': [isAbsent(leaf)] }, encoded(leaf)] }));
const possible = idiomWith((leaf) => ({ or: [isAbsent(leaf), encoded(leaf)] }));

const documentIn =
  (idiom: Idiom<JsonLogic>) =>
  ({ definitions, norms }: PeerNorms): JsonLogicDocument => ({
    definitions: translatedEach(definitions, idiom),
    norms: translatedEach(norms, idiom),
  });

/** The norms as JsonLogic is usually written: a truth is its variable, what is not so is `!`. */
export const toJsonLogic = documentIn(plain);

/** The norms twice: with every test of an absent fact failing, and with every such test holding. */
export const toTwoRunsOfJsonLogic = (norms: PeerNorms) => ({
  certain: documentIn(certain)(norms),
  possible: documentIn(possible)(norms),
});
