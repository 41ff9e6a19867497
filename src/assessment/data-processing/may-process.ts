import { LawError, unreadable } from '../../act/law-error.ts';
import type { NormAnswer } from '../../model/answer/answer.ts';
import type { Unknown, Word } from '../../model/entity/fact-schema.ts';
import { codeOfWord } from '../../model/entity/value-codes.ts';
import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual, Truth } from '../../model/rule/truth.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import { readEvaluationTime } from '../../model/time/evaluation-time.ts';
import {
  type DataCategory,
  type DataClause,
  type DataKey,
  type DataSubject,
  dataCategories,
  dataListOf,
} from '../../rules/chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import {
  affectsNothing,
  categoryExpected,
  isOpened,
  listedNowhere,
  notForThisTask,
  notInForceYet,
  notRequired,
  type Processor,
  processingNorms,
} from '../../rules/chapter-08-1-processing-of-personal-data/section-34-2.processing.ts';
import type { CaseInput } from '../../rules/facts/case-entity.ts';
import { type CaseFact, type ChoiceValue, caseFacts, factPosition } from '../../rules/facts/case-facts.ts';
import { assess } from '../assess.ts';

/** A question on data of a child's case. What is not known is left out, `null` or `'unknown'`. */
export interface DataQuestion {
  /** Who processes the data. */
  readonly processor?: ChoiceValue<'data.processor'> | Unknown;
  /** Whom the data are about. */
  readonly subject?: DataSubject | Unknown;
  /** Of what kind they are: a clause of § 34², the key of it in a data sheet, or `other` for what no clause lists. */
  readonly category?: Word<DataClause | DataKey | 'other'> | Unknown;
  /** For which task, as the provision that sets it; a local government that names none has the one of § 17 (1) 3). */
  readonly task?: Word<ChoiceValue<'data.task'>> | Unknown;
  /** Whether the task requires the data. */
  readonly necessary?: boolean | Unknown;
  /** Whether what the data show may affect the child's well-being: some clauses of § 34² (5) ask for it. */
  readonly mayAffectChildsWellbeing?: boolean | Unknown;
  /** The day `YYYY-MM-DD`, or an instant. */
  readonly at: string;
}

/** Whether data may be processed. */
export interface DataPermission {
  readonly allowed: Truth;
  /** The clause of § 34² that lists the data for whom they are about; left out where none does, or it is not known. */
  readonly clause?: DataClause;
  /** The clause covers the data only as far as their content may affect the child's well-being. */
  readonly onlyAsFarAsItAffectsChild?: true;
  /** The provisions that give or refuse the permission, the most particular first; none where chapter 8¹ is not in force. */
  readonly provisions: readonly string[];
  /** What is missing, while it can change the answer. */
  readonly missing: readonly CaseFact[];
  readonly because: Bilingual;
  /** The reading that the answer depends on. */
  readonly reading?: Reading;
}

const processors = Object.keys(processingNorms) as readonly Processor[];
const subjects = caseFacts.find(({ path }) => path === 'data.subject')!.values as readonly DataSubject[];

/** What several answers have in common; unknown where they differ. */
function inCommon(answers: readonly (NormAnswer | Truth)[]): Truth {
  const truths = new Set(answers.map((answer) => (typeof answer === 'object' ? answer.applies : answer)));
  const [only] = truths.size === 1 ? truths : [];
  return only ?? 'unknown';
}

const isKnown = <EncodedInput>(value: EncodedInput | Unknown): value is EncodedInput =>
  value !== undefined && value !== null && value !== 'unknown';

/**
 * Whether personal data in a child's case may be processed: by whom, about whom, of what kind, for which task
 * (§ 34²). It is answered by the same rules as a case, and names the clause that lists the data, or gives the reason why none opens
 * them. Whoever asks has found that the person is a child (§ 3 (2)).
 *
 * `allowed` is `false` wherever the Act opens the data to that processor for that task under no clause: a case system then
 * has to refuse them. It is `'unknown'` while something is unknown, and on days before 2025-01-10, on which the Act does not
 * regulate it.
 *
 * @param question What is to be processed.
 * @returns The answer, with its clause and why.
 * @throws LawError `not-an-object` for a question that is no mapping; `not-in-list` and `wrong-type` at the fact that the question gives, such as `data.subject`, and at
 *   `data.task` what is wrong with it as a provision; `not-in-list` at `category`; at `at` `not-an-instant`, and
 *   `day-not-modelled` for a day before 2016-01-01.
 * @example
 * ```ts
 * import { mayProcess } from 'lasteks';
 * const ofMunicipality = { processor: 'local-government', necessary: true, at: '2025-02-01' };
 * const ofMother = mayProcess({ ...ofMunicipality, subject: 'parent', category: 'healthData' });
 * [ofMother.allowed, ofMother.clause]; // => [true, '§ 34² (4) 6)']
 * const ofUncle = mayProcess({ ...ofMunicipality, subject: 'network-member', category: 'healthData' });
 * ofUncle.allowed; // => false
 * ofUncle.because.en; // => 'No clause of § 34² lists data of this kind about this person.'
 * const ofGrandmother = mayProcess({ ...ofMunicipality, subject: 'family-member', category: '§ 34² (5) 3)' });
 * [ofGrandmother.allowed, ofGrandmother.missing]; // => ['unknown', ['data.mayAffectChildsWellbeing']]
 * ```
 */
