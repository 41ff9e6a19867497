import type { AmendmentMark } from '../../act/official-text/official-text.ts';
import type { Dependents, ProvisionStatus, Verification, VerifiedProvision } from '../../act/verify-text.ts';
import type { Language } from '../../model/rule/truth.ts';
import {
  type Block,
  type Entry,
  entries,
  type Inline,
  paragraph,
  present,
  type ReportDocument,
  type ReportSection,
  type Share,
  type Tone,
} from '../report/document.ts';
import { fill, formatDay, formatPlural, formatProvision } from '../report/format.ts';
import { reportMessages } from '../report/messages.ts';
import { glued, printable } from '../terminal/layout.ts';
import { verificationMessages } from './messages.ts';

const statuses: readonly ProvisionStatus[] = ['same', 'drifted', 'missing', 'new', 'unsure'];

const tones: Readonly<Record<ProvisionStatus, Tone>> = {
  same: 'same',
  drifted: 'changed',
  missing: 'removed',
  new: 'added',
  unsure: 'moved',
};

/**
 * The report of a verification: how much of an official text is the same, then what is not, provision by provision, with the
 * rules and facts that depend on it.
 *
 * @param full Whether to show also what is the same, and each superscript that the text has lost.
 */
export function verificationDocument(verification: Verification, lang: Language, full: boolean): ReportDocument {
  const messages = verificationMessages[lang];
  const common = reportMessages[lang];
  const { wording, against, by, digestsFrom, inForceFrom, same, chapters, provisions, unread } = verification;
  const lost = verification.lostSuperscripts ?? [];
  const line = (number: number): string => fill(common.line, { line: number });

  const section = (id: string, title: string, list: readonly Entry[]): ReportSection | undefined =>
    list.length === 0 ? undefined : { id, title, blocks: [entries('rows', list)] };

  function statusOf({ status, by: judgedBy, mark }: Pick<VerifiedProvision, 'status' | 'by' | 'mark'>): Inline[] {
    const badge = { badge: messages.statusBy[status][judgedBy], tone: tones[status] };
    return mark === undefined ? [badge] : [badge, ` ${formatMark(mark)}`];
  }

  /** The mark as the text has it; it is the text's own and may be anything. */
  const formatMark = ({ act, inForce }: AmendmentMark): string =>
    fill(messages.mark, { act: glued(printable(act)), day: formatDay(inForce, lang) });

  function provisionEntry(provision: VerifiedProvision): Entry {
    const { reference, status, repealed, summary, line: at, dependents } = provision;
    return {
      term: formatProvision(reference, lang),
      title: [
        ...statusOf(provision),
        ...(repealed ? [` ${messages.repealed}`] : []),
        ...(at === undefined ? [] : [' ', { quiet: glued(`— ${line(at)}`) }]),
      ],
      blocks: [
        ...(summary === undefined ? [] : [paragraph(summary[lang])]),
        ...(dependents === undefined ? [] : dependentBlocks(dependents, status)),
      ],
    };
  }

  /** What depends on a provision; that nothing does is said only of what is encoded, since of a new one it is as expected. */
  function dependentBlocks(dependents: Dependents, status: ProvisionStatus): Block[] {
    const kinds = (['rules', 'terms', 'offenceLists', 'answers', 'scenarios'] as const).flatMap((kind) => {
      const names = (dependents[kind] ?? []).map(glued).join(', ');
      return names === '' ? [] : [paragraph({ strong: `${messages.dependents[kind]}:` }, ` ${names}`)];
    });
    return kinds.length === 0 && status !== 'new' ? [paragraph({ quiet: messages.noDependents })] : kinds;
  }

  function sharesOf(parts: readonly { readonly status: ProvisionStatus }[]): Share[] {
    return statuses.map((status) => ({
      tone: tones[status],
      label: messages.status[status],
      count: parts.filter((part) => part.status === status).length,
    }));
  }

  const isShown = ({ status }: { readonly status: ProvisionStatus }): boolean => full || status !== 'same';
  const days = digestsFrom.map((day) => formatDay(day, lang)).join(` ${messages.or} `);
  const result = same ? { positive: messages.same } : { warning: messages.drifted };
  const stated = fill(messages.statedDay, {
    stated: formatDay(inForceFrom, lang),
    expected: formatDay(wording, lang),
  });
  return {
    lang,
    subject: common.act,
    title: messages.title,
    subtitle: fill(common.wording, { day: formatDay(wording, lang) }),
    summary: [
      ...(against === wording ? [] : [{ warning: fill(messages.against, { day: formatDay(against, lang) }) }]),
      fill(messages.by[by], { days }),
    ],
    sections: present(
      {
        id: 'result',
        title: messages.result,
        blocks: [
          paragraph(result),
          ...(inForceFrom === wording ? [] : [paragraph({ warning: stated })]),
          { kind: 'bar', id: 'bar-chapters', title: messages.chapters, shares: sharesOf(chapters) },
          { kind: 'bar', id: 'bar-provisions', title: messages.provisions, shares: sharesOf(provisions) },
          ...(lost.length === 0 || full ? [] : [paragraph({ quiet: formatPlural(messages.lostCount, lost.length) })]),
        ],
      },
      section(
        'chapters',
        messages.chapters,
        chapters
          .filter(isShown)
          .map((chapter) => ({ term: printable(chapter.number), title: statusOf(chapter), blocks: [] })),
      ),
      section('provisions', messages.provisions, provisions.filter(isShown).map(provisionEntry)),
      section(
        'unread',
        messages.notRead,
        unread.map(({ line: at, reason, readings }) => ({
          term: line(at),
          title: [messages.unread[reason], ...(readings === undefined ? [] : [`: ${readings.join(', ')}`])],
          blocks: [],
        })),
      ),
      section(
        'superscripts',
        messages.lostSuperscripts,
        full
          ? lost.map(({ line: at, printed, probably }) => ({
              term: line(at),
              title: fill(messages.probably, { printed, probable: probably }),
              blocks: [],
            }))
          : [],
      ),
    ),
  };
}
