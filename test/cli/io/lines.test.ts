import { describe, expect, test } from 'vitest';
import { type Line, lineSplitter } from '../../../src/cli/io/lines.ts';
import { collectGarbage } from '../../support/collect-garbage.ts';

const encoded = ({ number, bytes }: Line) => [number, bytes?.toString('utf8')];

function split(chunks: readonly Buffer[], longest?: number) {
  const splitter = lineSplitter(longest);
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()].map(encoded);
}

/** Every way to cut bytes into chunks of which each is at most a few bytes apart from two cuts. */
function* everyPairOfCuts(bytes: Buffer) {
  for (let first = 0; first <= bytes.length; first++) {
    for (let second = first; second <= bytes.length; second++) {
      yield [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
    }
  }
}

const text = '{"§":"õ"}\n\n  \r\n"😀"\nlast';
const lines = [
  [1, '{"§":"õ"}'],
  [2, ''],
  [3, '  \r'],
  [4, '"😀"'],
  [5, 'last'],
];

describe('lines', () => {
  test('are the same wherever the chunks are cut, also within a character', () => {
    const bytes = Buffer.from(text);
    for (const chunks of everyPairOfCuts(bytes)) expect(split(chunks)).toStrictEqual(lines);
  });

  test('are the same where every byte comes alone', () => {
    expect(split(Array.from(Buffer.from(text), (byte) => Buffer.of(byte)))).toStrictEqual(lines);
  });

  test('end with the last line break: no empty line follows it', () => {
    expect(split([Buffer.from('a\nb\n')])).toStrictEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('are none in an empty stream', () => {
    expect(split([])).toStrictEqual([]);
    expect(split([Buffer.alloc(0)])).toStrictEqual([]);
  });
});

describe('a line that is too long', () => {
  test('a line that is too long is reported and leaves the others whole, wherever the chunks are cut', () => {
    for (const chunks of everyPairOfCuts(Buffer.from('abcd\nabcde\nab\nabcdefgh'))) {
      expect(split(chunks, 4)).toStrictEqual([
        [1, 'abcd'],
        [2, undefined],
        [3, 'ab'],
        [4, undefined],
      ]);
    }
  });

  test('is not held while it goes on', () => {
    const splitter = lineSplitter(1000);
    collectGarbage();
    const before = process.memoryUsage().arrayBuffers;
    for (let count = 0; count < 50; count++) {
      expect([...splitter.push(Buffer.alloc(1024 * 1024, 'x'))]).toStrictEqual([]);
    }
    collectGarbage();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
    expect([...splitter.push(Buffer.from('\nnext\n'))].map(encoded)).toStrictEqual([
      [1, undefined],
      [2, 'next'],
    ]);
  });
});
