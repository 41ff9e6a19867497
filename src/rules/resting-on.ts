import { containsReference, parseReference, type Reference, readReference } from '../act/reference.ts';
import type { Resting } from '../act/verify-text.ts';
import { wordingNamed } from '../act/wordings.ts';
import { derivedFacts } from '../model/derived-facts.ts';
import { type Fact, provisionsOfFact } from '../model/fact.ts';
import { caseFacts } from '../model/facts.ts';
import type { InForce } from '../model/norm.ts';
import { personFacts, recordFacts } from '../model/person-facts.ts';
import { offenceLists } from './chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from './child-protection-act.ts';

/**
 * What of this library rests on a provision: the definitions and norms that cite it on some day of a wording, the facts
 * that come from it, and the lists of offences of § 20 that are its own.
 *
 * Who cites a part rests on the whole, whose words stand before its parts; and who cites a whole rests on each part. Of a
 * provision that the wording does not have, it tells what would be touched by it: what cites the whole that it is in.
 *
 * @param reference The provision as Riigi Teataja prints it: `§ 29 (3)`.
 * @param wording A wording, by the day it entered into force; `2016` and `2023` are taken too.
 * @returns Ids of rules, names of facts and names of lists, each in the order of the library. No scenario is among them:
 * those are the caller's own files.
 * @throws LawError `unknown-wording`.
 * @example
 * ```ts
 * import { restingOn } from 'lasteks';
 * import { readWording, verifyText } from 'lasteks/texts';
 * restingOn('§ 31', '2023').rules; // => ['notify-danger']
 * const text = readWording('Child Protection Act\nIn force from:01.04.2023\n§ 1.  Scope of regulation of Act');
 * const { provisions } = verifyText(text, '2023', restingOn);
 * const missing = provisions.find(({ reference }) => reference === '§ 31 (2)');
 * missing.resting.rules; // => ['notify-danger']
 * ```
 */
export function restingOn(reference: string, wording: string): Resting {
  const { day, until } = wordingNamed(wording);
  const provision = readReference(reference);
  const touches = (cited: string): boolean => provision !== undefined && overlap(provision, parseReference(cited));
  const isOfWording = (version: InForce): boolean =>
    (until === undefined || version.from <= until) && (version.until === undefined || day <= version.until);
  const rests = (version: InForce & { readonly provisions: readonly string[] }): boolean =>
    isOfWording(version) && version.provisions.some(touches);
  const named = (name: string, fact: Pick<Fact, 'provisions' | 'formerly'>) => ({
    name,
    provisions: provisionsOfFact(fact, day),
  });
  const facts: readonly Fact[] = caseFacts;
  const ofPerson: readonly Fact[] = personFacts;
  const ofRecords: readonly Fact[] = recordFacts;
  return {
    rules: [...definitions, ...norms, ...personNorms]
      .filter(({ versions }) => versions.some(rests))
      .map(({ id }) => id),
    terms: [
      ...facts.map((fact) => named(fact.path, fact)),
      ...derivedFacts.map((fact) => named(fact.name, fact)),
      ...ofPerson.map((fact) => named(`person.${fact.path}`, fact)),
      ...ofRecords.map((fact) => named(`person.records[].${fact.path}`, fact)),
    ]
      .filter(({ provisions }) => provisions.some(touches))
      .map(({ name }) => name),
    offenceLists: offenceLists
      .filter((list) => isOfWording(list) && touches(list.provision))
      .map(({ provision: listed, code, from }) => `${listed} ${code} from ${from}`),
    scenarios: [],
  };
}

/** Whether one of two provisions lies within the other. */
const overlap = (a: Reference, b: Reference): boolean => containsReference(a, b) || containsReference(b, a);
