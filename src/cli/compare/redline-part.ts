import { type ComponentChild, type ComponentChildren, h } from 'preact';
import type { OfficialPart } from '../../act/official-text/official-text.ts';
import type { WordingComparison } from '../../compare/comparison/wording-comparison.ts';
import type { Redline } from '../../compare/texts/redline.ts';
import type { ComparedProvision } from '../../compare/texts/text-comparison.ts';
import type { Language } from '../../model/rule/truth.ts';
import { dayIn } from '../report/in-words.ts';
import { comparisonWords, differenceWords } from '../report/report-words.ts';

type Side = 'before' | 'after';

/**
 * The official texts of a provision side by side, what only one of them says marked in it: by colour and line for the eye, by
 * words for the ear. It opens and closes; without the script of the page it is open.
 */
export function redlinePart(
  text: ComparedProvision,
  { texts, before, after }: WordingComparison,
  lang: Language,
): ComponentChild {
  const side = (name: Side, day: string): ComponentChild =>
    h(
      'div',
      { class: `side side-${name}` },
      h('p', { class: 'side-day' }, dayIn(day, lang)),
      h('div', { lang: texts!.language }, sideOf(text, name, lang)),
    );
  return h(
    'details',
    { class: 'texts', open: true, 'data-closed': '' },
    h('summary', null, `${comparisonWords.officialText[lang]}: ${differenceOf(text, lang)}`),
    h(
      'div',
      { class: 'sides' },
      text.before === undefined ? null : side('before', before.wording),
      text.after === undefined ? null : side('after', after.wording),
    ),
    text.marks.length === 0
      ? null
      : h('p', { class: 'marks' }, text.marks.map(({ act, inForce }) => `[${act}; ${dayIn(inForce, lang)}]`).join(' ')),
  );
}

/** In what the two texts differ, in words. */
export function differenceOf({ change, kinds }: ComparedProvision, lang: Language): string {
  if (kinds.length > 0) return kinds.map((kind) => differenceWords[kind][lang]).join(', ');
  if (change === 'added') return comparisonWords.onlyAfter[lang].toLowerCase();
  return change === 'repealed' ? comparisonWords.onlyBefore[lang].toLowerCase() : comparisonWords.textSame[lang];
}

function sideOf(text: ComparedProvision, name: Side, lang: Language): ComponentChildren {
  const part = text[name]!;
  const said = (words: string): ComponentChild => h('p', { class: 'remark', lang }, words);
  if (part.repealed) return [headingOf(part), said(comparisonWords.repealed[lang])];
  const isOnBothSides =
    text.before !== undefined && text.after !== undefined && !text.before.repealed && !text.after.repealed;
  const { heading, text: own } = text.redline ?? { heading: [], text: [] };
  const content =
    isOnBothSides && text.redline !== undefined
      ? [
          heading.length === 0 ? null : h('p', { class: 'heading' }, marked(heading, name, lang)),
          own.length === 0 ? null : h('p', null, marked(own, name, lang)),
        ]
      : [headingOf(part), part.text === '' ? null : h('p', null, part.text)];
  return content.some((one) => one !== null) ? content : said(comparisonWords.noOwnText[lang]);
}

const headingOf = ({ heading }: OfficialPart): ComponentChild =>
  heading === undefined || heading === '' ? null : h('p', { class: 'heading' }, heading);

/** One side of a redline. */
function marked(redline: Redline, name: Side, lang: Language): ComponentChildren[] {
  const own = name === 'before' ? 'removed' : 'added';
  const [element, start] =
    name === 'before'
      ? (['del', comparisonWords.removedStart] as const)
      : (['ins', comparisonWords.addedStart] as const);
  const unseen = (words: string): ComponentChild => h('span', { class: 'unseen', lang }, words);
  return redline
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }) =>
      kind === 'same'
        ? text
        : h(element, null, unseen(`${start[lang]} `), text, unseen(` ${comparisonWords.end[lang]} `)),
    );
}

/** Digests of the two texts, shortened; in full as their titles. */
export function digestsPart(
  digests: readonly (string | undefined)[],
  lang: Language,
  isDifferent: boolean,
): ComponentChild {
  const encoded = digests.flatMap((digest) => digest ?? []);
  if (encoded.length === 0) return null;
  const shown = (isDifferent ? encoded : encoded.slice(0, 1)).map((digest) =>
    h('code', { title: digest }, digest.slice(0, shownDigits)),
  );
  const lead = isDifferent && encoded.length === 2 ? comparisonWords.digestsDiffer : comparisonWords.digest;
  return h(
    'p',
    { class: 'digests' },
    `${lead[lang]} `,
    shown.flatMap((one, index) => (index === 0 ? [one] : [' → ', one])),
  );
}

const shownDigits = 12;
