import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const sources = ['src', 'assets', 'webpack.config.js', 'manifest.xml', 'package-lock.json'];
const builds = 'out/pane';
/** Milliseconds; a lock that is older was left behind. */
const longestBuild = 300_000;

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
  const lock = `${folder}.lock`;
  await mkdir(builds, { recursive: true });
  // Test files run side by side: one builds, the others wait for it.
  while (!existsSync(folder)) {
    if (await isTaken(lock)) await setTimeout(500);
    else await webpack(folder, lock);
  }
  return folder;
}

/** Takes the lock unless another process holds it; one whose holder was killed is taken over. */
async function isTaken(lock: string): Promise<boolean> {
  const taken = await mkdir(lock).then(
    () => false,
    () => true,
  );
  const since = taken ? await stat(lock).catch(() => null) : null;
  if (since && Date.now() - since.mtimeMs > longestBuild) await rm(lock, { recursive: true });
  return taken;
}

async function webpack(folder: string, lock: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  const cli = createRequire(join(process.cwd(), 'package.json')).resolve('webpack-cli/bin/cli.js');
  const args = [cli, '--mode', 'production', '--output-path', join(process.cwd(), unfinished)];
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    OFFICE_JS: '',
    BASE_URL: 'https://localhost:3000',
  };
  try {
    await promisify(execFile)(process.execPath, args, { env });
    await rename(unfinished, folder);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
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
