import {
  meaningStatuses,
  type ProvisionComparison,
  provisionChanges,
  restingShown,
  type WordingComparison,
} from '../../compare/comparison/wording-comparison.ts';
import type { MeaningDirection, RuleComparison } from '../../compare/meaning/meaning-comparison.ts';
import type { Redline } from '../../compare/texts/redline.ts';
import type { Language } from '../../model/rule/truth.ts';
import { dayIn, namedAs } from '../report/in-words.ts';
import { asMarkdown, codeBlock, listIn, markdownFile, tableIn } from '../report/markdown.ts';
import {
  aspectWords,
  changeMeanings,
  changeWords,
  comparisonWords,
  filled,
  outcomeInWords,
  pageWords,
  restingStatus,
  statusHeadings,
  statusMeanings,
  statusWords,
} from '../report/report-words.ts';
import { aspectInWords } from './aspect-words.ts';
import { ledeOf, namedWording } from './comparison-words.ts';
import { factsTold, witnessAsYaml, witnessCommands, witnessFile } from './counterexample.ts';

/**
 * Writes a comparison of wordings as Markdown: what changed of the provisions, with the redline where texts were given, and
 * every rule that is not the same.
 *
 * @param comparison What `compareWordings` gave.
 * @param lang The language of the report; official texts stay in theirs.
 */
export function comparisonAsMarkdown(comparison: WordingComparison, lang: Language): string {
  const { before, after, between, counts, provisions, rules, offenceLists, texts } = comparison;
  const words = comparisonWords;
  const differing = rules.filter(({ status }) => status !== 'same');
  return markdownFile([
    `# ${pageWords.act[lang]}: ${words.title[lang]}`,
    `${namedWording(before, lang)} → ${namedWording(after, lang)}`,
    ...ledeOf(comparison, lang),
    `## ${pageWords.overview[lang]}`,
    tableIn(
      [words.provisions[lang], pageWords.meaning[lang], pageWords.number[lang]],
      provisionChanges.map((one) => [changeWords[one][lang], changeMeanings[one][lang], `${counts.provisions[one]}`]),
    ),
    tableIn(
      [words.rules[lang], pageWords.meaning[lang], pageWords.number[lang]],
      meaningStatuses.map((one) => [statusWords[one][lang], statusMeanings[one][lang], `${counts.rules[one]}`]),
    ),
    `## ${words.between[lang]}`,
    between.length === 0
      ? words.noneBetween[lang]
      : tableIn(
          [words.inForce[lang], words.actOf[lang], words.note[lang]],
          between.map(({ day, amendingActs, note }) => [
            dayIn(day, lang),
            amendingActs.map(({ reference }) => reference).join('; '),
            asMarkdown(note[lang]),
          ]),
        ),
    `## ${words.provisions[lang]}`,
    texts === undefined ? words.withoutTexts[lang] : undefined,
    provisionTable(comparison, lang),
    ...provisions.flatMap((provision) => redlineBlocks(provision, lang)),
    `## ${words.rules[lang]}`,
    ...meaningStatuses.flatMap((status) => {
      const own = differing.filter((rule) => rule.status === status);
      return own.length === 0
        ? []
        : [`### ${statusHeadings[status][lang]}`, ...own.flatMap((rule) => ruleBlocks(rule, comparison, lang))];
    }),
    offenceLists.length === 0 ? undefined : `## ${words.offenceLists[lang]}`,
    offenceLists.length === 0
      ? undefined
      : tableIn(
          [words.list[lang], words.change[lang], words.onlyBefore[lang], words.onlyAfter[lang]],
          offenceLists.map(({ provision, code, status, onlyBefore, onlyAfter }) => [
            `${provision}, ${words[code === 'penal-code' ? 'penalCode' : 'criminalCode'][lang]}`,
            statusWords[status][lang],
            onlyBefore.map((span) => span.words[lang]).join(', ') || '—',
            onlyAfter.map((span) => span.words[lang]).join(', ') || '—',
          ]),
        ),
    `## ${words.how[lang]}`,
    words.howSame[lang],
    words.howRests[lang],
  ]);
}

/** The provisions of which something is to be told: their change, or a rule that is not the same. */
function provisionTable({ provisions }: WordingComparison, lang: Language): string {
  const words = comparisonWords;
  const encoded = provisions.filter((one) => {
    const { differing, links } = restingShown(one);
    return one.change !== 'unchanged' || differing.length + links.length > 0;
  });
  return tableIn(
    [words.provision[lang], words.change[lang], words.saying[lang], words.restingRules[lang]],
    encoded.map((provision) => {
      const { before, after, change, amendedBy } = provision;
      const saying = (after ?? before)!;
      return [
        namedAs(before?.reference, after?.reference),
        [changeWords[change][lang], ...amendedBy].join('; '),
        asMarkdown(saying.repealed ? words.repealed[lang] : saying.summary[lang]),
        restingInWords(provision, lang),
      ];
    }),
  );
}

