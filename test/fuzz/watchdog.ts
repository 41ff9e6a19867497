import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const watching = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { beat, seconds, seed, pid } = workerData;
let last = -1;
setInterval(() => {
  const now = Atomics.load(beat, 0);
  if (now !== 0 && now === last) {
    writeSync(2, 'an input takes longer than ' + seconds + ' s: number ' + now + ' of this file, seed ' + seed + '\\n');
    process.kill(pid, 'SIGKILL');
  }
  last = now;
}, seconds * 1000);
`;

/** Ends the process where one input takes too long: no other thing in it could, while it is busy. */
export function watchdog(seconds: number, seed: number): { readonly next: () => void; readonly stop: () => void } {
  const beat = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(watching, { eval: true, workerData: { beat, seconds, seed, pid: process.pid } });
  worker.unref();
  worker.on('error', (error) => writeSync(2, `${error}\n`));
  return {
    next: () => Atomics.add(beat, 0, 1),
    stop: () => {
      void worker.terminate();
    },
  };
}
