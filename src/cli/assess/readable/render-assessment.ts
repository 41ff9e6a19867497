import { factLabel } from '../../../assessment/explanation/explanation-text.ts';
import type { Assessment, Finding } from '../../../model/answer/answer.ts';
import type { Span } from '../../terminal/layout.ts';
import {
  fromMargin,
  heading,
  idBelow,
  type Look,
  labelOf,
  notSettled,
  type Page,
  row,
  type Section,
} from '../../terminal/text-blocks.ts';
import { words } from '../../terminal/words.ts';
import { header } from '../answer-header.ts';
import { arranged } from './arrange.ts';
import { decisiveQuestions } from './decisive-questions.ts';
import { openQuestions } from './open-questions.ts';
import { numberedReadings, openReadings } from './open-readings.ts';
import { normsThatMayApply } from './render-norms.ts';
import { lawInDoubt } from './render-reservations.ts';
import { deadlinesSection, doneSection, dutiesByBearer, normsOf, notifyingSection, nowSection } from './sections.ts';

/**
 * An answer as a person reads it, what is most urgent first: what must happen now, the other duties by whose hand, the
 * deadlines, who notifies whom and what is kept back, permissions, prohibitions, what has been done, and the few
 * questions that decide what happens next. A full answer adds ids, all questions, all readings, and what may apply too.
 * It repeats no value that identifies a person; municipalities are printed only where they act or are notified.
 *
 * @param id The caller's own name for the case.
 * @returns Lines of text, with a line break at the end.
 */
export function renderAssessment(answer: Assessment, id: string | number | undefined, look: Look): string {
  const { lang, full } = look;
  const readings = numberedReadings(Object.values(answer.findings), Object.values(answer.norms), full);
  const page: Page = { ...look, readings };
  const { now, duties, notifying, permissions, prohibitions, done } = arranged(answer);
  const owed = [...now, ...duties.flatMap(({ entries }) => entries), ...notifying];
  const applying = [
    ...nowSection(answer, now, page),
    ...dutiesByBearer(answer, duties, page),
    ...deadlinesSection(answer, owed, page),
    ...notifyingSection(answer, notifying, page),
    ...normsOf('permission', answer, permissions, page),
    ...normsOf('prohibition', answer, prohibitions, page),
    ...doneSection(done, page),
  ];
  const questions = (full ? answer.openQuestions : decisiveQuestions(answer.openQuestions)).map(
    ({ fact, provisions }) => ({ label: factLabel(fact, lang), provisions }),
  );
  const sections: Section[] = [
    header(answer, words.case, id, page),
    findings(answer, page),
    ...(applying.length > 0 ? applying : [fromMargin(page, { text: words.nothingFollows[lang] })]),
    ...openQuestions(questions, page, answer.openQuestions.length - questions.length),
    ...lawInDoubt(answer.reservations ?? [], page),
    ...(full ? normsThatMayApply(answer.norms, page) : []),
    ...openReadings(page),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function findings({ findings: found }: Assessment, page: Page): Section {
  const lines = Object.entries(found).flatMap(([id, finding]) => [
    ...row(page, finding.provisions[0]!, [
      sign(finding, page),
      ...labelOf(page, id, finding.reading),
      ...proviso(finding, page),
    ]),
    ...idBelow(page, id),
    ...notSettled(page, finding.unsettled),
  ]);
  return [heading(page, words.findings), ...lines];
}

function sign({ holds }: Finding, { colors }: Page): Span {
  if (holds === 'unknown') return { text: '?', style: colors.yellow };
  return holds ? { text: '✓', style: colors.green } : { text: '✗', style: colors.red };
}

function proviso({ holds, presumed }: Finding, { lang, colors }: Page): Span[] {
  const text = holds === 'unknown' ? words.notKnownYet[lang] : presumed ? words.presumed[lang] : undefined;
  return text === undefined ? [] : [{ text: `— ${text}`, style: colors.dim }];
}
