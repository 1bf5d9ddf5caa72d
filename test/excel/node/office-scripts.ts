import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { officeJsFolder } from '../metadata/load';

const compiled = new Map<string, Script>();

/** Runs one of Microsoft's scripts, unmodified, in a vm context. */
export function runInContext(file: string, context: object): void {
  let script = compiled.get(file);
  if (!script) {
    const source = readFileSync(join(officeJsFolder, file), 'utf8');
    script = new Script(source, { filename: `office-js/${file}` });
    compiled.set(file, script);
  }
  script.runInContext(context);
}
