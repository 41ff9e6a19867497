import { actorLabels } from '../../model/actor-labels.ts';
import type { Assessment, NormAnswer, Notification } from '../../model/answer.ts';
import type { Actor } from '../../model/norm.ts';
import { deadlineInWords } from '../deadline-words.ts';
import { glued, printable, type Span } from '../layout.ts';
import { below, idBelow, labelOf, notSettled, type Page, row } from '../page.ts';
import { withheldWords, words } from '../words.ts';
import { type Entry, notificationsOf } from './arrange.ts';
import { timeLeft } from './time-left.ts';

/** A municipality behind the body that acts for it. */
const ofMunicipality = (municipality: string | undefined): string =>
  municipality === undefined ? '' : glued(` ${printable(municipality)}`);

/** The actors of a municipality: whoever else stands beside them is of none. */
const ofMunicipalities: readonly Actor[] = ['local-government', 'child-protection-official', 'appointed-official'];

/** Who has to act, with the municipality. */
export function bearerInWords(
  { bearer, municipality }: { readonly bearer: readonly Actor[]; readonly municipality?: string | undefined },
  { lang }: Page,
): string {
  return bearer
    .map(
      (actor) => actorLabels[actor][lang] + ofMunicipality(ofMunicipalities.includes(actor) ? municipality : undefined),
    )
    .join(', ');
}

const bearerOf = ({ bearer, bearerMunicipality }: NormAnswer, page: Page): string =>
  bearerInWords({ bearer, municipality: bearerMunicipality }, page);

/** When a norm is to be done, with the time left; nothing where it has no term. */
export function whenInWords(norm: NormAnswer, at: string, { lang }: Page): string | undefined {
  const when = deadlineInWords(norm, lang)?.when;
  const left = norm.deadline === undefined ? undefined : timeLeft(norm.deadline, at, lang);
  return left === undefined ? when : `${when} ${glued(`(${left})`)}`;
}

/** Spans that follow each other on one line where that has room, else each on a line of its own. */
function together(page: Page, ...spans: readonly Span[]): string[] {
  const dashed = spans.flatMap((span, index) => (index === 0 ? [span] : [{ text: '—' }, span]));
  const oneLine = below(page, ...dashed);
  return oneLine.length === 1 ? oneLine : spans.flatMap((span) => below(page, span));
}

/** A norm with who acts, by when, and whom to notify. */
export function normRow(answer: Assessment, [id, norm]: Entry, page: Page, beside: readonly Span[] = []): string[] {
  const when = whenInWords(norm, answer.at, page);
  return [
    ...row(page, norm.provisions[0]!, [...labelOf(page, id, norm.reading), ...beside]),
    ...idBelow(page, id),
    ...together(
      page,
      { text: bearerOf(norm, page) },
      ...(when === undefined ? [] : [{ text: when, style: page.colors.bold }]),
    ),
    ...recipientLines(notificationsOf(answer, id), page),
    ...notSettled(page, norm.unsettled),
  ];
}

/** A norm within a group of its bearer: what is to be done and by when. */
export function shortRow([id, norm]: Entry, page: Page): string[] {
  const when = deadlineInWords(norm, page.lang)?.when;
  const spans: Span[] = when === undefined ? [] : [{ text: `${glued('— ')}${when}`, style: page.colors.bold }];
  return [
    ...row(page, norm.provisions[0]!, [...labelOf(page, id, norm.reading), ...spans]),
    ...idBelow(page, id),
    ...notSettled(page, norm.unsettled),
  ];
}

/** Whom to notify, and what to keep back. */
function recipientLines(notifications: readonly Notification[], page: Page): string[] {
  const [first] = notifications;
  if (first === undefined) return [];
  const { lang, colors } = page;
  const names = notifications
    .map(({ to: { body, municipality } }) => `${actorLabels[body][lang]}${ofMunicipality(municipality)}`)
    .join(` ${words.or[lang]} `);
  const enough = first.oneOfSuffices ? ` — ${words.oneOfSuffices[lang]}` : '';
  const { withhold } = first;
  return [
    ...below(page, { text: '→', style: colors.bold }, { text: `${names}${enough}` }),
    ...(withhold.length === 0
      ? []
      : below(page, { text: withheldWords[withhold.length === 1 ? 'identity' : 'all'][lang], style: colors.yellow })),
  ];
}
