import { recipientOf, type TaskRecipient } from '../../../assessment/done/tasks.ts';
import type { Assessment, NormAnswer } from '../../../model/answer/answer.ts';
import { actorLabels } from '../../../model/rule/actor-labels.ts';
import type { Actor } from '../../../model/rule/norm.ts';
import { municipalActors } from '../../../rules/who-acts.ts';
import { glued, printable, type Span } from '../../terminal/layout.ts';
import { below, idBelow, labelOf, notSettled, type Page, row } from '../../terminal/text-blocks.ts';
import { metWords, withheldWords, words } from '../../terminal/words.ts';
import { type Bearers, bearersOf, type Entry, notificationsOf, recipientHasNotice } from './arrange.ts';
import { deadlineInWords } from './deadline-words.ts';
import { timeLeft } from './time-left.ts';

/** A municipality behind the body that acts for it. */
const ofMunicipality = (municipality: string | undefined): string =>
  municipality === undefined ? '' : glued(` ${printable(municipality)}`);

/** Who has to act, with the municipality; where the Act names nobody, who can act by a reading. */
export function bearerInWords({ bearer, municipality, byReading }: Bearers, { lang }: Page): string {
  const named = (actors: readonly Actor[]): string =>
    actors
      .map((actor) => actorLabels[actor][lang] + ofMunicipality(municipalActors.has(actor) ? municipality : undefined))
      .join(', ');
  if (byReading === undefined) return named(bearer);
  const others: readonly Actor[] = bearer.filter((actor) => actor !== 'not-named');
  const readers = words.byReading[lang].replace('{}', named(byReading.filter((actor) => !others.includes(actor))));
  return others.length === 0 ? readers : `${named(others)}; ${readers}`;
}

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
      { text: bearerInWords(bearersOf([id, norm]), page) },
      ...(when === undefined ? [] : [{ text: when, style: page.colors.bold }]),
    ),
    ...recipientLines(notificationsOf(answer, id).map(recipientOf), page),
    ...notFulfilled(norm, page),
    ...notSettled(page, norm.unsettled),
  ];
}

/** A norm within a group of its bearer: what is to be done and by when. */
export function shortRow(answer: Assessment, [id, norm]: Entry, page: Page): string[] {
  const when = deadlineInWords(norm, page.lang)?.when;
  const spans: Span[] = when === undefined ? [] : [{ text: `${glued('— ')}${when}`, style: page.colors.bold }];
  return [
    ...row(page, norm.provisions[0]!, [...labelOf(page, id, norm.reading), ...spans]),
    ...idBelow(page, id),
    ...noticeReceived(id, notificationsOf(answer, id).length, page),
    ...notFulfilled(norm, page),
    ...notSettled(page, norm.unsettled),
  ];
}

/** That nobody is left to notify, since the recipient has received the notice. */
export const noticeReceived = (norm: string, recipientsLeft: number, page: Page): string[] =>
  recipientHasNotice(norm, recipientsLeft)
    ? below(page, { text: words.hasNotice[page.lang], style: page.colors.dim })
    : [];

/** That a duty is not fulfilled, or that it is not known, where something of it is provided. */
function notFulfilled({ fulfilled }: NormAnswer, page: Page): string[] {
  return fulfilled === undefined
    ? []
    : below(page, { text: metWords[`${fulfilled}`][page.lang], style: page.colors.yellow });
}

/** An actor with its municipality. */
export const actorInWords = (actor: Actor, municipality: string | undefined, { lang }: Page): string =>
  `${actorLabels[actor][lang]}${ofMunicipality(municipality)}`;

/** Whom to notify, and what to keep back. */
export function recipientLines(recipients: readonly TaskRecipient[], page: Page): string[] {
  const [first] = recipients;
  if (first === undefined) return [];
  const { lang, colors } = page;
  const names = recipients
    .map(({ body, municipality }) => actorInWords(body, municipality, page))
    .join(` ${words.or[lang]} `);
  const enough = first.anyRecipientSuffices ? ` — ${words.anyRecipientSuffices[lang]}` : '';
  const { withhold } = first;
  return [
    ...below(page, { text: '→', style: colors.bold }, { text: `${names}${enough}` }),
    ...(withhold.length === 0
      ? []
      : below(page, { text: withheldWords[withhold.length === 1 ? 'identity' : 'all'][lang], style: colors.yellow })),
  ];
}
