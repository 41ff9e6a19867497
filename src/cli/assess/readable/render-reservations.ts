import type { CaseReservation, Consequence, OtherReading } from '../../../model/rule/reservation.ts';
import type { Language } from '../../../model/rule/truth.ts';
import { recordsInBrackets } from '../../screen/person-question.ts';
import { below, heading, idBelow, labelOf, type Page, row, type Section } from '../../terminal/text-blocks.ts';
import { words } from '../../terminal/words.ts';
import { deadlineInWords } from './deadline-words.ts';

/**
 * The doubts of the law that touch a case or a person: the reading that was chosen, why, and what would follow from another. Those
 * that only may touch it stand in a full answer.
 */
export function lawInDoubt(reservations: readonly CaseReservation[], page: Page): Section[] {
  const shown = reservations.filter(({ applies }) => applies === true || page.full);
  if (shown.length === 0) return [];
  return [[heading(page, words.lawInDoubt), ...shown.flatMap((reservation) => reservationLines(reservation, page))]];
}

function reservationLines(reservation: CaseReservation, page: Page): string[] {
  const { id, applies, provisions, chosen, because, alternatives } = reservation;
  const { lang, colors } = page;
  const maybe = applies === true ? [] : [{ text: `— ${words.notKnownYet[lang]}`, style: colors.dim }];
  return [
    ...row(page, provisions[0]!, [{ text: chosen[lang] }, ...maybe]),
    ...idBelow(page, id),
    ...below(page, { text: `${words.because[lang]} ${because[lang]}` }),
    ...alternatives.flatMap((other) => otherReadingLines(other, page)),
  ];
}

function otherReadingLines({ says, wouldFollow }: OtherReading, page: Page): string[] {
  return [
    ...below(page, { text: `${words.otherwise[page.lang]} ${says[page.lang]}` }),
    ...wouldFollow.flatMap((one) => wouldFollowLine(one, page)),
  ];
}

function wouldFollowLine({ norm, applies, provisions, records = [], ...timed }: Consequence, page: Page): string[] {
  const { lang } = page;
  const when = applies === false ? undefined : deadlineInWords(timed, lang);
  const ends = when === undefined ? '' : `, ${[when.when, ...when.otherEnds].join(', ')}`;
  return below(
    page,
    { text: '→', style: page.colors.dim },
    ...labelOf(page, norm, undefined),
    { text: `(${provisions[0]!}):` },
    { text: `${outcome(applies, lang)}${recordsInBrackets(records, lang)}${ends}` },
  );
}

function outcome(applies: Consequence['applies'], lang: Language): string {
  if (applies === 'unknown') return words.notKnownYet[lang];
  return (applies ? words.applies : words.doesNotApply)[lang];
}
