import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../processes.ts';

/** What an install puts on the disk: the bytes of its files, and how many packages they are in. */
export interface InstallSize {
  readonly bytes: number;
  readonly packages: number;
}

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * The size of a package as it is installed in a folder, with everything that it needs in turn; of packages for one
 * platform each, the one that is there.
 */
export function installSizeOf(name: string, folder: string): InstallSize {
  const paths = installedIn(folder, [name]);
  return { bytes: sum(paths.map(bytesIn)), packages: paths.length };
}

/** The size of lasteks: the files that are published, and everything that it needs in turn. */
export function ownInstallSize(): InstallSize {
  const folder = inRepository('');
  const { files, dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const paths = installedIn(folder, Object.keys(dependencies));
  const published = [...files, 'package.json', 'README.md', 'LICENSE'].map((file) => join(folder, file));
  return { bytes: sum([...published, ...paths].map(bytesIn)), packages: paths.length + 1 };
}

/** Where packages and all that they need stand, as far as they are installed. */
function installedIn(folder: string, names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  collect(lockedIn(folder), names, '', found);
  return [...found].map((path) => join(folder, path)).filter((path) => existsSync(path));
}

type Lock = Readonly<Record<string, Locked>>;

const lockedIn = (folder: string): Lock =>
  (JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { readonly packages: Lock }).packages;

/** Collects where packages stand, each the nearest above the one that needs it, as Node looks for it. */
function collect(lock: Lock, names: readonly string[], from: string, found: Set<string>): void {
  for (const name of names) {
    const path = placesOf(name, from).find((place) => place in lock);
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {} } = lock[path]!;
    collect(lock, [...Object.keys(dependencies), ...Object.keys(optionalDependencies)], path, found);
  }
}

function placesOf(name: string, from: string): readonly string[] {
  const above = from.split('/node_modules/').map((_, index, parts) => parts.slice(0, parts.length - index));
  return [...above.map((parts) => `${parts.join('/node_modules/')}/node_modules/${name}`), `node_modules/${name}`];
}

/** The bytes of a file, or of all files in a folder but those of packages within it. */
function bytesIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return sum(readdirSync(path).map((name) => (name === 'node_modules' ? 0 : bytesIn(join(path, name)))));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
