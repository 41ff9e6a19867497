import { actorLabels } from '../model/actor-labels.ts';
import type { Assessment, NormAnswer, Notification } from '../model/answer.ts';
import type { Modality } from '../model/norm.ts';
import { deadlineInWords } from './deadline-words.ts';
import { glued, printable, type Span } from './layout.ts';
import { below, fromMargin, heading, labelOf, notSettled, type Page, row, type Section } from './page.ts';
import { modalityHeadings, withheldWords, words } from './words.ts';

const modalities: readonly Modality[] = ['obligation', 'prohibition', 'permission'];

type Entry = readonly [id: string, norm: NormAnswer];

/** The norms that apply: duties, prohibitions and permissions, each a section in the order of the Act. */
export function normsThatApply({ norms }: Assessment, page: Page): Section[] {
  const sections = modalities.flatMap((modality) => {
    const entries = Object.entries(norms).filter(([, norm]) => norm.applies === true && norm.modality === modality);
    if (entries.length === 0) return [];
    return [[heading(page, modalityHeadings[modality]), ...entries.flatMap((entry) => normWithBearer(page, entry))]];
  });
  return sections.length > 0 ? sections : [fromMargin(page, { text: words.nothingFollows[page.lang] })];
}

function normWithBearer(page: Page, [id, norm]: Entry): string[] {
  const { lang, colors } = page;
  const deadline = deadlineInWords(norm, lang);
  const bearer = norm.bearer.map((actor) => glued(actorLabels[actor][lang])).join(', ');
  const when: Span[] = deadline === undefined ? [] : [{ text: '—' }, { text: deadline.when, style: colors.bold }];
  return [
    ...row(page, norm.provisions[0]!, labelOf(page, id, norm.reading)),
    ...below(page, { text: bearer }, ...when),
    ...(deadline?.notes ?? []).flatMap((note) => below(page, { text: note })),
    ...notSettled(page, norm.unsettled),
  ];
}

/** The norms that may still apply, an entry each. */
export function normsThatMayApply({ norms }: Assessment, page: Page): Section[] {
  const entries = Object.entries(norms).filter(([, norm]) => norm.applies === 'unknown');
  if (entries.length === 0) return [];
  return [[heading(page, words.mayApply), ...entries.flatMap((entry) => normWithTerm(page, entry))]];
}

function normWithTerm(page: Page, [id, norm]: Entry): string[] {
  const deadline = deadlineInWords(norm, page.lang);
  const when: Span[] = deadline === undefined ? [] : [{ text: `— ${deadline.when}`, style: page.colors.dim }];
  return [...row(page, norm.provisions[0]!, [...labelOf(page, id, norm.reading), ...when])];
}

/** Who must be told because of norms that apply, and what to keep back. */
export function whomToTell({ notifications }: Assessment, page: Page): Section[] {
  const due = notifications.filter(({ applies }) => applies === true);
  if (due.length === 0) return [];
  const norms = [...new Set(due.map(({ norm }) => norm))];
  const lines = norms.flatMap((id) =>
    recipientsOf(
      page,
      due.filter(({ norm }) => norm === id),
    ),
  );
  return [[heading(page, words.tell), ...lines]];
}

function recipientsOf(page: Page, notifications: readonly Notification[]): string[] {
  const { lang, colors } = page;
  const { provision, oneOfSuffices, withhold } = notifications[0]!;
  const names = notifications.map(({ to }) => recipientName(to, page)).join(` ${words.or[lang]} `);
  return [
    ...row(page, provision, [{ text: oneOfSuffices ? `${names} (${words.oneOfSuffices[lang]})` : names }]),
    ...(withhold.length === 0
      ? []
      : below(page, { text: withheldWords[withhold.length === 1 ? 'identity' : 'all'][lang], style: colors.yellow })),
  ];
}

function recipientName({ body, municipality }: Notification['to'], { lang }: Page): string {
  const name = actorLabels[body][lang];
  return glued(municipality === undefined ? name : `${name} ${printable(municipality)}`);
}
