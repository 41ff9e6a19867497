import {
  type CoverageReport,
  type LeafCoverage,
  leafShare,
  percentOf,
  type RuleCoverage,
  type Share,
  truthShare,
} from './coverage.ts';
import type { Scenario } from './scenario.ts';

/** How a report is told. */
export interface CoverageTextOptions {
  /** Also the rules that are covered whole. */
  readonly full?: boolean;
  /** Writes scenarios as they stand in a file. */
  readonly scenariosAs: (scenarios: readonly Scenario[]) => string;
}

/** A coverage report to read: the shares, then what is not shown yet with scenarios that would show it. */
export function coverageInWords(report: CoverageReport, { full = false, scenariosAs }: CoverageTextOptions): string {
  const open = report.rules.filter(({ wouldCover }) => wouldCover.length > 0);
  const notCounted = report.rules.flatMap((rule) =>
    rule.leaves.filter((leaf) => leaf.notCounted !== undefined).map((leaf) => notCountedInWords(rule, leaf)),
  );
  const parts = [
    [
      `Coverage of the law by ${report.scenarios} scenarios`,
      `  norms       ${shareInWords(report.norms)} of the truths that are possible`,
      `  conditions  ${shareInWords(report.conditions)} of the leaves that can turn a rule`,
    ].join('\n'),
    ...(full ? [provisionsInWords(report)] : []),
    ...open.map((rule) => `${openInWords(rule)}\n${indented(scenariosAs(rule.wouldCover).trimEnd())}`),
    ...(notCounted.length === 0 ? [] : [`Not counted\n${notCounted.join('\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const shareInWords = (share: Share): string =>
  `${percentOf(share).toFixed(1).padStart(5)} %  ${share.covered} of ${share.of}`;

const nameOf = ({ id, condition, from }: RuleCoverage): string =>
  `${condition === undefined ? id : `${id}, ${condition}`}, from ${from}`;

function provisionsInWords({ provisions, rules }: CoverageReport): string {
  return provisions
    .map(({ provision }) => {
      const own = rules.filter((rule) => rule.provisions[0] === provision);
      return [provision, ...own.map((rule) => `  ${ruleInWords(rule)}`)].join('\n');
    })
    .join('\n');
}

function ruleInWords(rule: RuleCoverage): string {
  const { applied, notApplied, unknown } = rule.expected;
  const truths = truthShare(rule);
  const leaves = leafShare(rule);
  const ofTruths =
    rule.kind === 'record'
      ? []
      : [
          `applied ${applied}, not applied ${notApplied}, unknown ${unknown}`,
          `truths ${truths.covered} of ${truths.of}`,
        ];
  const ofLeaves = leaves.of === 0 ? [] : [`conditions ${leaves.covered} of ${leaves.of}`];
  return `${nameOf(rule)}: ${[...ofTruths, ...ofLeaves].join('; ')}`;
}

/** What of a rule no scenario shows. */
function openInWords(rule: RuleCoverage): string {
  const missing = [
    ...(rule.kind === 'record'
      ? []
      : rule.possible.filter((truth) => rule.expected[keyOf(truth)] === 0).map((truth) => `${wordsOf(truth)}`)),
    ...rule.leaves
      .filter(({ notCounted, met, notMet }) => notCounted === undefined && !(met && notMet))
      .map(
        ({ leaf, words, met, notMet }) =>
          `that leaf ${leaf} alone turns it${met ? ' where it is not met' : notMet ? ' where it is met' : ''} (${words})`,
      ),
  ];
  return [
    `${rule.provisions[0]} ${nameOf(rule)}: no scenario shows`,
    ...missing.map((one) => `  - ${one}`),
    '  These would:',
  ].join('\n');
}

const keyOf = (truth: boolean | 'unknown'): keyof RuleCoverage['expected'] =>
  truth === 'unknown' ? 'unknown' : truth ? 'applied' : 'notApplied';

const wordsOf = (truth: boolean | 'unknown'): string =>
  truth === 'unknown' ? 'it unknown' : truth ? 'it applied' : 'it not applied';

const notCountedInWords = (rule: RuleCoverage, { leaf, words, notCounted }: LeafCoverage): string =>
  `  ${nameOf(rule)}, leaf ${leaf} (${words}): ${notCounted}`;

const indented = (text: string): string => text.replaceAll(/^(?=.)/gmu, '    ');
