import { deadlineChanges } from '../../compare/outcomes/deadline-change.ts';
import type {
  DeadlineOutcome,
  OutcomeChange,
  OutcomeReport,
  RecipientChange,
  RuleOutcome,
  TruthOutcome,
} from '../../compare/outcomes/outcome-report.ts';
import type { ShownCount } from '../../compare/outcomes/suppression.ts';
import { type State, states } from '../../compare/outcomes/truth-states.ts';
import type { Language } from '../../model/rule/truth.ts';
import {
  type Block,
  type BlockOf,
  type Entry,
  entries,
  type Inline,
  type ListItem,
  type MatrixCell,
  paragraph,
  present,
  type ReportDocument,
  type ReportSection,
} from '../report/document.ts';
import {
  fill,
  formatActor,
  formatChange,
  formatCount,
  formatDay,
  formatPlural,
  formatProvisions,
  type Plural,
} from '../report/format.ts';
import { countedOutcomeLabel, labels } from '../report/labels.ts';
import { reportMessages } from '../report/messages.ts';
import { printable } from '../terminal/layout.ts';
import { impactMessages } from './messages.ts';

/** The most moves that a report shows; the JSON has all. */
const mostMoves = 40;

/** Something that has a result for each case or person. */
interface Figure extends TruthOutcome {
  readonly label: string;
  /** The provisions of both sides; empty for a body. */
  readonly provisions: string;
}

/**
 * The report of an impact: a matrix for whatever changes for some case or person, who is notified, and which deadlines move.
 *
 * @param report Of a case it contains the id that was given, and nothing else.
 */
