import { factLabel } from '../../../assessment/explanation/explanation-text.ts';
import type { Assessment, Finding } from '../../../model/answer/answer.ts';
import type { Span } from '../../terminal/layout.ts';
import { messages } from '../../terminal/messages.ts';
import type { RenderOptions } from '../../terminal/render-options.ts';
import {
  fromMargin,
  heading,
  idBelow,
  labelOf,
  notSettled,
  type RenderContext,
  row,
  type Section,
} from '../../terminal/text-blocks.ts';
import { header } from '../answer-header.ts';
import { arranged } from './arrange.ts';
import { decisiveQuestions } from './decisive-questions.ts';
import { openQuestions } from './open-questions.ts';
import { numberedReadings, openReadings } from './open-readings.ts';
import { normsThatMayApply } from './render-norms.ts';
import { legalUncertainty } from './render-reservations.ts';
import { deadlinesSection, doneSection, dutiesByBearer, normsOf, notifyingSection, nowSection } from './sections.ts';

/**
 * An answer as a person reads it, what is most urgent first: what must happen now, the other duties by whose hand, the
 * deadlines, who notifies whom and what must not be disclosed, permissions, prohibitions, what has been done, and the few
 * questions that decide what happens next. A full answer adds ids, all questions, all readings, and what may apply too.
 * It repeats no value that identifies a person; municipalities are printed only where they act or are notified.
 *
 * @param id The caller's own name for the case.
 * @returns Lines of text, with a line break at the end.
 */
export function renderAssessment(
  answer: Assessment,
  id: string | number | undefined,
  renderOptions: RenderOptions,
): string {
  const { lang, full } = renderOptions;
  const readings = numberedReadings(Object.values(answer.findings), Object.values(answer.norms), full);
  const context: RenderContext = { ...renderOptions, readings };
  const { now, duties, notifying, permissions, prohibitions, done } = arranged(answer);
  const owed = [...now, ...duties.flatMap(({ entries }) => entries), ...notifying];
  const applying = [
    ...nowSection(answer, now, context),
    ...dutiesByBearer(answer, duties, context),
    ...deadlinesSection(answer, owed, context),
    ...notifyingSection(answer, notifying, context),
    ...normsOf('permission', answer, permissions, context),
    ...normsOf('prohibition', answer, prohibitions, context),
    ...doneSection(done, context),
  ];
  const questions = (full ? answer.openQuestions : decisiveQuestions(answer.openQuestions)).map(
    ({ fact, provisions }) => ({ label: factLabel(fact, lang), provisions }),
  );
  const sections: Section[] = [
    header(answer, messages.case, id, context),
    findings(answer, context),
    ...(applying.length > 0 ? applying : [fromMargin(context, { text: messages.nothingFollows[lang] })]),
    ...openQuestions(questions, context, answer.openQuestions.length - questions.length),
    ...legalUncertainty(answer.reservations ?? [], context),
    ...(full ? normsThatMayApply(answer.norms, context) : []),
    ...openReadings(context),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function findings({ findings: found }: Assessment, context: RenderContext): Section {
  const lines = Object.entries(found).flatMap(([id, finding]) => [
    ...row(context, finding.provisions[0]!, [
      sign(finding, context),
      ...labelOf(context, id, finding.reading),
      ...proviso(finding, context),
    ]),
    ...idBelow(context, id),
    ...notSettled(context, finding.unsettled),
  ]);
  return [heading(context, messages.findings), ...lines];
}

function sign({ holds }: Finding, { colors }: RenderContext): Span {
  if (holds === 'unknown') return { text: '?', style: colors.yellow };
  return holds ? { text: '✓', style: colors.green } : { text: '✗', style: colors.red };
}

function proviso({ holds, presumed }: Finding, { lang, colors }: RenderContext): Span[] {
  const text = holds === 'unknown' ? messages.notKnownYet[lang] : presumed ? messages.presumed[lang] : undefined;
  return text === undefined ? [] : [{ text: `— ${text}`, style: colors.dim }];
}
