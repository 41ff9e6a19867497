import type { Condition, Leaf } from '../../../src/model/rule/condition.ts';

/** How a peer says what a condition is made of. */
export interface Idiom<Form> {
  readonly all: (parts: readonly Form[]) => Form;
  readonly any: (parts: readonly Form[]) => Form;
  readonly holds: (definition: string) => Form;
  readonly test: (leaf: Leaf) => Form;
}

/** Says a condition in the idiom of a peer, part by part. */
export function translated<Form>(condition: Condition, idiom: Idiom<Form>): Form {
  const parts = (conditions: readonly Condition[]) => conditions.map((part) => translated(part, idiom));
  if ('all' in condition)
    return condition.all.length === 1 ? parts(condition.all)[0]! : idiom.all(parts(condition.all));
  if ('any' in condition) return idiom.any(parts(condition.any));
  return 'condition' in condition ? idiom.holds(condition.condition) : idiom.test(condition);
}

/** Says each of some conditions by name. */
export const translatedEach = <Form>(
  conditions: Readonly<Record<string, Condition>>,
  idiom: Idiom<Form>,
): Record<string, Form> =>
  Object.fromEntries(Object.entries(conditions).map(([id, condition]) => [id, translated(condition, idiom)]));