export function mayProcess(question: DataQuestion): DataPermission {
  const { at, category, ...encoded } = ownCopy(question);
  const clause = knownClause(category, encoded.subject);
  const child = { birthDate: formatDay(readEvaluationTime(at).day) };
  const answerOf = (processor: Processor, data: Omit<DataQuestion, 'at'>): NormAnswer | undefined =>
    assess({ child, data: { ...data, processor } as CaseInput['data'] }, { at }).norms[processingNorms[processor].norm];
  const asked = isKnown(encoded.processor) ? [encoded.processor] : processors;
  const isKeyOfAnybody = isKey(category) && !isKnown(encoded.subject);
  const answersOf = (processor: Processor): readonly (NormAnswer | undefined)[] =>
    (isKeyOfAnybody ? subjects : [encoded.subject]).map((subject) =>
      answerOf(processor, { ...encoded, subject, category: knownClause(category, subject) }),
    );
  const byProcessor = asked.map(answersOf).map((found) => found.filter((answer) => answer !== undefined));
  const answers = byProcessor.flat();
  if (answers.length === 0) return notInForce;
  const allowed = inCommon(answers);
  const isOpen = allowed === 'unknown';
  const turnsOn: Partial<Record<CaseFact, boolean>> = {
    'data.processor':
      !isKnown(encoded.processor) && (!isKnown(encoded.task) || new Set(byProcessor.map(inCommon)).size > 1),
    'data.subject': isKeyOfAnybody,
  };
  const missing = caseFacts
    .map(({ path }) => path)
    .filter((path) => isOpen && (turnsOn[path] || answers.some((answer) => answer.missing.includes(path))));
  const listed = listedFor(clause, encoded.subject);
  const [only] = answers.length === 1 ? answers : [];
  return {
    allowed,
    ...(listed === undefined ? {} : { clause: listed.clause as DataClause }),
    ...(listed?.onlyAsFarAsItAffectsChild ? { onlyAsFarAsItAffectsChild: true as const } : {}),
    provisions: [
      ...(listed === undefined ? [] : [listed.clause]),
      ...asked.map((one) => processingNorms[one].provision),
    ],
    missing,
    because: becauseOf(allowed, missing, listed, { at, category: clause, ...encoded }),
    ...(only?.reading === undefined ? {} : { reading: only.reading }),
  };
}

/** A copy of a question, so that what is answered is what was checked; it may come from outside TypeScript. */
function ownCopy(question: DataQuestion): DataQuestion {
  if (typeof question !== 'object' || question === null) {
    throw new LawError({ code: 'not-an-object', path: '', expected: 'a mapping with who asks for which data' });
  }
  try {
    return { ...question };
  } catch (error) {
    throw unreadable(error);
  }
}

const notInForce: DataPermission = {
  allowed: 'unknown',
  provisions: [],
  missing: [],
  because: notInForceYet,
};

/** The clause that a question names, where it is known: a key means a clause once it is known whom the data are about. */
function knownClause(
  category: DataQuestion['category'],
  subject: DataQuestion['subject'],
): DataClause | 'other' | undefined {
  if (!isKnown(category)) return undefined;
  if (isKey(category)) {
    if (!isKnown(subject)) return undefined;
    const ofSubject = dataListOf(subject)?.categories.find(({ key }) => key === category);
    return (ofSubject?.clause as DataClause | undefined) ?? 'other';
  }
  const code = codeOfWord(clausesAndOther, category);
  if (code === undefined) {
    throw new LawError({ code: 'not-in-list', path: 'category', expected: categoryExpected });
  }
  return clausesAndOther[code - 1];
}

const clausesAndOther = caseFacts[factPosition.get('data.category')!]!.values as readonly (DataClause | 'other')[];

const isKey = (category: DataQuestion['category']): boolean => dataCategories.some(({ key }) => key === category);

/** The row of a clause, where it is in the list of whom the data are about. */
const listedFor = (clause: string | Unknown, subject: DataQuestion['subject']): DataCategory | undefined =>
  isKnown(subject) ? dataListOf(subject)?.categories.find((category) => category.clause === clause) : undefined;

/** Why an answer is as it is: of several reasons against, the first in the order of § 34². */
function becauseOf(
  allowed: Truth,
  missing: readonly CaseFact[],
  listed: DataCategory | undefined,
  { processor, subject, category, necessary, mayAffectChildsWellbeing }: DataQuestion,
): Bilingual {
  const known = isKnown(processor) ? processor : undefined;
  if (allowed === 'unknown') return stillMissing(missing);
  if (allowed) return isOpened(known, listed!);
  const isListedForNobody = category === 'other' || subject === 'other';
  if (isListedForNobody || (isKnown(subject) && isKnown(category) && listed === undefined)) return listedNowhere;
  if (necessary === false) return notRequired;
  if (mayAffectChildsWellbeing === false && onlyAsFarAsItAffects(category)) return affectsNothing(category!);
  return notForThisTask(known);
}

const onlyAsFarAsItAffects = (category: DataQuestion['category']): boolean =>
  dataCategories.some((one) => one.clause === category && one.onlyAsFarAsItAffectsChild === true);

function stillMissing(missing: readonly CaseFact[]): Bilingual {
  const labels = caseFacts.filter(({ path }) => missing.includes(path)).map(({ label }) => label);
  return {
    en: `Not known yet: ${labels.map(({ en }) => en).join('; ')}.`,
    et: `Veel teadmata: ${labels.map(({ et }) => et).join('; ')}.`,
  };
}