function restingInWords(provision: ProvisionComparison, lang: Language): string {
  const { noEffect } = provision;
  if (provision.rules.length + provision.links.length === 0) return comparisonWords.noRule[lang];
  const { differing, links, same, others } = restingShown(provision);
  return [
    ...(noEffect ? [comparisonWords.noEffect[lang]] : []),
    ...[...differing, ...links].map((one) => `\`${one.id}\` (${restingStatus(one, lang)})`),
    ...(same.length === 0 ? [] : [filled(comparisonWords.sameRules[lang], { '': same.length })]),
    ...(others === 0 ? [] : [filled(comparisonWords.otherRules[lang], { '': others })]),
  ].join('; ');
}

function redlineBlocks({ before, after, text }: ProvisionComparison, lang: Language): string[] {
  if (text?.redline === undefined) return [];
  const { heading, text: own } = text.redline;
  const laid = [heading, own].map(redlineInMarkdown).filter((line) => line !== '');
  if (laid.length === 0) return [];
  return [
    `**${namedAs(before?.reference, after?.reference)}** (${changeWords[changeOf(text.change)][lang]})`,
    ...laid.map((line) => `> ${line}`),
  ];
}

const changeOf = (change: 'added' | 'repealed' | 'renumbered' | 'changed' | 'unchanged') =>
  change === 'changed' ? 'amended' : change;

/** Two texts as one: with the marks of HTML, which Markdown hands on: its own need spaces around them. */
function redlineInMarkdown(redline: Redline): string {
  return redline
    .map(({ kind, text }) => {
      const own = asMarkdown(text.trim());
      const [lead, end] = [/^\s*/u.exec(text)![0], text.trim() === '' ? '' : /\s*$/u.exec(text)![0]];
      if (kind === 'same' || own === '') return `${lead}${own}${end}`;
      return kind === 'removed' ? `${lead}<del>${own}</del>${end}` : `${lead}<ins>${own}</ins>${end}`;
    })
    .join('')
    .trim();
}

function ruleBlocks(rule: RuleComparison, { before, after }: WordingComparison, lang: Language): string[] {
  const { id, label, aspects, directions, replacedBy = [] } = rule;
  const provisions = [...new Set([...(rule.before?.provisions ?? []), ...(rule.after?.provisions ?? [])])];
  return [
    `#### ${asMarkdown(label[lang])} (\`${id}\`)`,
    provisions.join(', '),
    ...(replacedBy.length === 0
      ? []
      : [`${comparisonWords.replacedBy[lang]}: ${replacedBy.map((one) => `\`${one}\``).join(', ')}`]),
    ...(aspects.length === 0
      ? []
      : [
          tableIn(
            [comparisonWords.aspect[lang], dayIn(before.day, lang), dayIn(after.day, lang)],
            aspects.map((one) => [
              aspectWords[one.aspect][lang],
              asMarkdown(aspectInWords(one.aspect, one.before, lang)),
              asMarkdown(aspectInWords(one.aspect, one.after, lang)),
            ]),
          ),
        ]),
    ...directions.flatMap((direction) => directionBlocks(rule, direction, lang)),
  ];
}

function directionBlocks(
  { id, kind }: RuleComparison,
  { before, after, words, witness }: MeaningDirection,
  lang: Language,
): string[] {
  const turn = [before, after].map((outcome) => outcomeInWords(kind, outcome, lang)).join(' → ');
  return [
    `**${turn}** ${comparisonWords.condition[lang].toLowerCase()}:`,
    words === undefined ? comparisonWords.onlyUnknown[lang] : listIn(words[lang]),
    ...(witness === undefined
      ? []
      : [
          `${comparisonWords[witness.kind === 'case' ? 'witnessCase' : 'witnessPerson'][lang]}: ${factsTold(witness)
            .map(({ path, value }) => `\`${path}: ${value}\``)
            .join(', ')}`,
          filled(comparisonWords.saveAs[lang], { '': `\`${witnessFile(id)}\`` }),
          codeBlock('yaml', witnessAsYaml(witness)),
          codeBlock('sh', witnessCommands(id, witness).join('\n')),
        ]),
  ];
}
