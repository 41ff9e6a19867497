import fc from 'fast-check';
import { parsePenalProvision, parsePenalRange, penalRangeContains } from '../../src/act/penal-provision.ts';
import { provisionOn, provisionsOn } from '../../src/act/provisions.ts';
import { compareReferences, containsReference, formatReference, parseReference } from '../../src/act/reference.ts';
import { wordingNamed, wordingOn } from '../../src/act/wordings.ts';
import { supervisorsOf } from '../../src/rules/chapter-10-state-and-administrative-supervision/supervisors.ts';
import { dependentsOf } from '../../src/rules/dependents.ts';
import { encodingStatusOf } from '../../src/rules/encoding-status.ts';
import { lawOn } from '../../src/rules/law.ts';
import { allOf, knock, type Said } from './fuzz-target.ts';
import { loose, passed } from './hostile.ts';
import { textMutantsOf } from './text-mutants.ts';

const written = textMutantsOf([
  ...['§ 29¹ (1) 2)', '29^1 (1) 2)', '§ 29.1(1)2)', 'clause 2 of subsection 1 of § 29¹', 'clause 29¹ (1) 2)'],
  ...['§ 29¹ lg 1 p 2', '§ 29¹ lõike 1 punkt 2', 'subsection 29 (3)', 'Section 20', '§ 20 (1)–(3)', '§ 34² (4) 14)'],
  ...['KarS § 121 lg 2 p 1', 'KrK § 202⁶ (3) 1)', '133–133³', '134 (2) 2)', '§ 1451', '§ 113', '100¹'],
]);
const anything = loose(written);

/** What each of some calls says that refuses; what they answer is not looked at. */
const refusals = (calls: readonly (() => unknown)[]): Said =>
  calls.flatMap((call) => {
    try {
      call();
      return [];
    } catch (error) {
      return allOf(error);
    }
  });

knock('parseReference reads any citation back from each way of writing it, or refuses it', anything, (text): Said => {
  const reference = parseReference(passed(text));
  for (const language of [undefined, 'en', 'et'] as const) {
    const back = parseReference(formatReference(reference, language));
    if (compareReferences(back, reference) !== 0 || !containsReference(reference, back)) {
      throw new Error('a citation was read back as another');
    }
  }
  return [];
});

knock(
  'provisions of penal law are read from any text, or refused',
  anything,
  (text): Said =>
    refusals(
      (['penal-code', 'criminal-code'] as const).flatMap((code) => [
        () => parsePenalProvision(passed(text), code),
        () => {
          const range = parsePenalRange(passed(text), code);
          if (!penalRangeContains(range, range.first)) throw new Error('a range without its first provision');
        },
      ]),
    ),
);

const day = loose(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('2016', '2016-01-01', '2023-05-02', '2025-01-10', '2027-06-01') },
    { weight: 1, arbitrary: textMutantsOf(['2023-05-02', '2025-01-10']) },
  ),
);

knock(
  'the law of any day and any provision is told, or refused',
  fc.tuple(anything, day),
  ([text, on]): Said =>
    refusals([
      () => wordingOn(passed(on)),
      () => wordingNamed(passed(on)),
      () => lawOn(passed(on)),
      () => provisionsOn(passed(on)),
      () => provisionOn(passed(text), passed(on)),
      () => encodingStatusOf(passed(text), passed(on)),
      () => supervisorsOf(passed(text), passed(on)),
      () => dependentsOf(passed(text), passed(on)),
    ]),
);
