import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { deadLink, linksOf } from '../docs/page-links.ts';
import { compilers, nodes } from '../support/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-packed-'));
const installed = join(folder, 'node_modules', 'lasteks');
let tarball = '';
afterAll(() => rmSync(folder, { recursive: true }));

/** The package as it would be published, unpacked where a consumer has it, beside its dependencies. */
beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  tarball = join(folder, execFileSync('npm', pack, { encoding: 'utf8' }).trim().split('\n').at(-1)!);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  for (const name of [...Object.keys(packageJson.dependencies), 'vitest', '@types']) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  for (const name of ['consume.mjs', 'consume.cjs', 'consumer.mts']) {
    copyFileSync(join('test/package', name), join(folder, name));
  }
  copyFileSync('test/package/consumer.mts', join(folder, 'consumer.cts'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
});

describe('the packed package', () => {
  test('holds what is run and read, and nothing else', () => {
    const names = readdirSync(installed);
    expect(names.sort()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.et.md',
      'README.md',
      'SECURITY.md',
      'dist',
      'docs',
      'examples',
      'package.json',
    ]);
    const docs = readdirSync(join(installed, 'docs'), { recursive: true, encoding: 'utf8' });
    expect(docs.filter((name) => name !== 'conformance' && !name.endsWith('.md'))).toEqual([]);
  });

  test('has the target of every link of its pages', () => {
    const pages = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    const dead = pages.flatMap((page) =>
      linksOf(readFileSync(join(installed, page), 'utf8')).flatMap((link) => {
        const wrong = deadLink(page, link, installed);
        return wrong === undefined ? [] : [`${page}: ${wrong}`];
      }),
    );
    expect(pages).toContain('README.et.md');
    expect(dead).toEqual([]);
  });

  test('cites in its types no file that it does not have', () => {
    const types = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.d\.[mc]?ts$/u.test(name),
    );
    const cited = types.flatMap((name) => [
      ...readFileSync(join(installed, 'dist', name), 'utf8').matchAll(
        /(?<![\w./-])(?:docs|src|test|examples)\/[\w./-]*\w/gu,
      ),
    ]);
    expect(types.length).toBeGreaterThan(6);
    expect(cited.map(([path]) => path).filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });

  test('is as publint asks', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true });
    // it has no home yet: CONTRIBUTING.md says what to set before the first release
    expect(messages.filter(({ code }) => code !== ('USE_REPOSITORY' as string))).toEqual([]);
  });

  test('has the right types for every entry, in both module systems', async () => {
    const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
    const { problems } = (await checkPackage(packed)) as {
      problems: { kind: string; entrypoint?: string; resolutionKind?: string }[];
    };
    // Node 10 knows no subpaths, and Vitest is for ECMAScript modules alone
    const counted = problems.filter(
      ({ resolutionKind, entrypoint }) => resolutionKind !== 'node10' && entrypoint !== './vitest',
    );
    expect(counted).toEqual([]);
  });

  test.each(Object.entries(compilers))('type-checks where it is used: %s', (_name, compiler) => {
    for (const [module, moduleResolution, ...files] of [
      ['nodenext', 'nodenext', 'consumer.mts', 'consumer.cts'],
      ['esnext', 'bundler', 'consumer.mts'],
    ]) {
      const settings = {
        noEmit: true,
        strict: true,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: [],
        skipDefaultLibCheck: true,
      };
      const compilerOptions = { ...settings, module, moduleResolution };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      execFileSync(process.execPath, [resolve(compiler)], { cwd: folder, stdio: 'inherit' });
    }
  });

  test.each(Object.entries(nodes))('runs: %s', (_name, node) => {
    for (const file of ['consume.mjs', 'consume.cjs']) execFileSync(node, [file], { cwd: folder, stdio: 'inherit' });
    const command = join(installed, 'dist/cli/main.js');
    const example = resolve('examples/separated-on-friday-evening.yaml');
    const answer = execFileSync(node, [command, 'assess', example, '--json'], { encoding: 'utf8' });
    expect(JSON.parse(answer).deadlines['end-separation'].endsAt).toBe('2023-10-30T17:00:00+02:00');
  });
});
