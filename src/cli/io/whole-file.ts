import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file so that nobody ever reads a part of it, also if the process is ended meanwhile: the text goes to a file beside
 * it, which then takes its name. What is no regular file, such as a pipe, is written to directly.
 *
 * @throws whatever the file system does; the file is then as it was.
 */
export function writeWhole(file: string, text: string): void {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing !== undefined && !existing.isFile()) {
    writeFileSync(file, text);
    return;
  }
  const path = existing === undefined ? file : realpathSync(file); // a link stays a link
  const beside = `${path}.${process.pid}.tmp`;
  const wait = (): void => {}; // while a signal has a listener, it ends nothing before the file has its name
  for (const signal of signals) process.on(signal, wait);
  try {
    writeFileSync(beside, text);
    if (existing !== undefined) chmodSync(beside, existing.mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
