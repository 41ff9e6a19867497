import { execSync, spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const page = readFileSync('docs/ci.md', 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);
const blockOf = (file: string): string => blocks('yaml').find((text) => text.startsWith(`# ${file}\n`))!;

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly 'continue-on-error'?: boolean;
}

const workflow = parse(blockOf('.github/workflows/policy.yml'));
const steps = workflow.jobs.scenarios.steps as readonly Step[];
const pipeline = parse(blockOf('.gitlab-ci.yml')) as Record<
  string,
  { script: string[]; artifacts: { reports: { junit: string } } }
>;

/** What only a runner with a network does: it installs this package from its registry. The test links the built one. */
const installs = (line: string): boolean => /^npm ci(?: |$)/u.test(line);

/** Starts what is linked as npx does, without npm, which takes longer to start than a command to answer. */
const quickNpx = '#!/bin/sh\ncommand="$1"\nshift\nexec node "$(dirname "$0")/../node_modules/.bin/$command" "$@"\n';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-ci-'));
const policy = join(folder, 'policy');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  if (!existsSync('dist/cli/main.js')) execSync('npm run build --silent');
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'lasteks'));
  symlinkSync(resolve('dist/cli/main.js'), join(folder, 'node_modules', '.bin', 'lasteks'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  mkdirSync(join(folder, 'quick'));
  writeFileSync(join(folder, 'quick', 'npx'), quickNpx, { mode: 0o755 });
});

/** Runs a line as a runner does: in a shell, with no terminal; by npx itself where `by` says so. */
function run(
  line: string,
  { by = 'quick npx' }: { readonly by?: 'npx' | 'quick npx' } = {},
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const env = {
    PATH: `${by === 'npx' ? '' : `${join(folder, 'quick')}:`}${process.env['PATH']}`,
    HOME: folder,
    LANG: 'C',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the steps of the workflow: its steps go on after a failure only where they say so, and the job fails with one. */
function runWorkflow() {
  let hasFailed = false;
  let out = '';
  for (const { run: line, if: condition, 'continue-on-error': isForgiven = false } of steps) {
    if (line === undefined || installs(line) || (hasFailed && condition !== 'success() || failure()')) continue;
    const outcome = run(line);
    out += outcome.out;
    hasFailed ||= outcome.code !== 0 && !isForgiven;
  }
  return { hasFailed, out };
}

/** Runs a job of the pipeline, and gives what it keeps as its report. */
function runJob(name: string) {
  const { script, artifacts } = pipeline[name]!;
  const failed = script.filter((line) => !installs(line)).find((line) => run(line).code !== 0);
  return { hasFailed: failed !== undefined, report: readFileSync(join(folder, artifacts.reports.junit), 'utf8') };
}

const withExample = (): void => {
  rmSync(policy, { recursive: true, force: true });
  cpSync('examples/policy', policy, { recursive: true });
};

const inEachFile = (change: (text: string) => string): void => {
  for (const name of readdirSync(policy)) {
    writeFileSync(join(policy, name), change(readFileSync(join(policy, name), 'utf8')));
  }
};

test('every line of the jobs is run here but those that install packages', () => {
  const lines = [
    ...steps.flatMap(({ run: line }) => line ?? []),
    ...Object.values(pipeline).flatMap(({ script }) => script),
  ];
  expect(lines.filter((line) => !line.startsWith('npx lasteks check policy/ '))).toEqual([
    'npm ci',
    'npm ci --cache .npm --prefer-offline',
    'npm ci',
  ]);
});

test('the scenario on the page holds', () => {
  writeFileSync(join(folder, 'page.yaml'), blockOf('policy/neglect-reported-by-school.yaml'));
  const byNpx = run('npx lasteks check page.yaml', { by: 'npx' });
  expect(byNpx).toMatchObject({ code: 0, out: expect.stringContaining('1 scenario: 1 passed') });
  const { out, ...quickly } = run('npx lasteks check page.yaml');
  expect({ ...quickly, out: out.replaceAll(/[\d.]+ ms/gu, '') }).toEqual({
    ...byNpx,
    out: byNpx.out.replaceAll(/[\d.]+ ms/gu, ''),
  });
});

test('each command on the page is one', () => {
  withExample();
  const lines = blocks('sh').flatMap((text) => text.trim().split('\n'));
  expect(lines).toHaveLength(6);
  for (const line of lines) {
    const { code, err } = run(line);
    expect([line, code]).toEqual([line, line.includes('--wording') ? expect.any(Number) : 0]);
    expect(err).not.toContain('unknown option');
  }
  expect(existsSync(join(folder, 'policy.record.json'))).toBe(true);
});

describe('the workflow for GitHub Actions', () => {
  test('passes while everything holds, also where the wording that is looked at ahead differs', () => {
    withExample();
    expect(run('npx lasteks check policy/ --record policy.record.json').code).toBe(0);
    const { hasFailed, out } = runWorkflow();
    expect(hasFailed).toBe(false);
    expect(out).toContain('Changes since the snapshot\n  § ');
    expect(out).not.toContain('::error');
  });

  test('fails with an annotation at the scenario that fails, and still shows what has changed', () => {
    withExample();
    inEachFile((text) =>
      text.replace(
        'deadlines: { decide-on-case-management: 2023-09-22 }',
        'deadlines: { decide-on-case-management: 2023-10-12 }',
      ),
    );
    const { hasFailed, out } = runWorkflow();
    expect(hasFailed).toBe(true);
    expect(out).toMatch(
      /^::error file=policy\/neglect-reported-by-school\.yaml,line=\d+,col=3,title=that municipality /mu,
    );
    expect(out).toMatch(/^::notice title=Changes since the snapshot::/mu);
  });

  test('fails where the answers are no longer those of the record', () => {
    withExample();
    inEachFile((text) =>
      text
        .replace('neglect: true', 'physicalAbuse: true')
        .replace('becameAwareAt: 2023-09-12T09:50', 'becameAwareAt: none'),
    );
    expect(runWorkflow().out).toMatch(/^::error title=Changes since the snapshot::.*decide-on-case-management/mu);
  });
});

describe('the pipeline for GitLab', () => {
  test('passes while everything holds, with a test for each scenario in its report', () => {
    withExample();
    const { hasFailed, report } = runJob('scenarios');
    expect(hasFailed).toBe(false);
    expect(report).toMatch(/<testsuites name="lasteks check" tests="3" failures="0" errors="0"/u);
    expect(runJob('changes').hasFailed).toBe(false);
  });

  test('fails where one does not or where an answer has changed, and keeps the reports', () => {
    withExample();
    inEachFile((text) => text.replace('2023-09-22', '2023-10-12').replace('neglect: true', 'neglect: false'));
    const scenarios = runJob('scenarios');
    expect(scenarios.hasFailed).toBe(true);
    expect(scenarios.report).toContain('<failure message="expect.');
    const changes = runJob('changes');
    expect(changes.hasFailed).toBe(true);
    expect(changes.report).toContain('<failure message="Changes since the snapshot">');
  });
});