export function impactDocument(report: OutcomeReport, lang: Language): ReportDocument {
  const messages = impactMessages[lang];
  const common = reportMessages[lang];
  const { from, to, documents, findings, norms, routing, deadlines, persons, suppressedBelow: below } = report;

  const formatShown = (count: ShownCount | undefined): string =>
    count === undefined
      ? '—'
      : count === 'suppressed'
        ? fill(messages.fewerThan, { below: below! })
        : formatCount(count);

  const formatNumberOf = (forms: Plural, count: ShownCount): string =>
    count === 'suppressed' ? fill(forms.other, { count: formatShown(count) }) : formatPlural(forms, count);

  const formatBothProvisions = ({ before, after }: RuleOutcome['provisions']): string =>
    formatChange(formatProvisions(before, lang), formatProvisions(after, lang));

  /** The ids of examples, as the lines gave them. */
  function examplesOf(ids: readonly (string | number)[]): Inline[] {
    if (ids.length === 0) return [];
    const names = ids.map((id) => printable(`${id}`)).join(', ');
    return [' ', { quiet: `(${fill(messages.examples, { ids: names })})` }];
  }

  const stateLabel = (state: State): string => countedOutcomeLabel(state, lang);

  function changeItem({ before, after, count, examples }: OutcomeChange): ListItem {
    const move = `${stateLabel(`${before}`)} → ${stateLabel(`${after}`)}: `;
    return { text: [move, { strong: formatCount(count) }, ...examplesOf(examples)] };
  }

  function cellOf(count: ShownCount | undefined): MatrixCell | undefined {
    if (count === undefined) return undefined;
    const text = formatShown(count);
    return count === 'suppressed' ? { text, short: [messages.hidden, `< ${below}`] } : { text, count };
  }

  function matrixOf({ label, provisions, matrix, changes, roundedDownTo }: Figure): BlockOf<'matrix'> {
    const reached = new Set(Object.values(matrix).flatMap((row) => Object.keys(row)));
    const rows = states.filter((state) => matrix[state] !== undefined);
    const columns = states.filter((state) => reached.has(state));
    return {
      kind: 'matrix',
      term: provisions,
      title: label,
      axes: messages.axes,
      rows: rows.map(stateLabel),
      columns: columns.map(stateLabel),
      cells: rows.map((before) => columns.map((after) => cellOf(matrix[before]?.[after]))),
      changes: changes.map(changeItem),
      ...(roundedDownTo > 1 && { note: fill(messages.rounded, { step: roundedDownTo }) }),
    };
  }

  const ruleFigures = (rules: readonly RuleOutcome[]): readonly Figure[] =>
    rules.map((rule) => ({ ...rule, label: rule.label[lang], provisions: formatBothProvisions(rule.provisions) }));
  const groups: readonly { readonly id: string; readonly title: string; readonly figures: readonly Figure[] }[] = [
    { id: 'findings', title: messages.findings, figures: ruleFigures(findings) },
    { id: 'norms', title: messages.norms, figures: ruleFigures(norms) },
    {
      id: 'bodies',
      title: messages.bodies,
      figures: routing.bodies.map((body) => ({ ...body, label: body.label[lang], provisions: '' })),
    },
    {
      id: 'persons',
      title: messages.personNorms,
      figures: [{ ...persons.barred, label: messages.barred, provisions: '' }, ...ruleFigures(persons.norms)],
    },
  ];
  const all = groups.flatMap(({ figures }) => figures);

  const outcomeSections = groups.flatMap(({ id, title, figures }): ReportSection[] => {
    const changing = figures.filter(isChanging);
    return changing.length === 0 ? [] : [{ id, title, blocks: changing.map(matrixOf) }];
  });

  const formatBodies = (bodies: readonly string[]): string =>
    bodies.length === 0 ? messages.nobody : bodies.map((body) => formatActor(body, lang)).join(', ');

  function moveItem({ before, after, count, examples }: RecipientChange): ListItem {
    const move = `${formatBodies(before)} → ${formatBodies(after)}: `;
    return { text: [move, { strong: formatCount(count) }, ...examplesOf(examples)] };
  }

  function movesSection(): ReportSection | undefined {
    const { moves } = routing;
    if (moves.length === 0) return undefined;
    const more = moves.length - mostMoves;
    return {
      id: 'moves',
      title: messages.moves,
      blocks: [
        paragraph(messages.movesAre),
        { kind: 'list', items: moves.slice(0, mostMoves).map(moveItem) },
        ...(more > 0 ? [paragraph({ quiet: fill(messages.moreMoves, { count: formatCount(more) }) })] : []),
      ],
    };
  }

  function deadlineEntry({ label, provisions, counts, shifts, examples }: DeadlineOutcome): Entry {
    const changes = deadlineChanges
      .filter((change) => counts[change] !== 0)
      .map((change): ListItem => {
        const count = { strong: formatShown(counts[change]) };
        return { text: [`${labels[lang].deadline[change]}: `, count, ...examplesOf(examples[change] ?? [])] };
      });
    const moved = shifts.map(({ days, count }): ListItem => {
      const shift = formatPlural(messages.shift, Math.abs(days), { days: `${days > 0 ? '+' : ''}${days}` });
      return { text: `${shift}: ${formatCount(count)}` };
    });
    return {
      term: formatBothProvisions(provisions),
      title: label[lang],
      blocks: [{ kind: 'list', items: [...changes, ...moved] }],
    };
  }

  const moving = [...deadlines, ...persons.deadlines].filter(isMoving);
  const mayChange = all.filter(isUncertain);

  function unchangedSection(): ReportSection {
    const own = groups
      .map(({ title, figures }) => ({ title, names: figures.filter(isUnchanged).map(({ label }) => label) }))
      .filter(({ names }) => names.length > 0);
    const count = own.reduce((sum, { names }) => sum + names.length, 0);
    return {
      id: 'unchanged',
      title: messages.unchanged,
      blocks: [
        ...(outcomeSections.length === 0 ? [paragraph(messages.nothingChanges)] : []),
        ...(mayChange.length === 0
          ? []
          : [
              paragraph(fill(messages.mayChange, { below: below! })),
              { kind: 'list', items: mayChange.map(({ label }) => ({ text: label })) } as const,
            ]),
        paragraph(formatPlural(messages.unchangedCount, count)),
        ...own.map(
          ({ title, names }): Block => ({
            kind: 'details',
            summary: `${title} (${names.length})`,
            blocks: [paragraph(names.join('; '))],
            onlyIn: ['md', 'html'],
          }),
        ),
      ],
    };
  }

  const rejected = Object.entries(documents.refused).map(([code, count]) => `${code} ${formatShown(count)}`);
  const changing = all.filter(isChanging).length;
  return {
    lang,
    subject: common.act,
    title: messages.title,
    subtitle: [from, to].map((day) => fill(common.wording, { day: formatDay(day, lang) })).join(' → '),
    summary: present(
      `${formatNumberOf(messages.cases, documents.cases)}, ${formatNumberOf(messages.persons, documents.persons)}.`,
      rejected.length === 0 ? undefined : `${fill(messages.rejected, { counts: rejected.join(', ') })}.`,
      formatPlural(messages.changing, changing, { all: formatCount(all.length) }),
      below === null ? undefined : fill(messages.suppressed, { below }),
    ),
    sections: present(
      ...outcomeSections,
      movesSection(),
      moving.length === 0
        ? undefined
        : {
            id: 'deadlines',
            title: messages.deadlines,
            blocks: [entries('rows', moving.map(deadlineEntry))],
          },
      unchangedSection(),
      {
        id: 'how',
        title: common.how,
        blocks: [paragraph(messages.howMatrix), paragraph(messages.howIds)],
        onlyIn: ['md', 'html'],
      },
    ),
  };
}

/** Whether the result changes for any case, as far as that is shown. */
const isChanging = ({ changed }: TruthOutcome): boolean => changed > 0;

/** Whether no change is shown, and there may be one behind a suppressed count. */
const isUncertain = ({ changed, matrix }: TruthOutcome): boolean =>
  changed === 0 &&
  Object.entries(matrix).some(([before, row]) =>
    Object.entries(row).some(([after, count]) => after !== before && count === 'suppressed'),
  );

const isUnchanged = (figure: TruthOutcome): boolean => !isChanging(figure) && !isUncertain(figure);

/** Whether some deadline of a norm is new, gone or moved, or may be behind a suppressed count. */
const isMoving = ({ counts }: DeadlineOutcome): boolean =>
  deadlineChanges.some((change) => change !== 'same' && counts[change] !== 0);
