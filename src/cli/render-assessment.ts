import { allWordings } from '../act/wordings.ts';
import { factLabel } from '../assessment/explanation-text.ts';
import type { Assessment, Finding } from '../model/answer.ts';
import type { Reading } from '../model/norm.ts';
import { dayOfMoment, momentInWords } from './dates.ts';
import { paragraph, printable, type Span } from './layout.ts';
import { fromMargin, heading, idBelow, type Look, labelOf, notSettled, type Page, row, type Section } from './page.ts';
import { normsThatApply, normsThatMayApply, whomToTell } from './render-norms.ts';
import { words } from './words.ts';

/** How many questions are printed before the rest is only counted. */
const shownQuestions = 5;

/**
 * An answer as a person reads it: what was found, what is to be done, by whom and by when, whom to tell, what to ask
 * next and what may apply too. It repeats no value that identifies a person; municipalities stand only where they are
 * told something.
 *
 * @param id The caller's own name for the case.
 * @returns Lines of text, with a line break at the end.
 */
export function renderAssessment(answer: Assessment, id: string | number | undefined, look: Look): string {
  const page: Page = { ...look, readings: readingsOf(answer) };
  const sections: Section[] = [
    header(answer, id, page),
    findings(answer, page),
    ...normsThatApply(answer, page),
    ...whomToTell(answer, page),
    ...questions(answer, page),
    ...normsThatMayApply(answer, page),
    ...openReadings(answer, page),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header({ at, wording }: Assessment, id: string | number | undefined, page: Page): Section {
  const { lang, colors } = page;
  const title: Span[] = [
    { text: `${words.act[lang]},`, style: colors.bold },
    { text: `${words.wording[lang]} ${wording}` },
  ];
  if (!isWordingOf(dayOfMoment(at), wording))
    title.push({ text: `(${words.chosenByHand[lang]})`, style: colors.yellow });
  return [
    ...fromMargin(page, ...title),
    ...fromMargin(page, { text: `${words.at[lang]} ${momentInWords(at, lang)}` }),
    ...(id === undefined ? [] : fromMargin(page, { text: `${words.case[lang]}: ${printable(String(id))}` })),
  ];
}

function isWordingOf(day: string, name: string): boolean {
  const wording = allWordings.find((one) => one.day === name);
  return wording !== undefined && wording.day <= day && (wording.until === undefined || day <= wording.until);
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

function questions({ openQuestions }: Assessment, page: Page): Section[] {
  if (openQuestions.length === 0) return [];
  const { lang, colors, width, full } = page;
  const shown = full ? openQuestions : openQuestions.slice(0, shownQuestions);
  const lines = shown.flatMap(({ fact, provisions }) =>
    paragraph(
      '  ? ',
      [{ text: factLabel(fact, lang) }, { text: `(${provisions.join(', ')})`, style: colors.cyan }],
      width,
      colors.yellow,
    ),
  );
  const rest = openQuestions.length - shown.length;
  const more = rest === 0 ? [] : [`    ${words.more[lang].replace('{}', String(rest))}`];
  return [[heading(page, words.questions), ...lines, ...more]];
}

/**
 * The open readings that an answer rests on, numbered in the order of the Act: of its findings, and of norms that apply or
 * may apply. One may stand behind several norms.
 */
function readingsOf({ findings: found, norms }: Assessment): ReadonlyMap<Reading, number> {
  const open = [...Object.values(found), ...Object.values(norms).filter(({ applies }) => applies !== false)].flatMap(
    ({ reading }) => (reading === undefined ? [] : [reading]),
  );
  return new Map([...new Set(open)].map((reading, index) => [reading, index + 1]));
}

function openReadings(_answer: Assessment, page: Page): Section[] {
  const { readings, lang, full, width } = page;
  if (readings.size === 0) return [];
  if (!full) return [fromMargin(page, { text: words.openReading[lang], style: page.colors.dim })];
  const lines = [...readings].flatMap(([{ chosen, because, alternatives }, number]) => [
    ...paragraph(`  [${number}] `.padEnd(7), [{ text: chosen[lang] }], width, page.colors.yellow),
    ...paragraph(' '.repeat(7), [{ text: `${words.because[lang]} ${because[lang]}` }], width),
    ...alternatives.flatMap((other) =>
      paragraph(' '.repeat(7), [{ text: `${words.otherwise[lang]} ${other[lang]}` }], width),
    ),
  ]);
  return [[heading(page, words.readings), ...lines]];
}
