import type { Chapter } from '../../act/provisions/provision.ts';
import { chapters } from '../../act/provisions.ts';
import { compareReferences, formatReference, parseReference } from '../../act/reference.ts';
import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Actor } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { DefinitionInForce, Law, NormInForce } from '../../rules/law.ts';
import { fill } from '../errors/fill.ts';
import { formatTime } from '../terminal/dates.ts';
import type { Span } from '../terminal/layout.ts';
import { messages, modalityLabels } from '../terminal/messages.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import {
  below,
  fromMargin,
  heading,
  notSettled,
  type RenderContext,
  row,
  type Section,
} from '../terminal/text-blocks.ts';
import { rulesMessages } from './messages.ts';

/** A definition or a norm; a norm that applies in every case is marked. */
type Rule =
  | (DefinitionInForce & { readonly kind: 'definition' })
  | (NormInForce & { readonly kind: 'norm' | 'unconditional norm' });

/**
 * The rules in force as a person reads them: chapter by chapter in the order of the Act, each with its provision, its
 * id, what it does and for whom.
 *
 * @param law The law.
 * @param at The time at which the law is in force.
 * @returns Lines of text, with a line break at the end.
 */
export function renderRules(law: Law, at: string, renderOptions: RenderOptions): string {
  const context: RenderContext = { ...renderOptions, readings: new Map() };
  const rules = rulesOf(law);
  const sections = [
    header(law, at, context),
    ...chapters.flatMap((chapter) => {
      const inChapter = rules.filter((rule) => chapterOf.get(sectionOf(rule)) === chapter.number);
      return inChapter.length === 0 ? [] : [chapterSection(chapter, inChapter, context)];
    }),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The number of the chapter of each section. */
const chapterOf: ReadonlyMap<string, string> = new Map(
  chapters.flatMap(({ number, provisions }) => provisions.map(({ reference }) => [reference, number] as const)),
);

const referenceOf = ({ version }: Rule) => parseReference(version.provisions[0]);
const sectionOf = (rule: Rule): string => formatReference({ section: referenceOf(rule).section });

/** Every rule, in the order of the provisions that they are printed beside. */
function rulesOf({ definitions, norms, unconditionalNorms, personNorms }: Law): readonly Rule[] {
  const rules: readonly Rule[] = [
    ...definitions.map((rule) => ({ ...rule, kind: 'definition' }) as const),
    ...[...norms, ...personNorms].map((rule) => ({ ...rule, kind: 'norm' }) as const),
    ...unconditionalNorms.map((rule) => ({ ...rule, kind: 'unconditional norm' }) as const),
  ];
  return rules.toSorted((a, b) => compareReferences(referenceOf(a), referenceOf(b)));
}

function header(
  { wording, definitions, norms, unconditionalNorms, personNorms }: Law,
  at: string,
  context: RenderContext,
): Section {
  const { lang, colors } = context;
  const counts = [
    definitions.length,
    norms.length + unconditionalNorms.length + personNorms.length,
    unconditionalNorms.length,
  ];
  return [
    ...fromMargin(
      context,
      { text: `${messages.act[lang]},`, style: colors.bold },
      { text: `${messages.wording[lang]} ${wording.day}` },
    ),
    ...fromMargin(context, { text: `${messages.at[lang]} ${formatTime(at, lang)}` }),
    ...fromMargin(context, {
      text: fill(rulesMessages.counts[lang], ...counts),
    }),
  ];
}

function chapterSection({ number, title }: Chapter, rules: readonly Rule[], context: RenderContext): Section {
  const named: Bilingual = {
    en: fill(rulesMessages.chapter.en, number, title.en),
    et: fill(rulesMessages.chapter.et, number, title.et),
  };
  return [heading(context, named), ...rules.flatMap((rule) => ruleLines(rule, context))];
}

function ruleLines(rule: Rule, context: RenderContext): string[] {
  const { lang, colors } = context;
  const { provisions, reading, unsettled } = rule.version;
  const remarks: Span[] =
    reading === undefined ? [] : [{ text: `(${rulesMessages.reading[lang]})`, style: colors.yellow }];
  return [
    ...row(context, provisions[0], [{ text: rule.label[lang] }]),
    ...below(context, { text: rule.id, style: colors.dim }),
    ...below(context, { text: natureOf(rule)[lang] }, ...remarks),
    ...notSettled(context, unsettled),
  ];
}

/** What a rule does and for whom: `duty — local government, police`. */
function natureOf(rule: Rule): Bilingual {
  if (rule.kind === 'definition') return rulesMessages.definition;
  const { modality, version, kind } = rule;
  const inLanguage = (lang: 'en' | 'et'): string => {
    const inWords = (actors: readonly Actor[]): string => actors.map((actor) => actorLabels[actor][lang]).join(', ');
    const of = version.bearerOf === undefined ? '' : ` (${inWords(version.bearerOf)})`;
    const who = `${inWords(version.bearer)}${of}`;
    const inEveryCase = kind === 'unconditional norm' ? `, ${rulesMessages.unconditional[lang]}` : '';
    return `${modalityLabels[modality][lang]}${inEveryCase} — ${who}`;
  };
  return { en: inLanguage('en'), et: inLanguage('et') };
}
