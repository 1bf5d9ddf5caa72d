import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readClientClasses } from './client-classes';
import { readDeclaredMembers } from './declared-members';
import type { ClassDescription, MemberDescription } from './description';

const require = createRequire(import.meta.url);

/** The folder of Microsoft's client as npm installed it. */
export const officeJsFolder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

let loaded: readonly ClassDescription[] | null = null;

/**
 * The Excel object model as the installed `@microsoft/office-js` and `@types/office-js` describe it.
 * Derived on first use and kept under `node_modules/.cache`, since it is Microsoft's and not ours to
 * carry along.
 */
export function loadClasses(): readonly ClassDescription[] {
  loaded ??= readCache() ?? derive();
  return loaded;
}

function cacheFile(): string {
  const own = ['client-classes', 'declared-members', 'load'].map((name) =>
    readFileSync(join(dirname(new URL(import.meta.url).pathname), `${name}.ts`), 'utf8'),
  );
  const versions = ['@microsoft/office-js', '@types/office-js'].map((name) =>
    readFileSync(require.resolve(`${name}/package.json`), 'utf8'),
  );
  const key = createHash('sha256')
    .update([...own, ...versions].join('\n'))
    .digest('hex');
  return join(officeJsFolder, '../../../.cache/excel-stand-in', `classes-${key.slice(0, 16)}.json`);
}

function readCache(): readonly ClassDescription[] | null {
  try {
    return JSON.parse(readFileSync(cacheFile(), 'utf8')) as ClassDescription[];
  } catch {
    return null;
  }
}

function derive(): readonly ClassDescription[] {
  const client = readFileSync(join(officeJsFolder, 'excel-web-16.00.debug.js'), 'utf8');
  const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const declared = readDeclaredMembers(types);
  const classes = readClientClasses(client).map((one) => ({
    ...one,
    members: one.members.map((member): MemberDescription => {
      const found = declared.get(`${one.name}.${member.name}`);
      if (!found) return member;
      return { ...member, api: found.api, allowed: found.allowed };
    }),
  }));
  const file = cacheFile();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(classes));
  renameSync(`${file}.${process.pid}`, file);
  return classes;
}
