import type { DefinitionVersion } from '../model/rule/norm.ts';
import type { Evaluation } from './entity-rules.ts';

/** Whether a finding that holds depends on a presumption (§ 3 (2), second sentence). */
export function isPresumed({ evaluator, codes, truths }: Evaluation, version: DefinitionVersion, at: number): boolean {
  if (truths[at] !== true || version.presumedWhen === undefined) return false;
  return codes[evaluator.compiled.positionOf.get(version.presumedWhen)!] === 2;
}
