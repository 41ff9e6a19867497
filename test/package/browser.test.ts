import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';

const options = { bundle: true, platform: 'browser', format: 'iife', write: false, metafile: true } as const;
const input = { child: { birthDate: '2012-03-04' }, danger: { situationEndangersLifeOrHealth: true } } as const;
const at = { at: '2023-05-02T10:00' };

describe('the core entry in a browser', () => {
  let code = '';
  let inputs: readonly string[] = [];

  beforeAll(async () => {
    const result = await build({ ...options, entryPoints: ['src/index.ts'], globalName: 'lasteks' });
    code = result.outputFiles[0]!.text;
    inputs = Object.keys(result.metafile.inputs);
  });

  test('loads no rule engine, no YAML reader, no time library and nothing of Node', () => {
    const foreign = ['json-rules-engine', 'luxon', 'yaml', 'commander', 'picocolors'];
    expect(inputs.filter((path) => foreign.some((name) => path.includes(`node_modules/${name}/`)))).toEqual([]);
    expect(inputs.filter((path) => path.startsWith('node:') || path.startsWith('src/cli/'))).toEqual([]);
  });

  test('answers without any global of Node, and where a page forbids code from strings', () => {
    const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const script = `${code}; JSON.stringify(lasteks.assess(${JSON.stringify(input)}, ${JSON.stringify(at)}))`;
    expect(JSON.parse(runInContext(script, page))).toEqual(JSON.parse(JSON.stringify(assess(input, at))));
  });

  test('the package rejects bad input in a browser as well, with zod reporting what is wrong', () => {
    const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const script = `${code}; lasteks.safeAssess({ child: { birthDate: 20120304 } }, ${JSON.stringify(at)}).error.code`;
    expect(runInContext(script, page)).toBe('wrong-type');
  });
});
