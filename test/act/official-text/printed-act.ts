import { provisionsOn } from '../../../src/act/provisions.ts';
import { readReference } from '../../../src/act/reference.ts';
import { flattened } from '../citation-styles.ts';

/** What a printed text says of a provision. */
export interface Said {
  readonly reference: string;
  /** The text of a subsection or clause, the heading of a section. */
  readonly text: string;
  /** Its amendment mark: the act, and the first day, `YYYY-MM-DD`. */
  readonly mark?: { readonly act: string; readonly inForce: string };
}

/** The provisions of a day with their gists for texts, each with the mark of its version. */
export function saidOn(day: string, language: 'en' | 'et'): Said[] {
  return provisionsOn(day).map(({ reference, version: { summary, amendedBy, from } }) => ({
    reference,
    text: summary[language],
    ...(amendedBy && { mark: { act: amendedBy, inForce: from } }),
  }));
}

/** The provisions in the manner of the English page text, superscripts flattened, without chapters. */
export function printEnglish(said: readonly Said[], day: string): string {
  const lines = said.flatMap(({ reference, text, mark }) => {
    const provision = readReference(reference)!;
    const number = flattened(provision).split(' ').at(-1)!;
    const line = provision.subsection || provision.clause ? `\u00a0${number} ${text}` : `\n§ ${number}. \u00a0${text}`;
    return mark ? [line, `[${mark.act} – entry into force ${estonian(mark.inForce)}]`] : [line];
  });
  return `Child Protection Act\n\nIssuer:Riigikogu\nIn force from:${estonian(day)}\nIn force until: In force\n${lines.join('\n')}\n`;
}

/** The provisions in the manner of the XML, without chapters. */
export function printXml(said: readonly Said[], day: string): string {
  const within = (whole: string) => said.filter(({ reference }) => wholeOf(reference) === whole);
  const element = (name: string, one: Said, inside: string): string => {
    const { section, subsection, clause } = readReference(one.reference)!;
    const { number, superscript } = clause ?? subsection ?? section;
    const raised = superscript ? ` ylaIndeks="${superscript}"` : '';
    return `<${name}><${name}Nr${raised}>${number}</${name}Nr>${inside}${one.mark ? markXml(one.mark) : ''}</${name}>\n`;
  };
  const text = (one: Said) => `<sisuTekst><tavatekst>${one.text}</tavatekst></sisuTekst>`;
  const clause = (one: Said) => element('alampunkt', one, text(one));
  const section = (one: Said): string => {
    const parts = within(one.reference);
    const clauses = parts.filter(({ reference }) => readReference(reference)!.clause);
    const subsections = parts.filter((part) => !clauses.includes(part));
    const unnumbered = clauses.length > 0 ? `<loige><loigeNr/>${clauses.map(clause).join('')}</loige>` : '';
    const numbered = subsections.map((part) =>
      element('loige', part, text(part) + within(part.reference).map(clause).join('')),
    );
    return element(
      'paragrahv',
      one,
      `<paragrahvPealkiri>${one.text}</paragrahvPealkiri>${unnumbered}${numbered.join('')}`,
    );
  };
  return xmlAct(within('').map(section).join(''), day);
}

/** The provision that one is directly in, as printed; empty for a section. */
function wholeOf(reference: string): string {
  return reference.split(' ').length === 2 ? '' : reference.replace(/ [^ ]+$/u, '');
}

export function markXml({ act, inForce }: NonNullable<Said['mark']>): string {
  const [, part, day, number] = /^(RT I), (\d\d\.\d\d\.\d{4}), (\d+)$/u.exec(act)!;
  return `<muutmismarge><avaldamismarge><RTosa>${part}</RTosa><avaldamineKuupaev>${day!.split('.').reverse().join('-')}</avaldamineKuupaev><RTartikkel>${number}</RTartikkel></avaldamismarge><joustumine>${inForce}</joustumine></muutmismarge>`;
}

/** The XML of an act with this body. */
export function xmlAct(body: string, day = '2023-04-01', title = 'Lastekaitseseadus'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oigusakt xmlns="tyviseadus_1_10.02.2010"><metaandmed><kehtivus><kehtivuseAlgus>${day}</kehtivuseAlgus></kehtivus></metaandmed>
<aktinimi><nimi><pealkiri>${title}</pealkiri></nimi></aktinimi><sisu>${body}</sisu></oigusakt>`;
}

/** A day as Estonian texts print it. */
function estonian(day: string): string {
  return day.split('-').reverse().join('.');
}
