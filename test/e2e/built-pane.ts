import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { oneAtATime } from '../tools/one-at-a-time';

/** Where the pane finds office.js: on Microsoft's CDN, as it ships, or beside itself. */
type OfficeJs = 'cdn' | 'local';

const sources = ['src', 'assets', 'webpack.config.js', 'manifest.xml', 'package-lock.json'];
const builds = 'out/pane';
const built = new Map<OfficeJs, Promise<string>>();

/**
 * The folder of the pane's production build, made once for the same sources: its name is their
 * digest. `PANE_BUILD` names a build for the CDN made before.
 */
export function builtPane(officeJs: OfficeJs = 'cdn'): Promise<string> {
  const given = officeJs === 'cdn' ? process.env['PANE_BUILD'] : undefined;
  const folder = built.get(officeJs) ?? (given ? Promise.resolve(given) : build(officeJs));
  built.set(officeJs, folder);
  return folder;
}

async function build(officeJs: OfficeJs): Promise<string> {
  const folder = join(builds, `${officeJs}-${await digestOf(sources)}`);
  await mkdir(builds, { recursive: true });
  await oneAtATime(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await webpack(folder, officeJs);
  });
  return folder;
}

async function webpack(folder: string, officeJs: OfficeJs): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  const cli = createRequire(join(process.cwd(), 'package.json')).resolve('webpack-cli/bin/cli.js');
  const args = [cli, '--mode', 'production', '--output-path', join(process.cwd(), unfinished)];
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    OFFICE_JS: officeJs,
    BASE_URL: 'https://localhost:3000',
  };
  await promisify(execFile)(process.execPath, args, { env });
  await rename(unfinished, folder);
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
