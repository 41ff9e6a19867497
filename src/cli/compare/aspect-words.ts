import { factLabel } from '../../assessment/explanation/explanation-text.ts';
import type { AspectDifference } from '../../compare/meaning/meaning-comparison.ts';
import type { Modality, Recipient } from '../../model/rule/norm.ts';
import type { Language } from '../../model/rule/truth.ts';
import type { Term } from '../../model/time/term.ts';
import { formatTerm } from '../assess/readable/format-deadline.ts';
import { actorIn } from '../report/in-words.ts';
import { modalityLabels } from '../terminal/messages.ts';

type Aspect = AspectDifference['aspect'];

const own = {
  nothing: { en: '—', et: '—' },
  from: { en: 'from', et: 'alates' },
  atMost: { en: 'at most', et: 'kõige rohkem' },
} as const;

/**
 * What one law says of an aspect of a rule, in words.
 *
 * @param said What stands in an `AspectDifference`; `null` where the law says nothing.
 */
export function aspectInWords(aspect: Aspect, said: unknown, lang: Language): string {
  if (said === null) return own.nothing[lang];
  switch (aspect) {
    case 'presumed':
      return factLabel(said as string, lang);
    case 'modality':
      return modalityLabels[said as Modality][lang];
    case 'bearer':
      return bearersInWords(said as Bearers, lang);
    case 'counterpart':
      return counterpartsInWords(said as Counterparts, lang);
    case 'term':
      return wholeTermInWords(said as Term, lang);
    case 'notifies':
      return (said as readonly Recipient[]).map((one) => recipientInWords(one, lang)).join(', ');
  }
}

/** The bearers alone, or with the fact that tells of which municipality and the bodies that they serve. */
type Bearers =
  | readonly string[]
  | {
      readonly bearer: readonly string[];
      readonly bearerMunicipality?: string;
      readonly bearerOf?: readonly string[];
    };

/** The counterparts alone, or with the fact that tells of which municipality. */
type Counterparts =
  | readonly string[]
  | { readonly counterpart: readonly string[]; readonly counterpartMunicipality: string };

function bearersInWords(said: Bearers, lang: Language): string {
  if (!('bearer' in said)) return actorsInWords(said, lang);
  const { bearer, bearerOf, bearerMunicipality } = said;
  return withDetails(
    actorsInWords(bearer, lang),
    bearerOf && actorsInWords(bearerOf, lang),
    bearerMunicipality && factLabel(bearerMunicipality, lang),
  );
}

function counterpartsInWords(said: Counterparts, lang: Language): string {
  if (!('counterpart' in said)) return actorsInWords(said, lang);
  return withDetails(actorsInWords(said.counterpart, lang), factLabel(said.counterpartMunicipality, lang));
}

/** Words with what is known more closely, each in brackets. */
const withDetails = (words: string, ...details: readonly (string | undefined)[]): string =>
  [words, ...details.flatMap((detail) => (detail === undefined ? [] : [`(${detail})`]))].join(' ');

const actorsInWords = (actors: readonly string[], lang: Language): string =>
  actors.length === 0 ? own.nothing[lang] : actors.map((actor) => actorIn(actor, lang)).join(', ');

const recipientInWords = ({ body, municipality }: Recipient, lang: Language): string =>
  municipality === undefined ? actorIn(body, lang) : `${actorIn(body, lang)} (${factLabel(municipality, lang)})`;

function wholeTermInWords(term: Term, lang: Language): string {
  const bound =
    'atMost' in term ? `; ${own.atMost[lang]} ${formatTerm({ length: term.atMost, from: '' } as Term, lang)}` : '';
  const start = term.from === undefined ? '' : ` (${own.from[lang]}: ${factLabel(term.from, lang)})`;
  return `${formatTerm(term, lang)}${bound}${start}`;
}
