import type { Leaf } from '../../../src/model/rule/condition.ts';
import type { PeerNorms } from './norms.ts';
import { type Idiom, translatedEach } from './translation.ts';

/** An expression of Publicodes, or a mechanism over expressions. */
export type PublicodesForm = string | { readonly [mechanism: string]: readonly PublicodesForm[] };

/** Rules of Publicodes as its engine takes them, parsed from YAML or not. */
export type PublicodesDocument = Readonly<Record<string, unknown>>;

/** The name under which Publicodes knows a fact. */
export const publicodesFact = (fact: string): string => ['fact', ...fact.split('.')].join(' . ');

const anyOf = (parts: readonly PublicodesForm[]): PublicodesForm =>
  parts.length === 1 ? parts[0]! : { 'une de ces conditions': parts };
const allOf = (parts: readonly PublicodesForm[]): PublicodesForm =>
  parts.length === 1 ? parts[0]! : { 'toutes ces conditions': parts };

const idiom: Idiom<PublicodesForm> = {
  all: allOf,
  any: anyOf,
  holds: (id) => `definition . ${id}`,
  test: ({ fact, operator, value }: Leaf) => {
    const name = publicodesFact(fact);
    if (operator === 'is') return value === true ? name : `${name} = non`;
    const values = value as readonly string[];
    return operator === 'oneOf'
      ? anyOf(values.map((one) => `${name} = '${one}'`))
      : allOf(values.map((one) => `${name} != '${one}'`));
  },
};

/** The namespaces above a name. */
const above = (name: string): readonly string[] => {
  const parts = name.split(' . ');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(' . '));
};

function documentOf({ facts, definitions, norms }: PeerNorms, ofTruth: object): PublicodesDocument {
  const questions = facts.map(({ name, values }): [string, unknown] => [
    publicodesFact(name),
    {
      question: `${name}?`,
      ...(values[0] === false ? ofTruth : { 'une possibilité': values.map((one) => `'${one}'`) }),
    },
  ]);
  const rules = [
    ...Object.entries(translatedEach(definitions, idiom)).map(([id, form]): [string, unknown] => [
      `definition . ${id}`,
      form,
    ]),
    ...Object.entries(translatedEach(norms, idiom)).map(([id, form]): [string, unknown] => [`norm . ${id}`, form]),
  ];
  const named = [...questions, ...rules];
  return Object.fromEntries([...named.flatMap(([name]) => above(name)).map((name) => [name, null]), ...named]);
}

/** The norms with a question for each fact: what is not answered stays undefined, and is told as missing. */
export const toPublicodes = (norms: PeerNorms): PublicodesDocument => documentOf(norms, {});

/** The same with `par défaut: non` for each truth, as models have it that are to give a result from the start. */
export const toPublicodesWithDefaults = (norms: PeerNorms): PublicodesDocument =>
  documentOf(norms, { 'par défaut': 'non' });
