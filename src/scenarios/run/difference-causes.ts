import { formatReference, parseReference } from '../../act/reference.ts';
import { evaluationOf } from '../../assessment/answer.ts';
import { becauseOf } from '../../assessment/explanation/because-of.ts';
import { becauseInWords } from '../../assessment/explanation/explanation-text.ts';
import type { Because } from '../../model/answer/answer.ts';
import type { Bilingual, Language, Truth } from '../../model/rule/truth.ts';
import type { Law } from '../../rules/law.ts';
import type { ExpectedNotification, Scenario } from '../format/scenario.ts';
import { type Answered, answerScenario, lawOfScenario } from './answer-scenario.ts';
import type { ScenarioDifference } from './differences.ts';

/** The finding or norm that determines a part of an answer, with its explanation. */
export interface DifferenceCause {
  readonly id: string;
  readonly label: Bilingual;
  readonly provisions: readonly string[];
  /** Whether the finding holds or the norm applies. */
  readonly holds: Truth;
  /** The conditions that decided it, down to the facts; absent for an unconditional norm and for persons. */
  readonly because?: Because;
  /** For a person: the indices of the records that trigger a restriction. */
  readonly records?: readonly number[];
  /** The facts that could still change an unknown answer. */
  readonly missing: readonly string[];
}

/**
 * The causes of a difference: the findings or norms concerned, their provisions, and the facts that decided them, without any value
 * that identifies a person. The scenario is answered again for it.
 *
 * @returns An empty list where no rule of the wording determines the part.
 */
export function causesOf(scenario: Scenario, difference: ScenarioDifference): DifferenceCause[] {
  const law = lawOfScenario(scenario);
  const answered = answerScenario(scenario);
  return idsConcerned(difference, answered, law).flatMap((id) => causeOf(id, answered, law) ?? []);
}

/** The explanation of a cause, a line for each step. */
export const formatCause = ({ because, records }: DifferenceCause, lang: Language): readonly string[] => {
  if (because !== undefined) return becauseInWords(because, lang);
  if (records === undefined || records.length === 0) return [];
  return [{ en: `records: ${records.join(', ')}`, et: `kanded: ${records.join(', ')}` }[lang]];
};

/** The parts of a screening that depend on all restrictions together. */
const barredIn: readonly string[] = ['expect.barred', 'expect.complyBy'];

function idsConcerned({ path, expected, got }: ScenarioDifference, answered: Answered, law: Law): readonly string[] {
  if (answered.kind === 'person' && barredIn.includes(path)) return Object.keys(answered.answer.restrictions);
  const [, group, id = ''] = path.split('.');
  if (group !== 'notifications' && group !== 'notificationsExactly') return [id];
  const expectations = (Array.isArray(expected) ? expected : [expected]) as readonly ExpectedNotification[];
  const expectedIds = expectations.flatMap((one) => normsNotifying(one, law));
  const found = (got as readonly ExpectedNotification[]).flatMap(({ norm }) => norm ?? []);
  if (group === 'notifications' && expectations.length > 0) return expectedIds;
  return [...expectedIds.filter((one) => !found.includes(one)), ...found.filter((one) => !expectedIds.includes(one))];
}

/** The norms that a notification can be of. */
function normsNotifying({ norm, provision, to }: ExpectedNotification, law: Law): readonly string[] {
  const cited = provision === undefined ? undefined : formatReference(parseReference(provision));
  return law.norms.flatMap(({ id, version: { notifies, provisions } }) => {
    const isMeant =
      notifies !== undefined &&
      (norm === undefined || norm === id) &&
      (cited === undefined || provisions.includes(cited)) &&
      (to?.body === undefined || notifies.some(({ body }) => body === to.body));
    return isMeant && (norm !== undefined || cited !== undefined) ? id : [];
  });
}

function causeOf(id: string, answered: Answered, law: Law): DifferenceCause | undefined {
  const rules = [...law.definitions, ...law.norms, ...law.unconditionalNorms, ...law.personNorms];
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const { label, version } = rule;
  const about = { id, label, provisions: version.provisions };
  const { kind, answer } = answered;
  const found = (kind === 'case' ? answer.findings[id] : undefined) ?? answer.norms[id];
  if (found === undefined) return { ...about, holds: true, missing: [] }; // an unconditional norm
  const { provisions, missing } = found;
  const records = kind === 'person' ? answer.restrictions[id]?.records : undefined;
  return {
    ...about,
    provisions,
    holds: 'holds' in found ? found.holds : found.applies,
    ...(kind === 'case' ? { because: becauseOf(evaluationOf(answer)!, id) } : {}),
    ...(records === undefined ? {} : { records }),
    missing,
  };
}
