import { always, type Condition } from '../../model/rule/condition.ts';
import { differSomewhere } from './condition-pair.ts';
import { conditionUnder, type Laws } from './joint-space.ts';
import { type PersonJoint, personPair } from './person-joint.ts';
import { testedBy } from './person-space.ts';

/** Through what a norm changed: of itself, or by facts that get their meaning from the law. */
export function sourcesOfPersonChange(
  joint: PersonJoint,
  { before, after }: { readonly before: Condition; readonly after: Condition },
): { readonly isOwn: boolean; readonly through: readonly string[] } {
  const { space } = personPair(joint, before, after);
  const differs = (one: Condition, other: Condition): boolean => differSomewhere({ space, before: one, after: other });
  const under = (condition: Condition, side: keyof Laws, otherwise: readonly string[] = []): Condition => {
    const otherSide = side === 'before' ? 'after' : 'before';
    const nameOf = (fact: string): string => joint.nameOf(fact, otherwise.includes(fact) ? otherSide : side);
    return condition === always ? condition : conditionUnder(condition, { nameOf }, side);
  };
  const isOwn =
    differs(under(before, 'before'), under(after, 'before')) || differs(under(before, 'after'), under(after, 'after'));
  const doubled = [...new Set([...testedBy(before), ...testedBy(after)])].filter(
    (fact) => joint.nameOf(fact, 'before') !== joint.nameOf(fact, 'after'),
  );
  const through = doubled.filter((fact) =>
    [before, after].some((condition, at) => {
      const side = at === 0 ? 'before' : 'after';
      return differs(under(condition, side), under(condition, side, [fact]));
    }),
  );
  return { isOwn, through: isOwn || through.length > 0 ? through : doubled };
}
