import { factLabel } from '../assessment/explanation-text.ts';
import type { Assessment, Finding } from '../model/answer.ts';
import { header } from './answer-header.ts';
import type { Span } from './layout.ts';
import { openQuestions } from './open-questions.ts';
import { numberedReadings, openReadings } from './open-readings.ts';
import { fromMargin, heading, idBelow, type Look, labelOf, notSettled, type Page, row, type Section } from './page.ts';
import { normsThatApply, normsThatMayApply, whomToTell } from './render-norms.ts';
import { lawInDoubt } from './render-reservations.ts';
import { words } from './words.ts';

/**
 * An answer as a person reads it: what was found, what is to be done, by whom and by when, whom to tell, what to ask
 * next and what may apply too. It repeats no value that identifies a person; municipalities stand only where they are
 * told something.
 *
 * @param id The caller's own name for the case.
 * @returns Lines of text, with a line break at the end.
 */
export function renderAssessment(answer: Assessment, id: string | number | undefined, look: Look): string {
  const { lang } = look;
  const readings = numberedReadings(Object.values(answer.findings), Object.values(answer.norms));
  const page: Page = { ...look, readings };
  const applying = normsThatApply(answer.norms, page);
  const questions = answer.openQuestions.map(({ fact, provisions }) => ({ label: factLabel(fact, lang), provisions }));
  const sections: Section[] = [
    header(answer, words.case, id, page),
    findings(answer, page),
    ...(applying.length > 0 ? applying : [fromMargin(page, { text: words.nothingFollows[lang] })]),
    ...whomToTell(answer, page),
    ...lawInDoubt(answer.reservations ?? [], page),
    ...openQuestions(questions, page),
    ...normsThatMayApply(answer.norms, page),
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
