import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll } from 'vitest';
import { printEnglish, printXml, saidOn } from '../act/official-text/printed-act.ts';
import { runCommand } from '../cli/fake-context.ts';
import { knock, refuseSecrets, type Said } from './fuzz-target.ts';
import { exampleTexts, goodCases, goodPersons, scenarioLists } from './good-documents.ts';
import { reporterSecret } from './secrets.ts';
import { textMutantsOf } from './text-mutants.ts';

const home = process.cwd();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lasteks-fuzz-')); // what --record writes, it writes here
  writeFileSync(join(folder, 'here.yaml'), JSON.stringify(scenarioLists[0]));
  writeFileSync(
    join(folder, 'cases.ndjson'),
    goodCases
      .slice(0, 3)
      .map((one) => JSON.stringify(one))
      .join('\n'),
  );
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Stands where a value may have slipped into the place of an option, a command or a file. */
const typed = 'qwzarg';

const commands = ['assess', 'screen', 'check', 'verify', 'rules', 'schema', 'help'];
const words = fc.constantFrom(
  ...commands,
  ...[
    '-',
    '-',
    '-',
    'missing.yaml',
    'here.yaml',
    'cases.ndjson',
    '.',
    '*.yaml',
    '--',
    '-h',
    '-V',
    '--help',
    '--version',
  ],
  ...['--at', '2023-05-02', '2023-05-02T10:00', '2015-01-01', '2099-01-01', '--wording', '2016', '2023', '2025-01-10'],
  ...['--strict', '--json', '--ndjson', '--full', '--why', 'child', 'night-restriction', '--lang', 'et', 'en', 'fr'],
  ...['--verdict-only', '--reporter', 'pretty', 'junit', 'json', 'github', '--filter', 'a', '--fail-on-empty'],
  ...['--no-fail-on-empty', '--record', '--against', 'answers.json', '--scenarios', '--format', 'text'],
  ...['case', 'person', 'assessment', 'screening', 'scenario', 'record', '--todo', '--update', ''],
  ...[
    typed,
    `--${typed}`,
    `--at=${typed}`,
    `--why=${typed}`,
    `--${typed}=1`,
    '--__proto__',
    '__proto__',
    'constructor',
  ],
  ...[
    '\u0000',
    '\u202e',
    '\ud800',
    'x'.repeat(3_000),
    '--lang=__proto__',
    '--reporter=constructor',
    '--format=toString',
  ],
);
const option = fc.constantFrom(
  ...[[], [], ['--json'], ['--json', '--full'], ['--ndjson'], ['--full'], ['--lang', 'et'], ['--at', '2023-05-02']],
  ...[['--wording', '2023'], ['--why', 'child-in-danger'], ['--verdict-only'], ['--reporter', 'junit'], ['--strict']],
  ...[
    ['--reporter', 'github'],
    ['--reporter', 'json'],
    ['--filter', 'a'],
    ['--record', '-'],
    ['--scenarios', 'here.yaml'],
  ],
);
const args = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('assess', 'screen', 'check', 'verify'), option, option)
      .map(([command, one, other]) => [
        command,
        '-',
        ...one,
        ...other,
        ...(command === 'verify' ? ['--wording', '2023'] : []),
      ]),
  },
  { weight: 2, arbitrary: fc.array(words, { maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...commands), fc.array(words, { maxLength: 5 }))
      .map(([command, others]) => [command, ...others]),
  },
);

const envelopes = goodCases
  .slice(0, 20)
  .map((one, id) => ({ id, at: '2025-02-03', case: one }))
  .map((one) => JSON.stringify(one));
const inputs = textMutantsOf([
  ...exampleTexts,
  ...goodCases.slice(20, 60).map((one) => JSON.stringify(one)),
  ...goodPersons.slice(0, 30).map((person) => JSON.stringify({ at: '2024-01-01', person })),
  envelopes.slice(0, 5).join('\n'),
  envelopes.slice(5, 9).join('\r\n'),
  ...scenarioLists.filter((_, index) => index % 20 === 0).map((list) => JSON.stringify(list)),
  printEnglish(saidOn('2023-04-01', 'en').slice(0, 12), '2023-04-01'),
  printXml(saidOn('2025-01-10', 'et').slice(0, 12), '2025-01-10'),
]);
const stdin = fc.oneof(
  { weight: 9, arbitrary: inputs.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)) },
);
const surroundings = fc.record({
  env: fc.constantFrom({}, { LANG: 'et_EE.UTF-8' }, { LC_ALL: '__proto__' }, { COLUMNS: '1' }, { COLUMNS: 'NaN' }),
});

/** Runs the command; a file that cannot be read is named by its path, and by nothing else that was typed. */
async function said(
  args: readonly string[],
  stdin: Buffer,
  env: Record<string, string>,
  namesFiles: boolean,
): Promise<Said> {
  const outcome = await runCommand([...args], { input: [stdin], env: { ...env, LASTEKS_DEBUG: '1' } });
  if (![0, 1, 2].includes(outcome.code)) throw new Error(`it ended with ${outcome.code}: ${outcome.err}`);
  refuseSecrets(outcome.out, 'standard output', [reporterSecret]);
  if (!namesFiles) refuseSecrets(outcome.err, 'standard error', [typed]);
  return [outcome.err];
}

knock(
  'lasteks ends with 0, 1 or 2 whatever is typed and whatever comes in, and tells no value on standard error',
  fc.record({ args, stdin, surroundings }),
  ({ args, stdin, surroundings: { env } }) => said(args, stdin, env, args.includes('check')),
);

/** Nothing that names scenarios that can be run: each such run of `mutate` takes seconds. */
const unrunnable = fc.constantFrom(
  ...['missing.yaml', 'cases.ndjson', '-', '--', '*.nothing', '', typed, `--${typed}`, `--norm=${typed}`, '\u0000'],
  ...[
    '--norm',
    '--explained',
    '--wording',
    '--mutants',
    '--json',
    '--format',
    '--fail-on-gaps',
    '2023',
    'text',
    '2099',
  ],
  ...['constructor', '__proto__', '--__proto__', '--wording=toString', '\u202e', '\ud800', 'x'.repeat(3_000), '--help'],
);
const noScenarios = textMutantsOf(goodCases.slice(40, 60).map((one) => JSON.stringify([one])));
const norms = fc.constantFrom(...['child', typed, '__proto__', 'toString', '', '\ud800', 'x'.repeat(3_000)]);
const written = fc.oneof(
  fc
    .tuple(norms, fc.array(unrunnable, { maxLength: 4 }))
    .map(([norm, others]) => ['witness', '--norm', norm, ...others]),
  fc.array(unrunnable, { maxLength: 5 }).map((others) => ['mutate', ...others]),
);

knock(
  'lasteks witness and lasteks mutate end with 0, 1 or 2 whatever is typed, and tell no value on standard error',
  fc.record({ args: written, stdin: noScenarios.map((text) => Buffer.from(text)), surroundings }),
  ({ args, stdin, surroundings: { env } }) => said(args, stdin, env, args[0] === 'mutate'),
);
