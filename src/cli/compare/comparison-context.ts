import type { WordingComparison } from '../../compare/comparison/wording-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';

/** What the parts of the report need of the comparison. */
export interface ComparisonContext {
  readonly comparison: WordingComparison;
  readonly lang: Language;
  /** The anchors of the provisions in the report. */
  readonly anchors: ReadonlySet<string>;
  /** The labels of the rules, by their ids. */
  readonly ruleLabels: ReadonlyMap<string, string>;
}
