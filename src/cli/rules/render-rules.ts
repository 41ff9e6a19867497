import type { Chapter } from '../../act/provisions/provision.ts';
import { chapters } from '../../act/provisions.ts';
import { compareReferences, formatReference, parseReference } from '../../act/reference.ts';
import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Actor } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { DefinitionInForce, Law, NormInForce } from '../../rules/law.ts';
import { momentInWords } from '../terminal/dates.ts';
import type { Span } from '../terminal/layout.ts';
import {
  below,
  fromMargin,
  heading,
  type Look,
  notSettled,
  type Page,
  row,
  type Section,
} from '../terminal/text-blocks.ts';
import { modalityWords, words } from '../terminal/words.ts';

/** A definition or a norm; one that stands whatever the case is marked. */
type Rule =
  | (DefinitionInForce & { readonly kind: 'definition' })
  | (NormInForce & { readonly kind: 'norm' | 'standing norm' });

const own = {
  definition: { en: 'definition', et: 'mõiste' },
  standing: { en: 'whatever the case', et: 'igal juhul' },
  reading: { en: 'rests on an open reading', et: 'tugineb lahtisele tõlgendusele' },
  chapter: { en: 'Chapter', et: 'Peatükk' },
  counts: {
    en: '{} definitions, {} norms, {} of them whatever the case',
    et: '{} mõistet, {} normi, neist {} igal juhul',
  },
} satisfies Record<string, Bilingual>;

/**
 * The rules in force as a person reads them: chapter by chapter in the order of the Act, each with its provision, its
 * id, what it does and for whom.
 *
 * @param law The law.
 * @param at The moment that it is the law of.
 * @returns Lines of text, with a line break at the end.
 */
export function renderRules(law: Law, at: string, look: Look): string {
  const page: Page = { ...look, readings: new Map() };
  const rules = rulesOf(law);
  const sections = [
    header(law, at, page),
    ...chapters.flatMap((chapter) => {
      const inChapter = rules.filter((rule) => chapterOf.get(sectionOf(rule)) === chapter.number);
      return inChapter.length === 0 ? [] : [chapterSection(chapter, inChapter, page)];
    }),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The number of the chapter of each section. */
const chapterOf: ReadonlyMap<string, string> = new Map(
  chapters.flatMap(({ number, provisions }) => provisions.map(({ reference }) => [reference, number] as const)),
);

const placeOf = ({ version }: Rule) => parseReference(version.provisions[0]);
const sectionOf = (rule: Rule): string => formatReference({ section: placeOf(rule).section });

/** Every rule, in the order of the provisions that they are printed beside. */
function rulesOf({ definitions, norms, unconditionalNorms, personNorms }: Law): readonly Rule[] {
  const rules: readonly Rule[] = [
    ...definitions.map((rule) => ({ ...rule, kind: 'definition' }) as const),
    ...[...norms, ...personNorms].map((rule) => ({ ...rule, kind: 'norm' }) as const),
    ...unconditionalNorms.map((rule) => ({ ...rule, kind: 'standing norm' }) as const),
  ];
  return rules.toSorted((a, b) => compareReferences(placeOf(a), placeOf(b)));
}

function header(
  { wording, definitions, norms, unconditionalNorms, personNorms }: Law,
  at: string,
  page: Page,
): Section {
  const { lang, colors } = page;
  const counts = [
    definitions.length,
    norms.length + unconditionalNorms.length + personNorms.length,
    unconditionalNorms.length,
  ];
  return [
    ...fromMargin(
      page,
      { text: `${words.act[lang]},`, style: colors.bold },
      { text: `${words.wording[lang]} ${wording.day}` },
    ),
    ...fromMargin(page, { text: `${words.at[lang]} ${momentInWords(at, lang)}` }),
    ...fromMargin(page, {
      text: counts.reduce((text: string, count) => text.replace('{}', `${count}`), own.counts[lang]),
    }),
  ];
}

function chapterSection({ number, title }: Chapter, rules: readonly Rule[], page: Page): Section {
  const named: Bilingual = {
    en: `${own.chapter.en} ${number}. ${title.en}`,
    et: `${number}. ${own.chapter.et.toLowerCase()}. ${title.et}`,
  };
  return [heading(page, named), ...rules.flatMap((rule) => ruleLines(rule, page))];
}

function ruleLines(rule: Rule, page: Page): string[] {
  const { lang, colors } = page;
  const { provisions, reading, unsettled } = rule.version;
  const remarks: Span[] = reading === undefined ? [] : [{ text: `(${own.reading[lang]})`, style: colors.yellow }];
  return [
    ...row(page, provisions[0], [{ text: rule.label[lang] }]),
    ...below(page, { text: rule.id, style: colors.dim }),
    ...below(page, { text: natureOf(rule)[lang] }, ...remarks),
    ...notSettled(page, unsettled),
  ];
}

/** What a rule does and for whom: `duty — local government, police`. */
function natureOf(rule: Rule): Bilingual {
  if (rule.kind === 'definition') return own.definition;
  const { modality, version, kind } = rule;
  const inLanguage = (lang: 'en' | 'et'): string => {
    const inWords = (actors: readonly Actor[]): string => actors.map((actor) => actorLabels[actor][lang]).join(', ');
    const of = version.bearerOf === undefined ? '' : ` (${inWords(version.bearerOf)})`;
    const who = `${inWords(version.bearer)}${of}`;
    const standing = kind === 'standing norm' ? `, ${own.standing[lang]}` : '';
    return `${modalityWords[modality][lang]}${standing} — ${who}`;
  };
  return { en: inLanguage('en'), et: inLanguage('et') };
}
