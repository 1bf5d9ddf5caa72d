import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Grid } from '../../../src/domain/grid/grid';
import type { HostFailure } from '../../../src/hosts/host';
import { openFileHost, type FileHost } from '../../../src/hosts/xlsx/open';

/** Opens bytes that are a workbook for certain. */
export function open(bytes: Uint8Array): FileHost {
  const host = openFileHost(bytes, 'ke-hoach.xlsx');
  if (typeof host === 'string') throw new Error(host);
  return host;
}

/** Applies edits that must succeed; returns what takes them back. */
export async function apply(host: FileHost, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const outcome = await host.apply(edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Applies edits that must be refused. */
export async function refusal(host: FileHost, edits: readonly Edit[]): Promise<HostFailure> {
  const outcome = await host.apply(edits);
  if (outcome.ok) throw new Error('was not refused');
  return outcome.failure;
}

export async function grids(host: FileHost): Promise<readonly Grid[]> {
  const outcome = await host.read();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.sheets;
}

export async function grid(host: FileHost, sheet: string): Promise<Grid> {
  const found = (await grids(host)).find((other) => other.sheet === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}

/** The parts of a file as Latin-1 text, by name. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]),
  );
}

/** One text part of a file. */
export function part(file: Uint8Array, name: string): string {
  const bytes = unzipSync(file)[name];
  if (!bytes) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}

/** The file with a text of one part replaced, as if another program had written it. */
export function withPart(
  file: Uint8Array,
  name: string,
  from: string | RegExp,
  to: string,
): Uint8Array {
  const before = part(file, name);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${name} has no ${String(from)}`);
  return zipSync({ ...unzipSync(file), [name]: strToU8(after) });
}
