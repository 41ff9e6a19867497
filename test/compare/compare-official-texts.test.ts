import { describe, expect, test } from 'vitest';
import type { OfficialText } from '../../src/act/official-text/official-text.ts';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { formatReference } from '../../src/act/reference.ts';
import { compareTexts } from '../../src/compare.ts';
import { officialFiles, published } from '../act/official-text/official-texts.ts';
import { amendmentMarks } from '../act/printed-marks.ts';
import { englishProvisions } from '../act/printed-provisions.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { changesOf, compared, encoded, sidesOf } from './texts.ts';

describe.runIf(actTextsFolder)('the English texts of 2016-01-01 and 2023-04-01', () => {
  const [earlier, later] = officialFiles;
  const read = (file: (typeof officialFiles)[number]): OfficialText => readWording(published(file));
  const comparison = actTextsFolder === undefined ? undefined! : compareTexts(read(earlier), read(later));
  const graded = (grade: string) => encoded(comparison).filter((one) => one.grade === grade);
  const numbers = (provisions: ReturnType<typeof graded>) => provisions.flatMap(({ after }) => after?.reference ?? []);

  test('the later text has amended exactly what its amendment marks cover, by their act and from their day', () => {
    const marks = amendmentMarks(later, earlier);
    const amended = graded('amended').filter(({ after }) => after !== undefined);
    expect(numbers(amended)).toEqual([...marks.keys()]);
    for (const { after, marks: newer } of amended) {
      const { amendedBy, from } = marks.get(after!.reference)!;
      expect(newer, after!.reference).toContainEqual(expect.objectContaining({ act: amendedBy, inForce: from }));
    }
    const repealed = amended.filter(({ change }) => change === 'repealed').map(({ after }) => after!.reference);
    expect(repealed).toEqual([...marks].filter(([, mark]) => mark.repealed).map(([reference]) => reference));
    expect(repealed).toEqual(['§ 16', '§ 38 (3)']);
  });

  test('have added exactly what the earlier does not print: §§ 27¹, 29¹, 34¹, 41¹, 41² among it', () => {
    const references = (file: string) => englishProvisions(file).map((one) => formatReference(one));
    const before = new Set(references(earlier));
    const added = encoded(comparison).filter(({ change }) => change === 'added');
    expect(numbers(added)).toEqual(references(later).filter((reference) => !before.has(reference)));
    expect(numbers(added)).toEqual(expect.arrayContaining(['§ 27¹', '§ 29¹', '§ 34¹', '§ 41¹', '§ 41²', '§ 29 (3¹)']));
    expect(added.every(({ grade }) => grade === 'amended')).toBe(true);
  });

  test('have lost with their numbers the clauses of § 38 (2) alone, which was worded anew without them', () => {
    const gone = encoded(comparison).filter(({ after }) => after === undefined);
    expect(gone.map(({ before, grade, marks }) => [before!.reference, grade, marks[0]!.printedAfter])).toEqual(
      ['1', '2', '3'].map((number) => [`§ 38 (2) ${number})`, 'amended', '§ 38 (2)']),
    );
  });

  test('the texts cite differently without any change of what is cited, where there is no mark', () => {
    const citing = graded('re-edited').filter(({ kinds }) => kinds.join() === 'citation-style');
    expect(numbers(citing)).toEqual([
      ...['§ 17 (2)', '§ 32 (3)', '§ 33 (2)', '§ 36 (2)', '§ 38 (5)', '§ 38 (6)', '§ 39 (2)', '§ 41', '§ 41 (1)'],
    ]);
  });

  test('the texts replace right of custody by legal custody, without a mark: re-edited', () => {
    const custody = numbers(
      graded('re-edited').filter(({ before, after, kinds }) => {
        const isOld = /right of custody/u.test(before!.text) && !/right of custody/u.test(after!.text);
        return kinds.includes('wording') && isOld && /legal custody/u.test(after!.text);
      }),
    );
    expect(custody).toEqual([
      ...['§ 32 (1)', '§ 32 (2)', '§ 32 (5)', '§ 32 (5) 1)', '§ 32 (5) 2)', '§ 32 (5) 3)'],
      ...['§ 33 (1)', '§ 33 (1) 1)', '§ 33 (1) 2)', '§ 33 (3)', '§ 33 (4)'],
    ]);
  });

  test('name a contract and a minister otherwise, without a mark: re-edited; unsure only beside the mark of § 15 (5)', () => {
    expect(compared(comparison, '§ 14 (2)')).toMatchObject({ grade: 're-edited', kinds: ['wording'], marks: [] });
    expect(compared(comparison, '§ 14 (3)')).toMatchObject({
      grade: 're-edited',
      kinds: ['wording', 'citation-style'],
    });
    expect(numbers(graded('unsure'))).toEqual(['§ 15 (4)']);
    expect(compared(comparison, '§ 15 (4)').marks).toMatchObject([{ printedAfter: '§ 15 (5)', bearing: 'may-cover' }]);
  });

  test('are the same in § 13 (1) 2), which was worded anew with its section', () => {
    expect(compared(comparison, '§ 13 (1) 2)')).toMatchObject({ change: 'unchanged', grade: 'amended', likeness: 1 });
    const others = encoded(comparison).filter(({ change }) => change === 'unchanged');
    expect(numbers(others)).toEqual(['§ 13 (1) 2)']);
  });

  test('have renumbered nothing', () => {
    expect(encoded(comparison).filter(({ change }) => change === 'renumbered')).toEqual([]);
  });

  test('the texts are in the redlines to the letter', () => {
    const changed = encoded(comparison).filter(({ redline }) => redline);
    expect(changed.length).toBeGreaterThan(80);
    for (const { before, after, redline } of changed) {
      expect(sidesOf(redline!.text)).toEqual([before?.text ?? '', after?.text ?? '']);
      expect(sidesOf(redline!.heading)).toEqual([before?.heading ?? '', after?.heading ?? '']);
    }
  });

  test('the comparison shows the same backwards', () => {
    const back = compareTexts(read(later), read(earlier));
    expect(back.later).toBe('before');
    expect(Object.keys(changesOf(back)).toSorted()).toEqual(Object.keys(changesOf(comparison)).toSorted());
    expect(back.provisions.map(({ grade, marks }) => [grade, marks])).toEqual(
      comparison.provisions.map(({ grade, marks }) => [grade, marks]),
    );
  });

  test.each(officialFiles)('%s compared with itself has no difference', (file) => {
    expect(compareTexts(read(file), read(file))).toMatchObject({ same: true, unread: { before: [], after: [] } });
  });

  test('know every section again that gets another number', () => {
    const text = read(later);
    const moved = {
      ...text,
      inForceFrom: '2024-01-01',
      parts: text.parts.map((part) => ({
        ...part,
        reference: part.reference.replace(/^§ (\d+)(?=\D|$)/u, (_, number: string) => `§ ${Number(number) + 100}`),
      })),
    };
    const renumbered = encoded(compareTexts(text, moved));
    const wrong = renumbered.filter(({ before, after, change }) => {
      const expected = text.parts[moved.parts.findIndex(({ reference }) => reference === after?.reference)]?.reference;
      return change !== 'renumbered' || before?.reference !== expected;
    });
    // what is omitted has no text to be known by, and the repealed § 16 is told by neither number
    const omitted = ['§ 42', '§ 44', '§ 45', '§ 46'];
    expect(wrong.flatMap(({ before }) => before?.reference ?? [])).toEqual(omitted);
    expect(wrong.flatMap(({ after }) => after?.reference ?? [])).toEqual(['§ 142', '§ 144', '§ 145', '§ 146']);
    expect(renumbered.length - wrong.length).toBe(text.parts.length - omitted.length - 1);
  });
});
