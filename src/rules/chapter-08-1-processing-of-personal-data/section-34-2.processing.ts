import { type InForce, isInForce } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { ChoiceValue } from '../facts/case-facts.ts';
import type { DataCategory } from './section-34-2.data.ts';

/** A processor of data: one of those whom § 34² names. */
export type Processor = ChoiceValue<'data.processor'>;

/** The norm that lets each processor process data, and its provision. */
export const processingNorms: Readonly<Record<Processor, { readonly norm: string; readonly provision: string }>> = {
  'local-government': { norm: 'may-process-case-data', provision: '§ 34² (1)' },
  'social-insurance-board': { norm: 'board-may-process-case-data', provision: '§ 34² (7)' },
  'involved-party': { norm: 'involved-may-process-case-data', provision: '§ 34² (8)' },
};

/** The days of § 34². */
const daysOfProcessing: InForce = { from: '2025-01-10', amendedBy: 'RT I, 31.12.2024, 3' };

/** What is wrong with a day on which § 34² is not in force; `undefined` on the others. */
export const faultOfDay = (day: string): string | undefined =>
  isInForce(daysOfProcessing, day)
    ? undefined
    : `a day from ${daysOfProcessing.from} on, when § 34² entered into force`;

/** What is expected of the subject of a data sheet. */
export const subjectExpected = (subjects: readonly string[]): string =>
  `one of ${subjects.join(', ')}, whose data § 34² lists`;

/** What is expected of a kind of data. */
export const categoryExpected = 'a clause of § 34² (3)–(6) such as § 34² (3) 4), a key of a data sheet, or other';

/** Why nothing is known of a day before chapter 8¹. */
export const notInForceYet: Bilingual = {
  en: 'Chapter 8¹ is in force from 2025-01-10: for earlier days the Act does not provide who may process which data of a case.',
  et: '8¹. peatükk kehtib alates 10. jaanuarist 2025: varasemate päevade kohta ei ole seaduses sätestatud, kes ja milliseid juhtumi andmeid töödelda võib.',
};

/** Why data that no clause lists may not be processed. */
export const listedNowhere: Bilingual = {
  en: 'No clause of § 34² lists data of this kind about this person.',
  et: '§ 34² üheski punktis ei ole nimetatud selle isiku seda liiki andmeid.',
};

/** Why data that the task does not require may not be processed. */
export const notRequired: Bilingual = {
  en: 'Only what the task requires may be processed (§ 34² (1)).',
  et: 'Töödelda võib üksnes ülesande täitmiseks vajalikke andmeid (§ 34² lg 1).',
};

const aimOfLocalGovernment: Bilingual = {
  en: 'assessing the need and helping',
  et: 'abivajaduse hindamiseks ja abi osutamiseks',
};
const thisTask: Bilingual = { en: 'this task', et: 'selleks ülesandeks' };

/** The provision by which a processor may process data, or the section where the processor is unknown. */
const provisionOf = (processor: Processor | undefined): string =>
  processor === undefined ? '§ 34²' : processingNorms[processor].provision;

/** Why data of a clause may be processed. */
export function isOpened(
  processor: Processor | undefined,
  { clause, onlyAsFarAsItAffectsChild }: DataCategory,
): Bilingual {
  const provision = provisionOf(processor);
  const aim = processor === 'local-government' ? aimOfLocalGovernment : thisTask;
  const affects = onlyAsFarAsItAffectsChild === true;
  return {
    en: `${provision} allows the data of ${clause} to be processed for ${aim.en}${affects ? ', as far as they may affect the child’s well-being' : ''}.`,
    et: `${provision} lubab ${aim.et} töödelda ${clause} andmeid${affects ? ' ulatuses, milles need võivad lapse heaolu mõjutada' : ''}.`,
  };
}

/** Why data may not be processed that do not affect the child, of a clause that requires it. */
export const affectsNothing = (clause: string): Bilingual => ({
  en: `${clause} allows these data to be processed only as far as they may affect the child’s well-being.`,
  et: `${clause} lubab neid andmeid töödelda üksnes ulatuses, milles need võivad lapse heaolu mõjutada.`,
});

/** Why data may not be processed for another task. */
export const notForThisTask = (processor: Processor | undefined): Bilingual => ({
  en: `${provisionOf(processor)} does not allow the data to be processed for this task.`,
  et: `${provisionOf(processor)} ei luba andmeid selleks ülesandeks töödelda.`,
});
