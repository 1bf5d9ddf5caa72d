import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';

const folder = join(import.meta.dirname, 'page');

/** One of the page's scripts as a browser takes it; null where there is none of the name. */
export async function pageScript(name: string): Promise<string | null> {
  if (!/^[a-z-]+$/.test(name)) return null;
  const source = await readFile(join(folder, `${name}.ts`), 'utf8').catch(() => null);
  if (source === null) return null;
  const { code } = await transform(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return code;
}

export const pageFolder = folder;
