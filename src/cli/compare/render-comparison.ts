import type { ProvisionComparison, WordingComparison } from '../../compare/comparison/wording-comparison.ts';
import { meaningStatuses, provisionChanges, restingShown } from '../../compare/comparison/wording-comparison.ts';
import type { RuleComparison } from '../../compare/meaning/meaning-comparison.ts';
import { namedAs } from '../report/in-words.ts';
import {
  aspectWords,
  changeWords,
  comparisonWords,
  outcomeInWords,
  pageWords,
  restingStatus,
  statusHeadings,
  statusWords,
} from '../report/report-words.ts';
import { glued, type Span } from '../terminal/layout.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import { below, fromMargin, heading, type RenderContext, row, type Section } from '../terminal/text-blocks.ts';
import { aspectInWords } from './aspect-words.ts';
import { ledeOf, namedWording } from './comparison-words.ts';

/**
 * A comparison of wordings as a person reads it on a terminal: what changed of the provisions, and every rule that is not the
 * same, with the condition under which it comes out otherwise.
 *
 * @returns Lines of text, with a line break at the end.
 */
export function renderComparison(comparison: WordingComparison, look: RenderOptions): string {
  const page: RenderContext = { ...look, readings: new Map() };
  const { provisions, rules } = comparison;
  const encoded = provisions.filter(({ change }) => change !== 'unchanged');
  const sections: readonly Section[] = [
    header(comparison, page),
    ...(encoded.length === 0
      ? []
      : [[heading(page, comparisonWords.provisions), ...encoded.flatMap((one) => provisionLines(one, page))]]),
    ...meaningStatuses
      .filter((status) => status !== 'same')
      .flatMap((status): Section[] => {
        const own = rules.filter((rule) => rule.status === status);
        return own.length === 0
          ? []
          : [[heading(page, statusHeadings[status]), ...own.flatMap((rule) => ruleLines(rule, page))]];
      }),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header(comparison: WordingComparison, page: RenderContext): Section {
  const { before, after, counts } = comparison;
  const { lang, colors } = page;
  const counted = <Name extends string>(
    names: readonly Name[],
    words: Readonly<Record<Name, Readonly<Record<typeof lang, string>>>>,
    numbers: Readonly<Record<Name, number>>,
  ): string =>
    names
      .filter((name) => numbers[name] > 0)
      .map((name) => glued(`${words[name][lang]} ${numbers[name]}`))
      .join(', ');
  return [
    ...fromMargin(page, { text: `${pageWords.act[lang]}: ${comparisonWords.title[lang]}`, style: colors.bold }),
    ...fromMargin(page, { text: `${namedWording(before, lang)} → ${namedWording(after, lang)}` }),
    ...ledeOf(comparison, lang).flatMap((text) => fromMargin(page, { text })),
    ...fromMargin(page, {
      text: `${comparisonWords.provisions[lang]}: ${counted(provisionChanges, changeWords, counts.provisions)}`,
    }),
    ...fromMargin(page, {
      text: `${comparisonWords.rules[lang]}: ${counted(meaningStatuses, statusWords, counts.rules)}`,
    }),
  ];
}

function provisionLines(provision: ProvisionComparison, page: RenderContext): string[] {
  const { before, after, change, amendedBy, rules, links: all, noEffect } = provision;
  const { lang, colors } = page;
  const spans: Span[] = [{ text: changeWords[change][lang], style: colors.bold }];
  if (amendedBy.length > 0) spans.push({ text: `(${amendedBy.map(glued).join('; ')})`, style: colors.dim });
  const { differing, links } = restingShown(provision);
  const saying = (after ?? before)!;
  return [
    ...row(page, namedAs(before?.reference, after?.reference).replaceAll('\u00a0', ' '), spans),
    ...(saying.repealed ? [] : below(page, { text: saying.summary[lang] })),
    ...(noEffect ? below(page, { text: comparisonWords.noEffect[lang], style: colors.green }) : []),
    ...(rules.length + all.length === 0 ? below(page, { text: comparisonWords.noRule[lang], style: colors.dim }) : []),
    ...(differing.length + links.length === 0
      ? []
      : below(page, {
          text: [...differing, ...links].map((one) => `${glued(one.id)} (${restingStatus(one, lang)})`).join(', '),
        })),
  ];
}

function ruleLines(
  { id, kind, label, before, after, aspects, directions, status, replacedBy }: RuleComparison,
  page: RenderContext,
): string[] {
  const { lang, colors } = page;
  const [cited] = (after ?? before)!.provisions;
  const instead = (replacedBy ?? []).map(glued).join(', ');
  return [
    ...row(page, cited!, [
      { text: label[lang], style: colors.bold },
      { text: id, style: colors.dim },
    ]),
    ...(instead === '' ? [] : below(page, { text: `${comparisonWords.replacedBy[lang]}: ${instead}` })),
    ...aspects.flatMap((one) => [
      ...below(page, { text: `${aspectWords[one.aspect][lang]}:`, style: colors.dim }),
      ...below(page, {
        text: `${aspectInWords(one.aspect, one.before, lang)} → ${aspectInWords(one.aspect, one.after, lang)}`,
      }),
    ]),
    ...(status === 'changed' ? directions : []).flatMap((direction) => [
      ...below(page, {
        text: [direction.before, direction.after].map((outcome) => outcomeInWords(kind, outcome, lang)).join(' → '),
        style: colors.yellow,
      }),
      ...(direction.words?.[lang] ?? comparisonWords.onlyUnknown[lang])
        .split('\n')
        .flatMap((line) => indented(line, page)),
    ]),
  ];
}

/** A line of a condition, with the indent that it has. */
function indented(line: string, page: RenderContext): string[] {
  const indent = ' '.repeat(line.search(/\S|$/u));
  return below({ ...page, width: page.width - indent.length }, { text: line.trim() }).map((one) => `${indent}${one}`);
}
