import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

const collect = runInNewContext('gc') as () => void;

/**
 * Collects garbage now, so that what is measured afterwards is in use. Buffers are given back beside the program after a
 * collection; a second one waits until the first has done so.
 */
export function collectGarbage(): void {
  collect();
  collect();
}
