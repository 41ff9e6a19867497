// Writes or checks docs/api-report/, the public interface of every entry: node test/package/api-report.mjs [--write]
// It reads the types that the build has made. A change of a report is a change of the public interface, and is reviewed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const LONGEST_LINE = 200;
const writes = process.argv.includes('--write');
const folder = 'docs/api-report';
const temporary = mkdtempSync(join(tmpdir(), 'lasteks-api-'));
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The declarations of every entry, by the name of its report. */
const declarations = new Map(
  Object.entries(exports).flatMap(([entry, { types = undefined, import: imported = {} }]) => {
    const file = types ?? imported.types;
    return file === undefined ? [] : [[entry === '.' ? 'lasteks' : `lasteks-${entry.slice(2)}`, resolve(file)]];
  }),
);
const files = [...declarations.values()];

const configOf = ([name, file]) =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      newlineKind: 'lf',
      mainEntryPointFilePath: file,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2023', 'dom'],
            target: 'es2022',
            types: [],
            skipLibCheck: true,
          },
          files,
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: temporary,
        reportTempFolder: join(temporary, 'raw'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });

/** The text before the block of code, the code, and the text after it. */
const partsOf = (report) => /^(.*?```ts\n)(.*)(```\n.*)$/su.exec(report).slice(1);

const configs = [...declarations].map(configOf);
const compilerState = CompilerState.create(configs[0], { additionalEntryPoints: files }); // one program for all entries
const reports = [...declarations.keys()].map((name, index) => {
  Extractor.invoke(configs[index], {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  const [head, code, foot] = partsOf(readFileSync(join(temporary, 'raw', `${name}.api.md`), 'utf8'));
  writeFileSync(join(temporary, `${name}.d.ts`), code);
  return { name, head, foot };
});

// The formatter gives each member of a long union or type argument list a line of its own: a new fact is then one new line.
const biome = resolve('node_modules/@biomejs/biome/bin/biome');
execFileSync(
  process.execPath,
  [biome, 'format', '--write', '--config-path', resolve('.'), '--vcs-enabled=false', temporary],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);

for (const { name, head, foot } of reports) {
  const path = join(folder, `${name}.api.md`);
  const report = `${head}${readFileSync(join(temporary, `${name}.d.ts`), 'utf8')}${foot}`;
  const longest = Math.max(...report.split('\n').map((line) => line.length));
  if (longest > LONGEST_LINE) {
    process.exitCode = 1;
    console.log(`${path} has a line of ${longest} characters; at most ${LONGEST_LINE} can be reviewed`);
  }
  if (writes) {
    writeFileSync(path, report);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== report) {
    process.exitCode = 1;
    console.log(`${path} is not current: run npm run api-report and review what changes`);
  }
}
rmSync(temporary, { recursive: true });
