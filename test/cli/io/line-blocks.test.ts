import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineBlock, lineBlocks, sharedBlocks } from '../../../src/cli/io/line-blocks.ts';

/** Chunks that come in one buffer, each gone when the next is asked for. */
async function* passing(parts: readonly string[]): AsyncGenerator<Buffer> {
  const buffer = Buffer.alloc(1000);
  for (const part of parts) {
    const length = buffer.write(part);
    yield buffer.subarray(0, length);
    buffer.fill(33);
  }
}

async function blocksOf(parts: readonly string[], longest?: number) {
  const blocks: (Omit<LineBlock, 'bytes'> & { text: string })[] = [];
  for await (const { bytes, ...rest } of lineBlocks(passing(parts), longest))
    blocks.push({ text: bytes.toString(), ...rest });
  return blocks;
}

const text = fc
  .array(fc.constantFrom('a', 'õ', '😀', '\n', '\r\n', '{}'), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('blocks of lines', () => {
  test('are the stream, cut only behind line breaks, wherever its chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (parts) => {
        const blocks = await blocksOf(parts);
        expect(blocks.map((block) => block.text).join('')).toBe(parts.join(''));
        for (const block of blocks.slice(0, -1)) expect(block.text.endsWith('\n')).toBe(true);
      }),
    );
  });

  test('blocks have no line that is too long, and count such lines', async () => {
    const blocks = await blocksOf(['aa\nbbbb', 'bbbb', 'bb\ncc\n', 'dddddddd'], 5);
    expect(blocks.map((block) => block.text).join('')).toBe('aa\ncc\n');
    expect(blocks.reduce((sum, { tooLong }) => sum + tooLong, 0)).toBe(2);
  });

  test('are put together in memory that is used again', async () => {
    const { gather, giveBack } = sharedBlocks(8);
    const texts: string[] = [];
    const memories = new Set<SharedArrayBuffer>();
    for await (const block of gather(lineBlocks(passing(['aa\nb', 'b\ncc\n', 'ddddddddddd\ne'])))) {
      texts.push(Buffer.from(block.memory, 0, block.length).toString());
      memories.add(block.memory);
      giveBack(block);
    }
    expect(texts).toStrictEqual(['aa\nbb\n', 'cc\n', 'ddddddddddd\n', 'e']);
    expect(memories.size).toBe(2); // one of the usual size, and one for the line that is longer
  });
});
