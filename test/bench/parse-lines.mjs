// What the command is measured against: a process that takes a file apart into lines and parses each, and no more.
import { createReadStream } from 'node:fs';

const lineBreak = 10;
let held = Buffer.alloc(0);
let withId = 0;

for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 4 * 1024 * 1024 })) {
  const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
  let start = 0;
  for (let end = bytes.indexOf(lineBreak); end >= 0; end = bytes.indexOf(lineBreak, start)) {
    if (JSON.parse(bytes.toString('utf8', start, end)).id !== undefined) withId += 1;
    start = end + 1;
  }
  held = bytes.subarray(start);
}
console.log(withId);
