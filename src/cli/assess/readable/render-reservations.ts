import { cite } from '../../../act/cite.ts';
import type { CaseReservation, Consequence, OtherReading } from '../../../model/rule/reservation.ts';
import type { Language } from '../../../model/rule/truth.ts';
import { recordsInBrackets } from '../../screen/person-question.ts';
import { messages } from '../../terminal/messages.ts';
import { below, heading, idBelow, labelOf, type RenderContext, row, type Section } from '../../terminal/text-blocks.ts';
import { formatDeadline } from './format-deadline.ts';

/**
 * The legal uncertainties that affect a case or a person: the chosen reading, the reason, and what would follow from another one.
 * Only a full answer has those that may affect it.
 */
export function legalUncertainty(reservations: readonly CaseReservation[], context: RenderContext): Section[] {
  const shown = reservations.filter(({ applies }) => applies === true || context.full);
  if (shown.length === 0) return [];
  return [
    [
      heading(context, messages.legalUncertainty),
      ...shown.flatMap((reservation) => reservationLines(reservation, context)),
    ],
  ];
}

function reservationLines(reservation: CaseReservation, context: RenderContext): string[] {
  const { id, applies, provisions, chosen, because, alternatives } = reservation;
  const { lang, colors } = context;
  const maybe = applies === true ? [] : [{ text: `— ${messages.notKnownYet[lang]}`, style: colors.dim }];
  return [
    ...row(context, provisions[0]!, [{ text: chosen[lang] }, ...maybe]),
    ...idBelow(context, id),
    ...below(context, { text: `${messages.because[lang]} ${because[lang]}` }),
    ...alternatives.flatMap((other) => otherReadingLines(other, context)),
  ];
}

function otherReadingLines({ says, wouldFollow }: OtherReading, context: RenderContext): string[] {
  return [
    ...below(context, { text: `${messages.otherwise[context.lang]} ${says[context.lang]}` }),
    ...wouldFollow.flatMap((one) => wouldFollowLine(one, context)),
  ];
}

function wouldFollowLine(
  { norm, applies, provisions, records = [], ...timed }: Consequence,
  context: RenderContext,
): string[] {
  const { lang } = context;
  const when = applies === false ? undefined : formatDeadline(timed, lang);
  const ends = when === undefined ? '' : `, ${[when.when, ...when.otherEnds].join(', ')}`;
  return below(
    context,
    { text: '→', style: context.colors.dim },
    ...labelOf(context, norm, undefined),
    { text: `(${cite(provisions[0]!, lang)}):` },
    { text: `${outcome(applies, lang)}${recordsInBrackets(records, lang)}${ends}` },
  );
}

function outcome(applies: Consequence['applies'], lang: Language): string {
  if (applies === 'unknown') return messages.notKnownYet[lang];
  return (applies ? messages.applies : messages.doesNotApply)[lang];
}
