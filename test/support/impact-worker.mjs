// The threads of `lasteks impact` in tests: what they run stands in the sources.
import { register } from 'tsx/esm/api';

register();
export const { countBlock } = await import('../../src/cli/impact/impact-worker.ts');
