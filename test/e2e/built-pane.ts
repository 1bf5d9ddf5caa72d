import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const sources = ['src', 'assets', 'webpack.config.js', 'manifest.xml', 'package-lock.json'];
const builds = 'out/pane';

let built: Promise<string> | null = null;

/**
 * The folder of the pane's production build, as it ships. Built once for the same sources: its name
 * is their digest.
 */
export function builtPane(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = join(builds, await digestOf(sources));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(builds, { recursive: true });
  const webpack = createRequire(join(process.cwd(), 'package.json')).resolve(
    'webpack-cli/bin/cli.js',
  );
  const args = [webpack, '--mode', 'production', '--output-path', join(process.cwd(), unfinished)];
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    OFFICE_JS: '',
    BASE_URL: 'https://localhost:3000',
  };
  await promisify(execFile)(process.execPath, args, { env });
  // Two test files may have built at the same time: the first to finish gives the folder.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = path.includes('.') ? [path] : await filesIn(path);
    for (const file of files) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
