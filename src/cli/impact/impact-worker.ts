/** What the threads of `lasteks impact` run: a file of its own, since a thread starts with a file. */
export { countBlock } from './impact-block.ts';
