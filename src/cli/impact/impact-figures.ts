import type { OutcomeReport, RuleOutcome, TruthOutcome } from '../../compare/outcomes/outcome-report.ts';
import type { ShownCount } from '../../compare/outcomes/suppression.ts';
import { type State, states } from '../../compare/outcomes/truth-states.ts';
import type { Language } from '../../model/rule/truth.ts';
import { cited, counted } from '../report/in-words.ts';
import { filled } from '../report/report-words.ts';
import { printable } from '../terminal/layout.ts';
import { impactPageWords } from './impact-page-words.ts';
import { impactWords } from './impact-words.ts';

/** Something that comes out in some way for each case or person. */
export interface Figure extends TruthOutcome {
  readonly label: string;
  /** The provisions of both sides, in words; empty for a body. */
  readonly provisions: string;
}

/** A section of a report: its title and what comes out. */
export interface FigureGroup {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Everything of a report that comes out in some way, by section. */
export function figureGroups(report: OutcomeReport, lang: Language): readonly FigureGroup[] {
  const { findings, norms, routing, persons } = report;
  const ruled = (rules: readonly RuleOutcome[]): readonly Figure[] =>
    rules.map((rule) => ({ ...rule, label: rule.label[lang], provisions: provisionsInWords(rule.provisions) }));
  return [
    { title: impactWords.findings[lang], figures: ruled(findings) },
    { title: impactWords.norms[lang], figures: ruled(norms) },
    {
      title: impactWords.routing[lang],
      figures: routing.bodies.map((body) => ({ ...body, label: body.label[lang], provisions: '' })),
    },
    {
      title: impactWords.personNorms[lang],
      figures: [{ ...persons.barred, label: impactWords.barred[lang], provisions: '' }, ...ruled(persons.norms)],
    },
  ];
}

/** The provisions of a rule before and after, in words: once where they are the same. */
export function provisionsInWords({ before, after }: RuleOutcome['provisions']): string {
  const [one, other] = [before, after].map((references) => references.map(cited).join(', '));
  if (one === other || one === '') return other!;
  return other === '' ? one! : `${one} → ${other}`;
}

/** The states that a matrix has before and after, each in their order. */
export function statesMet({ matrix }: TruthOutcome): {
  readonly before: readonly State[];
  readonly after: readonly State[];
} {
  const after = new Set(Object.values(matrix).flatMap((row) => Object.keys(row)));
  return {
    before: states.filter((state) => matrix[state] !== undefined),
    after: states.filter((state) => after.has(state)),
  };
}

/** Whether any case is shown to come out otherwise. */
export const isChanging = ({ changed }: TruthOutcome): boolean => changed > 0;

/** Whether none is shown to, and some may behind a number that is kept back. */
export const mayChange = ({ changed, matrix }: TruthOutcome): boolean =>
  changed === 0 &&
  Object.entries(matrix).some(([before, row]) =>
    Object.entries(row).some(([after, count]) => after !== before && count === 'suppressed'),
  );

/** A count in words, as far as it is shown. */
export const shownCount = (count: ShownCount | undefined, below: number | null, lang: Language): string =>
  count === undefined ? '—' : count === 'suppressed' ? `${impactWords.fewerThan[lang]} ${below}` : counted(count);

/** The ids of examples, as the lines gave them. */
export const examplesInWords = (examples: readonly (string | number)[], lang: Language): string =>
  examples.length === 0
    ? ''
    : filled(impactPageWords.such[lang], { '': examples.map((id) => printable(`${id}`)).join(', ') });
