import { recipientOf, type TaskRecipient } from '../../../assessment/done/tasks.ts';
import type { Assessment, NormAnswer } from '../../../model/answer/answer.ts';
import { actorLabels } from '../../../model/rule/actor-labels.ts';
import type { Actor } from '../../../model/rule/norm.ts';
import { municipalActors } from '../../../rules/who-acts.ts';
import { glued, printable, type Span } from '../../terminal/layout.ts';
import { confidentialityLabels, fulfilmentLabels, messages } from '../../terminal/messages.ts';
import { below, idBelow, labelOf, notSettled, type RenderContext, row } from '../../terminal/text-blocks.ts';
import { type Bearers, bearersOf, type Entry, notificationsOf, recipientHasNotice } from './arrange.ts';
import { formatDeadline } from './format-deadline.ts';
import { timeLeft } from './time-left.ts';

/** A municipality behind the body that acts for it. */
const ofMunicipality = (municipality: string | undefined): string =>
  municipality === undefined ? '' : glued(` ${printable(municipality)}`);

/** Who has to act, with the municipality; where the Act names nobody, who can act by a reading. */
export function formatBearers({ bearer, municipality, byReading }: Bearers, { lang }: RenderContext): string {
  const named = (actors: readonly Actor[]): string =>
    actors
      .map((actor) => actorLabels[actor][lang] + ofMunicipality(municipalActors.has(actor) ? municipality : undefined))
      .join(', ');
  if (byReading === undefined) return named(bearer);
  const others: readonly Actor[] = bearer.filter((actor) => actor !== 'not-named');
  const readers = messages.byReading[lang].replace('{}', named(byReading.filter((actor) => !others.includes(actor))));
  return others.length === 0 ? readers : `${named(others)}; ${readers}`;
}

/** The time limit of a norm, with the time left; `undefined` if it has no term. */
function formatTimeLimit(norm: NormAnswer, at: string, { lang }: RenderContext): string | undefined {
  const when = formatDeadline(norm, lang)?.when;
  const left = norm.deadline === undefined ? undefined : timeLeft(norm.deadline, at, lang);
  return left === undefined ? when : `${when} ${glued(`(${left})`)}`;
}

/** Spans on one line if they fit, else each on a line of its own. */
function together(context: RenderContext, ...spans: readonly Span[]): string[] {
  const dashed = spans.flatMap((span, index) => (index === 0 ? [span] : [{ text: '—' }, span]));
  const oneLine = below(context, ...dashed);
  return oneLine.length === 1 ? oneLine : spans.flatMap((span) => below(context, span));
}

/** A norm with who acts, by when, and whom to notify. */
export function normRow(
  answer: Assessment,
  [id, norm]: Entry,
  context: RenderContext,
  beside: readonly Span[] = [],
): string[] {
  const when = formatTimeLimit(norm, answer.at, context);
  return [
    ...row(context, norm.provisions[0]!, [...labelOf(context, id, norm.reading), ...beside]),
    ...idBelow(context, id),
    ...together(
      context,
      { text: formatBearers(bearersOf([id, norm]), context) },
      ...(when === undefined ? [] : [{ text: when, style: context.colors.bold }]),
    ),
    ...recipientLines(notificationsOf(answer, id).map(recipientOf), context),
    ...notFulfilled(norm, context),
    ...notSettled(context, norm.unsettled),
  ];
}

/** A norm within a group of its bearer: what is to be done and by when. */
export function shortRow(answer: Assessment, [id, norm]: Entry, context: RenderContext): string[] {
  const when = formatDeadline(norm, context.lang)?.when;
  const spans: Span[] = when === undefined ? [] : [{ text: `${glued('— ')}${when}`, style: context.colors.bold }];
  return [
    ...row(context, norm.provisions[0]!, [...labelOf(context, id, norm.reading), ...spans]),
    ...idBelow(context, id),
    ...noticeReceived(id, notificationsOf(answer, id).length, context),
    ...notFulfilled(norm, context),
    ...notSettled(context, norm.unsettled),
  ];
}

/** That no recipient is left, because the recipient has received the notice. */
const noticeReceived = (norm: string, recipientsLeft: number, context: RenderContext): string[] =>
  recipientHasNotice(norm, recipientsLeft)
    ? below(context, { text: messages.hasNotice[context.lang], style: context.colors.dim })
    : [];

/** That a duty is not fulfilled, or that it is not known, where something of it is provided. */
function notFulfilled({ fulfilled }: NormAnswer, context: RenderContext): string[] {
  return fulfilled === undefined
    ? []
    : below(context, { text: fulfilmentLabels[`${fulfilled}`][context.lang], style: context.colors.yellow });
}

/** An actor with its municipality. */
export const formatActor = (actor: Actor, municipality: string | undefined, { lang }: RenderContext): string =>
  `${actorLabels[actor][lang]}${ofMunicipality(municipality)}`;

/** Whom to notify, and what must not be disclosed. */
export function recipientLines(recipients: readonly TaskRecipient[], context: RenderContext): string[] {
  const [first] = recipients;
  if (first === undefined) return [];
  const { lang, colors } = context;
  const names = recipients
    .map(({ body, municipality }) => formatActor(body, municipality, context))
    .join(` ${messages.or[lang]} `);
  const enough = first.anyRecipientSuffices ? ` — ${messages.anyRecipientSuffices[lang]}` : '';
  const { withhold } = first;
  return [
    ...below(context, { text: '→', style: colors.bold }, { text: `${names}${enough}` }),
    ...(withhold.length === 0
      ? []
      : below(context, {
          text: confidentialityLabels[withhold.length === 1 ? 'identity' : 'all'][lang],
          style: colors.yellow,
        })),
  ];
}
