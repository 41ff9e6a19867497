import type { Bilingual, Language, Truth } from '../../model/rule/truth.ts';
import {
  type CoverageReport,
  type LeafCoverage,
  leafShare,
  percentOf,
  type RuleCoverage,
  type Share,
  truthShare,
} from './coverage.ts';
import type { Scenario } from '../format/scenario.ts';

/** The options of {@link formatCoverage}. */
export interface CoverageTextOptions {
  readonly lang: Language;
  /** Also list all rules by provision, the completely covered ones included. */
  readonly full?: boolean;
  /** Formats scenarios as in a scenario file. */
  readonly scenariosAs: (scenarios: readonly Scenario[]) => string;
}

/** The messages of the report. */
export const coverageMessages = {
  heading: { en: 'Coverage of the law by scenarios', et: 'Seaduse kaetus stsenaariumidega' },
  belowThreshold: { en: 'Below the threshold of', et: 'Alla läve' },
  norms: { en: 'norms     ', et: 'normid    ' },
  ofTruths: { en: 'of the truths that are possible', et: 'võimalikest tulemustest' },
  conditions: { en: 'conditions', et: 'tingimused' },
  ofLeaves: { en: 'of the leaves that can turn a rule', et: 'lehtedest, millest reegel võib sõltuda' },
  of: { en: 'of', et: '/' },
  from: { en: 'from', et: 'alates' },
  applied: { en: 'applied', et: 'kohaldub' },
  notApplied: { en: 'not applied', et: 'ei kohaldu' },
  unknown: { en: 'unknown', et: 'teadmata' },
  truths: { en: 'truths', et: 'tulemusi' },
  noneShows: { en: 'no scenario shows', et: 'ükski stsenaarium ei näita' },
  it: { en: 'it ', et: 'et ' },
  would: { en: 'These would:', et: 'Need näitaksid:' },
  whereNotMet: { en: ' where it is not met', et: ' siis, kui see ei ole täidetud' },
  whereMet: { en: ' where it is met', et: ' siis, kui see on täidetud' },
  notCounted: { en: 'Not counted', et: 'Ei arvestata' },
  leaf: { en: 'leaf', et: 'leht' },
} satisfies Record<string, Bilingual>;

/** The lines of a coverage report: the shares, then what is not covered, with scenarios that would cover it. */
export function formatCoverage(
  report: CoverageReport,
  { lang, full = false, scenariosAs }: CoverageTextOptions,
): readonly string[] {
  const { norms, ofTruths, conditions, ofLeaves, notCounted } = coverageMessages;
  const reasons = report.rules.flatMap((rule) => rule.leaves.flatMap((leaf) => formatNotCounted(rule, leaf, lang)));
  const parts: readonly (readonly string[])[] = [
    [
      `${norms[lang]}  ${formatShare(report.norms, lang)} ${ofTruths[lang]}`,
      `${conditions[lang]}  ${formatShare(report.conditions, lang)} ${ofLeaves[lang]}`,
    ],
    ...(full ? [formatProvisions(report, lang)] : []),
    ...report.rules
      .filter(({ wouldCover }) => wouldCover.length > 0)
      .map((rule) => [...formatUncovered(rule, lang), ...indented(scenariosAs(rule.wouldCover).trimEnd().split('\n'))]),
    ...(full && reasons.length > 0 ? [[notCounted[lang], ...reasons]] : []),
  ];
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

const formatShare = (share: Share, lang: Language): string =>
  `${percentOf(share).toFixed(1).padStart(5)} %  ${formatCount(share, lang)}`;

const formatCount = ({ covered, of }: Share, lang: Language): string => `${covered} ${coverageMessages.of[lang]} ${of}`;

const nameOf = ({ id, condition, from }: RuleCoverage, lang: Language): string =>
  `${condition === undefined ? id : `${id}, ${condition}`}, ${coverageMessages.from[lang]} ${from}`;

const formatProvisions = ({ provisions, rules }: CoverageReport, lang: Language): readonly string[] =>
  provisions.flatMap(({ provision }) => [
    provision,
    ...rules.filter((rule) => rule.provisions[0] === provision).map((rule) => `  ${formatRuleCoverage(rule, lang)}`),
  ]);

function formatRuleCoverage(rule: RuleCoverage, lang: Language): string {
  const { applied, notApplied, unknown, truths, conditions } = coverageMessages;
  const { expected } = rule;
  const leaves = leafShare(rule);
  const ofTruths = [
    `${applied[lang]} ${expected.applied}, ${notApplied[lang]} ${expected.notApplied}, ${unknown[lang]} ${expected.unknown}`,
    `${truths[lang]} ${formatCount(truthShare(rule), lang)}`,
  ];
  const ofLeaves = leaves.of === 0 ? [] : [`${conditions[lang]} ${formatCount(leaves, lang)}`];
  return `${nameOf(rule, lang)}: ${[...(rule.kind === 'record' ? [] : ofTruths), ...ofLeaves].join('; ')}`;
}

/** The lines about what no scenario covers of a rule. */
function formatUncovered(rule: RuleCoverage, lang: Language): readonly string[] {
  const { noneShows, it, would } = coverageMessages;
  const isOpen = (truth: Truth): boolean => rule.kind !== 'record' && rule.expected[keyOf(truth)] === 0;
  const missing = [
    ...rule.possible.filter(isOpen).map((truth) => `${it[lang]}${coverageMessages[keyOf(truth)][lang]}`),
    ...rule.leaves
      .filter(({ notCounted, met, notMet }) => notCounted === undefined && !(met && notMet))
      .map((leaf) => formatUncoveredLeaf(leaf, lang)),
  ];
  return [
    `${rule.provisions[0]} ${nameOf(rule, lang)}: ${noneShows[lang]}`,
    ...missing.map((one) => `  - ${one}`),
    `  ${would[lang]}`,
  ];
}

function formatUncoveredLeaf({ leaf, words, met, notMet }: LeafCoverage, lang: Language): string {
  const { whereMet, whereNotMet } = coverageMessages;
  const side = met ? whereNotMet[lang] : notMet ? whereMet[lang] : '';
  return lang === 'et'
    ? `et reegel sõltub üksnes lehest ${leaf}${side} (${words.et})`
    : `that leaf ${leaf} alone turns it${side} (${words.en})`;
}

const keyOf = (truth: Truth): keyof RuleCoverage['expected'] =>
  truth === 'unknown' ? 'unknown' : truth ? 'applied' : 'notApplied';

const formatNotCounted = (
  rule: RuleCoverage,
  { leaf, words, notCounted }: LeafCoverage,
  lang: Language,
): readonly string[] =>
  notCounted === undefined
    ? []
    : [`  ${nameOf(rule, lang)}, ${coverageMessages.leaf[lang]} ${leaf} (${words[lang]}): ${notCounted[lang]}`];

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `    ${line}`));
