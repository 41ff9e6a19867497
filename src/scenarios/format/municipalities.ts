import { evaluationOf } from '../../assessment/answer.ts';
import { knownMunicipality } from '../../assessment/notifications.ts';
import type { Assessment } from '../../model/answer/answer.ts';
import { caseFacts } from '../../model/facts/case-facts.ts';

/** What stands for a municipality that the case does not tell. */
export const anotherMunicipality = 'another-municipality';

const municipalityFacts: readonly string[] = caseFacts.flatMap(({ path, type }) =>
  type === 'municipality' ? path : [],
);

/**
 * Makes what stands for a municipality in a report or a record: the facts that told it, such as
 * `child.registeredResidence`, and never the municipality itself, which can tell where a child is.
 *
 * @param answer An answer of `assess`, as it was returned.
 */
export function municipalityNames(answer: Assessment): (municipality: string) => string {
  const { encoded } = evaluationOf(answer)!;
  return (municipality) =>
    municipalityFacts.filter((path) => knownMunicipality(encoded, path) === municipality).join(', ') ||
    anotherMunicipality;
}

/** Plain data with every municipality in it replaced by what stands for it. */
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
