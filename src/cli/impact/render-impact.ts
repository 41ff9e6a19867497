import { deadlineChanges } from '../../compare/outcomes/deadline-change.ts';
import type {
  DeadlineOutcome,
  OutcomeReport,
  RecipientChange,
  RuleOutcome,
  TruthOutcome,
} from '../../compare/outcomes/outcome-report.ts';
import type { ShownCount } from '../../compare/outcomes/suppression.ts';
import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Actor } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { glued, printable, type Span } from '../terminal/layout.ts';
import { messages } from '../terminal/messages.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import { below, fromMargin, heading, type RenderContext, row, type Section } from '../terminal/text-blocks.ts';
import { deadlineChangeWords, impactWords, outcomeWords } from './impact-words.ts';

/** The most moves that are printed; the JSON has all. */
const mostMoves = 12;

/**
 * What two wordings make of cases and persons, as a person reads it: only what changes, by provision.
 *
 * @returns Lines of text, with a line break at the end.
 */
export function renderImpact(report: OutcomeReport, look: RenderOptions): string {
  const page: RenderContext = { ...look, readings: new Map() };
  const { findings, norms, routing, deadlines, persons } = report;
  const changing = [
    section(
      page,
      impactWords.findings,
      findings.flatMap((rule) => ruleLines(page, rule)),
    ),
    section(
      page,
      impactWords.norms,
      norms.flatMap((rule) => ruleLines(page, rule)),
    ),
    section(
      page,
      impactWords.routing,
      routing.bodies.flatMap(({ label, ...body }) => truthLines(page, '', label, body)),
    ),
    section(
      page,
      impactWords.moves,
      routing.moves.slice(0, mostMoves).flatMap((move) => moveLines(page, move)),
    ),
    section(
      page,
      impactWords.deadlines,
      [...deadlines, ...persons.deadlines].flatMap((one) => deadlineLines(page, one)),
    ),
    section(page, impactWords.personNorms, [
      ...truthLines(page, '', impactWords.barred, persons.barred),
      ...persons.norms.flatMap((rule) => ruleLines(page, rule)),
    ]),
  ].filter((lines) => lines.length > 0);
  const same = [...findings, ...norms, ...persons.norms].filter(({ changed }) => changed === 0).length;
  const end = changing.length === 0 ? impactWords.nothingChanges[page.lang] : `${same} ${impactWords.same[page.lang]}`;
  const blocks: readonly Section[] = [head(page, report), ...changing, fromMargin(page, { text: end })];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const section = (page: RenderContext, title: Bilingual, lines: readonly string[]): Section =>
  lines.length === 0 ? [] : [heading(page, title), ...lines];

function head(page: RenderContext, { from, to, suppressedBelow, documents }: OutcomeReport): string[] {
  const { lang, colors } = page;
  const count = (number: ShownCount): string => counted(page, number, suppressedBelow);
  const refused = Object.entries(documents.refused).map(([code, number]) => `${count(number)} ${code}`);
  const encoded = [
    `${count(documents.cases)} ${impactWords.cases[lang]}`,
    `${count(documents.persons)} ${impactWords.persons[lang]}`,
    ...(refused.length === 0 ? [] : [`${impactWords.refused[lang]}: ${refused.join(', ')}`]),
  ];
  const kept =
    suppressedBelow === null
      ? []
      : fromMargin(page, { text: impactWords.suppressed[lang].replace('{below}', String(suppressedBelow)) });
  return [
    colors.bold(`${messages.act[lang]}, ${impactWords.wordings[lang]} ${from} → ${to}`),
    ...fromMargin(page, { text: `${impactWords.compared[lang]} ${encoded.join(', ')}` }),
    ...kept,
  ];
}

/** A number with its thousands apart. */
const grouped = (number: number): string => String(number).replaceAll(/\B(?=(\d{3})+$)/gu, '\u00a0');

const counted = ({ lang }: RenderContext, count: ShownCount, limit: number | null): string =>
  count === 'suppressed' ? `${impactWords.fewerThan[lang]} ${limit}` : grouped(count);

const examplesOf = ({ lang }: RenderContext, examples: readonly (string | number)[]): string =>
  examples.length === 0 ? '' : `(${impactWords.such[lang]} ${examples.map((id) => printable(String(id))).join(', ')})`;

function ruleLines(page: RenderContext, { label, provisions, ...truth }: RuleOutcome): string[] {
  return truthLines(page, provisionsOf(provisions), label, truth);
}

/** The first provision of either version: what changed is told by the texts themselves. */
const provisionsOf = ({ before, after }: RuleOutcome['provisions']): string => after[0] ?? before[0] ?? '';

function truthLines(
  page: RenderContext,
  provision: string,
  label: Bilingual,
  { changed, changes }: TruthOutcome,
): string[] {
  if (changed === 0) return [];
  const { lang, colors } = page;
  return [
    ...row(page, provision, [{ text: label[lang] }]),
    ...changes.flatMap(({ before, after, count, examples }) => {
      const move = `${outcomeWords[`${before}`][lang]} → ${outcomeWords[`${after}`][lang]}:`;
      return below(
        page,
        { text: glued(move) },
        { text: grouped(count), style: colors.bold },
        ...shownIds(page, examples),
      );
    }),
  ];
}

const shownIds = (page: RenderContext, examples: readonly (string | number)[]): Span[] => {
  const text = examplesOf(page, examples);
  return text === '' ? [] : [{ text, style: page.colors.dim }];
};

function moveLines(page: RenderContext, { before, after, count, examples }: RecipientChange): string[] {
  const { lang, colors } = page;
  const named = (bodies: readonly string[]): string =>
    bodies.length === 0
      ? impactWords.nobody[lang]
      : bodies.map((body) => actorLabels[body as Actor]?.[lang] ?? printable(body)).join(', ');
  return [
    ...row(page, '', [{ text: `${named(before)} → ${named(after)}:` }, { text: grouped(count), style: colors.bold }]),
    ...(examples.length === 0 ? [] : below(page, { text: examplesOf(page, examples), style: colors.dim })),
  ];
}

function deadlineLines(
  page: RenderContext,
  { label, provisions, counts, shifts, examples }: DeadlineOutcome,
): string[] {
  const { lang, colors } = page;
  const moved = deadlineChanges.filter((change) => change !== 'same' && Number(counts[change]) > 0);
  if (moved.length === 0) return [];
  return [
    ...row(page, provisionsOf(provisions), [{ text: label[lang] }]),
    ...moved.flatMap((change) =>
      below(
        page,
        { text: `${deadlineChangeWords[change][lang]}:` },
        { text: grouped(Number(counts[change])), style: colors.bold },
        ...shownIds(page, examples[change] ?? []),
      ),
    ),
    ...shifts.flatMap(({ days, count }) =>
      below(page, { text: `${days > 0 ? '+' : ''}${days} ${impactWords.days[lang]}:` }, { text: grouped(count) }),
    ),
  ];
}
