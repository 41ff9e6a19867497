// Writes or checks docs/api-report/, the public face of every entry: node test/package/api-report.mjs [--write]
// It reads the types that the build has made. A report that changes is a change of the public face, to be seen in review.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const writes = process.argv.includes('--write');
const folder = resolve('docs/api-report');
const temporary = mkdtempSync(join(tmpdir(), 'lasteks-api-'));
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
let differs = false;

for (const [entry, { types = undefined, import: imported = {} }] of Object.entries(exports)) {
  const declarations = types ?? imported.types;
  if (declarations === undefined) continue;
  const name = entry === '.' ? 'lasteks' : `lasteks-${entry.slice(2)}`;
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(declarations),
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
          files: [resolve(declarations)],
        },
      },
      apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: folder, reportTempFolder: temporary },
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
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: writes,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (apiReportChanged && !writes) {
    differs = true;
    console.log(`docs/api-report/${name}.api.md is not as it stands: npm run api-report, and look at what changes`);
  }
}
rmSync(temporary, { recursive: true });
if (differs) process.exitCode = 1;
