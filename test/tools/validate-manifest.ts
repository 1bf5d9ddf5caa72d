/**
 * `npm run validate [manifest.xml]`: everything about the manifest that can be checked without a
 * network, then Microsoft's own validator where it can be reached; it says which of the two was done.
 */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { checkManifest } from './manifest/check-manifest';

const path = process.argv[2] ?? 'manifest.xml';
const problems = checkManifest(await readFile(path, 'utf8'), dirname(resolve(path)));
for (const problem of problems) process.stderr.write(`✗ ${problem}\n`);
process.stdout.write(
  `Offline checks: ${problems.length === 0 ? 'passed' : `${problems.length} problem(s)`}\n`,
);

const online = await validateOnline();
process.stdout.write(`Microsoft's validator: ${online.said}\n`);
process.exitCode = problems.length === 0 && online.ok ? 0 : 1;

async function validateOnline(): Promise<{ ok: boolean; said: string }> {
  try {
    const { isValid, report } = await validateManifest(path);
    const said = report?.errors?.map(({ title, content }) => `${title}: ${content}`).join('; ');
    return { ok: isValid, said: isValid ? 'passed' : (said ?? 'refused') };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { ok: true, said: `not reached (${reason}); only the offline checks were made` };
  }
}
