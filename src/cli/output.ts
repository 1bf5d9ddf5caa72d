import { stat, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';

/** Why the result cannot go where `--out` says. */
export type OutputProblem =
  | 'is-input' // the input is never written to
  | 'other-ending' // Excel opens no .xlsx whose content is that of an .xlsm, nor the other way round
  | 'no-folder'
  | 'is-folder'
  | 'no-access'
  | 'in-use'
  | 'disk-full'
  | 'not-written';

/**
 * What speaks against writing the result of `file` to `out`, before any work is done; null when
 * nothing does. The input is known by its place on the disk too: through a link, or in other letters
 * where the file system does not tell them apart.
 */
export async function outputProblem(file: string, out: string): Promise<OutputProblem | null> {
  if (resolve(out) === resolve(file) || (await isSameFile(out, file))) return 'is-input';
  if (await isFolder(out)) return 'is-folder';
  return ending(out) === ending(file) ? null : 'other-ending';
}

/** Writes the result; what stood in the way, or null when it is written. */
export async function writeOutput(out: string, bytes: Uint8Array): Promise<OutputProblem | null> {
  try {
    await writeFile(out, bytes);
    return null;
  } catch (error) {
    return problems[(error as NodeJS.ErrnoException).code ?? ''] ?? 'not-written';
  }
}

const problems: Readonly<Partial<Record<string, OutputProblem>>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  EBUSY: 'in-use',
  ENOSPC: 'disk-full',
};

async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(a, { bigint: true }), stat(b, { bigint: true })]);
    return one.dev === other.dev && one.ino === other.ino;
  } catch {
    return false; // one of them is not there
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // nothing is there yet
  }
}

function ending(path: string): string {
  return extname(path).toLowerCase();
}
