import { evaluationOf } from '../../assessment/answer.ts';
import { knownMunicipality } from '../../assessment/notifications.ts';
import type { Assessment } from '../../model/answer/answer.ts';
import { caseFacts } from '../../rules/facts/case-facts.ts';

/** The replacement for a municipality that no fact of the case names. */
const anotherMunicipality = 'another-municipality';

const municipalityFacts: readonly string[] = caseFacts.flatMap(({ path, type }) =>
  type === 'municipality' ? path : [],
);

/**
 * Gives the replacement for a municipality in a report or a snapshot: the paths of the facts that name it, such as
 * `child.registeredResidence`, and never the municipality itself, which can reveal where a child is.
 *
 * @param answer An answer of `assess`, as it was returned.
 */
export function municipalityNames(answer: Assessment): (municipality: string) => string {
  const { encoded } = evaluationOf(answer)!;
  return (municipality) =>
    municipalityFacts.filter((path) => knownMunicipality(encoded, path) === municipality).join(', ') ||
    anotherMunicipality;
}

/** Plain data in which every municipality is replaced. */
export function withoutMunicipalities(data: unknown, nameOf: (municipality: string) => string): unknown {
  if (Array.isArray(data)) return data.map((item) => withoutMunicipalities(item, nameOf));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'municipality' && typeof value === 'string' ? nameOf(value) : withoutMunicipalities(value, nameOf),
    ]),
  );
}
