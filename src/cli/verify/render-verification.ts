import type { AmendmentMark } from '../../act/official-text/official-text.ts';
import type { VerifiedChapter } from '../../act/verify-chapters.ts';
import type { Dependents, ProvisionStatus, Verification, VerifiedProvision } from '../../act/verify-text.ts';
import { glued, printable, type Span } from '../terminal/layout.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import { below, fromMargin, heading, type RenderContext, row, type Section } from '../terminal/text-blocks.ts';
import {
  comparedByWords,
  restingWords,
  statusInWords,
  statusWords,
  unreadWords,
  verificationWords,
} from './verification-words.ts';

const statuses: readonly ProvisionStatus[] = ['same', 'drifted', 'missing', 'new', 'unsure'];

/**
 * What came of holding an official text against what is encoded, as a person reads it: how much is the same, then
 * whatever is not, provision by provision, with what rests on it; in a full report also what is the same.
 *
 * @returns Lines of text, with a line break at the end.
 */
export function renderVerification(verification: Verification, look: RenderOptions): string {
  const page: RenderContext = { ...look, readings: new Map() };
  const sections = [
    header(verification, page),
    summary(verification, page),
    ...chapterSection(verification, page),
    ...provisionSection(verification, page),
    ...unreadSection(verification, page),
    ...lostSection(verification, page),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header({ wording, against, by, digestsFrom }: Verification, page: RenderContext): Section {
  const { lang, colors } = page;
  const spans: Span[] = [{ text: `${verificationWords.against[lang]} ${against}` }];
  if (against !== wording) spans.push({ text: `(${verificationWords.lastEncoded[lang]})`, style: colors.yellow });
  const days = digestsFrom.join(` ${verificationWords.or[lang]} `);
  return [
    ...fromMargin(page, { text: `${verificationWords.title[lang]},`, style: colors.bold }, { text: wording }),
    ...fromMargin(page, ...spans),
    ...fromMargin(page, { text: comparedByWords[by][lang].replace('{}', days) }),
  ];
}

function summary({ same, wording, inForceFrom, chapters, provisions }: Verification, page: RenderContext): Section {
  const { lang, colors } = page;
  const verdict = verificationWords[same ? 'same' : 'drifted'][lang];
  const otherDay = verificationWords.ofAnotherDay[lang].replace('{}', inForceFrom).replace('{}', wording);
  return [
    ...fromMargin(page, { text: verdict, style: same ? colors.green : colors.red }),
    ...(inForceFrom === wording ? [] : fromMargin(page, { text: otherDay, style: colors.yellow })),
    ...fromMargin(page, { text: `${verificationWords.chapters[lang]}: ${countsOf(chapters, page)}` }),
    ...fromMargin(page, { text: `${verificationWords.provisions[lang]}: ${countsOf(provisions, page)}` }),
  ];
}

/** How many have each status: `same 178, drifted 2`. */
function countsOf(parts: readonly { readonly status: ProvisionStatus }[], { lang }: RenderContext): string {
  return statuses
    .map((status) => ({ status, count: parts.filter((part) => part.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => glued(`${statusWords[status][lang]} ${count}`))
    .join(', ');
}

function chapterSection({ chapters }: Verification, page: RenderContext): Section[] {
  const shown = chapters.filter(({ status }) => page.full || status !== 'same');
  if (shown.length === 0) return [];
  return [[heading(page, verificationWords.chapters), ...shown.flatMap((chapter) => chapterLines(chapter, page))]];
}

function chapterLines({ number, status, by, mark }: VerifiedChapter, page: RenderContext): string[] {
  const name = printable(number);
  return row(page, name, [statusSpan(status, by, page), ...markSpans(mark, page)]);
}

function provisionSection({ provisions }: Verification, page: RenderContext): Section[] {
  const shown = provisions.filter(({ status }) => page.full || status !== 'same');
  if (shown.length === 0) return [];
  return [
    [heading(page, verificationWords.provisions), ...shown.flatMap((provision) => provisionLines(provision, page))],
  ];
}

function provisionLines(provision: VerifiedProvision, page: RenderContext): string[] {
  const { reference, status, by, mark, repealed, summary, line, dependents } = provision;
  const { lang, colors } = page;
  const spans: Span[] = [statusSpan(status, by, page), ...markSpans(mark, page)];
  if (repealed) spans.push({ text: `(${verificationWords.repealed[lang]})` });
  if (line !== undefined) spans.push({ text: glued(`— ${verificationWords.line[lang]} ${line}`), style: colors.dim });
  return [
    ...row(page, reference, spans),
    ...(summary === undefined ? [] : below(page, { text: summary[lang] })),
    ...(dependents === undefined ? [] : restingLines(dependents, status, page)),
  ];
}

function statusSpan(status: ProvisionStatus, by: VerifiedProvision['by'], { lang, colors }: RenderContext): Span {
  const style = status === 'same' ? colors.green : status === 'unsure' ? colors.yellow : colors.red;
  return { text: statusInWords[`${status} by ${by}`][lang], style };
}

/** The mark as the text has it; it is the text's own and may be anything. */
function markSpans(mark: AmendmentMark | undefined, { lang }: RenderContext): Span[] {
  if (mark === undefined) return [];
  return [
    { text: `(${glued(printable(mark.act))}, ${verificationWords.inForceFrom[lang]} ${printable(mark.inForce)})` },
  ];
}

/** What rests on a provision; that nothing does is told of what is encoded, since of a new one it is as expected. */
function restingLines(dependents: Dependents, status: ProvisionStatus, page: RenderContext): string[] {
  const kinds = (['rules', 'terms', 'offenceLists', 'answers', 'scenarios'] as const).flatMap((kind) => {
    const names = dependents[kind] ?? [];
    return names.length === 0 ? [] : [{ kind, names }];
  });
  if (kinds.length === 0 && status === 'new') return [];
  if (kinds.length === 0)
    return below(page, { text: verificationWords.nothingRests[page.lang], style: page.colors.dim });
  return kinds.flatMap(({ kind, names }) =>
    below(
      page,
      { text: restingWords[kind][page.lang], style: page.colors.bold },
      { text: names.map(glued).join(', ') },
    ),
  );
}

function unreadSection({ unread }: Verification, page: RenderContext): Section[] {
  if (unread.length === 0) return [];
  const { lang } = page;
  const lines = unread.flatMap(({ line, reason, readings }) =>
    row(page, `${verificationWords.line[lang]} ${line}`, [
      {
        text: `${lang === 'et' ? unreadWords[reason] : reason}${readings === undefined ? '' : `: ${readings.join(', ')}`}`,
      },
    ]),
  );
  return [[heading(page, verificationWords.notRead), ...lines]];
}

/** The superscripts that the text has lost: all of them in a full report, else how many they are. */
function lostSection({ lostSuperscripts = [] }: Verification, page: RenderContext): Section[] {
  if (lostSuperscripts.length === 0) return [];
  const { lang, colors } = page;
  if (!page.full) {
    const text = verificationWords.lostCount[lang].replace('{}', String(lostSuperscripts.length));
    return [fromMargin(page, { text, style: colors.dim })];
  }
  const lines = lostSuperscripts.flatMap(({ line, printed, probably }) =>
    row(page, `${verificationWords.line[lang]} ${line}`, [
      { text: `${printed}: ${verificationWords.probably[lang]} ${probably}` },
    ]),
  );
  return [[heading(page, verificationWords.lost), ...lines]];
}
