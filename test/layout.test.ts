import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The folders of `src`, each with those that it may import besides itself: imports run one way. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  act: [],
  model: ['act'],
  rules: ['act', 'model'],
  engine: ['act', 'model'],
  timers: ['act', 'model'],
  assessment: ['act', 'model', 'rules', 'engine', 'timers'],
  analysis: ['act', 'model', 'rules', 'engine', 'timers', 'assessment'],
  compare: ['act', 'model', 'rules', 'engine', 'timers', 'assessment', 'analysis'],
  scenarios: ['act', 'model', 'rules', 'engine', 'timers', 'assessment', 'analysis'],
  cli: ['act', 'model', 'rules', 'engine', 'timers', 'assessment', 'analysis', 'compare', 'scenarios'],
};

/** Folders in which a file belongs to a chapter of the Act: they are as large as the Act makes them. */
const byChapter = ['act/provisions', 'rules/chapter-'];
const mostFiles = 25;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative('src', join(entry.parentPath, entry.name)));

const files = filesIn('src');
const importsOf = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)].map(([, path]) =>
    join(dirname(file), path!),
  );
/** The folder of a file, and of an entry point the folder that it hands on. */
const folderOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/u, '');

describe('the folders of src', () => {
  test('are the ones whose imports are checked, beside the entry points', () => {
    const folders = [...new Set(files.filter((file) => file.includes('/')).map(folderOf))];
    expect(folders.sort()).toEqual(Object.keys(mayImport).sort());
  });

  test('import only what lies below them: cli, then compare and scenarios, analysis, assessment, rules, model, act', () => {
    const upward = files
      .filter((file) => file.includes('/'))
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
      .filter(({ file, imported }) => {
        const [from, to] = [folderOf(file), folderOf(imported)];
        return from !== to && !mayImport[from]!.includes(to);
      });
    expect(upward).toEqual([]);
  });

  test('form no circle of imports, types included', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) {
        for (const imported of importsOf(file)) visit(imported, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test(`hold at most ${mostFiles} files each, so that a reader sees them at once`, () => {
    const counts = new Map<string, number>();
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    const large = [...counts].filter(
      ([folder, count]) => count > mostFiles && !byChapter.some((prefix) => folder.startsWith(prefix)),
    );
    expect(large).toEqual([]);
  });
});

test('an entry point defines nothing: it names what it hands on', () => {
  const defining = files
    .filter((file) => !file.includes('/'))
    .filter(
      (file) =>
        !/^(?:\/\*\*[\s\S]*?\*\/\s*|export (?:type )?\{[^}]*\} from '[^']+';\s*)*$/u.test(
          readFileSync(join('src', file), 'utf8'),
        ),
    );
  expect(defining).toEqual([]);
});
