import type { Question } from '../../model/answer/answer.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { personEntity } from '../../rules/facts/person-entity.ts';
import { personFacts, recordFacts } from '../../rules/facts/person-facts.ts';
import { glued } from '../terminal/layout.ts';
import { screeningMessages as words } from './messages.ts';

/** The path of a fact of a record, such as `person.records[0].offence`. */
const ofRecord = /^person\.records\[(?<index>\d+)\]\.(?<fact>\w+)$/u;

const labels = new Map<string, Bilingual>([
  ...personFacts.map(({ path, label }) => [`person.${path}`, label] as const),
  ['person.records', personEntity.parts!.label],
]);
const recordLabels = new Map<string, Bilingual>(recordFacts.map(({ path, label }) => [path, label]));

/** A record by its number: the first is `record 1`. */
export const recordAt = (index: number, lang: Language): string => glued(`${words.record[lang]} ${index + 1}`);

/** Records by their places, in brackets behind a word; nothing where there are none. */
export function recordsInBrackets(records: readonly number[], lang: Language): string {
  return records.length === 0 ? '' : ` (${records.map((index) => recordAt(index, lang)).join(', ')})`;
}

/** An unknown fact of a person: its label, the record, and the detail that is missing. */
export function formatPersonQuestion({ fact, detail }: Question, lang: Language): string {
  const { index, fact: below } = ofRecord.exec(fact)?.groups ?? {};
  const label = below === undefined ? labels.get(fact)![lang] : recordLabels.get(below)![lang];
  return [
    index === undefined ? '' : `${recordAt(Number(index), lang)}: `,
    label,
    detail === undefined ? '' : `, ${words[detail][lang]}`,
  ].join('');
}
