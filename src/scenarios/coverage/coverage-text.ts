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

/** How a report is told. */
export interface CoverageTextOptions {
  readonly lang: Language;
  /** Also by provision, the rules that are covered whole among them. */
  readonly full?: boolean;
  /** Writes scenarios as they stand in a file. */
  readonly scenariosAs: (scenarios: readonly Scenario[]) => string;
}

/** What the report says in its own words. */
export const coverageWords = {
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

/** A coverage report to read, a line each: the shares, then what is not shown yet with scenarios that would show it. */
export function coverageInWords(
  report: CoverageReport,
  { lang, full = false, scenariosAs }: CoverageTextOptions,
): readonly string[] {
  const { norms, ofTruths, conditions, ofLeaves, notCounted } = coverageWords;
  const reasons = report.rules.flatMap((rule) => rule.leaves.flatMap((leaf) => notCountedInWords(rule, leaf, lang)));
  const parts: readonly (readonly string[])[] = [
    [
      `${norms[lang]}  ${shareInWords(report.norms, lang)} ${ofTruths[lang]}`,
      `${conditions[lang]}  ${shareInWords(report.conditions, lang)} ${ofLeaves[lang]}`,
    ],
    ...(full ? [provisionsInWords(report, lang)] : []),
    ...report.rules
      .filter(({ wouldCover }) => wouldCover.length > 0)
      .map((rule) => [...openInWords(rule, lang), ...indented(scenariosAs(rule.wouldCover).trimEnd().split('\n'))]),
    ...(full && reasons.length > 0 ? [[notCounted[lang], ...reasons]] : []),
  ];
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

const shareInWords = (share: Share, lang: Language): string =>
  `${percentOf(share).toFixed(1).padStart(5)} %  ${countInWords(share, lang)}`;

const countInWords = ({ covered, of }: Share, lang: Language): string => `${covered} ${coverageWords.of[lang]} ${of}`;

const nameOf = ({ id, condition, from }: RuleCoverage, lang: Language): string =>
  `${condition === undefined ? id : `${id}, ${condition}`}, ${coverageWords.from[lang]} ${from}`;

const provisionsInWords = ({ provisions, rules }: CoverageReport, lang: Language): readonly string[] =>
  provisions.flatMap(({ provision }) => [
    provision,
    ...rules.filter((rule) => rule.provisions[0] === provision).map((rule) => `  ${ruleInWords(rule, lang)}`),
  ]);

function ruleInWords(rule: RuleCoverage, lang: Language): string {
  const { applied, notApplied, unknown, truths, conditions } = coverageWords;
  const { expected } = rule;
  const leaves = leafShare(rule);
  const ofTruths = [
    `${applied[lang]} ${expected.applied}, ${notApplied[lang]} ${expected.notApplied}, ${unknown[lang]} ${expected.unknown}`,
    `${truths[lang]} ${countInWords(truthShare(rule), lang)}`,
  ];
  const ofLeaves = leaves.of === 0 ? [] : [`${conditions[lang]} ${countInWords(leaves, lang)}`];
  return `${nameOf(rule, lang)}: ${[...(rule.kind === 'record' ? [] : ofTruths), ...ofLeaves].join('; ')}`;
}

/** What of a rule no scenario shows. */
function openInWords(rule: RuleCoverage, lang: Language): readonly string[] {
  const { noneShows, it, would } = coverageWords;
  const isOpen = (truth: Truth): boolean => rule.kind !== 'record' && rule.expected[keyOf(truth)] === 0;
  const missing = [
    ...rule.possible.filter(isOpen).map((truth) => `${it[lang]}${coverageWords[keyOf(truth)][lang]}`),
    ...rule.leaves
      .filter(({ notCounted, met, notMet }) => notCounted === undefined && !(met && notMet))
      .map((leaf) => leafToShow(leaf, lang)),
  ];
  return [
    `${rule.provisions[0]} ${nameOf(rule, lang)}: ${noneShows[lang]}`,
    ...missing.map((one) => `  - ${one}`),
    `  ${would[lang]}`,
  ];
}

function leafToShow({ leaf, words, met, notMet }: LeafCoverage, lang: Language): string {
  const { whereMet, whereNotMet } = coverageWords;
  const side = met ? whereNotMet[lang] : notMet ? whereMet[lang] : '';
  return lang === 'et'
    ? `et reegel sõltub üksnes lehest ${leaf}${side} (${words.et})`
    : `that leaf ${leaf} alone turns it${side} (${words.en})`;
}

const keyOf = (truth: Truth): keyof RuleCoverage['expected'] =>
  truth === 'unknown' ? 'unknown' : truth ? 'applied' : 'notApplied';

const notCountedInWords = (
  rule: RuleCoverage,
  { leaf, words, notCounted }: LeafCoverage,
  lang: Language,
): readonly string[] =>
  notCounted === undefined
    ? []
    : [`  ${nameOf(rule, lang)}, ${coverageWords.leaf[lang]} ${leaf} (${words[lang]}): ${notCounted[lang]}`];

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `    ${line}`));
