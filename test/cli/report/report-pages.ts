import { readWording } from '../../../src/act/official-text/read-wording.ts';
import { verifyText } from '../../../src/act/verify-text.ts';
import { comparisonDocument } from '../../../src/cli/compare/comparison-document.ts';
import { historyDocument } from '../../../src/cli/history/history-document.ts';
import { impactDocument } from '../../../src/cli/impact/impact-document.ts';
import { renderHtml } from '../../../src/cli/report/render-html.ts';
import { verificationDocument } from '../../../src/cli/verify/verification-document.ts';
import {
  compareOutcomes,
  compareWordings,
  historyOf,
  sampleDocuments,
  type WordingComparison,
} from '../../../src/compare.ts';
import type { Language } from '../../../src/model/rule/truth.ts';
import { dependentsOf } from '../../../src/rules/dependents.ts';
import { officialFiles, published } from '../../act/official-text/official-texts.ts';
import { printEnglish, saidOn } from '../../act/official-text/printed-act.ts';
import { actTextsFolder } from '../../support/act-texts.ts';

/** Sections among which every change and every kind of rule is met. */
const sections = /^§ (?:13|16|20|29|32)(?: |$)/u;

/**
 * A comparison with some sections and, alone, the rules that rest on them or take the place of one of these, so that a
 * browser checks a page of it quickly.
 */
function withSomeSections(comparison: WordingComparison): WordingComparison {
  const provisions = comparison.provisions.filter(({ before, after }) => sections.test((after ?? before)!.reference));
  const dependents = new Set(provisions.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const replacing = new Set(
    comparison.rules.flatMap(({ id, replacedBy = [] }) => (dependents.has(id) ? replacedBy : [])),
  );
  const rules = comparison.rules.filter(
    ({ id, kind }) => dependents.has(id) || replacing.has(id) || kind === 'record-condition',
  );
  return { ...comparison, provisions, rules };
}

/** The texts of both wordings: the official ones where they are available, else in our own words. */
function texts() {
  const [one, other] = officialFiles;
  const own = (day: string) => readWording(printEnglish(saidOn(day, 'en'), day));
  return actTextsFolder === undefined
    ? { before: own('2016-01-01'), after: own('2023-04-01') }
    : { before: readWording(published(one)), after: readWording(published(other)) };
}

let kept: WordingComparison | undefined;

/** The comparison that the pages are of; it is made when the first page needs it. */
function with2023(): WordingComparison {
  kept ??= withSomeSections(compareWordings('2016', '2023', texts()));
  return kept;
}

/** A report with texts. */
export const comparisonPage = (lang: Language): string => renderHtml(comparisonDocument(with2023(), lang));

/** A report without texts. */
export function comparisonPageWithoutTexts(lang: Language): string {
  const { texts: _texts, ...comparison } = with2023();
  const provisions = comparison.provisions.map(({ text: _text, ...provision }) => provision);
  return renderHtml(comparisonDocument({ ...comparison, provisions }, lang));
}

/** A report of an impact, in which small counts are suppressed. */
export function impactPage(lang: Language): string {
  const documents = (kind: 'case' | 'person', count: number) => {
    const sampled = sampleDocuments({ seed: 1, kind });
    return Array.from({ length: count }, () => sampled.next().value);
  };
  const options = { at: '2027-06-14T10:00', suppressBelow: 5 };
  const all = [...documents('case', 300), ...documents('person', 60)];
  const report = compareOutcomes(all, '2023', '2027-01-01', options);
  const norms = report.norms.filter(({ provisions }) => sections.test((provisions.after[0] ?? provisions.before[0])!));
  return renderHtml(impactDocument({ ...report, norms }, lang));
}

/** A report of a history. */
export const historyPage = (lang: Language): string => renderHtml(historyDocument(historyOf('§ 27²'), lang));

/** A report of a verification of a text in which some provisions differ. */
export function verificationPage(lang: Language): string {
  const text = readWording(printEnglish(saidOn('2016-01-01', 'en'), '2016-01-01'));
  return renderHtml(verificationDocument(verifyText(text, '2023', dependentsOf), lang, false));
}
