import { LawError } from '../../act/law-error.ts';
import type { MutantReport, MutationReport } from './mutate.ts';

/** By the id of a mutant the reason why no scenario can, or has to, kill it. */
export type Explanations = ReadonlyMap<string, string>;

/**
 * Reads explanations: a mapping of ids of mutants to reasons.
 *
 * @param document The parsed YAML or JSON document; `undefined` for an empty one.
 * @throws LawError `wrong-type`.
 */
export function readExplanations(document: unknown): Explanations {
  if (document === undefined || document === null) return new Map();
  const isMapping = typeof document === 'object' && !Array.isArray(document);
  if (!isMapping)
    throw new LawError({ code: 'wrong-type', path: '', expected: 'a mapping of ids of mutants to reasons' });
  Object.values(document).forEach((reason, index) => {
    if (typeof reason === 'string' && reason.trim() !== '') return;
    throw new LawError({
      code: 'wrong-type',
      path: `key ${index + 1}`,
      expected: 'a reason as text that is not empty',
    });
  });
  return new Map(Object.entries(document as Readonly<Record<string, string>>));
}

/** A mutation report with the explanations of survivors. */
export interface ExplainedReport extends MutationReport {
  /** The survivors without an explanation. */
  readonly unexplained: readonly MutantReport[];
  readonly explained: readonly (MutantReport & { readonly reason: string })[];
  /** The ids of explanations for mutants that did not survive. */
  readonly needless: readonly string[];
}

/** Splits the survivors by whether they are explained. */
export function withExplanations(report: MutationReport, explanations: Explanations): ExplainedReport {
  const { survivors } = report;
  const ids = new Set(survivors.map(({ id }) => id));
  return {
    ...report,
    unexplained: survivors.filter(({ id }) => !explanations.has(id)),
    explained: survivors.flatMap((one) => {
      const reason = explanations.get(one.id);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
    needless: [...explanations.keys()].filter((id) => !ids.has(id)),
  };
}
