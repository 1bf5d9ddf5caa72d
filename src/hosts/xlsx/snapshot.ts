import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import type { Edit, Snapshot } from '../../domain/grid/edit';
import { refuse } from './refused';
import { maxUnpackedBytes } from './zip';

const cell = z.strictObject({
  row: z.number(),
  column: z.number(),
  /** The `<c>` that must stand there now, and the one to put back; null where there is none. */
  now: z.string().nullable(),
  before: z.string().nullable(),
});

/** What differs in one worksheet, its cells and sections as XML. */
const sheet = z.strictObject({
  sheet: z.string(),
  cells: z.array(cell),
  rows: z.array(z.strictObject({ row: z.number(), before: z.record(z.string(), z.string()) })),
  sections: z.array(z.strictObject({ name: z.string(), now: z.string(), before: z.string() })),
});

/** A part that differs as a whole: its bytes before as Latin-1, and a digest of what must stand there now. */
const part = z.strictObject({
  part: z.string(),
  now: z.string().nullable(),
  before: z.string().nullable(),
});

const difference = z.strictObject({
  sheets: z.array(sheet),
  parts: z.array(part),
  /** Cells name looks and texts by index; the tables must still begin as they did. */
  styles: z.strictObject({ count: z.number(), digest: z.string() }),
  strings: z.strictObject({ count: z.number(), digest: z.string() }),
});

export type CellDifference = z.infer<typeof cell>;
export type SheetDifference = z.infer<typeof sheet>;
export type PartDifference = z.infer<typeof part>;
export type Difference = z.infer<typeof difference>;

/** The edit that takes a difference back; its data is packed, since a journal keeps it. */
export function restoreEdit(sheetName: string, data: Difference): Edit {
  const packed = deflateSync(JSON.stringify(data)).toString('base64');
  return { kind: 'restore', sheet: sheetName, snapshot: { maker: 'file', data: packed } };
}

/** Reads a snapshot that this host made; refused when it is another's or was damaged. */
export function readSnapshot(sheetName: string, { maker, data }: Snapshot): Difference {
  if (maker !== 'file') throw refuse('not-supported', 'a snapshot of another host', sheetName);
  try {
    const packed = Buffer.from(data, 'base64');
    const json = inflateSync(packed, { maxOutputLength: maxUnpackedBytes }).toString('utf8');
    return difference.parse(JSON.parse(json));
  } catch (error) {
    throw refuse('not-supported', `a damaged snapshot: ${String(error)}`, sheetName);
  }
}
