/** A first answer in a fresh process: `node cold-start.mjs FILE`, with a file as `cold-start.ts` writes it. */
import { readFileSync } from 'node:fs';

const { runner, way, document, ids, facts, input } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const started = performance.now();
const { ways } = await import(runner);
const imported = performance.now();
const { prepare, answer } = ways[way](document, ids);
const built = performance.now();
const prepared = prepare(facts, input);
const ready = performance.now();
const first = await answer(prepared);
const answered = performance.now();
if (first.length !== ids.length) throw new Error('not every norm is answered');
console.log(JSON.stringify([imported - started, built - imported, answered - ready]));
