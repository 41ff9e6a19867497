import { factLabel } from '../../assessment/explanation/explanation-text.ts';
import type { AspectDifference } from '../../compare/meaning/meaning-comparison.ts';
import type { Modality, Recipient } from '../../model/rule/norm.ts';
import type { Language } from '../../model/rule/truth.ts';
import type { Term } from '../../model/time/term.ts';
import { formatTerm } from '../assess/readable/format-deadline.ts';
import { formatActor } from '../report/format.ts';
import { modalityLabel } from '../report/labels.ts';
import { comparisonMessages } from './messages.ts';

type Aspect = AspectDifference['aspect'];

const nothing = '—';

/**
 * An aspect of a rule under one law, in words.
 *
 * @param value A side of an `AspectDifference`; `null` where the law has nothing for it.
 */
export function formatAspect(aspect: Aspect, value: unknown, lang: Language): string {
  if (value === null) return nothing;
  switch (aspect) {
    case 'presumed':
      return factLabel(value as string, lang);
    case 'modality':
      return modalityLabel(value as Modality, lang);
    case 'bearer':
      return formatBearers(value as Bearers, lang);
    case 'counterpart':
      return formatCounterparts(value as Counterparts, lang);
    case 'term':
      return formatWholeTerm(value as Term, lang);
    case 'notifies':
      return (value as readonly Recipient[]).map((one) => formatRecipient(one, lang)).join(', ');
  }
}

/** The bearers alone, or with the fact that names their municipality and the bodies that they serve. */
type Bearers =
  | readonly string[]
  | {
      readonly bearer: readonly string[];
      readonly bearerMunicipality?: string;
      readonly bearerOf?: readonly string[];
    };

/** The counterparts alone, or with the fact that names their municipality. */
type Counterparts =
  | readonly string[]
  | { readonly counterpart: readonly string[]; readonly counterpartMunicipality: string };

function formatBearers(value: Bearers, lang: Language): string {
  if (!('bearer' in value)) return formatActors(value, lang);
  const { bearer, bearerOf, bearerMunicipality } = value;
  return withDetails(
    formatActors(bearer, lang),
    bearerOf && formatActors(bearerOf, lang),
    bearerMunicipality && factLabel(bearerMunicipality, lang),
  );
}

function formatCounterparts(value: Counterparts, lang: Language): string {
  if (!('counterpart' in value)) return formatActors(value, lang);
  return withDetails(formatActors(value.counterpart, lang), factLabel(value.counterpartMunicipality, lang));
}

/** Words with details, each in brackets. */
const withDetails = (words: string, ...details: readonly (string | undefined)[]): string =>
  [words, ...details.flatMap((detail) => (detail === undefined ? [] : [`(${detail})`]))].join(' ');

const formatActors = (actors: readonly string[], lang: Language): string =>
  actors.length === 0 ? nothing : actors.map((actor) => formatActor(actor, lang)).join(', ');

const formatRecipient = ({ body, municipality }: Recipient, lang: Language): string =>
  municipality === undefined
    ? formatActor(body, lang)
    : `${formatActor(body, lang)} (${factLabel(municipality, lang)})`;

function formatWholeTerm(term: Term, lang: Language): string {
  const bound =
    'atMost' in term
      ? `; ${comparisonMessages[lang].atMost} ${formatTerm({ length: term.atMost, from: '' } as Term, lang)}`
      : '';
  const start = term.from === undefined ? '' : ` (${comparisonMessages[lang].from}: ${factLabel(term.from, lang)})`;
  return `${formatTerm(term, lang)}${bound}${start}`;
}
