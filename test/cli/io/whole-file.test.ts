import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../../src/cli/io/whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writing a file as a whole', () => {
  const file = join(folder, 'inside', 'out.txt');
  beforeEach(() => {
    rmSync(join(folder, 'inside'), { recursive: true, force: true });
    mkdirSync(join(folder, 'inside'));
  });

  test('makes a new file, and leaves nothing beside it and no listener for signals', () => {
    const listeners = process.listenerCount('SIGTERM');
    writeWhole(file, 'täis');
    expect(readFileSync(file, 'utf8')).toBe('täis');
    expect(readdirSync(join(folder, 'inside'))).toEqual(['out.txt']);
    expect(process.listenerCount('SIGTERM')).toBe(listeners);
  });

  test('replaces a file and keeps its permissions', () => {
    writeFileSync(file, 'a longer text that was there before');
    chmodSync(file, 0o640);
    writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('writes through a link, which stays a link', () => {
    writeFileSync(file, 'old');
    const link = join(folder, 'inside', 'link.txt');
    symlinkSync(file, link);
    writeWhole(link, 'new');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  test('writes directly to what is no regular file', () => {
    writeWhole('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('throws where it cannot write, and leaves nothing beside', () => {
    expect(() => writeWhole(join(folder, 'inside'), 'a folder')).toThrowError(/EISDIR/u);
    expect(() => writeWhole(join(folder, 'missing', 'out.txt'), 'no folder')).toThrowError(/ENOENT/u);
    expect(readdirSync(join(folder, 'inside'))).toEqual([]);
  });
});
