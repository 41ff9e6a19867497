import { cite } from '../../act/cite.ts';
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

/** How a report is written. */
export interface CoverageTextOptions {
  readonly lang: Language;
  /** Also print the coverage by provision, including rules that are fully covered. */
  readonly full?: boolean;
  /** Writes scenarios as a scenario file. */
  readonly scenariosAs: (scenarios: readonly Scenario[]) => string;
}

/** The messages of the report. */
export const coverageMessages = {
  heading: { en: 'Coverage of the law by scenarios', et: 'Seaduse kaetus stsenaariumidega' },
  belowThreshold: { en: 'Below the threshold of', et: 'Alla lävendi' },
  norms: { en: 'norms     ', et: 'normid    ' },
  ofTruths: { en: 'of the possible outcomes', et: 'võimalikest tulemustest' },
  conditions: { en: 'conditions', et: 'tingimused' },
  ofLeaves: { en: 'of the conditions that can change a rule alone', et: 'üksiktingimustest, mis võivad reegli tulemust üksi muuta' },
  of: { en: 'of', et: '/' },
  from: { en: 'from', et: 'alates' },
  applied: { en: 'applied', et: 'kohaldub' },
  notApplied: { en: 'not applied', et: 'ei kohaldu' },
  unknown: { en: 'unknown', et: 'teadmata' },
  truths: { en: 'outcomes', et: 'tulemusi' },
  noneCovers: { en: 'no scenario covers', et: 'ükski stsenaarium ei kata' },
  appliedCase: { en: 'a case where it applies', et: 'juhtumit, kus see kohaldub' },
  notAppliedCase: { en: 'a case where it does not apply', et: 'juhtumit, kus see ei kohaldu' },
  unknownCase: { en: 'a case where it is unknown', et: 'juhtumit, kus tulemus on teadmata' },
  aloneCase: {
    en: 'a case where condition {} alone decides it',
    et: 'juhtumit, kus tulemus sõltub üksnes üksiktingimusest {}',
  },
  would: { en: 'These scenarios would:', et: 'Selle kataksid:' },
  whereNotMet: { en: ' and is not met', et: ' ja see ei ole täidetud' },
  whereMet: { en: ' and is met', et: ' ja see on täidetud' },
  notCounted: { en: 'Not counted', et: 'Ei arvestata' },
  leaf: { en: 'condition', et: 'üksiktingimus' },
} satisfies Record<string, Bilingual>;

/** A coverage report as lines: the shares, then what is not covered, with scenarios that would cover it. */
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
    cite(provision, lang),
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

/** What no scenario covers of a rule. */
function formatUncovered(rule: RuleCoverage, lang: Language): readonly string[] {
  const { noneCovers, would } = coverageMessages;
  const isOpen = (truth: Truth): boolean => rule.kind !== 'record' && rule.expected[keyOf(truth)] === 0;
  const missing = [
    ...rule.possible.filter(isOpen).map((truth) => coverageMessages[`${keyOf(truth)}Case`][lang]),
    ...rule.leaves
      .filter(({ notCounted, met, notMet }) => notCounted === undefined && !(met && notMet))
      .map((leaf) => formatUncoveredLeaf(leaf, lang)),
  ];
  return [
    `${cite(rule.provisions[0]!, lang)} ${nameOf(rule, lang)}: ${noneCovers[lang]}`,
    ...missing.map((one) => `  - ${one}`),
    `  ${would[lang]}`,
  ];
}

function formatUncoveredLeaf({ leaf, words, met, notMet }: LeafCoverage, lang: Language): string {
  const { whereMet, whereNotMet } = coverageMessages;
  const side = met ? whereNotMet[lang] : notMet ? whereMet[lang] : '';
  return `${coverageMessages.aloneCase[lang].replace('{}', String(leaf))}${side} (${words[lang]})`;
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
